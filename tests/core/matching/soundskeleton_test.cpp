#include "core/matching/soundskeleton.h"

#include "core/places/spellingkey.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

using bandanh::matching::soundHash;
using bandanh::matching::soundSkeleton;
using bandanh::places::spellingKey;

namespace {

std::string sound(std::string_view name)
{
    return soundSkeleton(spellingKey(name));
}

/// How many of a file's pairs of spellings sound alike; whole names, words apart.
std::pair<int, int> alikePairs(const std::filesystem::path& path)
{
    std::ifstream file(path);
    int alike = 0;
    int all = 0;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string a;
        std::string b;
        std::getline(cells, a, '\t');
        std::getline(cells, b, '\t');
        ++all;
        alike += sound(a) == sound(b) ? 1 : 0;
    }
    return {alike, all};
}

} // namespace

TEST_CASE("Spellings of one name sound alike in both scripts")
{
    const auto [khmer, latin, skeleton] = GENERATE(table<std::string, std::string, std::string>({
        {"សុខ", "Sokh", "SK"},    {"សុវណ្ណ", "Sovann", "SVN"},  {"សុវន្ន", "Sovan", "SVN"},
        {"កែវ", "Keo", "K"},     {"ពៅ", "Pov", "P"},         {"ម៉ៅ", "Mav", "M"},
        {"ពេជ្រ", "Pich", "PC"},  {"ហោ", "Hor", "H"},         {"រតនៈ", "Ratanak", "RTN"},
        {"ញឹម", "Nhem", "NM"},    {"បញ្ញា", "Pagna", "PN"},    {"អ៊ុំ", "Um", "M"},
        {"តាំង", "Taing", "TN"},  {"វិចិត្រ", "Vicheth", "VCT"}, {"សីហា", "Seyha", "SH"},
        {"យិន", "Yen", "YN"},     {"ភឿន", "Phoeurn", "PN"},   {"ចន្ទ្រា", "Chantrea", "CNTR"},
        {"កញ្ញា", "Kanha", "KN"},
    }));
    CAPTURE(khmer, latin);
    CHECK(sound(khmer) == skeleton);
    CHECK(sound(latin) == skeleton);
}

TEST_CASE("Usual misspellings in Khmer do not change the sound")
{
    const auto [a, b] = GENERATE(table<std::string, std::string>({{"សុវណ្ណ", "សុវណ"},
                                                                  {"សុជាតិ", "សុជាតី"},
                                                                  {"រិទ្ធី", "រិធ្ទី"},
                                                                  {"សុភាព", "សុពាព"},
                                                                  {"វិចិត្រ", "វិជិត្រ"},
                                                                  {"រដ្ឋា", "រដ្ថា"},
                                                                  {"ប៊ុន", "បុន"},
                                                                  {"រតនៈ", "រតនះ"},
                                                                  {"បុប្ផា", "បុប្ភា"}}));
    CAPTURE(a, b);
    CHECK(sound(a) == sound(b));
}

TEST_CASE("Other names sound otherwise, and every name has a sound")
{
    CHECK(sound("សុខា") != sound("សុផា"));
    CHECK(sound("Dara") != sound("Rithy"));
    CHECK(sound("Ou") == "-");
    CHECK(sound("អ៊ា") == "-");
    CHECK(soundHash(u"") != 0);
    CHECK(soundHash(spellingKey("Sok")) == soundHash(spellingKey("សុខ")));
}

TEST_CASE("Most spellings that people use of their own names sound alike")
{
    const std::filesystem::path names = std::filesystem::path(BANDANH_SHARED) / "data/names";
    if (!std::filesystem::exists(names)) {
        WARN("left out: pairs of spellings of real names, which are in ../shared");
        return;
    }
    const auto [latin, allLatin] = alikePairs(names / "latin_variants.tsv");
    const auto [across, allAcross] = alikePairs(names / "khmer_latin_pairs.tsv");
    CAPTURE(latin, allLatin, across, allAcross);
    CHECK(latin * 100 >= allLatin * 70);
    CHECK(across * 100 >= allAcross * 80);
}
