#include "core/records/enumeration.h"

#include <algorithm>

namespace bandanh::records {

namespace {

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, [&](char x, char y) { return lower(x) == lower(y); });
}

bool listed(std::string_view spellings, std::string_view word)
{
    while (!spellings.empty()) {
        const auto end = std::min(spellings.find('|'), spellings.size());
        if (equalIgnoringCase(spellings.substr(0, end), word))
            return true;
        spellings.remove_prefix(std::min(end + 1, spellings.size()));
    }
    return false;
}

} // namespace

const EnumValue* EnumSpec::byCode(std::int64_t code) const
{
    const auto found = std::ranges::find(values, code, &EnumValue::code);
    return found != values.end() ? &*found : nullptr;
}

const EnumValue* EnumSpec::byWord(std::string_view word) const
{
    if (word.empty())
        return nullptr;
    const auto found = std::ranges::find_if(values, [&](const EnumValue& value) {
        return equalIgnoringCase(value.word, word) || listed(value.spellings, word);
    });
    return found != values.end() ? &*found : nullptr;
}

} // namespace bandanh::records
