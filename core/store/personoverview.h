#pragma once

#include "core/records/record.h"
#include "core/store/listanchors.h"

namespace bandanh::store {

enum class PersonOrder { Khmer, Latin };

/// Which people a list shows.
struct PersonFilter {
    std::optional<records::Scope> scope;
    std::optional<std::int64_t> roleKind; ///< records::RoleKind that somebody has or had
    std::string text;                     ///< as typed in the search field
    std::string tag;                      ///< a word that they carry; empty: whether or not they carry any
    PersonOrder order = PersonOrder::Khmer;
};

/// A person as lists show one.
struct PersonOverview {
    RowId id;
    std::string reference, nameKhmer, nameLatin, birth, phone, place;
    std::int64_t sex = 0; ///< records::Sex, 0 where unknown
    std::int64_t roleKind = 0;
    std::string institutionKhmer, institutionLatin, grade;
    std::int64_t activities = 0;
};

/// The people that a filter leaves, in their order, a window at a time. What was typed is searched once, by look(): windows
/// and places are then found among its hits, so that a keystroke costs one search.
class PeopleListing
{
public:
    explicit PeopleListing(Connection& connection) : m_connection(connection), m_anchors(connection) {}

    void look(const PersonFilter& filter);
    std::int64_t count() const { return m_count; }
    /// True where so many were found that the rest was left out of list and count.
    bool isCutOff() const { return m_isCutOff; }
    std::vector<PersonOverview> page(std::int64_t offset, std::int64_t limit);
    /// At which offset somebody stands; nothing where the filter leaves them out, or, of a search, behind the first hundreds.
    std::optional<std::int64_t> place(const RowId& person);
    ListAnchors& anchors() { return m_anchors; }

private:
    void narrowToFilter();
    void orderUpTo(std::size_t count);
    std::vector<std::int64_t> windowOfHits(std::int64_t offset, std::int64_t limit);
    std::string sortColumn() const;

    /// Who lies within province, role and tag, as of a version of the store.
    struct Within {
        struct Key {
            std::optional<records::Scope> scope;
            std::optional<std::int64_t> roleKind;
            std::string tag;
            std::int64_t version = -1;
            bool operator==(const Key&) const = default;
        };
        Key key;
        std::vector<std::int64_t> rids; ///< ascending
    };

    Connection& m_connection;
    ListAnchors m_anchors; ///< of the list that is not searched
    PersonFilter m_filter;
    Within m_within;
    bool m_isSearch = false;
    bool m_isCutOff = false;
    std::int64_t m_count = 0;
    std::vector<std::int64_t> m_hits;    ///< numbers of rows, ascending
    std::vector<std::int64_t> m_ordered; ///< the first of them in the order of the list
    std::string m_lastKey;               ///< sort key of the last that is ordered
};

std::optional<PersonOverview> personOverview(Connection& connection, const RowId& person);

/// A line on which somebody stands.
struct PersonActivity {
    RowId activity, sheet;
    std::string date, titleKhmer, titleLatin, sheetReference;
    std::int64_t line = 0;
};
std::vector<PersonActivity> activitiesOfPerson(Connection& connection, const RowId& person, std::int64_t limit);

} // namespace bandanh::store
