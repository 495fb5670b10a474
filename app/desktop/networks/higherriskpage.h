#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/page.h"
#include "app/desktop/shell/prompts.h"
#include "core/store/networkoverview.h"

#include <QAbstractTableModel>

class QSplitter;

namespace bandanh::desktop {

class Button;
class EmptyState;
class KhmerLabel;
class RecordEntry;
class RecordForm;
class SectionBand;
class Session;
class TableView;

/// The terms of provinces on the list of higher risk.
class RiskTerms final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Province, From, Until, DecidedBy, Columns };

    RiskTerms(Session& session, const Language& language, QObject* parent = nullptr);

    void refresh();
    const store::RiskOverview* term(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session& m_session;
    const Language& m_language;
    std::vector<store::RiskOverview> m_terms;
};

/// The dated list of higher-risk provinces: which, from when to when, and who decided it.
class HigherRiskPage final : public Page
{
    Q_OBJECT

public:
    HigherRiskPage(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    QString title() const override;
    bool hasSearch() const override { return false; }
    void retranslate() override;
    void onShown() override { reload(); }
    bool mayLeave() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;
    RecordEntry& entry() { return *m_entry; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRight();
    void reload();
    void showTerm();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    RiskTerms* m_terms;
    QSplitter* m_split;
    TableView* m_table;
    EmptyState* m_empty;
    KhmerLabel* m_how;
    SectionBand* m_termBand;
    RecordForm* m_term;
    Button* m_delete;
    SectionBand* m_entryBand;
    RecordEntry* m_entry;
};

} // namespace bandanh::desktop
