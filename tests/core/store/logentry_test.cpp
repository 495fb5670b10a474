#include "core/store/logentry.h"

#include "core/records/attendance.h"
#include "core/support/hex.h"

#include <catch2/catch.hpp>
#include <random>

using namespace bandanh;
using namespace bandanh::store;
using records::Value;

namespace {

LogEntry creation()
{
    LogEntry entry;
    entry.kind = EntryKind::Create;
    entry.type = records::RecordType::Person;
    entry.scope = 21;
    entry.sensitivity = records::Sensitivity::Personal;
    entry.nonce = {0xde, 0xad, 0xbe, 0xef};
    entry.at = 1'386'806'400'000;
    entry.fields = {{2, 0, Value{std::string("សុខ")}}, {6, 0, Value{std::int64_t{1}}}};
    return entry;
}

LogEntry change()
{
    LogEntry entry;
    entry.kind = EntryKind::Change;
    entry.type = records::RecordType::Attendance;
    entry.scope = 3;
    entry.sensitivity = records::Sensitivity::Personal;
    entry.row = *RowId::parse("00112233445566778899");
    entry.base = 300;
    entry.at = 1'386'806'400'001;
    entry.own = 5;
    entry.fields = {{3, 5, Value{*RowId::parse("ffeeddccbbaa99887766")}}, {8, 0, Value{}}};
    return entry;
}

} // namespace

TEST_CASE("an entry's bytes are frozen: they are in logs that laptops never rewrite")
{
    CHECK(hexFromBytes(encode(creation()))
          == "0101011501deadbeef0080d0d2c1dc5000"
             "0a09e19e9fe19ebbe19e81"
             "1902");
    CHECK(hexFromBytes(encode(change()))
          == "010208030100112233445566778899ac0282d0d2c1dc5005"
             "0e0affeeddccbbaa9988776605"
             "2000");
}

TEST_CASE("the chain and the ids that follow from it are frozen")
{
    const ChainHash start = chainStart("0123456789abcdef");
    const ChainHash next = chain(start, encode(creation()));
    CHECK(hexFromBytes({reinterpret_cast<const char*>(start.data()), start.size()}).size() == 40);
    CHECK(createdRow(next).toHex() == hexFromBytes({reinterpret_cast<const char*>(next.data()), 10}));

    records::Record line(records::specOf<records::Attendance>());
    line.value(1) = *RowId::parse("00112233445566778899");
    line.value(2) = std::int64_t{7};
    const RowId id = naturalRow(line);
    line.value(6) = std::int64_t{1};
    CHECK(naturalRow(line) == id);
    line.value(2) = std::int64_t{8};
    CHECK(naturalRow(line) != id);
}

TEST_CASE("entries come back from their bytes")
{
    CHECK(decodeLogEntry(encode(creation())) == [] {
        LogEntry entry = creation();
        entry.row = {};
        return entry;
    }());
    CHECK(decodeLogEntry(encode(change())) == change());
}

TEST_CASE("truncated and random bytes are refused without a crash")
{
    const std::string bytes = encode(change());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        if (const auto entry = decodeLogEntry(std::string_view(bytes).substr(0, size)))
            CHECK(encode(*entry) == bytes.substr(0, size)); // only cut where a field ends
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        std::string noise = bytes;
        noise[random() % noise.size()] = static_cast<char>(random());
        (void)decodeLogEntry(noise);
    }
}
