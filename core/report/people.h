#pragma once

#include "core/records/person.h"
#include "core/report/samepeople.h"

namespace bandanh::report {

/// A place in one of a report's lists.
using Index = std::uint32_t;
inline constexpr Index kNone = 0xffff'ffff;

/// The people whom a report meets, numbered in the order in which it meets them. Records linked as the same person have
/// one number.
class People
{
public:
    explicit People(store::Connection& connection) : m_connection(connection), m_same(connection) {}

    Index numberOf(const RowId& person);
    /// kNone for somebody the report has not met.
    Index find(const RowId& person) const;
    std::size_t size() const { return m_representatives.size(); }

    struct Facts {
        std::optional<records::Sex> sex;
        std::optional<text::PartialDate> birth;
    };
    /// Sex and birth of everybody by number. What a person's first record does not say, a linked one may.
    std::vector<Facts> readFacts() const;

private:
    void readAll(std::vector<Facts>& facts) const;
    void readOne(const RowId& person, Facts& facts) const;

    store::Connection& m_connection;
    SamePeople m_same;
    std::unordered_map<RowId, Index> m_numbers;
    std::vector<RowId> m_representatives;
};

} // namespace bandanh::report
