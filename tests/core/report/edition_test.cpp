#include "core/operations/bulkedit.h"
#include "core/operations/confirmation.h"
#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/reportedition.h"
#include "core/report/editioncode.h"
#include "core/report/editiondifference.h"
#include "core/report/highlightsjson.h"
#include "tests/core/report/programme.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::records;
using bandanh::test::Programme;
using report::Change;

namespace {

constexpr std::string_view kDay = "anti_trafficking_day_participants";
constexpr Timestamp kNinthOfJanuary = 1'389'250'800'000; // 2014-01-09, 14:00 in Cambodia
constexpr Timestamp kOneDay = 24 * 3600 * 1000;

/// A day with one sheet of two lines.
struct Frozen {
    Programme p;
    Id<Activity> day = p.activity(ActivityKind::AntiTraffickingDay, "2013-12-12");
    Id<Sheet> sheet = p.sheet(day);
    Id<Person> dara = p.person(Sex::Male, "1990");
    Id<Attendance> first = p.sign(sheet, dara, RoleKind::Community);
    Id<Attendance> second = p.sign(sheet, p.person(Sex::Female, "1991"), RoleKind::Community);

    report::Edition freeze(std::optional<Scope> province = {}, const char* note = "")
    {
        return *report::freeze(p.store.desk, report::Report(p.connection(), {2013, province}), {"Chan", "en", note});
    }
    report::EditionDifference difference(report::Edition edition)
    {
        const report::Report now(p.connection(), edition.period);
        return report::differenceOf(p.connection(), std::move(edition), now);
    }
    /// The only cause of the day's figure being another one.
    report::Cause cause(const report::EditionDifference& found)
    {
        const auto* figure = found.figure(kDay);
        REQUIRE(figure != nullptr);
        CHECK_FALSE(figure->isGuess);
        REQUIRE(figure->causes.size() == 1);
        return figure->causes[0];
    }
};

} // namespace

TEST_CASE("editions are numbered by year and province, and say who froze them, when, and from what")
{
    Frozen f;
    f.p.store.clock.set(kNinthOfJanuary);
    const auto first = f.freeze({}, "for the board");
    CHECK(first.number == 1);
    CHECK(first.frozenBy == "Chan");
    CHECK(first.frozenAt == kNinthOfJanuary);
    CHECK(first.language == "en");
    CHECK(first.notes == "for the board");
    CHECK(first.basis.sheets == 1);
    CHECK(first.basis.sheetsClosed == 0);
    CHECK(first.basis.entry == 6); // everything written before
    CHECK(first.basis.head.size() == 40);
    CHECK(f.freeze().number == 2);
    CHECK(f.freeze(Scope(12)).number == 1);
    CHECK(f.freeze(Scope(12)).number == 2);

    const auto all = report::editions(f.p.connection());
    REQUIRE(all.size() == 4);
    CHECK(report::findEdition(f.p.connection(), {2013})->number == 2);
    CHECK(report::findEdition(f.p.connection(), {2013}, 1)->id == first.id);
    CHECK(report::findEdition(f.p.connection(), {2013, Scope(12)})->period.province == Scope(12));
    CHECK(report::findEdition(f.p.connection(), {2013}, 3).error() == Error{ErrorCode::EditionUnknown, {"3", "2013"}});
    CHECK(report::editions(f.p.connection(), 2012).empty());
}

TEST_CASE("Tboung Khmum is frozen under Kampong Cham while it was not a province")
{
    Frozen f;
    const auto edition = f.freeze(Scope(25));
    CHECK(edition.period.province == Scope(3));
    CHECK(report::findEdition(f.p.connection(), {2013, Scope(3)})->id == edition.id);
}

TEST_CASE("what is national is frozen beside the figures of all provinces, with numbers of its own")
{
    Frozen f;
    f.freeze();
    f.freeze();
    f.p.activity(ActivityKind::NationalTraining, "2013-06-01", kNational);
    const auto edition = f.freeze(kNational);
    CHECK(edition.number == 1);
    CHECK(edition.period.province == kNational);
    CHECK(report::findEdition(f.p.connection(), {2013, kNational})->id == edition.id);
    CHECK(report::findEdition(f.p.connection(), {2013})->number == 2);
}

TEST_CASE("where there is nothing, nothing is frozen")
{
    Frozen f;
    const auto freeze = [&](const report::Period& period) {
        return report::freeze(f.p.store.desk, report::Report(f.p.connection(), period), {}).error();
    };
    CHECK(freeze({1999}) == Error{ErrorCode::NothingToFreeze, {"1999"}});
    CHECK(report::editions(f.p.connection()).empty());
}

TEST_CASE("the code of an edition tells it from every other, and is the same when it is read again")
{
    Frozen f;
    f.p.store.clock.set(kNinthOfJanuary);
    const auto edition = f.freeze({}, "for the board");
    const std::string code = report::editionCode(edition);
    CHECK(code.starts_with("BANDANH/2013/ALL/1/"));
    CHECK(code.size() == std::string_view("BANDANH/2013/ALL/1/").size() + 32);
    CHECK(code.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/") == std::string::npos); // a smaller QR code
    CHECK(report::editionCode(*report::findEdition(f.p.connection(), {2013}, 1)) == code);
    CHECK(report::editionCode(f.freeze(Scope(12))).starts_with("BANDANH/2013/12/1/"));

    for (const auto change : std::initializer_list<void (*)(report::Edition&)>{
             [](report::Edition& one) { one.frozenAt += 1; }, [](report::Edition& one) { one.frozenBy = "Dara"; },
             [](report::Edition& one) { one.notes.clear(); }, [](report::Edition& one) { one.number = 2; },
             [](report::Edition& one) { one.content["figures"]["anti_trafficking_day_participants"]["value"] = 3; }}) {
        auto forged = edition;
        change(forged);
        CHECK(report::editionCode(forged) != code);
    }
}

TEST_CASE("an edition keeps every figure as it was")
{
    Frozen f;
    const auto before = report::compute(f.p.connection(), {2013});
    f.freeze();
    f.p.sign(f.sheet, f.p.person(Sex::Female), RoleKind::Community);
    const auto frozen = report::findEdition(f.p.connection(), {2013})->highlights();
    CHECK(report::toJson(frozen).dump(1) == report::toJson(before).dump(1));
    CHECK(frozen.figure(kDay)->value == 2.0);
    CHECK(report::toJson(report::shown(frozen)) == report::toJson(report::shown(before)));
}

TEST_CASE("a number that is hidden where it is shown is compared as it is")
{
    Frozen f;
    const auto lead = [&] {
        Activity session;
        session.kind = ActivityKind::PoliceTraining;
        session.date = test::date("2013-05-01");
        session.status = ActivityStatus::Held;
        session.ledBy = "VFC leader";
        f.p.add(session, Scope(1));
    };
    lead();
    const auto edition = f.freeze();
    lead();
    const auto found = f.difference(edition);
    const auto* sessions = found.figure("survivor_led_sessions");
    REQUIRE(sessions != nullptr);
    CHECK(sessions->value.difference() == 1);
    REQUIRE(sessions->parts.size() == 2); // and not again as they may be shown
    CHECK(sessions->parts[0].part == "by_kind");
    CHECK(sessions->parts[1].part == "by_province");
    CHECK(sessions->parts[1].difference() == 1);
}

TEST_CASE("the same figures are the same text")
{
    Frozen f;
    const auto one = f.freeze();
    const auto other = f.freeze();
    CHECK(one.content["figures"].dump() == other.content["figures"].dump());
}

TEST_CASE("an edition is never changed, and one undo takes it back")
{
    Frozen f;
    const auto edition = f.freeze();
    const auto& spec = specOf<ReportEdition>();
    const Error frozen{ErrorCode::EditionFrozen, {"1", "2013"}};
    CHECK(operations::editField(f.p.store.desk, spec, edition.id, *spec.byName("notes"), std::string("better")).error()
          == frozen);
    CHECK(operations::removeRecord(f.p.store.desk, spec, edition.id).error() == frozen);
    const auto last = store::OperationLog(f.p.connection()).lastUndoable();
    REQUIRE(last);
    CHECK(last->verb == store::Verb::FreezeEdition);
    CHECK(operations::undo(f.p.store.desk, last->id)->removed == 1);
    CHECK(report::editions(f.p.connection()).empty());
    CHECK(f.freeze().number == 1);
}

TEST_CASE("nothing that is done to many rows, or by hand, changes an edition")
{
    Frozen f;
    const auto edition = f.freeze();
    const auto& spec = specOf<ReportEdition>();
    const operations::BulkChange change = operations::FieldChange{spec.byName("notes"), std::string("better")};
    const std::vector<RowId> rows{edition.id};
    const auto outcome = operations::bulkEdit(f.p.store.desk, spec, rows, change);
    CHECK(outcome.changed == 0);
    REQUIRE(outcome.left.size() == 1);
    CHECK(outcome.left[0].because == operations::LeftBecause::Frozen);

    operations::Operation operation(f.p.store.desk, store::Verb::Edit);
    const auto stored = operation.table().find(spec, edition.id);
    Record after = stored->record;
    after.values[spec.indexOf(*spec.byName("notes"))] = std::string("better");
    CHECK_THROWS_AS(operation.change(*stored, after), std::logic_error);
    CHECK_THROWS_AS(operation.remove(*stored), std::logic_error);
}

TEST_CASE("an edition is taken back as the last thing done, or not at all")
{
    Frozen f;
    const auto edition = f.freeze();
    const auto freezing = store::OperationLog(f.p.connection()).lastUndoable()->id;
    const auto line = f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    CHECK(operations::undo(f.p.store.desk, freezing).error() == Error{ErrorCode::EditionFrozen, {"1", "2013"}});
    REQUIRE(operations::removeRecord(f.p.store.desk, specOf<Attendance>(), line));
    CHECK_FALSE(operations::undo(f.p.store.desk, freezing));
    CHECK(report::editions(f.p.connection()).size() == 1);
    CHECK(edition.number == 1);
}

TEST_CASE("an undone freezing comes back by a redo as it was")
{
    Frozen f;
    const auto edition = f.freeze();
    REQUIRE(operations::undo(f.p.store.desk, store::OperationLog(f.p.connection()).lastUndoable()->id));
    REQUIRE(operations::redo(f.p.store.desk));
    const auto again = report::findEdition(f.p.connection(), {2013});
    REQUIRE(again);
    CHECK(again->id == edition.id);
    CHECK(again->content == edition.content);
}

TEST_CASE("nothing differs while nothing was written, and freezing is nothing")
{
    Frozen f;
    const auto edition = f.freeze();
    f.freeze();
    const auto found = f.difference(edition);
    CHECK(found.isLogKnown);
    CHECK(found.figures.empty());
}

TEST_CASE("sheets that arrived explain a figure, with their day in Cambodia")
{
    Frozen f;
    const auto edition = f.freeze();
    f.p.store.clock.set(kNinthOfJanuary);
    for (int sheet = 0; sheet < 2; ++sheet) {
        const auto arrived = f.p.sheet(f.day);
        for (int line = 0; line < 6; ++line)
            f.p.sign(arrived, f.p.person(Sex::Female), RoleKind::Community);
    }
    const auto found = f.difference(edition);
    const auto cause = f.cause(found);
    CHECK(cause.change == Change::Entered);
    CHECK(cause.type == RecordType::Sheet);
    CHECK(cause.rows.size() == 2);
    CHECK(cause.lines == 12);
    CHECK(cause.day.toText() == "2014-01-09");
    const auto* figure = found.figure(kDay);
    CHECK(figure->value.before == 2.0);
    CHECK(figure->value.after == 14.0);
    CHECK(figure->value.difference() == 12);
    CHECK_FALSE(figure->isFromHeadquarters);
    CHECK_FALSE(figure->isRuleChanged);
    const auto women = std::ranges::find_if(figure->parts, [](const report::NumberChange& change) {
        return change.part == "by_sex" && change.keys == std::vector<std::string>{"F"};
    });
    REQUIRE(women != figure->parts.end());
    CHECK(women->before == 1.0);
    CHECK(women->after == 13.0);
    CHECK(std::ranges::none_of(figure->parts, [](const report::NumberChange& change) {
        return change.part == "by_sex" && change.keys == std::vector<std::string>{"M"};
    }));
}

TEST_CASE("a day begins at midnight in Cambodia")
{
    Frozen f;
    const auto edition = f.freeze();
    f.p.store.clock.set(1'389'200'400'000); // 2014-01-08 17:00 UTC
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    CHECK(f.cause(f.difference(edition)).day.toText() == "2014-01-09");
}

TEST_CASE("lines entered and taken back on a sheet that was there explain a figure, each by its day")
{
    Frozen f;
    const auto edition = f.freeze();
    f.p.store.clock.set(kNinthOfJanuary);
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    f.p.store.clock.set(kNinthOfJanuary + kOneDay);
    REQUIRE(operations::removeRecord(f.p.store.desk, specOf<Attendance>(), f.second));
    const auto found = f.difference(edition);
    const auto* figure = found.figure(kDay);
    REQUIRE(figure != nullptr);
    REQUIRE(figure->causes.size() == 2);
    CHECK(figure->causes[0].change == Change::Entered);
    CHECK(figure->causes[0].type == RecordType::Attendance);
    CHECK(figure->causes[0].rows.size() == 2);
    CHECK(figure->causes[0].day.toText() == "2014-01-09");
    CHECK(figure->causes[1].change == Change::TakenBack);
    CHECK(figure->causes[1].rows == std::vector<RowId>{f.second});
    CHECK(figure->causes[1].day.toText() == "2014-01-10");
}

TEST_CASE("what was entered and taken back since explains nothing")
{
    Frozen f;
    const auto edition = f.freeze();
    const auto line = f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    REQUIRE(operations::removeRecord(f.p.store.desk, specOf<Attendance>(), line));
    CHECK(f.difference(edition).figures.empty());
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    CHECK(f.cause(f.difference(edition)).rows.size() == 1);
}

TEST_CASE("sheets of another activity explain nothing of the day")
{
    Frozen f;
    const auto other = f.p.activity(ActivityKind::PoliceTraining, "2013-05-01");
    const auto edition = f.freeze();
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    f.p.sign(f.p.sheet(other), f.p.person(), RoleKind::Police);
    const auto found = f.difference(edition);
    CHECK(f.cause(found).type == RecordType::Attendance);
    REQUIRE(found.figure("persons_trained") != nullptr);
    REQUIRE(found.figure("persons_trained")->causes.size() == 1);
    CHECK(found.figure("persons_trained")->causes[0].type == RecordType::Sheet);
}

TEST_CASE("a sheet taken back with its activity explains the figure that it was in")
{
    Frozen f;
    const auto edition = f.freeze();
    f.p.store.clock.set(kNinthOfJanuary);
    for (const RowId& line : {RowId(f.first), RowId(f.second)})
        REQUIRE(operations::removeRecord(f.p.store.desk, specOf<Attendance>(), line));
    REQUIRE(operations::removeRecord(f.p.store.desk, specOf<Sheet>(), f.sheet));
    REQUIRE(operations::removeRecord(f.p.store.desk, specOf<Activity>(), f.day));
    const auto found = f.difference(edition);
    const auto* figure = found.figure(kDay);
    REQUIRE(figure != nullptr);
    CHECK(figure->value.difference() == -2);
    CHECK(std::ranges::any_of(figure->causes, [](const report::Cause& cause) {
        return cause.type == RecordType::Sheet && cause.change == Change::TakenBack && cause.rows.size() == 1
               && cause.lines == 2;
    }));
    CHECK_FALSE(figure->isGuess);
}

TEST_CASE("somebody whose record was mended explains a breakdown whose sum stands")
{
    Frozen f;
    const auto edition = f.freeze();
    const auto& spec = specOf<Person>();
    REQUIRE(operations::editField(f.p.store.desk, spec, f.dara, *spec.byName("sex"), std::int64_t(Sex::Female)));
    const auto found = f.difference(edition);
    const auto cause = f.cause(found);
    CHECK(found.figure(kDay)->value.difference() == 0);
    CHECK(cause.type == RecordType::Person);
    CHECK(cause.change == Change::Changed);
    CHECK(cause.rows == std::vector<RowId>{f.dara});
}

TEST_CASE("an edition of another laptop's log is explained by what was entered here after its time")
{
    Frozen f;
    auto edition = f.freeze();
    f.p.store.clock.set(kNinthOfJanuary);
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    edition.basis.head[0] = edition.basis.head[0] == '0' ? '1' : '0';
    const auto found = f.difference(edition);
    CHECK_FALSE(found.isLogKnown);
    REQUIRE(found.figure(kDay) != nullptr);
    CHECK(found.figure(kDay)->isFromHeadquarters);
    REQUIRE(found.figure(kDay)->causes.size() == 1);
    CHECK(found.figure(kDay)->causes[0].rows.size() == 1);
}

TEST_CASE("what this laptop sent and got back ordered is not from headquarters")
{
    Frozen f;
    const auto edition = f.freeze();
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    store::OperationLog log(f.p.connection());
    const std::int64_t last = log.head().sequence;
    const store::Bucket bucket{12, Sensitivity::Open};
    const auto receive = [&](std::uint64_t sequence) {
        operations::Confirmation confirmation(f.p.store.desk);
        for (std::int64_t own = 1; own <= last; ++own) {
            const auto entry = log.entry(own)->entry;
            confirmation.takeOwn({entry.scope, entry.sensitivity}, own, 1);
        }
        confirmation.moveCursor(bucket, {sequence, {}});
        confirmation.commit();
    };

    receive(static_cast<std::uint64_t>(last));
    REQUIRE(f.difference(edition).figure(kDay) != nullptr);
    CHECK_FALSE(f.difference(edition).figure(kDay)->isFromHeadquarters);

    receive(static_cast<std::uint64_t>(last) + 1);
    CHECK(f.difference(edition).figure(kDay)->isFromHeadquarters);
}

TEST_CASE("what headquarters sent since is named beside what was written here")
{
    Frozen f;
    auto edition = f.freeze();
    f.p.sign(f.sheet, f.p.person(), RoleKind::Community);
    edition.basis.received -= 1;
    const auto found = f.difference(edition);
    REQUIRE(found.figure(kDay) != nullptr);
    CHECK(found.figure(kDay)->isFromHeadquarters);
    CHECK(found.figure(kDay)->causes.size() == 1);
}
