#pragma once

#include "app/desktop/session/longwork.h"
#include "core/store/recentrecords.h"
#include "core/store/recordfinder.h"

#include <memory>

namespace bandanh::desktop {

class Session;

/// Looks for what is typed among the records of every type, on another thread and through a connection of its own. The last
/// question alone is answered: a new one breaks off what is being looked for.
class EverywhereSearch final : public QObject
{
    Q_OBJECT

public:
    struct Answer {
        QString text;                           ///< as asked
        std::vector<store::FoundKind> kinds;    ///< the closest kind first
        std::vector<store::NamedRecord> recent; ///< instead of kinds, where nothing was typed
    };

    explicit EverywhereSearch(Session& session, QObject* parent = nullptr);
    ~EverywhereSearch() override;

    /// Blank text asks for what was lately in hand.
    void ask(const QString& text);
    /// No question waits or is being answered.
    bool isIdle() const { return !m_next && !m_work.isRunning(); }
    /// A record was opened: it is among what was lately in hand, until the store is locked.
    void noteOpened(const store::RecordKey& key);

signals:
    void answered(const bandanh::desktop::EverywhereSearch::Answer& answer);

private:
    void start();
    void answerOrGoOn(bool isAnswered);

    Session& m_session;
    std::unique_ptr<store::Connection> m_connection; ///< made for the first question; the work's while it runs
    std::vector<store::RecordKey> m_opened;          ///< the last in front
    std::optional<QString> m_next;
    Answer m_answer; ///< the work's while it runs
    LongWork m_work; ///< the last, so that it has ended before what it writes into goes
};

} // namespace bandanh::desktop
