#include "app/desktop/sync/syncing.h"

#include "app/desktop/session/session.h"

#include <array>

namespace bandanh::desktop {

namespace {

using Mode = SyncPolicy::Mode;

constexpr std::string_view kModeSetting = "sync_by_itself";
constexpr std::array<std::pair<Mode, std::string_view>, 3> kModes = {{
    {Mode::EveryLink, "every_link"},
    {Mode::Unmetered, "unmetered"},
    {Mode::Asked, "asked"},
}};

Mode readMode(store::Connection& connection)
{
    const auto word = store::Store::setting(connection, kModeSetting);
    for (const auto& [mode, name] : kModes)
        if (word == name)
            return mode;
    return Mode::Unmetered;
}

} // namespace

Syncing::Syncing(Session& session, const World& world, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_network(world.network),
      m_policy(world.clock, world.random),
      m_work(session.laptop().store(), world.clock, world.calls)
{
    m_policy.setMode(readMode(session.reader()));
    m_policy.setMetered(m_network.isMetered());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Syncing::tryIfDue);
    connect(&m_work, &SyncWork::progressed, this, &Syncing::progressed);
    connect(&m_work, &SyncWork::synced, this, &Syncing::takeSynced);
    connect(&m_work, &SyncWork::refused, this, &Syncing::takeRefused);
    connect(&m_work, &SyncWork::enrolled, this, [this] {
        m_error.reset();
        m_policy.noteEnrolled();
        reload();
        emit enrolled();
    });
    connect(&m_session, &Session::changed, this, [this] {
        reload();
        if (m_state.waiting > 0)
            m_policy.noteChange();
        wait();
    });
    connect(&m_network, &NetworkWatch::networkCame, this, [this] { m_policy.noteNetwork(); });
    connect(&m_network, &NetworkWatch::changed, this, [this] {
        m_policy.setMetered(m_network.isMetered());
        reload();
    });
    reload();
}

Syncing::~Syncing() = default;

void Syncing::start()
{
    m_worksByItself = true;
    m_policy.noteStart();
    wait();
}

void Syncing::reload()
{
    m_link = sync::readHqLink(m_session.reader());
    m_state = sync::readSyncState(m_session.reader());
    wait();
    emit changed();
}

NetworkWatch::Network Syncing::network() const
{
    using Network = NetworkWatch::Network;
    const Network known = m_network.network();
    if (known != Network::Unknown)
        return known;
    if (m_error && m_error->code == ErrorCode::NoLink)
        return Network::None;
    return m_hasReached ? Network::Here : Network::Unknown;
}

std::optional<std::int64_t> Syncing::nextTry() const
{
    return m_link && m_worksByItself && !isRunning() ? m_policy.delay() : std::nullopt;
}

void Syncing::wait()
{
    if (const auto next = nextTry())
        m_timer.start(static_cast<int>(*next));
    else
        m_timer.stop();
}

void Syncing::tryIfDue()
{
    const auto next = nextTry();
    if (!next || *next > 0)
        return wait();
    if (m_isBusy()) {
        m_policy.noteBusy();
        return wait();
    }
    begin();
}

void Syncing::syncNow()
{
    if (isRunning())
        return;
    if (!m_link)
        return takeRefused(Error{ErrorCode::NotEnrolled, {}});
    if (m_isBusy())
        emit busy();
    else
        begin();
}

void Syncing::begin()
{
    m_waitingAtStart = m_state.waiting;
    m_timer.stop();
    m_work.sync();
    emit changed();
}

void Syncing::enrol(const QString& code, const QString& url)
{
    m_work.enrol(code, url);
    emit changed();
}

void Syncing::cancel()
{
    m_work.cancel();
    emit changed();
}

void Syncing::setMode(Mode mode)
{
    for (const auto& [known, name] : kModes)
        if (known == mode)
            store::Store::setSetting(m_session.desk().connection, kModeSetting, name);
    m_policy.setMode(mode);
    wait();
    emit changed();
}

void Syncing::takeSynced()
{
    m_error.reset();
    m_hasReached = true;
    m_policy.noteDone();
    lookAgain();
}

void Syncing::takeRefused(const Error& error)
{
    if (m_work.job() == SyncWork::Job::Enrol && error.code != ErrorCode::NotEnrolled) {
        emit changed();
        emit enrolmentRefused(error);
        return;
    }
    m_error = error;
    m_hasReached = m_hasReached && error.code != ErrorCode::NoLink;
    lookAgain(); // what had arrived stays
    m_policy.noteFailure(error.code);
    wait();
    emit changed();
}

/// Pages read everything anew only where something was exchanged.
void Syncing::lookAgain()
{
    const auto waitedBefore = m_state.waiting;
    reload();
    if (m_state.waiting != waitedBefore || m_work.progress().received > 0)
        m_session.noteChange();
}

} // namespace bandanh::desktop
