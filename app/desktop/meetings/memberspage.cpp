#include "app/desktop/meetings/memberspage.h"

#include "app/desktop/figures/yearfigures.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "core/operations/cambodianday.h"
#include "core/records/membership.h"
#include "core/store/activityoverview.h"

#include <QDate>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr qint64 kLongAgo = 365; // days: who was not met for a year asks for attention

QString dateText(const std::string& date)
{
    const auto day = text::PartialDate::parse(date);
    return day ? words::Notation::current().date(*day) : QString();
}

/// A number beside a figure of the report; 0 where it was not filled.
qint64 numberOf(const report::Figure& figure, std::string_view part)
{
    const report::Content* content = figure.part(part);
    const double* number = content != nullptr ? std::get_if<double>(content) : nullptr;
    return number != nullptr ? qint64(*number) : 0;
}

} // namespace

MemberTable::MemberTable(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(language)
{}

void MemberTable::setMembers(std::vector<store::MemberOverview> members, const std::string& today)
{
    beginResetModel();
    m_members = std::move(members);
    m_today = today;
    endResetModel();
}

const store::MemberOverview* MemberTable::member(int row) const
{
    return row >= 0 && row < rowCount() ? &m_members[std::size_t(row)] : nullptr;
}

int MemberTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MemberTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MemberTable::text(const store::MemberOverview& member, int column) const
{
    switch (column) {
    case Name:
        return titleOf(member.nameKhmer, member.nameLatin, m_language);
    case Since:
        return dateText(member.since);
    case LastMet:
        return member.lastMet.empty() ? tr("never") : dateText(member.lastMet);
    case Met:
        return m_language.number(member.met);
    default:
        return {};
    }
}

QVariant MemberTable::badge(const store::MemberOverview& member, int column) const
{
    if (column != Open || member.open == 0)
        return {};
    const QString overdue = words::counted("MemberTable", "%n overdue", nullptr, member.overdue);
    const QString open = words::counted("MemberTable", "%n to be kept", nullptr, member.open);
    if (member.overdue == member.open)
        return QVariant::fromValue(Badge{State::Conflict, overdue});
    if (member.overdue > 0)
        return QVariant::fromValue(Badge{State::Conflict, open + QStringLiteral(" · ") + overdue});
    return QVariant::fromValue(Badge{State::Open, open});
}

QVariant MemberTable::data(const QModelIndex& index, int role) const
{
    const store::MemberOverview& one = m_members[std::size_t(index.row())];
    if (role == BadgeRole)
        return badge(one, index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() == Met ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    const QString words = text(one, index.column());
    if (role == Qt::DisplayRole)
        return index.column() == Open ? tr("none") : words.isEmpty() ? tr("not written") : words;
    if (role != ToneRole)
        return {};
    if (index.column() == LastMet) {
        const auto iso = [](const std::string& date) {
            return QDate::fromString(QString::fromStdString(date), Qt::ISODate);
        };
        if (one.lastMet.empty() || iso(one.lastMet).daysTo(iso(m_today)) > kLongAgo)
            return int(Tone::Open);
    }
    return words.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant();
}

QVariant MemberTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Member"), tr("Since"), tr("Last met"), tr("Times met"), tr("Promises")};
    return names[section];
}

MembersPage::MembersPage(Session& session, Language& language, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_figures(new YearFigures(session, this)),
      m_ministries(new MemberTable(language, this)),
      m_countries(new MemberTable(language, this)),
      m_bar(new FilterBar(FilterBar::Place::Page, this)),
      m_year(new FilterButton(m_bar)),
      m_sum(new KhmerLabel(Role::Body)),
      m_ministryBand(new SectionBand),
      m_ministryTable(addTable("memberMinistries", m_ministries)),
      m_countryBand(new SectionBand),
      m_countryTable(addTable("memberCountries", m_countries)),
      m_empty(new EmptyState)
{
    setObjectName(QStringLiteral("members"));
    m_year->setObjectName(QStringLiteral("membersYear"));
    m_bar->add(m_year);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sum, m_ministryBand, m_ministryTable, m_countryBand,
                                                           m_countryTable, m_empty})
        column->addWidget(widget);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its tables have the keyboard
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(scroll, 1);
    connect(m_year, &FilterButton::valueChosen, this, [this] { reload(); });
    connect(m_figures, &YearFigures::ready, this, &MembersPage::showFigures);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

TableView* MembersPage::addTable(const char* name, MemberTable* model)
{
    auto* table = new TableView;
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->setColumns({{0, true}, {150}, {170}, {100, false, Qt::AlignRight}, {220}});
    table->setFitsContents(true);
    const auto open = [this, model](const QModelIndex& index) {
        if (const auto* member = model->member(index.row()))
            emit organisationWanted(member->organisation);
    };
    connect(table, &QTableView::activated, this, open);
    return table;
}

QString MembersPage::title() const
{
    return tr("Ministries and countries");
}

QWidget* MembersPage::firstFocus()
{
    return m_ministryTable;
}

QList<QWidget*> MembersPage::panes()
{
    return {m_ministryTable, m_countryTable};
}

void MembersPage::retranslate()
{
    QList<FilterButton::Choice> years;
    for (const int year : store::activityYears(m_session.reader()))
        years.append({m_language.year(year), year});
    m_year->setChoices(tr("Year"), years);
    m_year->setVisible(!years.isEmpty());
    m_ministryBand->setTitle(tr("Ministries of the Coalition Against Human Trafficking"));
    m_ministryTable->setAccessibleName(tr("Ministries of the Coalition Against Human Trafficking"));
    m_ministryBand->setNote(tr("Enter opens the meetings with them"));
    m_countryBand->setTitle(tr("Countries of the COMMIT Taskforce"));
    m_countryTable->setAccessibleName(tr("Countries of the COMMIT Taskforce"));
    m_empty->setText(tr("The members of the Coalition and of the COMMIT Taskforce will stand here."),
                     tr("They come with a list of organisations that says who is a member."));
    reload();
}

void MembersPage::reload()
{
    const std::string today = operations::cambodianDay(m_session.laptop().clock().now()).toText();
    std::vector<store::MemberOverview> ministries;
    std::vector<store::MemberOverview> countries;
    for (store::MemberOverview& member : store::membersOn(m_session.reader(), today))
        (member.body == int(records::MemberBody::Coalition) ? ministries : countries).push_back(std::move(member));
    m_ministryBand->setCount(m_language.number(qint64(ministries.size())));
    m_countryBand->setCount(m_language.number(qint64(countries.size())));
    m_empty->setVisible(ministries.empty() && countries.empty());
    m_ministryBand->setVisible(!ministries.empty());
    m_ministryTable->setVisible(!ministries.empty());
    m_countryBand->setVisible(!countries.empty());
    m_countryTable->setVisible(!countries.empty());
    m_ministries->setMembers(std::move(ministries), today);
    m_countries->setMembers(std::move(countries), today);
    m_sum->hide();
    if (m_year->value().isValid())
        m_figures->want({m_year->value().toInt()});
}

/// The report's own figures of the year, so that the page never says anything else than the report.
void MembersPage::showFigures()
{
    const int year = m_year->value().toInt();
    const auto* ministries = m_figures->figure(year, "ministries_met");
    const auto* countries = m_figures->figure(year, "commit_countries_met");
    const auto* promises = m_figures->figure(year, "commitments");
    m_sum->setVisible(ministries != nullptr && countries != nullptr && promises != nullptr);
    if (m_sum->isHidden())
        return;
    const auto number = [this](qint64 value) { return m_language.number(value); };
    m_sum->setText(
        tr("In the report of %1:").arg(m_language.digits(QString::number(year))),
        QLatin1Char(' ')
            + tr("%1 of %2 member ministries met, %3 countries of COMMIT met; of %4 promises that were due %5 are kept, "
                 "%6 open and %7 overdue.")
                  .arg(number(qint64(ministries->value.value_or(0))), number(numberOf(*ministries, "members")),
                       number(qint64(countries->value.value_or(0))), number(qint64(promises->value.value_or(0))),
                       number(numberOf(*promises, "kept")), number(numberOf(*promises, "open")),
                       number(numberOf(*promises, "overdue"))));
}

} // namespace bandanh::desktop
