#include "app/desktop/trainings/trainingnumbers.h"

#include "app/desktop/session/session.h"

namespace bandanh::desktop {

/// What the work fills; nobody else looks at it before it is finished.
struct TrainingNumbers::Made {
    Wish wish;
    std::shared_ptr<const report::Evidence> evidence;
    std::optional<report::TrainingFigures> figures;
};

TrainingNumbers::TrainingNumbers(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::finished, this, [this] {
        m_made = std::exchange(m_inTheMaking, nullptr);
        if (std::exchange(m_isStale, false))
            start();
        else
            emit ready();
    });
    connect(&m_work, &LongWork::failed, this, [this] { m_inTheMaking.reset(); }); // the list says what is broken
    connect(&session, &Session::changed, this, [this] { m_isWritten = true; });
}

TrainingNumbers::~TrainingNumbers() = default;

void TrainingNumbers::want(const Wish& wish)
{
    m_wish = wish;
    m_isStale = m_work.isRunning();
    if (!m_isStale)
        start();
}

const report::TrainingFigures* TrainingNumbers::figures(const Wish& wish) const
{
    return m_made && m_made->wish == wish && m_made->figures ? &*m_made->figures : nullptr;
}

void TrainingNumbers::start()
{
    m_inTheMaking = std::make_shared<Made>();
    m_inTheMaking->wish = m_wish;
    auto earlier =
        m_made && m_made->evidence && m_made->evidence->period.year == m_wish.year ? m_made->evidence : nullptr;
    const bool isFresh = earlier && !std::exchange(m_isWritten, false);
    m_work.start([&store = m_session.laptop().store(), made = m_inTheMaking, earlier, isFresh](LongWork&) {
        made->evidence = isFresh ? earlier
                                 : std::make_shared<const report::Evidence>(report::gather(
                                     *store.openReader(), report::Period{made->wish.year}, earlier.get()));
        made->figures = report::trainingFigures(*made->evidence, made->wish.training);
    });
}

} // namespace bandanh::desktop
