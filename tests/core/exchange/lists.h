#pragma once

#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"
#include "tests/support/temporarystore.h"

#include <catch2/catch.hpp>

#include <fstream>

namespace bandanh::test {

/// A store into which small lists are taken, one after the other, and what became of their rows.
struct Lists {
    TemporaryStore t;
    TemporaryFolder folder;
    places::Gazetteer gazetteer;
    std::vector<exchange::RowReport> rows;
    sheets::Layout layout; ///< of the last list
    std::optional<RowId> imported;
    int files = 0;

    exchange::Counts take(const std::string& text) { return takeTogether({text}).at(0); }

    /// Several lists as one batch, in the order that references need.
    std::vector<exchange::Counts> takeTogether(const std::vector<std::string>& texts)
    {
        std::vector<std::string> paths;
        for (const std::string& text : texts) {
            paths.push_back(folder.file("list" + std::to_string(++files) + ".csv"));
            std::ofstream(paths.back(), std::ios::binary) << text;
        }
        return run(paths);
    }

    std::vector<exchange::Counts> run(const std::vector<std::string>& paths)
    {
        rows.clear();
        exchange::ImportOptions options;
        options.onRow = [&](const exchange::FileReport&, const exchange::RowReport& row) { rows.push_back(row); };
        std::vector<exchange::Counts> counts;
        for (const auto& report :
             exchange::ImportRun(t.desk, gazetteer, std::move(options)).run(exchange::inOrderOfReferences(paths))) {
            REQUIRE_FALSE(report.error);
            layout = report.layout;
            imported = report.import;
            counts.push_back(report.counts);
        }
        return counts;
    }

    template <class R>
    R only()
    {
        std::vector<R> all;
        store::RecordTable(t.store->writer()).forEach(records::specOf<R>(), [&](const store::StoredRecord& stored) {
            all.push_back(records::fromRecord<R>(stored.record));
        });
        REQUIRE(all.size() == 1);
        return all[0];
    }
};

} // namespace bandanh::test
