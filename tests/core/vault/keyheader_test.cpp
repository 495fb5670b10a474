#include "core/vault/keyheader.h"

#include "core/support/hex.h"
#include "core/vault/passphrase.h"
#include "tests/core/vault/vaultvalues.h"

#include <catch2/catch.hpp>
#include <functional>

using namespace bandanh;
using namespace bandanh::vault;

namespace {

constexpr std::size_t kChecksumSize = 32;
const Error kDamaged{ErrorCode::HeaderDamaged, {"a.keys"}};

const Secret& someKey()
{
    static const Secret key = secretOf("0123456789abcdef0123456789ABCDEF");
    return key;
}

/// Whether a header tells its holder, after unlocking at the latest, that it is not as it was made.
bool isNoticed(std::string_view bytes, const Secret& passphrase)
{
    const auto header = decodeHeader(bytes, "a.keys");
    if (!header)
        return true;
    for (const KeySlot& slot : header->keySlots) {
        const auto key = openSlot(*header, slot, passphrase);
        if (key && key->isSameAs(someKey()))
            return !isAuthentic(*header, *key);
    }
    return true;
}

std::string encodedWith(const std::function<void(KeyHeader&)>& change)
{
    KeyHeader header = headerWith("mango", someKey());
    change(header);
    authenticate(header, someKey());
    return encodeHeader(header);
}

} // namespace

TEST_CASE("a header comes back as it was written")
{
    for (const std::size_t slots : {1, 2, 16}) {
        KeyHeader header = headerWith("mango", someKey(), slots);
        header.generation = 4'000'000'000;
        header.oldestGeneration = 3;
        header.keySlots[0].label = "ស្រី ពេជ្រ";
        authenticate(header, someKey());
        const auto read = decodeHeader(encodeHeader(header), "a.keys");
        REQUIRE(read);
        CHECK(*read == header);
        CHECK(isAuthentic(*read, someKey()));
        CHECK_FALSE(isAuthentic(*read, Secret(32)));
    }
}

TEST_CASE("every flipped bit is damage, and never taken for a newer version")
{
    const std::string good = encodeHeader(headerWith("mango", someKey(), 2));
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string bad = good;
            bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
            const auto read = decodeHeader(bad, "a.keys");
            if (read || read.error() != kDamaged)
                FAIL("byte " << i << " bit " << bit);
        }
    }
}

TEST_CASE("every byte changed by somebody who mends the checksum is noticed")
{
    const Secret passphrase = secretOf("mango");
    const std::string good = encodeHeader(headerWith("mango", someKey(), 2));
    REQUIRE_FALSE(isNoticed(withChecksum(good), passphrase));
    for (std::size_t i = 0; i < good.size() - kChecksumSize; ++i) {
        for (const int mask : {0x01, 0x80, 0xFF}) {
            std::string bad = good;
            bad[i] = static_cast<char>(bad[i] ^ mask);
            // A huge cost is refused by its limit or derives a wrong key; deriving it here would only take long.
            const auto read = decodeHeader(withChecksum(bad), "a.keys");
            const bool isCostly =
                read
                && (read->keySlots[0].parameters.memoryKiB > 4096 || read->keySlots.back().parameters.memoryKiB > 4096);
            if (!isCostly && !isNoticed(withChecksum(bad), passphrase))
                FAIL("byte " << i << " mask " << mask);
        }
    }
}

TEST_CASE("a slot taken away or added by somebody without the key is noticed")
{
    const Secret passphrase = secretOf("mango");
    KeyHeader header = headerWith("mango", someKey(), 3);
    KeyHeader fewer = header;
    fewer.keySlots.pop_back();
    CHECK(isNoticed(encodeHeader(fewer), passphrase));
    KeyHeader swapped = header;
    std::swap(swapped.keySlots[0], swapped.keySlots[1]);
    CHECK(isNoticed(encodeHeader(swapped), passphrase));
    KeyHeader older = header;
    older.oldestGeneration = 0;
    CHECK(isNoticed(encodeHeader(older), passphrase));
}

TEST_CASE("a header cut or lengthened anywhere is damaged")
{
    const std::string good = encodeHeader(headerWith("mango", someKey(), 2));
    for (std::size_t length = 0; length < good.size(); ++length) {
        CAPTURE(length);
        REQUIRE(decodeHeader(good.substr(0, length), "a.keys").error() == kDamaged);
        if (length > kChecksumSize)
            REQUIRE(decodeHeader(withChecksum(good.substr(0, length)), "a.keys").error() == kDamaged);
    }
    CHECK(decodeHeader(good + '\0', "a.keys").error() == kDamaged);
    CHECK(decodeHeader(withChecksum(good + std::string(200, '\0')), "a.keys").error() == kDamaged);
    CHECK(decodeHeader(std::string(1 << 20, '\0'), "a.keys").error() == kDamaged);
}

TEST_CASE("a header of a newer version is refused by its number, whatever else it holds")
{
    std::string newer = encodeHeader(headerWith("mango", someKey()));
    newer[8] = 2;
    CHECK(decodeHeader(withChecksum(newer), "a.keys").error() == Error{ErrorCode::StoreNewer, {"a.keys", "2", "1"}});
    CHECK(decodeHeader(withChecksum(newer.substr(0, 10) + std::string(900, 'x')), "a.keys").error()
          == Error{ErrorCode::StoreNewer, {"a.keys", "2", "1"}});
    newer[8] = 0;
    CHECK(decodeHeader(withChecksum(newer), "a.keys").error() == kDamaged);
}

TEST_CASE("a header that asks for too much is refused before anything is spent on it")
{
    const auto refusal = [](const std::function<void(KeyHeader&)>& change) {
        const auto read = decodeHeader(encodedWith(change), "a.keys");
        return !read && read.error() == kDamaged;
    };
    CHECK(refusal([](KeyHeader& h) { h.keySlots[0].parameters.memoryKiB = 1024 * 1024 + 1; }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots[0].parameters.memoryKiB = UINT32_MAX; }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots[0].parameters.memoryKiB = 0; }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots[0].parameters.passes = UINT32_MAX; }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots[0].parameters.passes = 0; }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots[0].parameters.lanes = 4; }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots.clear(); }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots.resize(17, h.keySlots[0]); }));
    CHECK(refusal([](KeyHeader& h) { h.keySlots.push_back(h.keySlots[0]); }));
    CHECK(refusal([](KeyHeader& h) { h.cipher = "rot13"; }));
    std::string many = encodeHeader(headerWith("mango", someKey()));
    many[42] = many[43] = '\xFF';
    CHECK(decodeHeader(withChecksum(many), "a.keys").error() == kDamaged);
}

TEST_CASE("a kind of slot from a later version is kept as it is")
{
    KeyHeader header = headerWith("mango", someKey(), 2);
    header.keySlots[1].kind = static_cast<SlotKind>(9);
    header.keySlots[1].parameters = {0, 0, 7};
    header.keySlots[1].wrapped.fill(0xAB);
    authenticate(header, someKey());
    const auto read = decodeHeader(encodeHeader(header), "a.keys");
    REQUIRE(read);
    CHECK(read->keySlots[1] == header.keySlots[1]);
    CHECK_FALSE(read->keySlots[1].isKnown());
}

TEST_CASE("any bytes are a header or refused")
{
    SeededRandom random(5);
    const std::string good = encodeHeader(headerWith("mango", someKey(), 3));
    for (int round = 0; round < 20'000; ++round) {
        std::uint8_t dice[8];
        random.fill(dice);
        std::string bytes = good;
        for (std::size_t i = 0; i < 1U + dice[0] % 6; ++i) {
            std::uint8_t spot[3];
            random.fill(spot);
            bytes[(spot[0] * 256U + spot[1]) % bytes.size()] = static_cast<char>(spot[2]);
        }
        if (dice[1] % 3 == 0)
            bytes.resize((dice[2] * 256U + dice[3]) % (bytes.size() + 300));
        if (dice[4] % 2 == 0 && bytes.size() >= kChecksumSize)
            bytes = withChecksum(bytes);
        const auto read = decodeHeader(bytes, "a.keys");
        if (read)
            REQUIRE(encodeHeader(*read) == bytes);
    }
}

TEST_CASE("a header written by the first version opens for ever")
{
    const auto bytes = bytesFromHex(contentOf(BANDANH_VAULT_TEST_FILES "/version1.keys.hex").substr(0, 2 * 316));
    REQUIRE(bytes);
    const auto header = decodeHeader(*bytes, "version1.keys");
    REQUIRE(header);
    const auto key = openSlot(*header, header->keySlots.at(0), *passphraseBytes("ទន្លេ  សាប river\n"));
    REQUIRE(key);
    CHECK(key->isSameAs(someKey()));
    CHECK(isAuthentic(*header, *key));
}
