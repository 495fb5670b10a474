#include "tests/fuzz/mutation.h"
#include "tests/fuzz/readsheetbytes.h"
#include "tests/fuzz/rounds.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

using bandanh::sheets::brokenPromise;
using bandanh::test::mutated;
using bandanh::test::Random;
using bandanh::test::rounds;
using bandanh::test::Scratch;

namespace {

/// Sheets of several habits, small enough to be read ten thousand times.
std::vector<std::string> seeds()
{
    std::vector<std::string> all = {
        std::string("Meeting (1/2)\nDate: 01/26/2013\nPlace:,\"Hall, Takeo\"\n\nNo.,Name,Sex,DOB,Phone,Village,Sign\n"
                    "1,Sok Dara,M,02/03/1990,012 345 678,Thmei,x\n2,\"Ly, Thida\",F,1991,8.55E+10,\"\"\"\",x\n"
                    "3,=1+1,F,12/31/1992,,'',x\n4,\"Chan,F,,,,\n,Total,4,Female,3\n,Prepared by,\n"),
        std::string("\xEF\xBB\xBFល.រ;ឈ្មោះ;ភ;អាយុ;ភ.;ទូរស័ព្ទ\r\n១;សុខ ដារា (Sok Dara);ប;២០;\"ភូមិ\r\nឃុំ\";០១២ ៣៤៥ ៦៧៨\r\n"
                    "២;លី ធីតា;ស;250;〃;\r\n៣;????;?;??;????;\r\n;សរុប;៣;ស្រី;១\r\n"),
        "1,មន្នី សុខ,ស្រី,17,តាំកន់,កណ្ដោល,\n2,ទេព វណ្ណគីរី,ប្រុស,16,តាអុក,តានូន,012801300\n3,ហួត\n",
        "person_id,family_km,given_km,sex\nP1,សុខ,ដារា,M\nP2,\"លី,ធីតា,F\n",
        std::string("\xFF\xFEN\0o\0.\0\t\0N\0a\0m\0e\0\t\0S\0e\0x\0\n\0001\0\t\0S\0o\0k\0\t\0M\0\n\0", 44),
    };
    const std::filesystem::path sample = std::string(BANDANH_SHARED) + "/data/sheets-sample/sheets";
    if (!std::filesystem::exists(sample)) {
        WARN("left out: " << sample << " is not there; only the seeds of this test are mutated");
        return all;
    }
    for (const auto& entry : std::filesystem::directory_iterator(sample)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        all.push_back(bytes.substr(0, 3000));
    }
    return all;
}

} // namespace

TEST_CASE("Random bytes are read or refused, never worse")
{
    const Scratch scratch;
    Random random(2013); // NOLINT(cert-msc51-cpp): repeatable on purpose
    for (int round = 0; round < rounds(300); ++round) {
        std::string bytes(1 + random() % 3000, ' ');
        for (char& byte : bytes)
            byte = static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
        CAPTURE(round);
        REQUIRE(brokenPromise(bytes, scratch.path()).empty());
    }
}

TEST_CASE("Sheets with random changes are read line by line, and their rejected rows again")
{
    const Scratch scratch;
    const std::vector<std::string> all = seeds();
    Random random(543); // NOLINT(cert-msc51-cpp): repeatable on purpose
    for (int round = 0; round < rounds(1500); ++round) {
        const std::string bytes = mutated(all[static_cast<std::size_t>(round) % all.size()], all, random);
        CAPTURE(round, bytes);
        const std::string broken = brokenPromise(bytes, scratch.path());
        REQUIRE(broken.empty());
    }
}
