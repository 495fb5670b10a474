#pragma once

#include "core/operations/edit.h"
#include "core/records/person.h"
#include "tests/app/desktop/records/practiceworld.h"
#include "tests/sync/inprocess.h"

namespace bandanh::desktop::test {

/// A laptop with a screen and a colleague's, both at the real HQ code: what both write without knowing of each other differs.
struct Differing {
    World world;
    bandanh::test::InProcessHq hq;
    bandanh::test::TemporaryStore colleague{2};

    Differing();

    void syncMine();
    void syncTheirs();
    void syncBoth();
    /// A person that both hold.
    RowId share(const records::Person& person);
    void editMine(const RowId& id, std::string_view field, const records::Value& value);
    void editTheirs(const RowId& id, std::string_view field, const records::Value& value);
    void edit(const RowId& id, std::string_view field, const records::Value& mine, const records::Value& theirs);
    /// I write in it while the colleague removes it.
    void removeTheirs(const RowId& id, std::string_view field, const records::Value& mine);
};

} // namespace bandanh::desktop::test
