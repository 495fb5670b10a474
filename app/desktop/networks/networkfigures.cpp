#include "app/desktop/networks/networkfigures.h"

#include "app/desktop/session/session.h"
#include "core/operations/cambodianday.h"

namespace bandanh::desktop {

/// What the work fills; nobody else looks at it before it is finished.
struct NetworkFigures::Made {
    Wish wish;
    std::shared_ptr<const report::Evidence> evidence;
    std::vector<report::NetworkGrowth> growth;
    std::vector<report::NetworkActivities> activities;
};

NetworkFigures::NetworkFigures(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::finished, this, &NetworkFigures::take);
    connect(&m_work, &LongWork::failed, this, [this] { m_inTheMaking.reset(); }); // the lists say what is broken
    connect(&session, &Session::changed, this, [this] { m_isWritten = true; });
}

NetworkFigures::~NetworkFigures() = default;

void NetworkFigures::want(const Wish& wish)
{
    m_wish = wish;
    m_isStale = m_work.isRunning();
    if (!m_isStale)
        start();
}

void NetworkFigures::start()
{
    auto made = std::make_shared<Made>();
    made->wish = m_wish;
    if (!std::exchange(m_isWritten, false) && m_evidence && m_evidence->period.year == m_wish.year)
        made->evidence = m_evidence;
    m_inTheMaking = made;
    const std::string today = operations::cambodianDay(m_session.laptop().clock().now()).toText();
    m_work.start([&store = m_session.laptop().store(), made, today](LongWork&) {
        const auto reader = store.openReader();
        made->growth = report::networkGrowth(*reader, made->wish.network, today);
        if (!made->evidence)
            made->evidence =
                std::make_shared<const report::Evidence>(report::gather(*reader, report::Period{made->wish.year}));
        made->activities = report::networkActivities(*made->evidence, made->wish.network);
    });
}

void NetworkFigures::take()
{
    if (m_inTheMaking) {
        m_counted = m_inTheMaking->wish;
        m_evidence = m_inTheMaking->evidence;
        m_growth = std::move(m_inTheMaking->growth);
        m_activities = std::move(m_inTheMaking->activities);
    }
    m_inTheMaking.reset();
    if (std::exchange(m_isStale, false))
        start();
    else
        emit ready();
}

} // namespace bandanh::desktop
