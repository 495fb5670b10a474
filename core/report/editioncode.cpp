#include "core/report/editioncode.h"

#include "core/support/hex.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <sodium.h>

namespace bandanh::report {

namespace {

/// Objects of nlohmann's json are sorted by key: the same edition is the same text on every laptop.
std::string hashOf(const Edition& edition)
{
    const nlohmann::json kept{{"frozen_at", edition.frozenAt},
                              {"frozen_by", edition.frozenBy},
                              {"notes", edition.notes},
                              {"content", edition.content}};
    const std::string text = kept.dump();
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       nullptr, 0);
    return hexFromBytes({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

} // namespace

std::string editionCode(const Edition& edition)
{
    const std::string province = edition.period.province ? records::scopeText(*edition.period.province) : "ALL";
    std::string digits = hashOf(edition);
    std::ranges::transform(digits, digits.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return "BANDANH/" + std::to_string(edition.period.year) + "/" + province + "/" + std::to_string(edition.number)
           + "/" + digits;
}

} // namespace bandanh::report
