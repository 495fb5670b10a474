#include "app/desktop/meetings/meetingspage.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/meetings/meetinglistmodel.h"
#include "app/desktop/meetings/meetingpane.h"
#include "app/desktop/meetings/memberspage.h"
#include "app/desktop/today/commitmenttable.h"
#include "core/operations/cambodianday.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/commitment.h"
#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QDate>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

struct Opened : World {
    Id<records::Organisation> ministry = organisation("Ministry of Interior");
    Id<records::Organisation> country = organisation("Lao PDR");

    Id<records::Organisation> organisation(const char* name)
    {
        records::Organisation typed;
        typed.nameLatin = name;
        typed.kind = records::OrganisationKind::Ministry;
        return add(typed);
    }
    template <class R>
    Id<R> add(const R& typed)
    {
        return Id<R>(operations::createRecord(session->desk(), records::toRecord(typed)));
    }
    Id<records::Activity> meeting(const char* day, records::ActivityStatus status = records::ActivityStatus::Held)
    {
        records::Activity typed;
        typed.kind = records::ActivityKind::MinistryMeeting;
        typed.titleLatin = "Meeting";
        typed.date = text::PartialDate::parse(day);
        typed.status = status;
        return add(typed);
    }
    void meet(Id<records::Activity> activity, Id<records::Organisation> organisation,
              records::PartnerPart part = records::PartnerPart::Met, std::optional<bool> present = std::nullopt)
    {
        records::ActivityPartner typed;
        typed.activity = activity;
        typed.organisation = organisation;
        typed.part = part;
        typed.present = present;
        add(typed);
    }
    Id<records::Commitment> promise(Id<records::Activity> activity, int daysFromToday,
                                    records::CommitmentState state = records::CommitmentState::Open)
    {
        const auto day = operations::cambodianDay(session->laptop().clock().now());
        const QDate due = QDate(day.year(), *day.month(), *day.day()).addDays(daysFromToday);
        records::Commitment typed;
        typed.activity = activity;
        typed.organisation = ministry;
        typed.textLatin = "Share the yearly case numbers";
        typed.dueOn = text::PartialDate::ofDay(due.year(), due.month(), due.day());
        typed.state = state;
        return add(typed);
    }
    void member(Id<records::Organisation> organisation, records::MemberBody body, const char* until = "")
    {
        records::Membership typed;
        typed.organisation = organisation;
        typed.body = body;
        typed.from = text::PartialDate::parse("2007-03-01");
        typed.until = text::PartialDate::parse(until);
        add(typed);
    }
};

} // namespace

TEST_CASE("a meeting says what is still to be kept, and overdue before open")
{
    Opened t;
    t.language.use(Language::Code::English);
    const auto one = t.meeting("2013-02-01");
    t.meet(one, t.ministry);
    t.promise(one, -3);
    t.promise(one, 20);
    t.promise(t.meeting("2013-03-01"), -5, records::CommitmentState::Kept);
    MeetingsPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    REQUIRE(page.model().rowCount() == 2);
    CHECK(page.model().index(0, 0).data(BadgeRole).value<Badge>().isNull());
    const auto badge = page.model().index(1, 0).data(BadgeRole).value<Badge>();
    CHECK(badge.state == State::Conflict);
    CHECK(badge.text == QStringLiteral("1 overdue"));
    CHECK(page.model().index(1, 0).data(SecondTextRole).toString() == QStringLiteral("Ministry of Interior"));
}

TEST_CASE("a new promise belongs to its meeting and to the one organisation that was met")
{
    Opened t;
    const auto meeting = t.meeting("2013-02-01");
    t.meet(meeting, t.ministry);
    MeetingsPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    page.pane().beginPromise();
    auto* words = qobject_cast<QLineEdit*>(page.pane().promise().editorOf("text_en"));
    REQUIRE(words != nullptr);
    words->setText(QStringLiteral("Invite the district chiefs"));
    emit words->textEdited(words->text());
    REQUIRE(page.pane().promise().mayLeave());
    const auto written = store::commitmentsOfMeeting(t.reader(), meeting);
    REQUIRE(written.size() == 1);
    CHECK(written[0].byLatin == "Ministry of Interior");
    CHECK(written[0].isOpen);
    REQUIRE(t.session->undo());
    CHECK(store::commitmentsOfMeeting(t.reader(), meeting).empty());
}

TEST_CASE("what is to be followed up is open and due within days, the longest overdue first")
{
    Opened t;
    const auto meeting = t.meeting("2013-02-01");
    t.promise(meeting, 3);
    const auto late = t.promise(meeting, -9);
    t.promise(meeting, 40);
    t.promise(meeting, -30, records::CommitmentState::Dropped);
    const auto day = operations::cambodianDay(t.session->laptop().clock().now());
    const QDate today(day.year(), *day.month(), *day.day());
    const std::string until = today.addDays(14).toString(Qt::ISODate).toStdString();
    CHECK(store::countDueCommitments(t.reader(), until) == 2);
    const auto due = store::dueCommitments(t.reader(), until, 10);
    REQUIRE(due.size() == 2);
    CHECK(due[0].id == RowId(late));
    CHECK(due[0].isOverdue(day.toText()));
    CHECK_FALSE(due[1].isOverdue(day.toText()));
}

TEST_CASE("a member was last met at a meeting held at which it was, and a former member is not in the matrix")
{
    Opened t;
    t.member(t.ministry, records::MemberBody::Coalition);
    t.member(t.country, records::MemberBody::CommitTaskforce);
    t.member(t.organisation("Former Ministry"), records::MemberBody::Coalition, "2012-12-31");
    const auto first = t.meeting("2013-02-01");
    t.meet(first, t.ministry);
    t.meet(t.meeting("2013-05-01"), t.ministry, records::PartnerPart::Invited, false);
    t.meet(t.meeting("2013-06-01", records::ActivityStatus::Cancelled), t.ministry);
    t.promise(first, -1);
    MembersPage page(*t.session, t.language);
    page.retranslate();
    page.show();
    page.onShown();
    REQUIRE(page.ministries().rowCount() == 1);
    REQUIRE(page.countries().rowCount() == 1);
    const auto* member = page.ministries().member(0);
    CHECK(member->lastMet == "2013-02-01");
    CHECK(member->met == 1);
    CHECK(member->overdue == 1);
    CHECK(page.countries().member(0)->lastMet.empty());

    std::optional<RowId> wanted;
    QObject::connect(&page, &MembersPage::organisationWanted, [&](const RowId& row) { wanted = row; });
    auto* table = page.findChild<TableView*>(QStringLiteral("memberMinistries"));
    emit table->activated(page.ministries().index(0, 0));
    REQUIRE(wanted);
    MeetingsPage meetings(*t.session, t.language, t.actions, t.prompts);
    meetings.retranslate();
    meetings.show();
    meetings.showOrganisation(*wanted);
    CHECK(meetings.model().rowCount() == 3);
}
