#include "core/operations/conflicts.h"
#include "core/operations/edit.h"
#include "core/operations/undo.h"
#include "core/records/attendance.h"
#include "core/records/conflict.h"
#include "core/records/person.h"
#include "core/records/sheet.h"
#include "core/store/integrity.h"
#include "core/support/hex.h"
#include "tests/sync/inprocess.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <set>

using namespace bandanh;
using namespace bandanh::test;
using records::Attendance;
using records::Person;
using records::RecordSpec;
using records::specOf;

namespace {

constexpr int kLaptops = 3;
constexpr int kSteps = 24;

/// Three laptops and what their people wrote. Every value is written once, so that it can be looked for at the end.
class Programme
{
public:
    explicit Programme(std::uint64_t seed) : m_dice(seed)
    {
        for (int i = 0; i < kLaptops; ++i) {
            m_laptops.push_back(std::make_unique<TemporaryStore>(seed * kLaptops + static_cast<std::uint64_t>(i)));
            m_hq.enrol(*m_laptops.back(), std::to_string(i), sync::hq::Grant::everything());
        }
    }

    void run()
    {
        for (int i = 0; i < 2; ++i)
            makePerson(*m_laptops[0]);
        for (int i = 0; i < kLaptops; ++i)
            syncWhole(m_hq, certificate(i), *m_laptops[index(i)]);
        for (int step = 0; step < kSteps; ++step)
            act(below(kLaptops));
        for (int round = 0; round < 2; ++round)
            for (int i = 0; i < kLaptops; ++i)
                syncWhole(m_hq, certificate(i), *m_laptops[index(i)]);
    }

    void requireEqual()
    {
        const auto hq = store::checkIntegrity(m_hq.store->connection());
        for (const auto& laptop : m_laptops) {
            const auto found = store::checkIntegrity(laptop->store->writer());
            CHECK(found.sound());
            CHECK(found.digest == hq.digest);
            CHECK(operations::countOpenConflicts(laptop->store->writer())
                  == operations::countOpenConflicts(m_hq.store->connection()));
        }
    }

    /// A value that was written stands, was replaced by somebody who had it before the eyes, or is in a conflict.
    void requireNothingLost()
    {
        std::string kept;
        store::RecordTable table(m_hq.store->connection());
        table.forEach(specOf<Person>(), [&](const auto& stored) {
            for (const auto& value : stored.record.values)
                if (const auto* text = std::get_if<std::string>(&value))
                    kept += *text + "\n";
        });
        table.forEach(specOf<records::Conflict>(), [&](const auto& stored) {
            const auto conflict = records::fromRecord<records::Conflict>(stored.record);
            kept += *bytesFromHex(conflict.other.value_or("")) + "\n" + *bytesFromHex(conflict.standing.value_or(""))
                    + "\n";
        });
        for (const std::string& value : m_written)
            if (!m_replaced.contains(value))
                CHECK(kept.find(value) != std::string::npos);
    }

private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    static std::string certificate(int i) { return "certificate of " + std::to_string(i); }
    int below(int limit) { return static_cast<int>(m_dice() % static_cast<unsigned>(limit)); }
    std::string fresh()
    {
        std::string value = "v" + std::to_string(++m_count) + ".";
        m_written.insert(value);
        return value;
    }

    void act(int i)
    {
        TemporaryStore& laptop = *m_laptops[index(i)];
        switch (below(12)) {
        case 0:
            return makePerson(laptop);
        case 1:
            return writeLine(laptop);
        case 2:
            return removePerson(laptop);
        case 3:
            return undo(laptop);
        case 4:
            return decide(laptop);
        case 5:
        case 6:
            return sync(i);
        case 7:
            return movePerson(laptop);
        default:
            return editPerson(laptop);
        }
    }

    /// Few people, so that edits meet.
    void makePerson(TemporaryStore& laptop)
    {
        if (++m_people > 3)
            return editPerson(laptop);
        Person person;
        person.givenLatin = fresh();
        auto record = records::toRecord(person);
        record.scope = static_cast<records::Scope>(below(2));
        createRecord(laptop.desk, record);
    }

    /// The same line of the same sheet may be typed on two laptops.
    void writeLine(TemporaryStore& laptop)
    {
        Attendance line;
        line.sheet = Id<records::Sheet>(RowId{});
        line.line = 1 + below(3);
        line.age = 10 + below(3);
        line.signature = records::Signature::Yes;
        createRecord(laptop.desk, records::toRecord(line));
    }

    std::optional<store::StoredRecord> anyPerson(TemporaryStore& laptop)
    {
        std::vector<store::StoredRecord> people;
        store::RecordTable(laptop.store->writer()).forEach(specOf<Person>(), [&](auto&& stored) {
            people.push_back(std::move(stored));
        });
        if (people.empty())
            return std::nullopt;
        return people[index(below(static_cast<int>(people.size())))];
    }

    void replaces(const records::Record& seen, std::string_view field)
    {
        const auto& value = seen.values[seen.spec->indexOf(*seen.spec->byName(field))];
        if (const auto* text = std::get_if<std::string>(&value))
            forget(*text);
    }
    /// Whoever saw a text (or several, joined) and did away with it meant to.
    void forget(const std::string& text)
    {
        for (const std::string& value : m_written)
            if (text.find(value) != std::string::npos)
                m_replaced.insert(value);
    }

    void editPerson(TemporaryStore& laptop)
    {
        constexpr const char* kFields[] = {"given_latin", "family_latin", "email", "note", "phone", "sex", "consent"};
        const auto person = anyPerson(laptop);
        if (!person)
            return;
        const char* name = kFields[below(7)];
        const auto& field = *specOf<Person>().byName(name);
        records::Value value = std::int64_t{1 + below(2)};
        if (field.type != records::ValueType::Choice) {
            replaces(person->record, name);
            value = fresh();
        }
        REQUIRE(editField(laptop.desk, specOf<Person>(), person->record.id, field, value));
    }

    void movePerson(TemporaryStore& laptop)
    {
        const auto person = anyPerson(laptop);
        if (!person)
            return;
        operations::Operation operation(laptop.desk, operations::Verb::Edit, person->record.id);
        auto moved = person->record;
        moved.scope = static_cast<records::Scope>(below(3));
        operation.change(*person, moved);
        operation.commit();
    }

    void removePerson(TemporaryStore& laptop)
    {
        const auto person = anyPerson(laptop);
        if (!person || below(2) == 0)
            return;
        for (const auto& field : specOf<Person>().fields)
            replaces(person->record, field.name);
        REQUIRE(operations::removeRecord(laptop.desk, specOf<Person>(), person->record.id));
    }

    /// An undo does away with what the undone step wrote, and with what stands in the way of nothing else.
    void undo(TemporaryStore& laptop)
    {
        const auto last = store::OperationLog(laptop.store->writer()).lastUndoable();
        if (!last)
            return;
        store::RecordTable table(laptop.store->writer());
        for (auto sequence = last->first; sequence <= last->last; ++sequence) {
            const auto entry = store::OperationLog(laptop.store->writer()).entry(sequence);
            for (const auto& field : entry->entry.fields)
                if (const auto* text = std::get_if<std::string>(&field.value))
                    forget(*text);
        }
        REQUIRE(operations::undo(laptop.desk, last->id));
    }

    void decide(TemporaryStore& laptop)
    {
        const auto open = operations::openConflicts(laptop.store->writer(), 5);
        if (open.empty())
            return;
        const auto& conflict = open[index(below(static_cast<int>(open.size())))];
        const bool keepOther = below(2) == 0;
        forget(keepOther ? conflict.standing : conflict.other);
        (void)operations::resolveConflict(laptop.desk, conflict.id, keepOther); // its row may be gone by now
    }

    /// With luck the whole of it; else the line is cut somewhere in the request or the answer.
    void sync(int i)
    {
        sync::SyncSession session(m_laptops[index(i)]->desk, {.upload = 2000, .budget = 2000, .segmentSize = 100});
        Cut cut;
        if (below(3) == 0)
            (below(2) == 0 ? cut.requestAfter : cut.answerAfter) = 1 + index(below(400));
        for (int round = 0; round < 3; ++round) {
            const auto done = exchangeOnce(m_hq, certificate(i), session, round == 0 ? cut : Cut{});
            REQUIRE(done.has_value());
            if (*done || cut.requestAfter + cut.answerAfter > 0)
                return;
        }
    }

    std::mt19937_64 m_dice;
    InProcessHq m_hq;
    std::vector<std::unique_ptr<TemporaryStore>> m_laptops;
    int m_count = 0;
    int m_people = 0;
    std::set<std::string> m_written;
    std::set<std::string> m_replaced;
};

/// How many programmes are run: BANDANH_SEEDS, else what every test run does.
std::uint64_t seeds()
{
    const char* wanted = std::getenv("BANDANH_SEEDS");
    return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : 2000;
}

} // namespace

TEST_CASE("edits on three laptops end equal everywhere, and no value is lost, whatever the order of work and syncs")
{
    const char* only = std::getenv("BANDANH_SEED");
    const std::uint64_t first = only != nullptr ? std::strtoull(only, nullptr, 10) : 1;
    const std::uint64_t last = only != nullptr ? first : seeds();
    for (std::uint64_t seed = first; seed <= last; ++seed) {
        INFO("BANDANH_SEED=" << seed);
        Programme programme(seed);
        programme.run();
        programme.requireEqual();
        programme.requireNothingLost();
    }
}
