#include "core/report/evidence.h"

#include "core/records/label.h"
#include "core/report/evidencereader.h"
#include "core/report/evidencerenewal.h"
#include "core/report/programmereader.h"

namespace bandanh::report {

using records::EnumValue;

namespace {

constexpr EnumValue kAgeGroupValues[] = {
    {1, "under_18", TRANSLATABLE("report", "under 18")},
    {2, "18_24", TRANSLATABLE("report", "18 to 24")},
    {3, "25_and_over", TRANSLATABLE("report", "25 and over")},
    {4, "unknown", TRANSLATABLE("report", "not known")},
};

/// Holds one state of the store while a report is read; a caller's own transaction does as well.
class Snapshot
{
public:
    explicit Snapshot(store::Connection& connection) : m_connection(connection), m_own(!connection.inTransaction())
    {
        if (m_own)
            m_connection.execute("BEGIN");
    }
    ~Snapshot()
    {
        try {
            if (m_own && m_connection.inTransaction())
                m_connection.execute("COMMIT");
        } catch (const store::StoreFailure&) { // nothing was written: nothing can be lost
        }
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    store::Connection& m_connection;
    bool m_own;
};

} // namespace

constexpr records::EnumSpec kAgeGroups{"age_group", kAgeGroupValues};

Evidence gather(store::Connection& connection, const Period& period, const Evidence* earlier)
{
    const Snapshot snapshot(connection);
    if (earlier != nullptr && earlier->period.year == period.year) {
        if (auto evidence = renewed(connection, *earlier)) {
            evidence->period = period; // which province a report is about changes nothing in its evidence
            ProgrammeReader(connection, *evidence).read();
            return std::move(*evidence);
        }
    }
    Evidence evidence = EvidenceReader(connection, period).read();
    ProgrammeReader(connection, evidence).read();
    evidence.readUntil = readUntil(connection);
    return evidence;
}

} // namespace bandanh::report
