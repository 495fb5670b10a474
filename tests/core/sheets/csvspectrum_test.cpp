#include "core/sheets/dialect.h"
#include "core/sheets/recordreader.h"
#include "tests/core/sheets/temporaryfile.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace bandanh::sheets;

namespace {

nlohmann::ordered_json objects(const std::string& text)
{
    const DialectGuess guess = detectDialect(text, false);
    RecordReader reader(textOnce(text), guess.dialect, guess.width);
    Record record;
    std::vector<std::string> header;
    auto all = nlohmann::ordered_json::array();
    while (*reader.next(record)) {
        if (header.empty()) {
            header.assign(record.cells.begin(), record.cells.end());
            continue;
        }
        auto& object = all.emplace_back(nlohmann::ordered_json::object());
        for (std::size_t i = 0; i < record.cells.size(); ++i)
            object[header.at(i)] = std::string(record.cells[i]);
    }
    return all;
}

} // namespace

TEST_CASE("The files of csv-spectrum read as its JSON says")
{
    const std::string folder = std::string(BANDANH_SHARED) + "/data/csv-spectrum";
    if (!std::filesystem::exists(folder)) {
        WARN("left out: " << folder << " is not there");
        return;
    }
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/csvs")) {
        const std::string name = entry.path().stem().string();
        CAPTURE(name);
        auto expected = nlohmann::ordered_json::parse(bytesOf(folder + "/json/" + name + ".json"));
        const auto read = objects(bytesOf(entry.path().string()));
        if (name == "location_coordinates") {
            // The JSON of this one is a single object, and of another telephone number than the CSV.
            REQUIRE(read.size() == 1);
            CHECK(read[0]["Location Coordinates"] == expected["Location Coordinates"]);
            CHECK(read[0]["Counties"] == expected["Counties"]);
        } else {
            CHECK(read == expected);
        }
        ++files;
    }
    CHECK(files == 12);
}
