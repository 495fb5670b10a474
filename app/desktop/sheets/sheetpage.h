#pragma once

#include "app/desktop/shell/page.h"
#include "core/store/sheetoverview.h"

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace bandanh::desktop {

class Button;
class FieldEditor;
class FootBar;
class FormField;
class KhmerLabel;
class Label;
class Language;
class LineEntry;
class Prompts;
class RecordForm;
class RowList;
class SectionBand;
class Session;
class SheetLinesModel;
class StateBadge;
class SuggestedActivities;
class TableView;
class ThinBar;

/// One sheet: its running total against the signed total, its activity, what is known of the paper, and its lines.
class SheetPage final : public Page
{
    Q_OBJECT

public:
    SheetPage(Session& session, Language& language, Prompts& prompts, const RowId& sheet, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    bool hasSearch() const override { return false; }
    void retranslate() override;
    void onShown() override;
    bool mayLeave() override;
    bool isWorking() const override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;
    QString helpName() const override { return QStringLiteral("sheets"); }

    RecordForm& form() { return *m_form; }
    LineEntry& entry() { return *m_entry; }
    /// The sheet was made to be typed in: it goes again where nothing is written on it.
    void setNew() { m_isNew = true; }
    const RowId& sheet() const { return m_id; }
    std::optional<RowId> activity() const { return m_sheet.activity; }

signals:
    void personWanted(const bandanh::RowId& person);
    void activityWanted(const bandanh::RowId& activity);
    /// The sheet is gone, as by the undo of its import.
    void vanished();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void placeColumns();
    void addTotals(QVBoxLayout& column);
    void addActivity(QVBoxLayout& column);
    QWidget* makeLines();
    void reload();
    void showTotals();
    void showActivity();
    void assign(const RowId& activity);
    void closeSheet();
    /// Takes the sheet away again that nothing was written on.
    void removeBlank();
    /// Once, by whichever part of the page sees it first.
    void tellGone();
    bool isOpen() const;
    void tellFault(const Error& error);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    RowId m_id;
    store::SheetOverview m_sheet;
    QString m_subtitle;
    QBoxLayout* m_columns;
    QWidget* m_head;
    SheetLinesModel* m_lines;
    SuggestedActivities* m_suggestions;
    TableView* m_table;
    LineEntry* m_entry;
    Label* m_total;
    Label* m_totalWords;
    ThinBar* m_bar;
    Label* m_counts;
    StateBadge* m_badge;
    SectionBand* m_activityBand;
    Button* m_openActivity;
    KhmerLabel* m_noActivity;
    RowList* m_suggested;
    FieldEditor* m_activitySearch;
    FormField* m_activityField;
    SectionBand* m_formBand;
    RecordForm* m_form;
    FootBar* m_foot;
    Button* m_close;
    bool m_isNew = false;
    bool m_isGone = false;
};

} // namespace bandanh::desktop
