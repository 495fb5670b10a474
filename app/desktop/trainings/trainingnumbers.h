#pragma once

#include "app/desktop/session/longwork.h"
#include "core/report/trainingfigures.h"

namespace bandanh::desktop {

class Session;

/// Counts what one training gave, in the background. What the year rests on is kept, so that after one more score only what
/// changed is read.
class TrainingNumbers final : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        RowId training;
        int year = 0;
        bool operator==(const Wish&) const = default;
    };

    explicit TrainingNumbers(Session& session, QObject* parent = nullptr);
    ~TrainingNumbers() override;

    void want(const Wish& wish);
    /// Null unless this is what was counted last.
    const report::TrainingFigures* figures(const Wish& wish) const;

signals:
    void ready();

private:
    struct Made;
    void start();

    Session& m_session;
    Wish m_wish;
    bool m_isStale = false;   ///< another wish came meanwhile
    bool m_isWritten = false; ///< since the evidence was read
    std::shared_ptr<const Made> m_made;
    std::shared_ptr<Made> m_inTheMaking;
    LongWork m_work; ///< the last: it ends before what it writes to goes
};

} // namespace bandanh::desktop
