#pragma once

#include "app/desktop/import/importwork.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"

class QStackedWidget;

namespace bandanh::desktop {

class ActionCatalogue;
class Callout;
class CountLine;
class EmptyState;
class FilePane;
class FilterButton;
class FootBar;
class Label;
class Language;
class PreviewModel;
class ProgressPanel;
class Session;
class TableView;

/// Files on their way in, on one screen: what each is, what its columns mean, what will become of every row, and one button
/// that says what it will do. The preview is the import itself, rolled back.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
               const QStringList& paths, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Other files and folders instead of those shown; nothing while an import is running.
    void open(const QStringList& paths);

    QString title() const override;
    QString subtitle() const override;
    QList<PageAction> actions() const override;
    void retranslate() override;
    bool mayLeave() override;
    bool isWorking() const override { return m_work.isRunning(); }
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

signals:
    /// The user is done here.
    void closeWanted();

private:
    enum class Stage { Empty, Reading, Ready, Importing, Done, Undoing };

    QWidget* makeStart();
    QWidget* makeWork();
    QWidget* makePreview();
    void connectWork();
    void pickFiles();
    void pickFolder();
    void look();
    void run();
    void undo();
    void saveSentBack();
    void saveOne(const FilePreview& file);
    void setStage(Stage stage);
    void takePreview(const std::vector<FilePreview>& files);
    void takeImport(const std::vector<FilePreview>& files);
    void takeUndone(const ImportWork::Undone& outcome);
    void takeCancelled();
    void showFile(int index);
    void layOutTable(const FilePreview& file);
    void showCounts();
    void showFilters();
    void showReason();
    void showFoot();
    void choose(const std::function<void(FileChoices&)>& change);
    const FilePreview* current() const;
    qint64 rowsIn() const;

    Session& m_session;
    Language& m_language;
    ActionCatalogue& m_actions;
    Prompts& m_prompts;
    QStringList m_paths;
    TableChoices m_choices;
    std::vector<FilePreview> m_files;
    std::vector<RowId> m_imports; ///< of the last run, oldest first
    int m_current = 0;
    Stage m_stage = Stage::Empty;
    ImportWork m_work;
    PreviewModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_start;
    Button* m_folder;
    FilePane* m_pane;
    CountLine* m_counts;
    FilterButton *m_filter, *m_order;
    Label* m_filterNote;
    TableView* m_table;
    Callout *m_reason, *m_done;
    Button *m_undo, *m_save, *m_cancel, *m_run;
    ProgressPanel* m_progress;
    FootBar* m_foot;
};

} // namespace bandanh::desktop
