#include "core/report/evidencerenewal.h"

#include "core/records/attendance.h"
#include "core/report/evidencereader.h"
#include "core/report/headcountnet.h"
#include "core/store/answeredentries.h"
#include "core/store/operationlog.h"

#include <algorithm>
#include <set>

namespace bandanh::report {

using records::RecordType;
using store::EntryKind;
using store::LogEntry;

namespace {

constexpr std::int64_t kMostEntries = 20'000; ///< beyond this, reading everything is as quick

/// Finds the activities whose sheets or lines were written after the evidence was read.
class Touched
{
public:
    Touched(store::Connection& connection, const Evidence& earlier) : m_connection(connection), m_earlier(earlier)
    {
        for (Index i = 0; i < earlier.activities.size(); ++i)
            m_activities.emplace(earlier.activities[i].called.id, i);
    }

    /// False where more was written than lines, sheets, and people whom the evidence has not met.
    bool read()
    {
        bool understood = true;
        store::OperationLog log(m_connection);
        log.forEachAfter(m_earlier.readUntil.entry, [&](std::string_view canonical, const RowId& row) {
            auto entry = store::decodeLogEntry(canonical);
            if (entry)
                entry->row = row;
            understood = entry && take(*entry);
            return understood;
        });
        return understood;
    }

    std::vector<Index> activities() const { return {m_touched.begin(), m_touched.end()}; }

private:
    bool take(const LogEntry& entry)
    {
        const bool isNew = entry.kind == EntryKind::Create;
        switch (entry.type) {
        case RecordType::Person:
            return isNew || m_earlier.people.find(entry.row) == IdNumbers::kNone;
        case RecordType::Role:
            return isNew && isOfNobodyMet(entry);
        case RecordType::Sheet:
            return entry.kind != EntryKind::Remove && takeSheet(entry.row);
        case RecordType::Attendance:
            return entry.kind != EntryKind::Remove && takeLine(entry.row);
        case RecordType::Activity:
        case RecordType::Headcount:
        case RecordType::Network:
        case RecordType::Organisation:
        case RecordType::PersonLink:
            return false;
        default:
            return true; // nothing that this evidence is read from
        }
    }

    /// A role of somebody who was met may change what they are counted as; a leader's is a figure of its own.
    bool isOfNobodyMet(const LogEntry& entry) const
    {
        return std::ranges::all_of(entry.fields, [&](const store::FieldChange& field) {
            if (const auto* person = std::get_if<RowId>(&field.value); person != nullptr && field.fieldId == 1)
                return m_earlier.people.find(*person) == IdNumbers::kNone;
            const auto* kind = std::get_if<std::int64_t>(&field.value);
            return field.fieldId != 2 || kind == nullptr
                   || static_cast<records::RoleKind>(*kind) != records::RoleKind::YoungLeader;
        });
    }

    bool takeSheet(const RowId& id)
    {
        store::Statement& sheet = m_connection.prepare("SELECT activity FROM sheet WHERE id = ?1");
        sheet.bind(1, id);
        const bool stands = sheet.step();
        const auto found = stands && !sheet.isNull(0) ? m_activities.find(sheet.rowId(0)) : m_activities.end();
        sheet.reset();
        if (!stands || isElsewhere(id, found == m_activities.end() ? kNone : found->second))
            return false; // removed, or moved: where it was must be read as well
        if (found != m_activities.end())
            m_touched.insert(found->second);
        return true;
    }

    /// Whether the evidence has the sheet under another activity.
    bool isElsewhere(const RowId& id, Index activity)
    {
        if (m_sheets.empty())
            for (const SheetFact& sheet : m_earlier.sheets)
                m_sheets.emplace(sheet.id, sheet.activity);
        const auto earlier = m_sheets.find(id);
        return earlier != m_sheets.end() && earlier->second != activity;
    }

    bool takeLine(const RowId& id)
    {
        store::Statement& line = m_connection.prepare("SELECT sheet FROM attendance WHERE id = ?1");
        line.bind(1, id);
        const bool stands = line.step();
        const std::optional<RowId> sheet = stands && !line.isNull(0) ? std::optional(line.rowId(0)) : std::nullopt;
        line.reset();
        if (stands && sheet && m_lastSheet != sheet) {
            m_lastSheet = sheet;
            return takeSheet(*sheet);
        }
        return stands;
    }

    store::Connection& m_connection;
    const Evidence& m_earlier;
    std::unordered_map<RowId, Index> m_activities;
    std::unordered_map<RowId, Index> m_sheets; ///< the activities of the evidence's sheets
    std::optional<RowId> m_lastSheet;
    std::set<Index> m_touched;
};

/// Puts the touched activities' sheets and participations in the place of the earlier ones.
class Splice
{
public:
    Splice(const Evidence& earlier, Evidence&& part, const std::vector<Index>& touched)
        : m_earlier(earlier), m_part(std::move(part)), m_isTouched(earlier.activities.size())
    {
        for (const Index activity : touched)
            m_isTouched[activity] = true;
    }

    Evidence whole()
    {
        Evidence whole;
        whole.period = m_earlier.period;
        whole.headcounts = m_earlier.headcounts;
        whole.networks = m_earlier.networks;
        whole.leaderTerms = m_earlier.leaderTerms;
        joinSheets(whole);
        joinParticipations(whole);
        whole.sexes = m_earlier.sexes;
        whole.sexes.insert(whole.sexes.end(), m_part.sexes.begin() + static_cast<std::ptrdiff_t>(whole.sexes.size()),
                           m_part.sexes.end());
        whole.activities = std::move(m_part.activities);
        whole.organisations = std::move(m_part.organisations);
        whole.people = std::move(m_part.people);
        return whole;
    }

private:
    /// Both lists are in the order of their activities. `take` gets each element of the result, and whether it is new.
    template <class T, class Take>
    void merge(const std::vector<T>& earlier, const std::vector<T>& part, Take&& take) const
    {
        auto next = earlier.begin();
        const auto takeEarlier = [&](Index before) {
            for (; next != earlier.end() && next->activity < before; ++next)
                if (!m_isTouched[next->activity])
                    take(*next, false);
        };
        for (const T& one : part) {
            takeEarlier(one.activity);
            take(one, true);
        }
        takeEarlier(kNone);
    }

    void joinSheets(Evidence& whole)
    {
        whole.sheets.reserve(m_earlier.sheets.size() + m_part.sheets.size());
        m_places[false].assign(m_earlier.sheets.size(), kNone);
        m_places[true].assign(m_part.sheets.size(), kNone);
        merge(m_earlier.sheets, m_part.sheets, [&](const SheetFact& sheet, bool isNew) {
            const auto& list = isNew ? m_part.sheets : m_earlier.sheets;
            m_places[isNew][static_cast<std::size_t>(&sheet - list.data())] = static_cast<Index>(whole.sheets.size());
            whole.sheets.push_back(sheet);
        });
    }

    void joinParticipations(Evidence& whole) const
    {
        whole.participations.reserve(m_earlier.participations.size() + m_part.participations.size());
        merge(m_earlier.participations, m_part.participations, [&](const Participation& one, bool isNew) {
            whole.participations.push_back(one);
            whole.participations.back().sheet = m_places[isNew][one.sheet];
        });
    }

    const Evidence& m_earlier;
    Evidence m_part;
    std::vector<bool> m_isTouched;              ///< by activity
    std::array<std::vector<Index>, 2> m_places; ///< where earlier and new sheets stand in the whole
};

} // namespace

ReadUntil readUntil(store::Connection& connection)
{
    store::Statement& row =
        connection.prepare("SELECT (SELECT coalesce(max(seq), 0) FROM op), (SELECT coalesce(sum(seq), 0) FROM cursor)");
    ReadUntil until;
    if (row.step())
        until = {row.whole(0), row.whole(1)};
    row.reset();
    until.own = store::AnsweredEntries(connection).count();
    return until;
}

std::optional<Evidence> renewed(store::Connection& connection, const Evidence& earlier)
{
    const ReadUntil until = readUntil(connection);
    const bool hasReceived = until.received != earlier.readUntil.received;
    if (hasReceived || until.entry < earlier.readUntil.entry || until.entry - earlier.readUntil.entry > kMostEntries)
        return std::nullopt;
    Touched touched(connection, earlier);
    if (!touched.read())
        return std::nullopt;
    const auto activities = touched.activities();
    Evidence whole =
        Splice(earlier, EvidenceReader(connection, earlier, activities).readActivitiesAgain(), activities).whole();
    takeNamesOff(whole);
    whole.readUntil = until;
    return whole;
}

} // namespace bandanh::report
