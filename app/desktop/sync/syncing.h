#pragma once

// Qt first: moc cannot read the standard library's <concepts> before it has seen <type_traits>.
#include <QtGlobal>

#include "app/desktop/sync/networkwatch.h"
#include "app/desktop/sync/syncpolicy.h"
#include "app/desktop/sync/syncwork.h"

#include <QTimer>

namespace bandanh::desktop {

class Session;

/// Sends and receives, when asked and by itself, and knows how far this laptop and its headquarters are apart. Everything
/// that shows it looks again at changed().
class Syncing final : public QObject
{
    Q_OBJECT

public:
    struct World {
        const Clock& clock;
        Random& random;
        NetworkWatch& network;
        HqCalls calls = {};
    };

    Syncing(Session& session, const World& world, QObject* parent = nullptr);
    ~Syncing() override;

    /// Asked before anything starts by itself, or by hand: true while an import or other long work writes.
    void setBusyWhile(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    /// From now on it also works by itself.
    void start();

    const std::optional<sync::HqLink>& link() const { return m_link; }
    const sync::SyncState& state() const { return m_state; }
    bool isRunning() const { return m_work.isRunning(); }
    bool isCancelling() const { return m_work.isCancelling(); }
    bool isEnrolling() const { return isRunning() && m_work.job() == SyncWork::Job::Enrol; }
    /// Of the sync that runs: how many changes waited when it began, and how far it is.
    std::uint64_t waitingAtStart() const { return m_waitingAtStart; }
    sync::SyncProgress progress() const { return m_work.progress(); }
    /// Why the last try failed; nothing after one that succeeded.
    const std::optional<Error>& error() const { return m_error; }
    NetworkWatch::Network network() const;
    SyncPolicy::Mode mode() const { return m_policy.mode(); }
    bool isHeldBack() const { return m_policy.isHeldBack(); }
    /// Milliseconds until the next try by itself.
    std::optional<std::int64_t> nextTry() const;

public slots:
    void syncNow();
    void enrol(const QString& code, const QString& url);
    void cancel();
    void setMode(bandanh::desktop::SyncPolicy::Mode mode);
    /// What the timer does.
    void tryIfDue();

signals:
    void changed();
    void progressed();
    /// A person asked, but an import is being written.
    void busy();
    void enrolled();
    void enrolmentRefused(const bandanh::Error& error);

private:
    void reload();
    void begin();
    void wait();
    void lookAgain();
    void takeSynced();
    void takeRefused(const Error& error);

    Session& m_session;
    NetworkWatch& m_network;
    SyncPolicy m_policy;
    std::function<bool()> m_isBusy = [] { return false; };
    std::optional<sync::HqLink> m_link;
    sync::SyncState m_state;
    std::optional<Error> m_error;
    bool m_hasReached = false; ///< the last try found headquarters
    std::uint64_t m_waitingAtStart = 0;
    bool m_worksByItself = false;
    QTimer m_timer;
    SyncWork m_work;
};

} // namespace bandanh::desktop
