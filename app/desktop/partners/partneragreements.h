#pragma once

#include "core/records/record.h"
#include "core/store/partneroverview.h"

#include <QDate>
#include <QScrollArea>

class QVBoxLayout;

namespace bandanh::desktop {

class AgreementTable;
class Button;
class CriterionTable;
class KhmerLabel;
class Language;
class Prompts;
class SectionBand;
class Session;
class TableView;

/// A partner's agreements and, of the Code of Conduct, its six criteria as a checklist: Space moves a criterion on.
class PartnerAgreements final : public QScrollArea
{
    Q_OBJECT

public:
    PartnerAgreements(Session& session, Language& language, Prompts& prompts, QWidget* parent = nullptr);

    void show(const std::optional<RowId>& partner, const QDate& day);
    void retranslate();
    TableView* table() const { return m_table; }
    TableView* checklist() const { return m_checklist; }

signals:
    void agreementChosen(const bandanh::RowId& agreement);
    void criterionChosen(const bandanh::RowId& agreement, qint64 criterion);
    void agreementWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChecklist(QVBoxLayout& column);
    void chooseAgreement(int row);
    void showCriteria();
    void moveOn(int row);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    AgreementTable* m_agreements;
    CriterionTable* m_criteria;
    std::optional<RowId> m_chosen;
    QDate m_day;
    SectionBand* m_band;
    Button* m_add;
    TableView* m_table;
    KhmerLabel* m_none;
    SectionBand* m_checkBand;
    TableView* m_checklist;
    bool m_isShowing = false;
};

} // namespace bandanh::desktop
