#pragma once

#include "tests/core/report/naivehighlights.h"

#include <map>

namespace bandanh::test {

template <class R>
const Kept<R>* rowOf(const std::vector<Kept<R>>& list, const std::optional<Id<R>>& id)
{
    for (const auto& kept : list)
        if (id && kept.id == *id)
            return &kept;
    return nullptr;
}

template <class E>
std::string word(const std::optional<E>& value)
{
    return value ? std::string(records::wordOf(*value)) : "unknown";
}

inline std::string text(const std::optional<text::PartialDate>& date)
{
    return date ? date->toText() : "";
}

/// Whether a date is not after another, as far as both are known; what is not known is not after.
inline bool atOrBefore(const std::string& a, const std::string& b)
{
    const std::size_t known = std::min(a.size(), b.size());
    return a.substr(0, known) <= b.substr(0, known);
}

inline bool within(const std::optional<text::PartialDate>& from, const std::optional<text::PartialDate>& until,
                   const std::string& date)
{
    return atOrBefore(text(from), date) && atOrBefore(date, text(until));
}

inline void count(nlohmann::json& tally, const std::string& key, std::int64_t by = 1)
{
    if (tally.is_null())
        tally = nlohmann::json::object();
    if (by != 0)
        tally[key] = tally.value(key, std::int64_t{0}) + by;
}

/// The year and province of a report, and the provinces that the year had.
class NaiveYear
{
public:
    explicit NaiveYear(const report::Period& period) : m_period(period) {}

    int number() const { return m_period.year; }
    std::string last() const { return std::to_string(m_period.year) + "-12-31"; }
    std::string province(records::Scope scope) const
    {
        return records::scopeText(scope == 25 && m_period.year < 2014 ? records::Scope(3) : scope);
    }
    bool isHere(records::Scope scope) const
    {
        return !m_period.province || province(*m_period.province) == province(scope);
    }

private:
    report::Period m_period;
};

} // namespace bandanh::test
