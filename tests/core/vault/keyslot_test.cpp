#include "core/vault/keyslot.h"

#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>

using namespace bandanh::vault;

namespace {

const Secret& someKey()
{
    static const Secret key = secretOf("0123456789abcdef0123456789ABCDEF");
    return key;
}

} // namespace

TEST_CASE("a slot gives the data key back to its passphrase alone")
{
    const KeyHeader header = headerWith("mango river", someKey());
    const auto opened = openSlot(header, header.keySlots[0], secretOf("mango river"));
    REQUIRE(opened);
    CHECK(opened->isSameAs(someKey()));
    CHECK_FALSE(openSlot(header, header.keySlots[0], secretOf("mango  river")));
    CHECK_FALSE(openSlot(header, header.keySlots[0], secretOf("")));
}

TEST_CASE("the same passphrase never wraps the same way twice")
{
    const KeyHeader header = headerWith("mango river", someKey(), 2);
    CHECK(header.keySlots[0].salt != header.keySlots[1].salt);
    CHECK(header.keySlots[0].nonce != header.keySlots[1].nonce);
    CHECK(header.keySlots[0].wrapped != header.keySlots[1].wrapped);
}

TEST_CASE("a slot is bound to its header and to its own parameters")
{
    const KeyHeader header = headerWith("mango river", someKey());
    const Secret passphrase = secretOf("mango river");

    KeyHeader otherVault = header;
    otherVault.vault[0] ^= 1;
    CHECK_FALSE(openSlot(otherVault, header.keySlots[0], passphrase));

    KeyHeader otherCipher = header;
    otherCipher.cipher = "none";
    CHECK_FALSE(openSlot(otherCipher, header.keySlots[0], passphrase));

    for (const int change : {0, 1, 2, 3, 4}) {
        CAPTURE(change);
        KeySlot slot = header.keySlots[0];
        switch (change) {
        case 0:
            slot.label = "renamed";
            break;
        case 1:
            slot.kind = SlotKind::RecoveryCode;
            break;
        case 2:
            slot.salt[3] ^= 1;
            break;
        case 3:
            slot.nonce[3] ^= 1;
            break;
        default:
            slot.parameters.passes = 2;
            break;
        }
        CHECK_FALSE(openSlot(header, slot, passphrase));
    }
}

TEST_CASE("a kind of slot from a later version is not tried")
{
    const KeyHeader header = headerWith("mango river", someKey());
    KeySlot slot = header.keySlots[0];
    slot.kind = static_cast<SlotKind>(77);
    slot.parameters = {0, 0, 0};
    CHECK_FALSE(openSlot(header, slot, secretOf("mango river")));
}
