#include "app/desktop/networks/classlistwork.h"

#include "app/desktop/session/session.h"

namespace bandanh::desktop {

struct ClassListWork::People {
    explicit People(const store::Store& store, const places::Gazetteer& gazetteer)
        : connection(store.openReader()), matching(*connection, gazetteer)
    {}

    std::unique_ptr<store::Connection> connection;
    exchange::ClassMatching matching;
};

/// What the work fills; nobody else looks at it before it is finished.
struct ClassListWork::Made {
    std::shared_ptr<People> people;
    std::vector<exchange::ClassMatch> matches;
};

ClassListWork::ClassListWork(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::finished, this, [this] {
        m_people = m_made->people;
        m_matches = std::move(m_made->matches);
        if (std::exchange(m_isStale, false))
            start();
        else
            emit ready();
    });
    connect(&m_work, &LongWork::failed, this, &ClassListWork::failed);
    connect(&session, &Session::changed, this, [this] { m_isWritten = true; });
}

ClassListWork::~ClassListWork() = default;

void ClassListWork::want(const QString& pasted, const exchange::ClassPlace& place)
{
    m_pasted = pasted;
    m_place = place;
    m_isStale = m_work.isRunning();
    if (!m_isStale)
        start();
}

void ClassListWork::start()
{
    if (std::exchange(m_isWritten, false))
        m_people.reset();
    m_made = std::make_shared<Made>();
    m_made->people = m_people;
    m_work.start([&session = m_session, made = m_made, pasted = m_pasted.toStdString(), place = *m_place](LongWork&) {
        if (!made->people)
            made->people = std::make_shared<People>(session.laptop().store(), session.gazetteer());
        made->matches = made->people->matching.match(exchange::readClassList(pasted, place.from.year()), place);
    });
}

} // namespace bandanh::desktop
