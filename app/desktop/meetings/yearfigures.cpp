#include "app/desktop/meetings/yearfigures.h"

#include "app/desktop/session/session.h"

namespace bandanh::desktop {

/// What the work fills; nobody else looks at it before it is finished.
struct YearFigures::Made {
    std::vector<int> years;
    std::map<int, report::Highlights> highlights;
    std::map<int, report::DayOfYear> days;
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
        }
    });
}

} // namespace bandanh::desktop
