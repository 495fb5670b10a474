#include "core/store/personoverview.h"

#include "core/records/person.h"
#include "core/store/searchindex.h"
#include "core/text/searchkey.h"

#include <algorithm>
#include <iterator>

namespace bandanh::store {

namespace {

constexpr std::size_t kMostHits = 20'000;
constexpr std::size_t kSortedAtOnce =
    3'500; ///< so few hits are sorted; among more, the first are met soon on the way along the index
constexpr std::size_t kPlaced = 400; ///< so far down the hits of a search somebody's place is looked for

/// The conditions that a filter makes without its text.
void narrow(ListOrder& list, const PersonFilter& filter)
{
    if (filter.scope)
        list.narrow("p.scope = " + list.parameter(std::int64_t{*filter.scope}));
    if (filter.roleKind)
        list.narrow("EXISTS (SELECT 1 FROM role r WHERE r.person = p.id AND r.kind = "
                    + list.parameter(*filter.roleKind) + ")");
    list.narrowToTag(records::specOf<records::Person>(), filter.tag);
}

constexpr std::string_view kSelect =
    "SELECT p.id, p.reference, trim(ifnull(p.family_km, '') || ' ' || ifnull(p.given_km, '')),"
    " trim(ifnull(p.family_latin, '') || ' ' || ifnull(p.given_latin, '')), p.birth, p.phone, p.place, p.sex, r.kind, o.name_km, o.name_latin,"
    " r.grade, (SELECT count(DISTINCT s.activity) FROM attendance l JOIN sheet s ON s.id = l.sheet WHERE l.person = p.id)"
    " FROM person p LEFT JOIN role r ON r.rid = (SELECT max(rid) FROM role WHERE person = p.id)"
    " LEFT JOIN organisation o ON o.id = r.organisation";

std::vector<PersonOverview> readAll(Statement& statement)
{
    std::vector<PersonOverview> found;
    while (statement.step()) {
        PersonOverview person;
        person.id = statement.rowId(0);
        person.reference = statement.text(1);
        person.nameKhmer = statement.text(2);
        person.nameLatin = statement.text(3);
        person.birth = statement.text(4);
        person.phone = statement.text(5);
        person.place = statement.text(6);
        person.sex = statement.whole(7);
        person.roleKind = statement.whole(8);
        person.institutionKhmer = statement.text(9);
        person.institutionLatin = statement.text(10);
        person.grade = statement.text(11);
        person.activities = statement.whole(12);
        found.push_back(std::move(person));
    }
    statement.reset();
    return found;
}

} // namespace

std::string PeopleListing::sortColumn() const
{
    return m_filter.order == PersonOrder::Khmer ? "sort_km" : "sort_latin";
}

void PeopleListing::look(const PersonFilter& filter)
{
    m_filter = filter;
    m_hits.clear();
    m_ordered.clear();
    m_lastKey.clear();
    m_isCutOff = false;
    m_isSearch = !text::searchKey(filter.text).empty();
    if (!m_isSearch) {
        ListOrder order{.table = "person p",
                        .alias = "p",
                        .key = "p." + sortColumn(),
                        .way = filter.tag.empty() ? Way::ByKeys : Way::Walked};
        narrow(order, filter);
        m_anchors.look(std::move(order));
        m_count = m_anchors.count();
        return;
    }
    m_anchors.look({.table = {}, .way = Way::Walked}); // nothing is to be learnt of hits
    for (const SearchHit& hit : SearchIndex(m_connection).find(filter.text, records::RecordType::Person, kMostHits))
        m_hits.push_back(hit.rid);
    m_isCutOff = m_hits.size() == kMostHits;
    if (filter.scope || filter.roleKind || !filter.tag.empty())
        narrowToFilter();
    m_count = static_cast<std::int64_t>(m_hits.size());
}

void PeopleListing::narrowToFilter()
{
    // Who lies within the filters changes with the store, not with a keystroke.
    const Within::Key key{m_filter.scope, m_filter.roleKind, m_filter.tag, storeVersion(m_connection)};
    if (m_within.key != key) {
        m_within = {key, {}};
        ListOrder within{.table = "person p", .alias = "p"};
        narrow(within, m_filter);
        Statement& statement = m_connection.prepare("SELECT p.rid FROM person p" + within.where + within.orderBy());
        within.bind(statement);
        while (statement.step())
            m_within.rids.push_back(statement.whole(0));
        statement.reset();
    }
    std::vector<std::int64_t> both;
    std::ranges::set_intersection(m_hits, m_within.rids, std::back_inserter(both));
    m_hits = std::move(both);
}

void PeopleListing::orderUpTo(std::size_t count)
{
    const std::string key = sortColumn();
    if (m_ordered.size() >= std::min(count, m_hits.size()))
        return;
    if (m_hits.size() <= kSortedAtOnce) {
        Statement& statement = m_connection.prepare(
            "SELECT rid FROM person WHERE rid IN (SELECT value FROM json_each(?1)) ORDER BY " + key + ", rid");
        statement.bind(1, jsonOf(m_hits));
        while (statement.step())
            m_ordered.push_back(statement.whole(0));
        statement.reset();
        return;
    }
    const std::int64_t lastRid = m_ordered.empty() ? 0 : m_ordered.back();
    Statement& statement = m_connection.prepare("SELECT rid, " + key + " FROM person WHERE (" + key
                                                + ", rid) > (?1, ?2) ORDER BY " + key + ", rid");
    statement.bindBlob(1, m_lastKey).bind(2, lastRid);
    while (m_ordered.size() < count && statement.step())
        if (std::ranges::binary_search(m_hits, statement.whole(0))) {
            m_ordered.push_back(statement.whole(0));
            m_lastKey = statement.blob(1);
        }
    statement.reset();
}

std::vector<PersonOverview> PeopleListing::page(std::int64_t offset, std::int64_t limit)
{
    Statement& statement =
        m_connection.prepare(std::string(kSelect) + " WHERE p.rid IN (SELECT value FROM json_each(?1)) ORDER BY p."
                             + sortColumn() + ", p.rid");
    statement.bind(1, jsonOf(m_isSearch ? windowOfHits(offset, limit) : m_anchors.rids(offset, limit)));
    return readAll(statement);
}

std::vector<std::int64_t> PeopleListing::windowOfHits(std::int64_t offset, std::int64_t limit)
{
    orderUpTo(static_cast<std::size_t>(offset + limit));
    const auto size = static_cast<std::int64_t>(m_ordered.size());
    return {m_ordered.begin() + std::min(offset, size), m_ordered.begin() + std::min(offset + limit, size)};
}

std::optional<std::int64_t> PeopleListing::place(const RowId& person)
{
    if (m_isSearch) {
        Statement& statement = m_connection.prepare("SELECT rid FROM person WHERE id = ?1");
        statement.bind(1, person);
        const std::int64_t rid = statement.step() ? statement.whole(0) : 0;
        statement.reset();
        if (!std::ranges::binary_search(m_hits, rid))
            return std::nullopt;
        orderUpTo(kPlaced);
        const auto found = std::ranges::find(m_ordered, rid);
        return found != m_ordered.end() ? std::optional(found - m_ordered.begin()) : std::nullopt;
    }
    return m_anchors.place(person);
}

std::optional<PersonOverview> personOverview(Connection& connection, const RowId& person)
{
    Statement& statement = connection.prepare(std::string(kSelect) + " WHERE p.id = ?1");
    statement.bind(1, person);
    auto found = readAll(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PersonActivity> activitiesOfPerson(Connection& connection, const RowId& person, std::int64_t limit)
{
    Statement& statement = connection.prepare(
        "SELECT s.activity, s.id, a.date, a.title_km, a.title_en, s.reference, l.line FROM attendance l"
        " JOIN sheet s ON s.id = l.sheet LEFT JOIN activity a ON a.id = s.activity"
        " WHERE l.person = ?1 ORDER BY a.date DESC LIMIT ?2");
    statement.bind(1, person).bind(2, limit);
    std::vector<PersonActivity> found;
    while (statement.step())
        found.push_back({statement.rowId(0), statement.rowId(1), std::string(statement.text(2)),
                         std::string(statement.text(3)), std::string(statement.text(4)), std::string(statement.text(5)),
                         statement.whole(6)});
    statement.reset();
    return found;
}

} // namespace bandanh::store
