#include "core/operations/edit.h"
#include "core/store/integrity.h"
#include "tests/sync/inprocess.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::test;
using records::FieldSpec;
using records::Record;
using records::RecordSpec;
using records::ValueType;

namespace {

/// Something that a field of this kind may hold.
records::Value example(const FieldSpec& field)
{
    switch (field.type) {
    case ValueType::Whole:
    case ValueType::Decimal:
    case ValueType::Truth:
    case ValueType::Choice:
        return std::int64_t{1};
    case ValueType::Moment:
        return kTestTime;
    case ValueType::Date:
        return std::string("2013-12-12");
    case ValueType::Place:
        return std::string("1202");
    case ValueType::Reference:
        return RowId{{7, field.id < 256 ? static_cast<std::uint8_t>(field.id) : std::uint8_t{0}}};
    default:
        return std::string("something");
    }
}

/// Records of one type: with every field, and with each field of a longer natural key alone.
std::vector<Record> examples(const RecordSpec& spec)
{
    const std::size_t alone = spec.naturalKey.size() > 1 ? spec.naturalKey.size() : 0;
    std::vector<Record> found(1 + alone, Record(spec));
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        found[0].values[i] = example(spec.fields[i]);
    for (std::size_t i = 0; i < alone; ++i)
        found[i + 1].value(spec.naturalKey[i]) = example(*spec.byId(spec.naturalKey[i]));
    return found;
}

} // namespace

TEST_CASE("a record of every type crosses, also with most of it left open, and goes when it is removed, "
          "if it is no edition")
{
    for (const RecordSpec* spec : records::allRecordSpecs()) {
        CAPTURE(spec->name);
        InProcessHq hq;
        TemporaryStore a(1);
        TemporaryStore b(2);
        hq.enrol(a, "a", sync::hq::Grant::everything());
        hq.enrol(b, "b", sync::hq::Grant::everything());
        const auto requireOnBoth = [&](std::size_t count) {
            syncWhole(hq, "certificate of a", a);
            syncWhole(hq, "certificate of b", b);
            for (store::Connection* place : {&hq.store->connection(), &b.store->writer()}) {
                const auto found = store::checkIntegrity(*place);
                CHECK(found.rows.at(std::string(spec->name)) == static_cast<std::int64_t>(count));
                CHECK(found.digest == store::checkIntegrity(a.store->writer()).digest);
            }
        };
        std::vector<RowId> made;
        for (const Record& record : examples(*spec))
            made.push_back(operations::createRecord(a.desk, record));
        requireOnBoth(made.size());
        if (spec->type == records::RecordType::ReportEdition) {
            for (const RowId& id : made)
                CHECK(operations::removeRecord(a.desk, *spec, id).error().code == ErrorCode::EditionFrozen);
            continue;
        }
        for (const RowId& id : made)
            REQUIRE(operations::removeRecord(a.desk, *spec, id));
        requireOnBoth(0);
    }
}
