#include "app/desktop/finding/everywheresearch.h"

#include "app/desktop/session/session.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kMostOfEach = 5;
constexpr std::size_t kMostRecent = 12;

} // namespace

EverywhereSearch::EverywhereSearch(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::finished, this, [this] { answerOrGoOn(true); });
    connect(&m_work, &LongWork::failed, this, [this] { answerOrGoOn(false); });
}

EverywhereSearch::~EverywhereSearch()
{
    if (m_work.isRunning())
        m_connection->interrupt();
}

void EverywhereSearch::ask(const QString& text)
{
    m_next = text;
    if (m_work.isRunning())
        m_connection->interrupt();
    else
        start();
}

void EverywhereSearch::noteOpened(const store::RecordKey& key)
{
    std::erase(m_opened, key);
    m_opened.insert(m_opened.begin(), key);
    m_opened.resize(std::min(m_opened.size(), kMostRecent));
}

void EverywhereSearch::start()
{
    if (!m_connection)
        m_connection = m_session.laptop().store().openReader();
    m_answer = {*std::exchange(m_next, std::nullopt), {}, {}};
    m_work.start([this, opened = m_opened](LongWork&) {
        if (m_answer.text.trimmed().isEmpty())
            m_answer.recent = store::recentRecords(*m_connection, opened, kMostRecent);
        else
            m_answer.kinds = store::findEverywhere(*m_connection, m_answer.text.toStdString(), kMostOfEach);
    });
}

void EverywhereSearch::answerOrGoOn(bool isAnswered)
{
    if (m_next)
        start();
    else if (isAnswered)
        emit answered(m_answer);
}

} // namespace bandanh::desktop
