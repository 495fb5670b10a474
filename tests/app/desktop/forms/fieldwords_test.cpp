#include "app/desktop/forms/fieldwords.h"

#include "app/desktop/forms/placenames.h"
#include "core/records/activity.h"
#include "core/records/person.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::sharedLanguage;

namespace {

const records::FieldSpec& field(std::string_view name)
{
    return *records::specOf<records::Person>().byName(name);
}

std::string read(const records::FieldSpec& spec, const char* typed)
{
    const ReadField read = readTyped(spec, QString::fromUtf8(typed));
    return read.value ? records::exportText(spec, *read.value) : "error";
}

} // namespace

TEST_CASE("dates are read as people write them, and kept as precisely as they are known")
{
    (void)sharedLanguage();
    const std::pair<const char*, const char*> cases[] = {{"27/3/1992", "1992-03-27"},
                                                         {"1992-03-27", "1992-03-27"},
                                                         {"27 March 1992", "1992-03-27"},
                                                         {"March 1992", "1992-03"},
                                                         {"1992", "1992"},
                                                         {"១៩៩២", "1992"},
                                                         {"about 1992", "1992~"},
                                                         {"1992~", "1992~"},
                                                         {"1992 or 1993", "1992/1993"},
                                                         {"2536", "1992/1993"},
                                                         {"", ""},
                                                         {"soon", "error"},
                                                         {"31/2/1992", "error"}};
    for (const auto& [typed, expected] : cases) {
        INFO(typed);
        CHECK(read(field("birth"), typed) == expected);
    }
    CHECK_FALSE(readTyped(field("birth"), QStringLiteral("soon")).error.isEmpty());
}

TEST_CASE("what a field shows is read back as the same value")
{
    Language& language = sharedLanguage();
    const auto& hours = *records::specOf<records::Activity>().byName("hours");
    const std::pair<const records::FieldSpec*, records::Value> cases[] = {
        {&field("birth"), std::string("1992-03-27")},
        {&field("birth"), std::string("1992-03")},
        {&field("birth"), std::string("1992~")},
        {&field("birth"), std::string("1992/1993")},
        {&field("phone"), std::string("+85512345678\n+855961234567")},
        {&field("note"), std::string("Comes by boat")},
        {&field("languages"), std::string("km\nen\nTagalog")},
        {&hours, std::int64_t{250}},
        {&hours, std::int64_t{400}}};
    for (const auto code : {Language::Code::Khmer, Language::Code::English}) {
        language.use(code);
        for (const auto& [spec, value] : cases) {
            const QString shown = typedText(*spec, value, language);
            INFO(shown.toStdString());
            const ReadField again = readTyped(*spec, shown);
            REQUIRE(again.value);
            CHECK(records::sameValue(*again.value, value));
        }
    }
}

TEST_CASE("phones are said as here, and what is no number is kept")
{
    CHECK(spokenPhone(QStringLiteral("+85512345678")) == QStringLiteral("012 345 678"));
    CHECK(spokenPhone(QStringLiteral("+33123456789")) == QStringLiteral("+33123456789"));
    CHECK(read(field("phone"), "012 345 678\n096-123-4567") == "+85512345678\n+855961234567");
    CHECK(read(field("phone"), "ask his aunt") == "ask his aunt");
}

TEST_CASE("words that a list knows are shown and typed in the language of the screen; others stay as they are written")
{
    Language& language = sharedLanguage();
    const auto& languages = field("languages");
    const records::Value stored = std::string("km\nTagalog\nen");
    CHECK(typedText(languages, stored, language) == QStringLiteral("Khmer\nTagalog\nEnglish"));
    CHECK(read(languages, "khmer\n Tagalog\nENG") == "km\nTagalog\nen");
    language.use(Language::Code::Khmer);
    CHECK(typedText(languages, stored, language) == QString::fromUtf8("ខ្មែរ\nTagalog\nអង់គ្លេស"));
    CHECK(read(languages, "ខ្មែរ\nអង់គ្លេស") == "km\nen");
    language.use(Language::Code::English);
}

TEST_CASE("places are found by the beginning of their name in either script")
{
    const places::Gazetteer gazetteer;
    const auto first = [&](const char* typed) {
        const auto found = placesCalled(gazetteer, typed, 5);
        return found.empty() ? std::string() : found.front().text();
    };
    CHECK(first("Siem R") == "17");
    CHECK(first("សៀមរាប") == "17");
    CHECK(first("ខេត្តសៀមរាប") == "17");
    CHECK(first("Angkor Chum, Siem") == "1701");
    CHECK(first("Xanadu").empty());
    CHECK(first("").empty());
    CHECK(placesCalled(gazetteer, "Thmei", 5).size() == 5);
}
