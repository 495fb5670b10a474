#pragma once

#include "app/desktop/import/importbatch.h"
#include "app/desktop/look/scrollpane.h"

class QVBoxLayout;

namespace bandanh::desktop {

class Button;
class ColumnsModel;
class FieldEditor;
class FilesModel;
class FormField;
class KhmerLabel;
class Label;
class Language;
class RowList;
class SectionBand;
class Session;
class StateBadge;

/// The left pane of the import: the files of the batch, and of one of them what it is, whose sheet it is, and what each of its
/// columns was understood as.
class FilePane final : public ScrollPane
{
    Q_OBJECT

public:
    FilePane(Session& session, Language& language, QWidget* parent = nullptr);

    /// The files are looked at as long as they are set; they outlive that.
    void setFiles(const std::vector<FilePreview>* files);
    void showFile(int index, const FileChoices& choices);
    /// After the import nothing can be decided any more.
    void setDeciding(bool deciding);
    void retranslate();

    QWidget* firstFocus() const;

signals:
    void fileChosen(int index);
    void activityConfirmed();
    void activityChosen(const bandanh::RowId& activity);
    void activityLeftOpen();
    void leftOutChosen(bool leftOut);
    void meaningChosen(std::size_t column, bandanh::sheets::Column meaning);

protected:
    void changeEvent(QEvent* event) override;

private:
    void placeWidth();
    void addFiles(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addSheet(QVBoxLayout& column);
    void addColumns(QVBoxLayout& column);
    void showFacts();
    void showSheet();
    void showColumns();
    void openMenu(int column);
    QString activityWords(const store::ActivityOverview& activity) const;

    Session& m_session;
    Language& m_language;
    const std::vector<FilePreview>* m_files = nullptr;
    const FilePreview* m_file = nullptr;
    FileChoices m_choices;
    bool m_isDeciding = true;
    bool m_isSearching = false;
    FilesModel* m_filesModel;
    ColumnsModel* m_columnsModel;
    SectionBand *m_filesBand, *m_fileBand, *m_sheetBand, *m_columnsBand;
    RowList *m_fileList, *m_columnList;
    Label* m_name;
    KhmerLabel *m_facts, *m_title, *m_titleFacts, *m_activity, *m_note;
    StateBadge* m_badge;
    Button *m_leaveOut, *m_confirm, *m_other, *m_leaveOpen;
    FieldEditor* m_search;
    FormField* m_searchField;
};

} // namespace bandanh::desktop
