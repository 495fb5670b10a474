#pragma once

#include "app/desktop/session/longwork.h"
#include "core/report/dayofyear.h"
#include "core/report/report.h"

#include <map>

namespace bandanh::desktop {

class Session;

/// The report's figures of years, computed in the background, for pages that show some of them beside their own lists: what a
/// figure says has one place. They are computed again after something was written.
class YearFigures final : public QObject
{
    Q_OBJECT

public:
    explicit YearFigures(Session& session, QObject* parent = nullptr);
    ~YearFigures() override;

    void want(std::vector<int> years);
    /// Null while it is not computed yet, or when the store is broken.
    const report::Figure* figure(int year, std::string_view id) const;
    /// The Anti-Trafficking Day of a year; null as above.
    const report::DayOfYear* day(int year) const;
    /// How many records a figure opens to, as the trainings behind those who were trained; 0 while it is not computed yet.
    std::int64_t countRecords(int year, std::string_view id) const;

signals:
    void ready();

private:
    struct Made;
    void start();

    Session& m_session;
    std::vector<int> m_years;
    bool m_isStale = true;
    std::shared_ptr<Made> m_made;
    std::shared_ptr<Made> m_inTheMaking;
    LongWork m_work; ///< the last: it ends before what it writes to goes
};

} // namespace bandanh::desktop
