#include "sync/client/hqlink.h"
#include "tests/sync/faults/cuttingproxy.h"
#include "tests/sync/faults/fieldlaptop.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::test;
using Way = CuttingProxy::Way;

TEST_CASE("a code enrols one laptop, however often its line is cut before the answer is there")
{
    RunningService hq(patientLimits());
    CuttingProxy proxy(hq.address());
    SeededRandom random(3);
    const std::string code = hq.headquarters().invite(hq.invitation("a"), random);
    const std::string url = "https://" + proxy.address();
    const sync::Stop never = false;
    TemporaryStore laptop;
    proxy.cutNever();
    TemporaryStore measured(8);
    REQUIRE(sync::enrol(measured.desk, hq.headquarters().invite(hq.invitation("b"), random), url, never));
    const std::size_t usual = proxy.passed(Way::Down);

    bool wasTaken = false;
    for (const std::size_t missing : {usual - 1, usual / 2, std::size_t{400}, std::size_t{200}, std::size_t{60}}) {
        proxy.cutAfter(Way::Down, usual - missing);
        const auto cut = sync::enrol(laptop.desk, code, url, never);
        REQUIRE_FALSE(cut.has_value());
        CHECK(cut.error().code == ErrorCode::LinkLost);
        CHECK_FALSE(sync::readHqLink(laptop.store->writer()).has_value());
        wasTaken = wasTaken || hq.store().devices().size() == 2;
    }
    CHECK(wasTaken); // at least one of the cuts fell behind what headquarters did
    proxy.cutNever();
    REQUIRE(sync::enrol(laptop.desk, code, url, never));
    CHECK(sync::syncNow(laptop.desk, never, [](const sync::SyncProgress&) {}));
    CHECK(hq.store().devices().size() == 2);

    TemporaryStore other(9);
    const auto refused = sync::enrol(other.desk, code, url, never);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::CodeUsed);
}
