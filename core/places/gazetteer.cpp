#include "core/places/gazetteer.h"

#include "core/places/gazetteertext.h"
#include "core/places/placespellings.h"
#include "core/places/spellingkey.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <stdexcept>

namespace bandanh::places {

namespace {

struct TypeWords {
    std::string_view resource;
    std::string_view khmer;
};

constexpr std::array<TypeWords, 8> kTypeWords = {{{"province", "ខេត្ត"},
                                                  {"capital", "រាជធានី"},
                                                  {"district", "ស្រុក"},
                                                  {"krong", "ក្រុង"},
                                                  {"khan", "ខណ្ឌ"},
                                                  {"commune", "ឃុំ"},
                                                  {"sangkat", "សង្កាត់"},
                                                  {"village", "ភូមិ"}}};

constexpr std::uint32_t kKampongCham = 3'000'000;
constexpr std::uint32_t kTboungKhmum = 25'000'000;
constexpr Gazetteer::Day kTboungKhmumSplit{std::chrono::year{2013}, std::chrono::December, std::chrono::day{31}};

std::string_view cut(std::string_view& rest, char end)
{
    const std::size_t at = rest.find(end);
    const std::string_view piece = rest.substr(0, at);
    rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
    return piece;
}

PlaceType typeFromWord(std::string_view word)
{
    for (std::size_t i = 0; i < kTypeWords.size(); ++i) {
        if (kTypeWords[i].resource == word)
            return static_cast<PlaceType>(i);
    }
    throw std::runtime_error("gazetteer: unknown type of place");
}

} // namespace

struct Gazetteer::Tables {
    /// A line of the text, taken apart; 16 bytes a place.
    struct Line {
        PlaceCode code;
        std::uint32_t offset;
        PlaceType type;
        std::uint8_t khmer;
        std::uint8_t latin;
        std::uint8_t other;
    };

    std::once_flag parsed;
    std::once_flag keyed;
    std::vector<Line> lines;
    std::optional<PlaceSpellings> spellings;

    void parse(std::string_view text);
    void key(std::string_view text);

    static Place place(std::string_view text, const Line& line);
    std::size_t indexFrom(std::uint32_t number) const;
};

void Gazetteer::Tables::parse(std::string_view text)
{
    constexpr std::size_t kLinesOfTheOfficialText = 16'500;
    lines.reserve(kLinesOfTheOfficialText);
    std::string_view rest = text;
    cut(rest, '\n');
    cut(rest, '\n');
    while (!rest.empty()) {
        std::string_view line = cut(rest, '\n');
        const auto code = PlaceCode::parse(cut(line, '\t'));
        const PlaceType type = typeFromWord(cut(line, '\t'));
        const auto offset = static_cast<std::uint32_t>(line.data() - text.data());
        const auto length = [&line] { return static_cast<std::uint8_t>(cut(line, '\t').size()); };
        if (!code || (!lines.empty() && *code <= lines.back().code) || line.size() > UINT8_MAX)
            throw std::runtime_error("gazetteer: a line is out of order");
        const std::uint8_t khmer = length();
        const std::uint8_t latin = length();
        lines.push_back({*code, offset, type, khmer, latin, length()});
    }
}

void Gazetteer::Tables::key(std::string_view text)
{
    PlaceSpellings::Builder builder;
    for (const Line& line : lines) {
        const Place found = place(text, line);
        builder.add(found.code, found.khmer);
        builder.add(found.code, found.latin);
        for (std::string_view rest = found.otherLatin; !rest.empty();)
            builder.add(found.code, cut(rest, '|'));
    }
    spellings.emplace(std::move(builder));
}

Place Gazetteer::Tables::place(std::string_view text, const Line& line)
{
    std::size_t at = line.offset;
    const auto next = [&](std::size_t length) {
        const std::string_view piece = text.substr(at, length);
        at += length + 1;
        return piece;
    };
    const std::string_view khmer = next(line.khmer);
    const std::string_view latin = next(line.latin);
    return {line.code, line.type, khmer, latin, next(line.other)};
}

std::size_t Gazetteer::Tables::indexFrom(std::uint32_t number) const
{
    const auto at = std::lower_bound(lines.begin(), lines.end(), number, [](const Line& line, std::uint32_t wanted) {
        return line.code.number() < wanted;
    });
    return static_cast<std::size_t>(at - lines.begin());
}

std::string_view khmerTypeWord(PlaceType type)
{
    return kTypeWords[static_cast<std::size_t>(type)].khmer;
}

Gazetteer::Gazetteer() : Gazetteer(gazetteerText()) {}

Gazetteer::Gazetteer(std::string_view text) : m_text(text), m_tables(std::make_unique<Tables>()) {}

Gazetteer::~Gazetteer() = default;

const Gazetteer::Tables& Gazetteer::tables() const
{
    std::call_once(m_tables->parsed, [this] { m_tables->parse(m_text); });
    return *m_tables;
}

const PlaceSpellings& Gazetteer::spellings() const
{
    tables();
    std::call_once(m_tables->keyed, [this] { m_tables->key(m_text); });
    return *m_tables->spellings;
}

std::size_t Gazetteer::size() const
{
    return tables().lines.size();
}

std::optional<Place> Gazetteer::place(PlaceCode code) const
{
    const Tables& all = tables();
    const std::size_t at = all.indexFrom(code.number());
    if (at == all.lines.size() || all.lines[at].code != code)
        return std::nullopt;
    return Tables::place(m_text, all.lines[at]);
}

bool Gazetteer::has(PlaceCode code) const
{
    const Tables& all = tables();
    const std::size_t at = all.indexFrom(code.number());
    return at < all.lines.size() && all.lines[at].code == code;
}

std::vector<Place> Gazetteer::children(std::optional<PlaceCode> parent) const
{
    const Tables& all = tables();
    std::vector<Place> found;
    for (std::size_t at = parent ? all.indexFrom(parent->number()) : 0; at < all.lines.size(); ++at) {
        const PlaceCode code = all.lines[at].code;
        if (parent && !parent->contains(code))
            break;
        if (code.parent() == parent)
            found.push_back(Tables::place(m_text, all.lines[at]));
    }
    return found;
}

std::vector<PlaceCode> Gazetteer::find(std::string_view spelling, PlaceLevel level,
                                       std::optional<PlaceCode> within) const
{
    return spellings().exact(spellingKey(spelling), level, within);
}

std::vector<PlaceCode> Gazetteer::provincesOn(Day day) const
{
    std::vector<PlaceCode> found;
    for (const Place& province : children(std::nullopt)) {
        if (reportingProvince(province.code, day) == province.code)
            found.push_back(province.code);
    }
    return found;
}

PlaceCode Gazetteer::reportingProvince(PlaceCode code, Day day)
{
    const PlaceCode province = code.province();
    if (province.number() == kTboungKhmum && day < kTboungKhmumSplit)
        return *PlaceCode::fromNumber(kKampongCham);
    return province;
}

} // namespace bandanh::places
