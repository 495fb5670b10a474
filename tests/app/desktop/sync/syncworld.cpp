#include "tests/app/desktop/sync/syncworld.h"

#include "core/operations/edit.h"
#include "core/records/person.h"

#include <thread>

namespace bandanh::desktop::test {

namespace {

void keepLink(store::Connection& connection, const sync::HqLink& link)
{
    store::Store::setSetting(connection, "hq_url", link.url);
    store::Store::setSetting(connection, "hq_name", link.name);
    store::Store::setSetting(connection, "hq_role", link.role);
    store::Store::setSetting(connection, "hq_scopes", link.scopes);
    store::Store::setSetting(connection, "hq_classes", link.classes);
}

} // namespace

HqCalls ToldHq::calls()
{
    HqCalls calls;
    calls.enrol = [this](const operations::Desk& desk, std::string_view, std::string_view url,
                         const sync::Stop&) -> Result<sync::HqLink> {
        if (enrolError)
            return tl::unexpected(*enrolError);
        const sync::HqLink link{std::string(url), "Dara", "coordinator", "12,21", "O,P"};
        keepLink(desk.connection, link);
        return link;
    };
    calls.sync = [this](const operations::Desk& desk, const sync::Stop& stop,
                        const std::function<void(const sync::SyncProgress&)>& progress) -> Result<sync::SyncSummary> {
        ++syncs;
        progress({sync::SyncSession::waiting(desk.connection), summary.received, 40, 0});
        while (holds && !stop)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (stop)
            return refused(ErrorCode::Cancelled);
        if (syncError)
            return tl::unexpected(*syncError);
        store::Store::setSetting(desk.connection, "sync_acknowledged",
                                 std::to_string(store::OperationLog(desk.connection).head().sequence));
        store::Store::setSetting(desk.connection, "sync_completed", std::to_string(desk.clock.now()));
        return summary;
    };
    return calls;
}

SyncWorld::SyncWorld()
{
    syncing = std::make_unique<Syncing>(*session, Syncing::World{clock, random, network, hq.calls()});
}

void SyncWorld::beEnrolled(const std::string& scopes, const std::string& url)
{
    keepLink(session->desk().connection, {url, "Dara", "coordinator", scopes, "O,P"});
    session->noteChange();
}

void SyncWorld::makePerson(const char* name)
{
    records::Person person;
    person.givenLatin = name;
    operations::createRecord(session->desk(), records::toRecord(person));
    session->noteChange();
}

void SyncWorld::settle()
{
    waitFor([this] { return !syncing->isRunning(); });
}

} // namespace bandanh::desktop::test
