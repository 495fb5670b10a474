#include "app/desktop/figures/yearfigures.h"

#include "app/desktop/session/session.h"
#include "core/report/indicators.h"

namespace bandanh::desktop {

/// What the work fills; nobody else looks at it before it is finished.
struct YearFigures::Made {
    std::vector<int> years;
    std::map<int, report::Highlights> highlights;
    std::map<int, report::DayOfYear> days;
    std::map<std::pair<int, std::string_view>, std::int64_t> records;
};

YearFigures::YearFigures(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::finished, this, [this] {
        m_made = std::exchange(m_inTheMaking, nullptr);
        if (m_isStale || m_made->years != m_years)
            start();
        else
            emit ready();
    });
    connect(&m_work, &LongWork::failed, this, [this] { m_inTheMaking.reset(); }); // the lists say what is broken
    connect(&session, &Session::changed, this, [this] { m_isStale = true; });
}

YearFigures::~YearFigures() = default;

void YearFigures::want(std::vector<int> years)
{
    m_years = std::move(years);
    if (m_work.isRunning())
        return; // looked at again when it ends
    if (m_isStale || !m_made || m_made->years != m_years)
        start();
    else
        emit ready();
}

const report::Figure* YearFigures::figure(int year, std::string_view id) const
{
    if (!m_made)
        return nullptr;
    const auto found = m_made->highlights.find(year);
    return found != m_made->highlights.end() ? found->second.figure(id) : nullptr;
}

const report::DayOfYear* YearFigures::day(int year) const
{
    if (!m_made)
        return nullptr;
    const auto found = m_made->days.find(year);
    return found != m_made->days.end() ? &found->second : nullptr;
}

std::int64_t YearFigures::countRecords(int year, std::string_view id) const
{
    if (!m_made)
        return 0;
    const auto found = m_made->records.find({year, id});
    return found != m_made->records.end() ? found->second : 0;
}

void YearFigures::start()
{
    m_isStale = false;
    m_inTheMaking = std::make_shared<Made>();
    m_inTheMaking->years = m_years;
    m_work.start([&store = m_session.laptop().store(), made = m_inTheMaking](LongWork&) {
        const auto reader = store.openReader();
        for (const int year : made->years) {
            const report::Report report(*reader, report::Period{year});
            made->highlights.emplace(year, report.highlights());
            made->days.emplace(year, report::dayOfYear(report.evidence()));
            for (const report::Indicator& indicator : report::allIndicators())
                made->records.emplace(std::pair(year, indicator.id), std::int64_t(report.countRecords(indicator)));
        }
    });
}

} // namespace bandanh::desktop
