#include "core/places/spellingkey.h"

#include "core/text/searchkey.h"
#include "core/text/utf8.h"

#include <array>
#include <span>

namespace bandanh::places {

namespace {

constexpr std::array<std::u16string_view, 7> kProvinceWords = {u"រាជធានី", u"ខេត្ត", u"ក្រុង",    u"province",
                                                               u"khaet",  u"khet", u"capital"};
constexpr std::array<std::u16string_view, 10> kDistrictWords = {u"ស្រុក",  u"ខណ្ឌ",   u"ក្រុង",  u"district",     u"srok",
                                                                u"khan", u"krong", u"city", u"municipality", u"town"};
constexpr std::array<std::u16string_view, 5> kCommuneWords = {u"សង្កាត់", u"ឃុំ", u"commune", u"sangkat", u"khum"};
constexpr std::array<std::u16string_view, 4> kVillageWords = {u"ភូមិ", u"village", u"phum", u"phoum"};

std::span<const std::u16string_view> typeWords(PlaceLevel level)
{
    switch (level) {
    case PlaceLevel::Province:
        return kProvinceWords;
    case PlaceLevel::District:
        return kDistrictWords;
    case PlaceLevel::Commune:
        return kCommuneWords;
    case PlaceLevel::Village:
        break;
    }
    return kVillageWords;
}

bool isKhmerSign(char32_t c)
{
    return c >= U'\u17B6' && c != U'\u17D2' && c <= U'\u17DD';
}

} // namespace

std::u16string spellingKey(std::string_view spelling)
{
    const std::string folded = text::searchKey(spelling);
    std::u16string key;
    key.reserve(folded.size() / 2);
    for (std::size_t at = 0; at < folded.size();) {
        const auto point = text::decodeAt(folded, at);
        at += point.length;
        const char32_t c = point.codePoint;
        const bool repeated = isKhmerSign(c) && !key.empty() && key.back() == c;
        if (c == U'œ')
            key += u"oe"; // UNGEGN's letter; other Latin letters have lost their marks in the search key
        else if (c != U' ' && c <= 0xFFFF && !repeated)
            key += static_cast<char16_t>(c);
    }
    return key;
}

std::u16string_view withoutTypeWord(std::u16string_view key, PlaceLevel level)
{
    for (const std::u16string_view word : typeWords(level)) {
        if (key.size() > word.size() && key.starts_with(word))
            return key.substr(word.size());
        if (word.front() < 0x80 && key.size() > word.size() && key.ends_with(word))
            return key.substr(0, key.size() - word.size());
    }
    return key;
}

} // namespace bandanh::places
