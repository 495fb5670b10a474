#pragma once

#include "core/exchange/placementplan.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;

namespace bandanh::desktop {

class Button;
class FormField;
class KhmerLabel;
class Language;
class PlanTable;
class Prompts;
class Segmented;
class Session;
class TableView;

/// Records many placements in one step: materials put together with vehicles, provinces and days, or a table pasted from a
/// spreadsheet. What will be recorded stands beside it while one types.
class PlacementDialog final : public QDialog
{
    Q_OBJECT

public:
    PlacementDialog(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    PlanTable& plan() { return *m_plan; }
    Button& recordButton() { return *m_record; }
    /// Looks at what was typed now, not when its writer rests.
    void look();

private:
    enum Way { Together, Pasted };

    QWidget* makeTogether();
    QWidget* makePasted();
    QWidget* makeFoot();
    void fillChoices();
    void fillMaterials();
    void setTexts();
    void showCount();
    void record();
    exchange::PlacementPlan planOf();
    std::vector<RowId> chosenMaterials() const;
    std::optional<text::PartialDate> dateOf(FormField* field) const;

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    exchange::ReferenceBook m_book;
    PlanTable* m_plan;
    QTimer m_rest;
    QTabBar* m_way;
    QStackedWidget* m_stack;
    QComboBox* m_channel;
    QListWidget* m_materials;
    FormField* m_materialsField;
    Segmented* m_share;
    QPlainTextEdit* m_carriers;
    FormField* m_carriersField;
    QComboBox* m_province;
    FormField* m_channelField;
    FormField* m_provinceField;
    FormField* m_from;
    FormField* m_until;
    QPlainTextEdit* m_table;
    FormField* m_tableField;
    TableView* m_preview;
    KhmerLabel* m_note;
    QCheckBox* m_withTaken;
    Button* m_cancel;
    Button* m_record;
};

} // namespace bandanh::desktop
