#include "app/desktop/partners/partneragreements.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/partners/partnertables.h"
#include "app/desktop/session/session.h"
#include "app/desktop/shell/prompts.h"
#include "app/words/errorsentence.h"
#include "core/operations/edit.h"
#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace bandanh::desktop {

PartnerAgreements::PartnerAgreements(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_agreements(new AgreementTable(language, this)),
      m_criteria(new CriterionTable(language, this)),
      m_band(new SectionBand),
      m_add(new Button(Button::Kind::Tertiary)),
      m_table(new TableView),
      m_none(new KhmerLabel(Role::Body, Tone::Second))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 12);
    column->setSpacing(0);
    m_add->setObjectName(QStringLiteral("addAgreement"));
    m_add->setIcon(Icon::Plus);
    m_band->setRightWidget(m_add);
    m_table->setObjectName(QStringLiteral("agreements"));
    m_table->setModel(m_agreements);
    m_table->setColumns({{0, true}, {120}, {120}, {138}});
    m_table->setFitsContents(true);
    column->addWidget(m_band);
    column->addWidget(m_table);
    column->addWidget(m_none);
    addChecklist(*column);
    column->addStretch();
    setWidget(content);
    connect(m_add, &QPushButton::clicked, this, &PartnerAgreements::agreementWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { chooseAgreement(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { chooseAgreement(index.row()); });
}

void PartnerAgreements::addChecklist(QVBoxLayout& column)
{
    m_checkBand = new SectionBand;
    m_checklist = new TableView;
    m_checklist->setObjectName(QStringLiteral("codeCriteria"));
    m_checklist->setModel(m_criteria);
    m_checklist->setColumns({{200}, {118}, {120}, {0, true}});
    m_checklist->setFitsContents(true);
    m_checklist->installEventFilter(this);
    column.addWidget(m_checkBand);
    column.addWidget(m_checklist);
    const auto choose = [this](const QModelIndex& index) {
        if (const auto* found = m_criteria->criterion(index.row()); found != nullptr && m_chosen && !m_isShowing)
            emit criterionChosen(*m_chosen, found->criterion);
    };
    connect(m_checklist->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(m_checklist, &QTableView::clicked, this, choose);
    connect(m_checklist, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { moveOn(index.row()); });
}

void PartnerAgreements::show(const std::optional<RowId>& partner, const QDate& day)
{
    m_isShowing = true;
    m_day = day;
    auto agreements =
        partner ? store::agreementsOfPartner(m_session.reader(), *partner) : std::vector<store::AgreementOverview>();
    const bool hasSome = !agreements.empty();
    m_band->setCount(m_language.number(qint64(agreements.size())));
    m_agreements->setAgreements(std::move(agreements), day);
    m_table->setVisible(hasSome);
    m_none->setVisible(!hasSome);
    const int row = m_chosen ? m_agreements->rowOf(*m_chosen) : -1;
    m_chosen = hasSome ? std::optional(m_agreements->agreement(std::max(row, 0))->id) : std::nullopt;
    if (hasSome)
        m_table->setCurrentIndex(m_agreements->index(std::max(row, 0), 0));
    showCriteria();
    m_isShowing = false;
}

void PartnerAgreements::chooseAgreement(int row)
{
    const auto* agreement = m_agreements->agreement(row);
    if (agreement == nullptr || m_isShowing)
        return;
    m_chosen = agreement->id;
    showCriteria();
    emit agreementChosen(*m_chosen);
}

void PartnerAgreements::showCriteria()
{
    const auto* agreement = m_chosen ? m_agreements->agreement(m_agreements->rowOf(*m_chosen)) : nullptr;
    const bool isCode = agreement != nullptr && agreement->kind == std::int64_t(records::AgreementKind::CodeOfConduct);
    m_checkBand->setVisible(isCode);
    m_checklist->setVisible(isCode);
    if (!isCode)
        return;
    m_criteria->setCriteria(store::criteriaOf(m_session.reader(), agreement->id));
    m_checkBand->setCount(
        tr("%1 of %2 met").arg(m_language.number(m_criteria->met()), m_language.number(m_criteria->rowCount())));
}

void PartnerAgreements::moveOn(int row)
{
    const auto* found = m_criteria->criterion(row);
    if (found == nullptr || !m_chosen)
        return;
    using records::CriterionState;
    records::AgreementCriterion next;
    next.agreement = Id<records::Agreement>(*m_chosen);
    next.criterion = static_cast<records::Criterion>(found->criterion);
    const auto state = static_cast<CriterionState>(found->state);
    next.state = state == CriterionState::InProgress ? CriterionState::Met
                 : state == CriterionState::Met      ? CriterionState::NotStarted
                                                     : CriterionState::InProgress;
    const QDate today = QDate::currentDate();
    next.asOf = text::PartialDate::ofDay(today.year(), today.month(), today.day());
    records::Record record = records::toRecord(next);
    if (const auto agreement =
            store::RecordTable(m_session.reader()).find(records::specOf<records::Agreement>(), *m_chosen))
        record.scope = agreement->record.scope;
    try {
        operations::createRecord(m_session.desk(), std::move(record));
    } catch (const store::StoreFailure& failure) {
        m_prompts.tell(tr("This cannot be written"),
                       words::sentence({failure.code(), {m_session.laptop().store().path()}}));
        return;
    }
    m_session.noteChange();
}

bool PartnerAgreements::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_checklist && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        moveOn(m_checklist->currentIndex().row());
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void PartnerAgreements::retranslate()
{
    m_band->setTitle(tr("Agreements"));
    m_add->setText(tr("New agreement"));
    m_add->setAccessibleName(m_add->text());
    m_table->setAccessibleName(tr("Agreements"));
    m_none->setText(tr("No agreement yet. It will stand here with its dates and its state."));
    m_checkBand->setTitle(tr("Code of Conduct"));
    //: %1 is a key
    m_checkBand->setNote(tr("%1 moves a criterion on").arg(QStringLiteral("Space")));
    m_checklist->setAccessibleName(tr("Criteria of the Code of Conduct"));
}

} // namespace bandanh::desktop
