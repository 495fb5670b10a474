#include "app/desktop/day/daypage.h"

#include "app/desktop/day/dayeventsmodel.h"
#include "app/desktop/day/dayoverviewpane.h"
#include "app/desktop/day/daytables.h"
#include "app/desktop/day/eventpane.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "core/operations/cambodianday.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/contribution.h"
#include "core/records/headcount.h"
#include "core/records/organisation.h"
#include "core/records/sheet.h"
#include "tests/app/desktop/outreach/named.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabBar>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

struct Opened : World {
    std::optional<DayPage> page;

    template <class R>
    Id<R> add(const R& typed, records::Scope scope = 12)
    {
        records::Record record = records::toRecord(typed);
        record.scope = scope;
        return Id<R>(operations::createRecord(session->desk(), record));
    }
    Id<records::Activity> event(const char* day, records::Scope scope = 12,
                                records::ActivityStatus status = records::ActivityStatus::Held)
    {
        records::Activity typed;
        typed.kind = records::ActivityKind::AntiTraffickingDay;
        typed.titleLatin = "Anti-Trafficking Day " + std::string(day).substr(0, 4);
        typed.date = text::PartialDate::parse(day);
        typed.status = status;
        typed.venueLatin = "Provincial hall";
        return add(typed, scope);
    }
    void headcount(Id<records::Activity> activity, records::RoleKind kind, int female, int male)
    {
        records::Headcount typed;
        typed.activity = activity;
        typed.kind = kind;
        typed.women = female;
        typed.men = male;
        add(typed);
    }
    int thisYear() { return operations::cambodianDay(session->laptop().clock().now()).year(); }

    DayPage& open()
    {
        language.use(Language::Code::English);
        page.emplace(*session, language, actions, prompts);
        page->retranslate();
        page->resize(1182, 700);
        page->show();
        page->onShown();
        return *page;
    }
    /// The figures are counted in the background.
    void waitForCounts(int rows)
    {
        for (int i = 0; i < 500 && page->overview().years().rowCount() < rows; ++i)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        REQUIRE(page->overview().years().rowCount() >= rows);
    }
    template <class W>
    W* child(const char* name)
    {
        auto* found = page->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
};

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void choose(QWidget* editor, const char* words)
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    REQUIRE(line != nullptr);
    line->setText(QString::fromLatin1(words));
    emit line->textEdited(line->text());
}

} // namespace

TEST_CASE("the Day opens at the newest year, and lists what is left to do before what is done")
{
    Opened t;
    t.event("2012-12-12");
    t.headcount(t.event("2013-12-12", 2), records::RoleKind::Community, 3, 4);
    records::Sheet sheet;
    sheet.activity = t.event("2013-12-12", 17);
    sheet.state = records::SheetState::Open;
    t.add(sheet);
    DayPage& page = t.open();
    CHECK(page.year() == 2013);
    REQUIRE(page.model().rowCount() == 2);
    CHECK(cell(page.model(), 0, 0) == QStringLiteral("Siem Reap"));
    const auto badge = page.model().index(0, 0).data(BadgeRole).value<Badge>();
    CHECK(badge.state == State::Open);
    CHECK(badge.text == QStringLiteral("1 sheet open"));
    CHECK(page.model().index(1, 0).data(BadgeRole).value<Badge>().isNull());
    CHECK(page.overview().work().text().contains(QStringLiteral("1 sheet open")));
}

TEST_CASE("participants by kind and the years side by side are the report's own figures")
{
    Opened t;
    t.headcount(t.event("2012-12-12"), records::RoleKind::Student, 100, 50);
    const auto one = t.event("2013-12-12");
    t.headcount(one, records::RoleKind::Student, 20, 10);
    t.headcount(one, records::RoleKind::Police, 1, 5);
    t.headcount(t.event("2013-12-12", 17), records::RoleKind::Student, 0, 7);
    DayPage& page = t.open();
    t.waitForCounts(2);
    DayKinds& kinds = page.overview().kinds();
    REQUIRE(kinds.rowCount() == 3);
    CHECK(cell(kinds, 0, DayKinds::Kind) == QStringLiteral("student"));
    CHECK(cell(kinds, 0, DayKinds::Total) == QStringLiteral("37"));
    CHECK(cell(kinds, 1, DayKinds::Male) == QStringLiteral("5"));
    CHECK(cell(kinds, 2, DayKinds::Total) == QStringLiteral("43"));
    DayYears& years = page.overview().years();
    REQUIRE(years.rowCount() == 2);
    CHECK(cell(years, 0, DayYears::Year) == QStringLiteral("2012"));
    CHECK(cell(years, 0, DayYears::Participations) == QStringLiteral("150"));
    CHECK(cell(years, 1, DayYears::Participations) == QStringLiteral("43"));
    CHECK(cell(years, 1, DayYears::Events) == QStringLiteral("2"));
    CHECK(cell(years, 1, DayYears::Provinces) == QStringLiteral("2"));
    CHECK(page.model().index(0, 0).data(FigureRole).toString() == QStringLiteral("36"));
    emit t.child<TableView>("dayYears")->activated(years.index(0, 0));
    CHECK(page.year() == 2012);
    CHECK(page.model().rowCount() == 1);
}

TEST_CASE("the coming year is planned as the last one was with one press, and taken back with one undo")
{
    Opened t;
    t.event("2013-12-12", 2);
    t.event("2013-12-12", 17);
    t.event("2013-12-12", 1, records::ActivityStatus::Cancelled);
    DayPage& page = t.open();
    auto* plan = t.child<Button>("planDay");
    REQUIRE_FALSE(plan->isHidden());
    CHECK(plan->text().contains(QStringLiteral("2 events")));
    plan->click();
    CHECK(page.year() >= t.thisYear());
    REQUIRE(page.model().rowCount() == 2);
    CHECK(page.model().row(0)->titleLatin == "Anti-Trafficking Day " + std::to_string(page.year()));
    CHECK(page.model().row(0)->status == int(records::ActivityStatus::Planned));
    CHECK(plan->isHidden());
    REQUIRE(t.session->undo());
    CHECK(page.model().rowCount() == 0);
}

TEST_CASE("a new event begins with the kind, the day and the title of the Day, and is one step to take back")
{
    Opened t;
    t.event("2013-12-12", 2);
    DayPage& page = t.open();
    page.beginNew();
    choose(page.form().editorOf("venue_en"), "Public ground");
    REQUIRE(page.form().mayLeave());
    REQUIRE(page.model().rowCount() == 2);
    const auto event =
        records::fromRecord<records::Activity>(t.find(records::specOf<records::Activity>(), *page.form().row()));
    CHECK(event.kind == records::ActivityKind::AntiTraffickingDay);
    CHECK(event.date == text::PartialDate::parse("2013-12-12"));
    CHECK(event.titleLatin == "Anti-Trafficking Day 2013");
    CHECK(event.venueLatin == "Public ground");
    REQUIRE(t.session->undo());
    CHECK(page.model().rowCount() == 1);
}

TEST_CASE("a new event belongs to the province of the place that is written first, else to the laptop's")
{
    Opened t;
    DayPage& page = t.open();
    const auto scopeOf = [&] { return t.find(records::specOf<records::Activity>(), *page.form().row()).scope; };
    page.beginNew();
    choose(page.form().editorOf("place"), "Siem Reap");
    REQUIRE(page.form().mayLeave());
    CHECK(scopeOf() == 17);
    page.beginNew();
    choose(page.form().editorOf("venue_en"), "Public ground");
    REQUIRE(page.form().mayLeave());
    CHECK(scopeOf() == t.session->settings().province);
}

TEST_CASE("a headcount belongs to its event and goes with one undo")
{
    Opened t;
    const auto event = t.event("2013-12-12", 2);
    DayPage& page = t.open();
    CHECK(page.model().row(0)->isUncounted);
    RecordEntry& entry = page.event().headcountEntry();
    entry.add();
    CHECK(page.model().row(0)->isUncounted); // a kind is needed
    choose(entry.editorOf("women"), "12");
    records::Headcount typed;
    typed.activity = event;
    typed.kind = records::RoleKind::Police;
    records::Record blank = records::toRecord(typed);
    blank.scope = 2;
    entry.start(blank);
    choose(entry.editorOf("women"), "12");
    entry.add();
    CHECK_FALSE(page.model().row(0)->isUncounted);
    const auto written = store::headcountsOfActivity(t.reader(), event);
    REQUIRE(written.size() == 1);
    CHECK(written[0].female == 12);
    REQUIRE(t.session->undo());
    CHECK(page.model().row(0)->isUncounted);
}

TEST_CASE("hosts and sponsors of all events stand once each, with what they gave")
{
    Opened t;
    records::Organisation organisation;
    organisation.nameLatin = "Company";
    const auto company = t.add(organisation);
    records::ActivityPartner partner;
    partner.organisation = company;
    partner.part = records::PartnerPart::Sponsor;
    records::Contribution gift;
    gift.organisation = company;
    gift.currency = "USD";
    gift.pledged = 900000;
    for (const records::Scope scope : {2, 17}) {
        gift.activity = partner.activity = t.event("2013-12-12", scope);
        t.add(partner);
        t.add(gift);
    }
    DayPage& page = t.open();
    DayPartners& partners = page.overview().partners();
    REQUIRE(partners.rowCount() == 1);
    CHECK(cell(partners, 0, DayPartners::Parts) == QStringLiteral("sponsor"));
    CHECK(cell(partners, 0, DayPartners::Events) == QStringLiteral("2"));
    CHECK(cell(partners, 0, DayPartners::Pledged).startsWith(QStringLiteral("18,000")));
    CHECK(cell(partners, 0, DayPartners::Received) == QStringLiteral("—"));
}

TEST_CASE("a year without an event shows the Day alone, and an event opens from the list")
{
    Opened t;
    t.event("2013-12-12", 2);
    DayPage& page = t.open();
    auto* tabs = t.child<QTabBar>("dayEventTabs");
    CHECK(tabs->currentIndex() == DayPage::Whole);
    emit page.list()->activated(page.model().index(0, 0));
    CHECK(tabs->currentIndex() == DayPage::Partners);
    bandanh::desktop::test::requireNames(page);
    page.showYear(2011);
    CHECK(tabs->currentIndex() == DayPage::Whole);
    CHECK_FALSE(tabs->isTabEnabled(DayPage::Details));
    page.showYear(2013);
    CHECK(tabs->isTabEnabled(DayPage::Details));
}
