#include "app/desktop/sync/syncwords.h"

#include "app/desktop/shell/statusline.h"
#include "app/desktop/sync/syncfacts.h"
#include "core/store/operationlog.h"
#include "sync/protocol/syncrequest.h"
#include "tests/app/desktop/sync/syncworld.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::SyncWorld;

namespace {

struct Said : SyncWorld {
    QDateTime now = QDateTime::fromMSecsSinceEpoch(bandanh::test::kTestTime);

    SyncSentences said()
    {
        const auto waiting = readWaitingChanges(session->reader(), static_cast<std::int64_t>(syncing->state().waiting));
        return sentences(*syncing, &waiting, language, now);
    }
    void fail(ErrorCode code, std::vector<std::string> facts = {})
    {
        hq.syncError = Error{code, std::move(facts)};
        syncing->syncNow();
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(Said, "first the truth, then what waits, then what it costs")
{
    beEnrolled();
    makePerson("Dara");
    makePerson("Thida");
    const auto words = said();
    CHECK(words.truth.contains(QStringLiteral("safe on this laptop")));
    CHECK(words.waiting.startsWith(QStringLiteral("2 changes wait to be sent, the oldest from")));
    CHECK(words.cost.startsWith(QStringLiteral("Sending takes about ")));
    CHECK(words.deed == QStringLiteral("Send 2 changes"));
}

TEST_CASE_METHOD(Said, "when nothing waits it says so, and does not promise to send")
{
    beEnrolled();
    CHECK(said().truth == QStringLiteral("Nothing was sent or received yet."));
    syncing->syncNow();
    settle();
    const auto words = said();
    CHECK(words.truth == QStringLiteral("Everything on this laptop is at headquarters."));
    CHECK(words.waiting == QStringLiteral("Nothing waits to be sent."));
    CHECK(words.deed == QStringLiteral("Look for changes"));
    CHECK(words.icon == Icon::Check);
}

TEST_CASE_METHOD(Said, "after a failure the truth is what failed and what is safe")
{
    beEnrolled();
    makePerson("Dara");
    fail(ErrorCode::CaptivePortal, {"hq.example.org"});
    CHECK(said().truth.contains(QStringLiteral("sign-in page")));
    CHECK(said().icon == Icon::Warning);
    fail(ErrorCode::NoLink, {"hq.example.org"});
    CHECK(said().truth.contains(QStringLiteral("Your work is kept on this laptop")));
    CHECK(said().icon == Icon::NoNetwork);
    fail(ErrorCode::Cancelled);
    CHECK(said().truth.contains(QStringLiteral("kept on both sides"))); // not "nothing was changed"
}

TEST_CASE_METHOD(Said, "it says when it is tried by itself, or that it is not")
{
    beEnrolled();
    syncing->start();
    CHECK(said().cost.contains(QStringLiteral("by itself in less than a minute")));
    syncing->syncNow();
    settle();
    CHECK(said().cost.contains(QStringLiteral("by itself in ")));
    network.metered = true;
    network.bring();
    CHECK(said().cost.contains(QStringLiteral("metered")));
    syncing->setMode(SyncPolicy::Mode::Asked);
    CHECK(said().cost.contains(QStringLiteral("until you say so")));
}

TEST_CASE_METHOD(Said, "the cost that is told is near what the requests take")
{
    importPractice();
    const auto total = store::OperationLog(session->reader()).head().sequence;
    REQUIRE(total > 1000);
    std::vector<std::string> all;
    store::OperationLog(session->reader()).forEachAfter(0, [&](std::string_view canonical, const RowId&) {
        all.emplace_back(canonical);
        return true;
    });
    std::size_t packed = 0;
    for (std::size_t from = 0; from < all.size(); from += 400)
        packed += sync::packEntries({all.begin() + std::ptrdiff_t(from),
                                     all.begin() + std::ptrdiff_t(std::min(from + 400, all.size()))})
                      .size();
    const auto told = readWaitingChanges(session->reader(), total);
    CHECK(told.total == total);
    CHECK(double(told.bytes) > 0.5 * double(packed));
    CHECK(double(told.bytes) < 2.0 * double(packed));
    std::int64_t sum = 0;
    for (const auto& [type, count] : told.byType)
        sum += count;
    CHECK(sum == total);
}

TEST_CASE_METHOD(Said, "only what headquarters has not acknowledged is counted as waiting")
{
    beEnrolled();
    makePerson("Dara");
    syncing->syncNow();
    settle();
    makePerson("Thida");
    const auto waiting = readWaitingChanges(session->reader(), std::int64_t(syncing->state().waiting));
    CHECK(waiting.total == 1);
    CHECK(waiting.byType == std::map<records::RecordType, std::int64_t>{{records::RecordType::Person, 1}});
}

TEST_CASE_METHOD(Said, "bytes are written in the digits of the language, with the unit people know")
{
    CHECK(bytesText(0, language) == QStringLiteral("0 B"));
    CHECK(bytesText(999, language) == QStringLiteral("999 B"));
    CHECK(bytesText(3'400, language) == QStringLiteral("3.4 kB"));
    CHECK(bytesText(45'600, language) == QStringLiteral("46 kB"));
    CHECK(bytesText(1'250'000, language).endsWith(QStringLiteral(" MB")));
    language.use(Language::Code::Khmer);
    CHECK(bytesText(680, language) == QStringLiteral("៦៨០ B"));
    language.use(Language::Code::English);
}

TEST_CASE_METHOD(Said, "a laptop's headquarters is told with provinces by name and classes in words")
{
    const auto facts =
        linkFacts({"https://hq.example.org", "Dara", "coordinator", "12,00", "O,P"}, language, session->gazetteer());
    QStringList values;
    for (const auto& fact : facts)
        values << fact.value;
    CHECK(values.contains(QStringLiteral("https://hq.example.org")));
    CHECK(values.contains(QStringLiteral("Phnom Penh, national")));
    CHECK(values.contains(QStringLiteral("open records, personal records")));
    const auto everywhere = linkFacts({"u", "n", "reader", "all", "O"}, language, session->gazetteer());
    CHECK(everywhere[3].value == QStringLiteral("all"));
}

TEST_CASE_METHOD(Said, "a clock that is a day off is told, a smaller difference is not")
{
    sync::SyncState state;
    CHECK(clockWarning(state).isEmpty());
    state.clockOffset = sync::kClockTolerance - 1;
    CHECK(clockWarning(state).isEmpty());
    state.clockOffset = -3 * sync::kClockTolerance;
    CHECK(clockWarning(state).contains(QStringLiteral("3 days behind")));
    state.clockOffset = 20LL * 365 * 24 * 3600 * 1000;
    CHECK(clockWarning(state).contains(QStringLiteral("7,300 days ahead")));
}

TEST_CASE_METHOD(Said, "the status line tells the same four facts, also where there is little to tell")
{
    StatusLine line(language);
    desktop::showFacts(line, *syncing, language);
    CHECK(line.accessibleName()
          == QStringLiteral(
              "Works without a network, 0 changes not sent, Not enrolled with headquarters, No backup yet"));
    beEnrolled();
    makePerson("Dara");
    desktop::showFacts(line, *syncing, language);
    CHECK(line.accessibleName()
          == QStringLiteral("Works without a network, 1 change not sent, No sync yet, No backup yet"));
    syncing->syncNow();
    settle();
    desktop::showFacts(line, *syncing, language);
    CHECK(line.accessibleName().startsWith(QStringLiteral("Network, 0 changes not sent, Last complete sync ")));
}
