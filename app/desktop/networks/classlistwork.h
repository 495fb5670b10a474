#pragma once

#include "app/desktop/session/longwork.h"
#include "core/exchange/classenrolment.h"

namespace bandanh::desktop {

class Session;

/// Finds out in the background who stands on a class list: reads all people once, and again after something was written.
class ClassListWork final : public QObject
{
    Q_OBJECT

public:
    explicit ClassListWork(Session& session, QObject* parent = nullptr);
    ~ClassListWork() override;

    void want(const QString& pasted, const exchange::ClassPlace& place);
    bool isRunning() const { return m_work.isRunning(); }
    std::vector<exchange::ClassMatch> takeMatches() { return std::move(m_matches); }

signals:
    void ready();
    void failed();

private:
    struct People;
    struct Made;
    void start();

    Session& m_session;
    QString m_pasted;
    std::optional<exchange::ClassPlace> m_place;
    bool m_isStale = false;
    bool m_isWritten = false; ///< since the people were read
    std::shared_ptr<People> m_people;
    std::shared_ptr<Made> m_made;
    std::vector<exchange::ClassMatch> m_matches;
    LongWork m_work; ///< the last: it ends before what it reads from goes
};

} // namespace bandanh::desktop
