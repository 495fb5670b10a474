// newerstore STORE PASSPHRASE: gives a store the version after ours, which the command line rightly cannot do.

#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/vault/keyring.h"

#include <iostream>

using namespace bandanh;

namespace {

bool makeNewer(const std::string& path, std::string_view passphrase)
{
    const auto unlocked = vault::unlock(path, passphrase);
    if (!unlocked)
        return false;
    auto opened = store::Store::open(path, store::Key(unlocked->dataKey.data(), store::kKeySize));
    if (!opened)
        return false;
    (*opened)->writer().execute("PRAGMA user_version = " + std::to_string(store::kSchemaVersion + 1));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    if (makeNewer(argv[1], argv[2]))
        return 0;
    std::cerr << "newerstore: the store could not be opened\n";
    return 1;
}
