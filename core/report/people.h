#pragma once

#include "core/records/person.h"
#include "core/report/samepeople.h"
#include "core/support/idnumbers.h"

namespace bandanh::report {

/// A place in one of a report's lists.
using Index = std::uint32_t;
inline constexpr Index kNone = IdNumbers::kNone;

/// Reading a row where it lies costs about this many times what it costs when the table is read through.
inline constexpr std::size_t kSeekCost = 6;

/// The people whom a report meets, numbered in the order in which it meets them. Records linked as the same person have
/// one number.
class People
{
public:
    explicit People(store::Connection& connection, IdNumbers met = {})
        : m_connection(connection), m_same(connection), m_numbers(std::move(met))
    {}

    Index numberOf(const RowId& person) { return m_numbers.numberOf(m_same.representative(person)); }
    /// kNone for somebody the report has not met.
    Index find(const RowId& person) const { return m_numbers.find(m_same.representative(person)); }
    std::size_t size() const { return m_numbers.size(); }

    struct Facts {
        std::optional<records::Sex> sex;
        std::optional<text::PartialDate> birth;
    };
    /// Sex and birth of everybody by number. What a person's first record does not say, a linked one may.
    std::vector<Facts> readFacts() const;
    /// The same of these people only; the others' facts are empty.
    std::vector<Facts> readFacts(std::span<const Index> wanted) const;
    /// Every record of somebody.
    std::vector<RowId> recordsOf(Index person) const;
    IdNumbers takeNumbers() { return std::move(m_numbers); }

private:
    void readAll(std::vector<Facts>& facts) const;
    void readOne(const RowId& person, Facts& facts) const;

    store::Connection& m_connection;
    SamePeople m_same;
    IdNumbers m_numbers; ///< of representatives
};

} // namespace bandanh::report
