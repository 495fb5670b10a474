#pragma once

#include "tests/core/report/programme.h"

#include <map>

namespace bandanh::test {

/// What the cells of such lists say; nothing, and no province, where they are empty.
namespace cells {
std::optional<std::int64_t> whole(const std::string& cell);
std::optional<std::string> text(const std::string& cell);
records::Scope scope(const std::string& province);
} // namespace cells

/// The lists of a data set like impact-2013, stored row by row as they say. This is no importer: it trusts every cell.
class ImpactFiles
{
public:
    ImpactFiles(const std::string& folder, Programme& programme);

private:
    using Row = std::map<std::string, std::string>;
    std::vector<Row> read(const std::string& name) const;

    void addNetworks();
    void addSchools();
    void addOrganisations();
    void addPeople();
    void addLeaders();
    void addActivities();
    void addSheets();
    void addAttendances(const std::string& name);
    void addHeadcounts();
    void addMeetings();
    void addTests();
    void addAgreements();
    void addContributions();
    void addMessages();
    void addPlacements();
    void addVolunteers();

    template <class R>
    std::optional<Id<R>> find(const std::string& reference) const
    {
        const auto found = m_ids.find(reference);
        return found != m_ids.end() ? std::optional(Id<R>(found->second)) : std::nullopt;
    }

    std::string m_folder;
    Programme& m_programme;
    std::map<std::string, RowId> m_ids; ///< by reference; no two files share one
};

} // namespace bandanh::test
