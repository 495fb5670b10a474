#include "sync/hq/device.h"

#include <algorithm>
#include <array>

namespace bandanh::sync::hq {

using records::Scope;
using records::Sensitivity;

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 4> kRoles = {{
    {Role::Coordinator, "coordinator"},
    {Role::Lead, "lead"},
    {Role::Admin, "admin"},
    {Role::Reader, "reader"},
}};
constexpr std::string_view kClasses = "OPS";
constexpr Scope kScopes = 26;

/// The parts between commas, blanks taken off.
std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> found;
    while (!text.empty()) {
        auto part = text.substr(0, text.find(','));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        found.push_back(part);
    }
    return found;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

} // namespace

std::string_view roleWord(Role role)
{
    return std::ranges::find(kRoles, role, &std::pair<Role, std::string_view>::first)->second;
}

std::optional<Role> parseRole(std::string_view word)
{
    const auto found = std::ranges::find(kRoles, word, &std::pair<Role, std::string_view>::second);
    return found != kRoles.end() ? std::optional(found->first) : std::nullopt;
}

Grant Grant::everything()
{
    return {*parseScopes("all"), {Sensitivity::Open, Sensitivity::Personal, Sensitivity::Survivor}};
}

std::optional<std::set<Scope>> parseScopes(std::string_view text)
{
    std::set<Scope> scopes;
    if (text == "all") {
        for (Scope scope = 0; scope < kScopes; ++scope)
            scopes.insert(scope);
        return scopes;
    }
    for (const auto part : parts(text)) {
        const auto scope = records::parseScope(part);
        if (!scope)
            return std::nullopt;
        scopes.insert(*scope);
    }
    return scopes.empty() ? std::nullopt : std::optional(scopes);
}

std::optional<std::set<Sensitivity>> parseClasses(std::string_view text)
{
    std::set<Sensitivity> classes;
    for (const auto part : parts(text)) {
        const auto place = part.size() == 1 ? kClasses.find(part[0]) : std::string_view::npos;
        if (place == std::string_view::npos)
            return std::nullopt;
        classes.insert(static_cast<Sensitivity>(place));
    }
    return classes.empty() ? std::nullopt : std::optional(classes);
}

std::string scopesText(const std::set<Scope>& scopes)
{
    if (scopes.size() == kScopes)
        return "all";
    std::vector<std::string> words;
    for (const Scope scope : scopes)
        words.push_back(records::scopeText(scope));
    return joined(words);
}

std::string classesText(const std::set<Sensitivity>& classes)
{
    std::vector<std::string> words;
    for (const Sensitivity sensitivity : classes)
        words.emplace_back(1, kClasses[static_cast<std::size_t>(sensitivity)]);
    return joined(words);
}

} // namespace bandanh::sync::hq
