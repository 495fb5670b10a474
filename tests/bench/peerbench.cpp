#include "core/store/recordtable.h"
#include "tests/bench/bench.h"
#include "tests/bench/population.h"
#include "tests/support/temporarystore.h"

#include <cstdlib>
#include <fstream>

namespace bandanh::bench {

namespace {

/// A record as a document of a database that knows none of our declarations.
nlohmann::ordered_json documentOf(const records::Record& record)
{
    nlohmann::ordered_json document{{"_id", record.id.toHex()}, {"type", record.spec->name}, {"scope", record.scope}};
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        auto& cell = document[std::string(record.spec->fields[i].name)];
        if (const auto* whole = std::get_if<std::int64_t>(&record.values[i]))
            cell = *whole;
        else if (const auto* text = std::get_if<std::string>(&record.values[i]))
            cell = *text;
        else if (const auto* id = std::get_if<RowId>(&record.values[i]))
            cell = id->toHex();
        else
            document.erase(std::string(record.spec->fields[i].name));
    }
    return document;
}

void exportRecords(store::Connection& connection, const std::string& file)
{
    std::ofstream lines(file);
    store::RecordTable table(connection);
    for (const auto* spec : records::allRecordSpecs())
        table.forEach(*spec, [&](const auto& stored) { lines << documentOf(stored.record).dump() << "\n"; });
}

} // namespace

void benchPeers(const Population& population, const std::string& batch)
{
    test::TemporaryStore t;
    populate(t.desk, population);
    const std::string records = t.folder.file("records.jsonl");
    exportRecords(t.store->writer(), records);
    const std::string command = std::string(BANDANH_BENCH_SOURCE) + "/peers/compare " + records + " " + batch;
    if (std::system(command.c_str()) != 0) // the script tells its figures itself
        tell({{"bench", "peer"}, {"left_out", "the peer does not run here"}});
}

} // namespace bandanh::bench
