#pragma once

#include "app/desktop/session/longwork.h"
#include "core/report/networkfigures.h"
#include "core/store/connection.h"

namespace bandanh::desktop {

class Session;

/// Counts what of a network takes a while, in the background: its growth, and its activities of a year as the report counts
/// them. What the year rests on is kept until something is written.
class NetworkFigures final : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        RowId network;
        int year = 0;
        bool operator==(const Wish&) const = default;
    };

    explicit NetworkFigures(Session& session, QObject* parent = nullptr);
    ~NetworkFigures() override;

    void want(const Wish& wish);
    /// Of the last wish that was counted.
    const Wish& counted() const { return m_counted; }
    const std::vector<report::NetworkGrowth>& growth() const { return m_growth; }
    const std::vector<report::NetworkActivities>& activities() const { return m_activities; }

signals:
    void ready();

private:
    struct Made;
    void start();
    void take();

    Session& m_session;
    Wish m_wish;
    Wish m_counted;
    bool m_isStale = false;
    bool m_isWritten = true; ///< since the evidence was read
    std::shared_ptr<Made> m_inTheMaking;
    std::shared_ptr<const report::Evidence> m_evidence;
    std::vector<report::NetworkGrowth> m_growth;
    std::vector<report::NetworkActivities> m_activities;
    LongWork m_work; ///< the last: it ends before what it writes to goes
};

} // namespace bandanh::desktop
