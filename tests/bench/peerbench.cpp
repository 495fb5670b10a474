#include "core/store/recordtable.h"
#include "tests/bench/bench.h"
#include "tests/bench/population.h"
#include "tests/bench/program.h"
#include "tests/support/temporarystore.h"

#include <fstream>
#include <sstream>

namespace bandanh::bench {

namespace {

/// A record as a document of a database that knows none of our declarations.
Figure documentOf(const records::Record& record)
{
    Figure document{{"_id", record.id.toHex()}, {"type", record.spec->name}, {"scope", record.scope}};
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

double bytesOf(const Figure& figure)
{
    return figure["bytes_up"].get<double>() + figure["bytes_down"].get<double>();
}

/// What the peer took, in times of what we took.
Figure ratio(const Figure& peers, const Figure& ours)
{
    return {{"bench", "peer_ratio"},
            {"case", ours["case"]},
            {"ms", peers["ms"].get<double>() / ours["ms"].get<double>()},
            {"bytes", bytesOf(peers) / bytesOf(ours)},
            {"requests", peers["requests"].get<double>() / ours["requests"].get<double>()}};
}

} // namespace

void benchPeers(const Population& population, const std::string& batch, const std::vector<Figure>& ours)
{
    test::TemporaryStore t;
    populate(t.desk, population);
    const std::string records = t.folder.file("records.jsonl");
    exportRecords(t.store->writer(), records);
    const Ended ended = runProgram({std::string(BANDANH_BENCH_SOURCE) + "/peers/compare", records, batch});
    if (!ended.done)
        return tell({{"bench", "peer"}, {"left_out", "the peer does not run here"}});
    std::istringstream lines(ended.answer);
    for (std::string line; std::getline(lines, line);) {
        const auto peers = Figure::parse(line);
        tell(peers);
        for (const Figure& figure : ours)
            if (figure["case"] == peers.value("case", ""))
                tell(ratio(peers, figure));
    }
}

} // namespace bandanh::bench
