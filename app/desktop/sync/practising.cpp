#include "app/desktop/sync/practising.h"

#include "app/desktop/sync/syncing.h"

#include <QFileInfo>

namespace bandanh::desktop {

Practising::Practising(Syncing& syncing, QString program, const QString& store, QObject* parent)
    : QObject(parent), m_syncing(syncing), m_program(std::move(program)), m_folder(PracticeHq::folderOf(store))
{
    connect(&m_syncing, &Syncing::changed, this, &Practising::changed);
    connect(&m_syncing, &Syncing::enrolmentRefused, this, [this] {
        m_isStarting = false;
        emit changed();
    });
    connect(&m_syncing, &Syncing::enrolled, this, [this] {
        m_isStarting = false;
        emit changed();
    });
}

bool Practising::isEnrolledHere() const
{
    return m_syncing.link() && m_syncing.link()->url.starts_with("https://127.0.0.1:") && QFileInfo::exists(m_folder);
}

Practising::State Practising::state() const
{
    if (m_isStarting)
        return State::Starting;
    if (isEnrolledHere())
        return m_headquarters != nullptr && m_headquarters->isRunning() ? State::Running : State::Stopped;
    return m_syncing.link() || m_program.isEmpty() ? State::None : State::Offered;
}

PracticeHq& Practising::headquarters()
{
    if (m_headquarters)
        return *m_headquarters;
    m_headquarters = std::make_unique<PracticeHq>(m_program, m_folder);
    connect(m_headquarters.get(), &PracticeHq::ready, &m_syncing,
            [this](const QString& url, const QString& code) { m_syncing.enrol(code, url); });
    connect(m_headquarters.get(), &PracticeHq::listening, this, [this] {
        m_isResuming = false;
        emit changed();
    });
    connect(m_headquarters.get(), &PracticeHq::failed, this, &Practising::takeFailure);
    return *m_headquarters;
}

void Practising::begin()
{
    if (state() == State::Stopped)
        return resume();
    m_isStarting = true;
    emit changed();
    headquarters().start();
}

void Practising::resume()
{
    if (!isEnrolledHere() || m_program.isEmpty())
        return;
    m_isResuming = true;
    headquarters().resume(QString::fromStdString(m_syncing.link()->url));
}

void Practising::takeFailure(const QString& what)
{
    m_isStarting = false;
    if (std::exchange(m_isResuming, false)) {
        // Another program listens where it did: it gets a new address, and the laptop a new code.
        m_isStarting = true;
        headquarters().start();
    } else {
        emit failed(what);
    }
    emit changed();
}

} // namespace bandanh::desktop
