#include "tests/app/desktop/sync/differing.h"

#include <stdexcept>

namespace bandanh::desktop::test {

using records::Person;
using records::specOf;

namespace {

void write(const operations::Desk& desk, const RowId& id, std::string_view field, const records::Value& value)
{
    if (!operations::editField(desk, specOf<Person>(), id, *specOf<Person>().byName(field), value))
        throw std::runtime_error("nothing to edit");
}

} // namespace

Differing::Differing()
{
    const auto everything = sync::hq::Grant::everything();
    hq.enrol(colleague, "Thida", everything);
    hq.store->invite({"secret", "Dara", sync::hq::Role::Coordinator, everything, hq.clock.now() + 1});
    sync::hq::Device device;
    device.id = *store::Store::setting(world.reader(), "device");
    device.fingerprint = "certificate of Dara";
    if (!hq.store->enrol("secret", device, hq.clock.now()))
        throw std::runtime_error("a laptop cannot enrol");
}

void Differing::syncMine()
{
    sync::SyncSession session(world.session->desk());
    for (bool isDone = false; !isDone;)
        isDone = bandanh::test::exchangeOnce(hq, "certificate of Dara", session).value();
    world.session->noteChange();
}

void Differing::syncTheirs()
{
    bandanh::test::syncWhole(hq, "certificate of Thida", colleague);
}

void Differing::syncBoth()
{
    syncMine();
    syncTheirs();
    syncMine();
}

RowId Differing::share(const Person& person)
{
    const RowId id = operations::createRecord(world.session->desk(), records::toRecord(person));
    syncBoth();
    return id;
}

void Differing::editMine(const RowId& id, std::string_view field, const records::Value& value)
{
    write(world.session->desk(), id, field, value);
}

void Differing::editTheirs(const RowId& id, std::string_view field, const records::Value& value)
{
    write(colleague.desk, id, field, value);
}

void Differing::edit(const RowId& id, std::string_view field, const records::Value& mine, const records::Value& theirs)
{
    editMine(id, field, mine);
    editTheirs(id, field, theirs);
}

void Differing::removeTheirs(const RowId& id, std::string_view field, const records::Value& mine)
{
    editMine(id, field, mine);
    if (!operations::removeRecord(colleague.desk, specOf<Person>(), id))
        throw std::runtime_error("nothing to remove");
}

} // namespace bandanh::desktop::test
