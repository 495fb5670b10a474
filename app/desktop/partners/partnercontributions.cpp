#include "app/desktop/partners/partnercontributions.h"

#include "app/desktop/forms/moneywords.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/chart.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/partners/partnertables.h"
#include "app/desktop/session/session.h"
#include "app/words/recordlabel.h"
#include "core/records/contribution.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kCash = 0;
constexpr int kInKind = 1;

} // namespace

PartnerContributions::PartnerContributions(Session& session, Language& language, QWidget* parent)
    : QScrollArea(parent),
      m_session(session),
      m_language(language),
      m_contributions(new ContributionTable(language, this)),
      m_yearBand(new SectionBand),
      m_bars(new BarChart),
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
    m_add->setObjectName(QStringLiteral("addContribution"));
    m_add->setIcon(Icon::Plus);
    m_band->setRightWidget(m_add);
    m_table->setObjectName(QStringLiteral("contributions"));
    m_table->setModel(m_contributions);
    m_table->setColumns(
        {{0, true}, {104}, {64}, {100, false, Qt::AlignRight}, {100, false, Qt::AlignRight}, {104}, {108}});
    m_table->setFitsContents(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_yearBand, m_bars, m_band, m_table, m_none})
        column->addWidget(widget);
    column->addStretch();
    setWidget(content);
    connect(m_add, &QPushButton::clicked, this, &PartnerContributions::contributionWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void PartnerContributions::show(const std::optional<store::PartnerOverview>& partner, const std::string& year)
{
    m_isShowing = true;
    m_contributions->setContributions(partner ? store::contributionsOf(m_session.reader(), partner->id)
                                              : std::vector<store::ContributionOverview>());
    const bool hasSome = m_contributions->count() > 0;
    m_band->setCount(m_language.number(m_contributions->count()));
    m_table->setVisible(hasSome);
    m_none->setVisible(!hasSome);
    m_yearBand->setTitle(tr("Pledged and received in %1").arg(m_language.digits(QString::fromStdString(year))));
    showBars(partner ? partner->sums : std::vector<store::MoneySum>());
    const int row = m_chosen ? m_contributions->rowOf(*m_chosen) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_contributions->index(row, 0));
    m_isShowing = false;
}

void PartnerContributions::showBars(const std::vector<store::MoneySum>& sums)
{
    QList<BarChart::Bar> bars;
    const QString cash = words::label(records::ContributionForm::Cash);
    const QString kind = words::label(records::ContributionForm::InKind);
    for (const store::MoneySum& sum : sums) {
        const auto bar = [&](const QString& label, std::int64_t all, std::int64_t inKind) {
            bars.append({label,
                         moneyText(m_language, all, sum.currency),
                         {{cash, {}, double(all - inKind), kCash}, {kind, {}, double(inKind), kInKind}}});
        };
        bar(tr("Pledged"), sum.pledged, sum.pledgedInKind);
        bar(tr("Received"), sum.received, sum.receivedInKind);
    }
    m_bars->setVisible(!bars.isEmpty());
    m_yearBand->setVisible(!bars.isEmpty());
    if (sums.size() == 1)
        m_yearBand->setNote(
            tr("received %1 in cash, %2 in kind")
                .arg(moneyText(m_language, sums.front().received - sums.front().receivedInKind, sums.front().currency),
                     moneyText(m_language, sums.front().receivedInKind, sums.front().currency)));
    else
        m_yearBand->setNote(QString());
    m_bars->setBars(bars);
}

void PartnerContributions::choose(int row)
{
    const auto* given = m_contributions->contribution(row);
    if (given == nullptr || m_isShowing)
        return;
    m_chosen = given->id;
    emit contributionChosen(given->id);
}

void PartnerContributions::retranslate()
{
    m_band->setTitle(tr("Contributions"));
    m_add->setText(tr("New contribution"));
    m_add->setAccessibleName(m_add->text());
    m_table->setAccessibleName(tr("Contributions"));
    m_bars->setAccessibleName(tr("Pledged and received"));
    m_none->setText(tr("Nothing given yet. What is pledged and what came will stand here side by side."));
}

} // namespace bandanh::desktop
