#include "tests/sync/hq/hqstoresuite.h"

#include "core/records/person.h"
#include "core/store/fieldcodec.h"
#include "sync/protocol/syncresponse.h"

#include <catch2/catch.hpp>
#include <thread>

namespace bandanh::test {

using namespace sync::hq;
using operations::OrderedKind;
using records::Person;
using records::RecordType;
using records::Sensitivity;
using store::Bucket;
using store::ChainHash;
using store::Cursor;
using store::CursorVector;

namespace {

constexpr Timestamp kNow = 1'386'806'400'000;
const Grant kGrant{{12, 21}, {Sensitivity::Open, Sensitivity::Personal}};

Invitation invitation(const std::string& secret, const std::string& name = "Dara")
{
    return {secret, name, Role::Lead, kGrant, kNow};
}

Device laptop(char id, const std::string& fingerprint)
{
    Device device;
    device.id = std::string(16, id);
    device.fingerprint = fingerprint;
    return device;
}

Device enrolled(HqStore& store, char id)
{
    const std::string name(1, id);
    store.invite(invitation("secret of " + name, name));
    return store.enrol("secret of " + name, laptop(id, "certificate of " + name), kNow).value();
}

RowId row(std::uint8_t number)
{
    RowId id;
    id.bytes[0] = number;
    return id;
}

RowKey key(std::uint8_t number)
{
    return {RecordType::Person, row(number)};
}

/// What becomes of one entry of a device's log at a time: each makes or changes one person.
class Segment
{
public:
    explicit Segment(const Device& device) : m_author(device.number)
    {
        m_decisions.before = m_decisions.after = device.head;
    }

    Segment& write(std::uint8_t number, const std::string& name, std::uint64_t versionBefore = 0,
                   records::Scope scope = 12)
    {
        Person person;
        person.givenLatin = name;
        store::ConfirmedRow after{records::toRecord(person), versionBefore + 1, true};
        after.record.id = row(number);
        after.record.scope = scope;
        return add(std::move(after), versionBefore, versionBefore == 0 ? OrderedKind::Create : OrderedKind::Change);
    }
    Segment& remove(std::uint8_t number, const std::string& name, std::uint64_t versionBefore)
    {
        write(number, name, versionBefore);
        m_decisions.rows.back().after.live = false;
        m_decisions.changes.back().change.kind = OrderedKind::Remove;
        return *this;
    }
    Segment& kind(OrderedKind kind)
    {
        m_decisions.changes.back().change.kind = kind;
        return *this;
    }

    const Decisions& decisions() const { return m_decisions; }

private:
    Segment& add(store::ConfirmedRow after, std::uint64_t versionBefore, OrderedKind kind)
    {
        m_decisions.canonicals.push_back("entry " + std::to_string(m_decisions.after.count + 1));
        m_decisions.after.hash = store::chain(m_decisions.after.hash, m_decisions.canonicals.back());
        ++m_decisions.after.count;
        const auto& name = *after.record.spec->byName("given_latin");
        DecidedChange decided;
        decided.bucket = store::bucketOf(after.record);
        decided.change = {
            kind, RecordType::Person, after.record.id, after.version, {{name.id, after.record.value(name.id)}}, {}};
        decided.author = m_author;
        decided.entry = m_decisions.after.count;
        decided.at = kNow;
        decided.touched = {name.id};
        m_decisions.changes.push_back(decided);
        m_decisions.rows.push_back({std::move(after), versionBefore});
        return *this;
    }

    std::int64_t m_author;
    Decisions m_decisions;
};

std::string nameOf(const store::ConfirmedRow& row)
{
    return records::fromRecord<Person>(row.record).givenLatin.value_or("");
}

store::ConfirmedRow stored(HqStore& store, std::uint8_t number)
{
    return store.rows(std::array{key(number)}).at(0);
}

const Bucket kBucket{12, Sensitivity::Personal};

std::vector<HqStore::StoredChange> changesOf(HqStore& store, const Bucket& bucket, std::uint64_t after = 0)
{
    std::vector<HqStore::StoredChange> changes;
    store.read(bucket, after, [&](const auto& change) {
        changes.push_back(change);
        changes.back().content = {};
        return true;
    });
    return changes;
}

/// The chain of a bucket as laptops compare it.
ChainHash chainOf(HqStore& store, const Bucket& bucket)
{
    ChainHash chain{};
    store.read(bucket, 0, [&](const auto& change) {
        std::string bytes;
        store::appendVarint(bytes, static_cast<std::uint64_t>(change.kind));
        store::appendVarint(bytes, change.version);
        chain = store::chain(chain, bytes.append(change.content));
        return true;
    });
    return chain;
}

} // namespace

void checkInvitations(const MakeHqStorePlace& make)
{
    const auto place = make();
    const auto store = place->open();
    store->invite(invitation("secret"));
    SECTION("an invitation makes a device of what it says")
    {
        const auto device = store->enrol("secret", laptop('a', "certificate"), kNow);
        REQUIRE(device.has_value());
        CHECK(device->number > 0);
        CHECK(device->name == "Dara");
        CHECK(device->role == Role::Lead);
        CHECK(device->grant == kGrant);
        CHECK_FALSE(device->revoked);
        CHECK(device->head == sync::LogHead{0, store::chainStart(std::string(16, 'a'))});
        CHECK(store->deviceByFingerprint("certificate")->number == device->number);
    }
    SECTION("an invitation that nobody made is refused")
    {
        CHECK(store->enrol("another secret", laptop('a', "certificate"), kNow).error().code == ErrorCode::CodeUnknown);
        CHECK(store->devices().empty());
    }
    SECTION("an invitation is used once")
    {
        REQUIRE(store->enrol("secret", laptop('a', "certificate"), kNow));
        CHECK(store->enrol("secret", laptop('b', "another"), kNow).error().code == ErrorCode::CodeUsed);
        CHECK(store->devices().size() == 1);
        CHECK_FALSE(store->deviceByFingerprint("another").has_value());
    }
    SECTION("an invitation is used again by the very same request only, because its answer may have been lost")
    {
        Device device = laptop('a', "certificate");
        device.requestHash = "hash of its request";
        const auto first = store->enrol("secret", device, kNow);
        device.fingerprint = "another certificate";
        const auto second = store->enrol("secret", device, kNow);
        REQUIRE(second);
        CHECK(second->number == first->number);
        CHECK(store->deviceByFingerprint("another certificate"));
        CHECK_FALSE(store->deviceByFingerprint("certificate"));
        Device other = laptop('b', "its certificate");
        other.requestHash = device.requestHash;
        CHECK(store->enrol("secret", other, kNow).error().code == ErrorCode::CodeUsed);
        device.requestHash = "hash of another request";
        CHECK(store->enrol("secret", device, kNow).error().code == ErrorCode::CodeUsed);
        device.requestHash = "hash of its request";
        REQUIRE(store->revoke(first->number));
        CHECK(store->enrol("secret", device, kNow).error().code == ErrorCode::CodeUsed);
    }
    SECTION("an invitation whose time is over is refused")
    {
        CHECK(store->enrol("secret", laptop('a', "certificate"), kNow + 1).error().code == ErrorCode::CodeExpired);
        CHECK(store->devices().empty());
    }
    SECTION("a laptop that enrols again goes on with its log, under its new certificate only")
    {
        Device device = *store->enrol("secret", laptop('a', "certificate"), kNow);
        const Segment segment = Segment(device).write(1, "Bopha");
        REQUIRE(store->commit(device.number, segment.decisions()));
        REQUIRE(store->revoke(device.number));
        store->invite(invitation("second secret", "Dara again"));

        const auto again = store->enrol("second secret", laptop('a', "new certificate"), kNow);

        REQUIRE(again.has_value());
        CHECK(again->number == device.number);
        CHECK(again->name == "Dara again");
        CHECK(again->head == segment.decisions().after);
        CHECK_FALSE(again->revoked);
        CHECK_FALSE(store->deviceByFingerprint("certificate").has_value());
        CHECK(store->devices().size() == 1);
    }
}

void checkDevices(const MakeHqStorePlace& make)
{
    const auto place = make();
    const auto store = place->open();
    const Device device = enrolled(*store, 'a');
    const Device other = enrolled(*store, 'b');
    SECTION("a revoked device is known as such, and no other")
    {
        REQUIRE(store->revoke(device.number));
        CHECK(store->deviceByFingerprint(device.fingerprint)->revoked);
        CHECK_FALSE(store->deviceByFingerprint(other.fingerprint)->revoked);
        CHECK(store->revoke(other.number + 1).error().code == ErrorCode::UnknownRecord);
    }
    SECTION("what a device holds is remembered with when it was seen")
    {
        CHECK_FALSE(store->devices()[0].lastSeen.has_value());
        const CursorVector told{{kBucket, {7, {1, 2, 3}}}, {{21, Sensitivity::Open}, {1, {4}}}};
        store->remember(device.number, told, kNow + 5);
        CHECK(store->devices()[0].told == told);
        CHECK(store->devices()[0].lastSeen == kNow + 5);
        CHECK(store->devices()[1].told.empty());
    }
    SECTION("what a revoked device sends is kept as it came, the same once")
    {
        const std::string message("a message\0with a zero", 21);
        CHECK(store->quarantine(device.number, message, kNow));
        CHECK(store->quarantine(device.number, message, kNow + 1));
        CHECK(store->quarantine(device.number, "another", kNow + 2));
        CHECK(store->quarantine(other.number, message, kNow + 3));
        const auto kept = store->quarantined(device.number);
        REQUIRE(kept.size() == 2);
        CHECK(kept[0].message == message);
        CHECK(kept[0].at == kNow);
        CHECK(kept[1].message == "another");
        CHECK(store->quarantined(other.number).size() == 1);
    }
    SECTION("a revoked device fills its own quarantine, and no more")
    {
        const std::string half(HqStore::kMaxQuarantine / 2, 'x');
        CHECK(store->quarantine(device.number, half, kNow));
        CHECK(store->quarantine(device.number, half + "y", kNow) == false);
        CHECK(store->quarantine(device.number, half, kNow));
        CHECK(store->quarantine(other.number, "a message", kNow));
        CHECK(store->quarantined(device.number).size() == 1);
    }
}

void checkCommits(const MakeHqStorePlace& make)
{
    const auto place = make();
    const auto store = place->open();
    Device device = enrolled(*store, 'a');
    const Segment first = Segment(device).write(1, "Bopha").write(2, "Sokha", 0, 21).write(3, "Dara");
    REQUIRE(store->commit(device.number, first.decisions()));
    device.head = first.decisions().after;
    SECTION("a commit keeps the rows, the log and each bucket's changes without a gap")
    {
        CHECK(nameOf(stored(*store, 1)) == "Bopha");
        CHECK(stored(*store, 1).version == 1);
        CHECK(store->devices()[0].head == first.decisions().after);
        const auto changes = changesOf(*store, kBucket);
        REQUIRE(changes.size() == 2);
        CHECK(changes[0].sequence == 1);
        CHECK(changes[1].sequence == 2);
        CHECK(changes[1].author == device.number);
        CHECK(changes[1].entry == 3);
        CHECK(changesOf(*store, {21, Sensitivity::Personal}).size() == 1);
    }
    SECTION("a bucket goes on where it ended, and its chain covers what is told of it")
    {
        const ChainHash before = store->heads()[kBucket].chain;
        REQUIRE(store->commit(device.number, Segment(device).write(1, "Bopha Chea", 1).decisions()));
        CHECK(store->heads()[kBucket].sequence == 3);
        CHECK(store->heads()[kBucket].chain == chainOf(*store, kBucket));
        CHECK(store->chainAt(kBucket, 2) == before);
        CHECK(store->chainAt(kBucket, 3) == store->heads()[kBucket].chain);
        CHECK_FALSE(store->chainAt(kBucket, 4).has_value());
        CHECK(nameOf(stored(*store, 1)) == "Bopha Chea");
    }
    SECTION("a log that has grown since is refused, and nothing is kept")
    {
        Segment stale = Segment(*store->deviceByFingerprint(device.fingerprint)).write(4, "Lina");
        REQUIRE(store->commit(device.number, Segment(device).write(5, "Rith").decisions()));
        CHECK_FALSE(store->commit(device.number, stale.decisions()));
        CHECK(stored(*store, 4).version == 0);
        CHECK(store->heads()[kBucket].sequence == 3);
    }
    SECTION("a row that was changed since is refused, and nothing of the segment is kept")
    {
        const Segment stale = Segment(device).write(4, "Lina").write(1, "Bopha Sok", 0);
        CHECK_FALSE(store->commit(device.number, stale.decisions()));
        CHECK(stored(*store, 4).version == 0);
        CHECK(nameOf(stored(*store, 1)) == "Bopha");
        CHECK(store->heads()[kBucket].sequence == 2);
        CHECK(store->devices()[0].head == device.head);
    }
    SECTION("a removed row keeps the values that it had, and comes back with new ones")
    {
        REQUIRE(store->commit(device.number, Segment(device).remove(1, "Bopha", 1).decisions()));
        CHECK_FALSE(stored(*store, 1).live);
        CHECK(nameOf(stored(*store, 1)) == "Bopha");
        CHECK(stored(*store, 1).version == 2);
        device = *store->deviceByFingerprint(device.fingerprint);
        REQUIRE(store->commit(device.number,
                              Segment(device).write(1, "Bopha Chea", 2).kind(OrderedKind::Revive).decisions()));
        CHECK(stored(*store, 1).live);
        CHECK(nameOf(stored(*store, 1)) == "Bopha Chea");
    }
}

void checkReading(const MakeHqStorePlace& make)
{
    const auto place = make();
    const auto store = place->open();
    Device device = enrolled(*store, 'a');
    const auto commit = [&](const Segment& segment) {
        REQUIRE(store->commit(device.number, segment.decisions()));
        device.head = segment.decisions().after;
    };
    commit(Segment(device).write(1, "Bopha").write(2, "Sokha"));
    commit(Segment(device).write(1, "Bopha Chea", 1));
    commit(Segment(device).write(1, "Bopha Chea", 2).kind(OrderedKind::Leave));
    SECTION("rows come in the order asked for, with version 0 where there is none")
    {
        const auto rows = store->rows(std::array{key(2), key(9), key(1)});
        REQUIRE(rows.size() == 3);
        CHECK(nameOf(rows[0]) == "Sokha");
        CHECK(rows[1].version == 0);
        CHECK_FALSE(rows[1].live);
        CHECK(rows[2].version == 3);
    }
    SECTION("a bucket is read after a place, until the reader has enough")
    {
        CHECK(changesOf(*store, kBucket, 1).size() == 3);
        CHECK(changesOf(*store, kBucket, 4).empty());
        int read = 0;
        store->read(kBucket, 0, [&](const auto&) { return ++read < 2; });
        CHECK(read == 2);
    }
    SECTION("a change is read as it was decided")
    {
        store->read(kBucket, 2, [&](const HqStore::StoredChange& change) {
            operations::OrderedChange read;
            CHECK(change.sequence == 3);
            CHECK(change.kind == OrderedKind::Change);
            CHECK(change.version == 2);
            CHECK_FALSE(change.asItIs);
            REQUIRE(sync::decodeContent(change.content, read));
            CHECK(read.row == row(1));
            CHECK(read.fields.size() == 1);
            return false;
        });
    }
    SECTION("a row's history is told newest first, without its leaving a bucket")
    {
        const auto past = store->history(key(1), 0);
        REQUIRE(past.size() == 2);
        CHECK(past[0].version == 2);
        CHECK(past[0].author == device.number);
        CHECK(past[0].at == kNow);
        CHECK(past[0].fields == std::vector<std::uint16_t>{records::specOf<Person>().byName("given_latin")->id});
        CHECK(past[1].kind == OrderedKind::Create);
        CHECK(store->history(key(1), 1).size() == 1);
        CHECK(store->history(key(9), 0).empty());
    }
}

void checkSeveralAtOnce(const MakeHqStorePlace& make)
{
    const auto place = make();
    const auto store = place->open();
    const auto other = place->open();
    const Device device = enrolled(*store, 'a');
    SECTION("what one does, the other knows at once")
    {
        CHECK(other->deviceByFingerprint(device.fingerprint).has_value());
        REQUIRE(other->revoke(device.number));
        CHECK(store->deviceByFingerprint(device.fingerprint)->revoked);
        other->invite(invitation("secret"));
        CHECK(store->enrol("secret", laptop('c', "certificate"), kNow));
        CHECK(other->enrol("secret", laptop('d', "another"), kNow).error().code == ErrorCode::CodeUsed);
    }
    SECTION("of two that decided on the same row, one is kept")
    {
        const Device second = enrolled(*other, 'b');
        const Segment mine = Segment(device).write(1, "Bopha");
        const Segment theirs = Segment(second).write(1, "Sokha");
        CHECK(store->commit(device.number, mine.decisions()));
        CHECK_FALSE(other->commit(second.number, theirs.decisions()));
        CHECK(nameOf(stored(*other, 1)) == "Bopha");
    }
    SECTION("several that commit to one bucket at the same time leave no gap and lose nothing")
    {
        constexpr int kWriters = 4;
        constexpr std::uint8_t kEach = 12;
        std::vector<std::thread> writers;
        std::atomic<int> refused = 0;
        for (int writer = 0; writer < kWriters; ++writer)
            writers.emplace_back([&, writer] {
                const auto own = place->open();
                Device author = enrolled(*own, static_cast<char>('p' + writer));
                for (std::uint8_t i = 0; i < kEach; ++i) {
                    const Segment segment =
                        Segment(author).write(static_cast<std::uint8_t>(1 + writer * kEach + i), "somebody");
                    refused += own->commit(author.number, segment.decisions()) ? 0 : 1;
                    author.head = segment.decisions().after;
                }
            });
        for (auto& writer : writers)
            writer.join();
        CHECK(refused == 0);
        const auto changes = changesOf(*store, kBucket);
        REQUIRE(changes.size() == std::size_t{kWriters} * kEach);
        for (std::size_t i = 0; i < changes.size(); ++i)
            CHECK(changes[i].sequence == i + 1);
        CHECK(store->heads()[kBucket] == Cursor{changes.size(), chainOf(*store, kBucket)});
    }
}

} // namespace bandanh::test
