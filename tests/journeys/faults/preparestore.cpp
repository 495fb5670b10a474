// What the fault tests need done to a store and the command line rightly cannot do:
//
//   preparestore quick STORE PASSPHRASE    wraps the key anew at the least cost, so that a test may unlock it often
//   preparestore newer STORE PASSPHRASE    gives the store the version after ours

#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/vault/keyring.h"

#include <iostream>
#include <string_view>

using namespace bandanh;

namespace {

constexpr vault::Argon2Parameters kLeastCost{8, 1, 1};

bool makeQuick(const std::string& path, std::string_view passphrase)
{
    SystemRandom random;
    return vault::changePassphrase(path, passphrase, {passphrase, kLeastCost}, random).has_value();
}

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
    if (argc != 4)
        return 2;
    const std::string_view task = argv[1];
    if (task == "quick" && makeQuick(argv[2], argv[3]))
        return 0;
    if (task == "newer" && makeNewer(argv[2], argv[3]))
        return 0;
    std::cerr << "preparestore: " << task << " did not work\n";
    return 1;
}
