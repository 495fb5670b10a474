#pragma once

#include "app/desktop/inbox/question.h"
#include "app/desktop/session/longwork.h"
#include "core/exchange/referencebook.h"
#include "core/support/result.h"

#include <QObject>

#include <memory>

namespace bandanh::desktop {

class Session;

/// Finds for a line the people it may be, and writes the answers. The people are read once, on another thread; what is
/// answered here is learnt, and what changes elsewhere is read again.
class InboxPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit InboxPresenter(Session& session, QObject* parent = nullptr);
    ~InboxPresenter() override;

    bool isReady() const { return m_people != nullptr; }
    /// Nothing where the line is gone. Only when ready.
    std::optional<Question> question(const RowId& line);

    Result<void> same(const Question& question);
    /// Asks about the next candidate; after the last one a new person is made.
    Result<void> notSame(const Question& question);
    Result<void> cannotTell(const Question& question);

signals:
    /// The people are known, or known anew: look at the question again.
    void ready();
    void failed();

private:
    struct People;
    void readPeople();
    std::vector<QuestionCandidate> candidates(const Question& question, std::span<const RowId> refused);
    Result<void> makePerson(const Question& question, const std::optional<RowId>& notThis);
    void noteAnswer();

    Session& m_session;
    std::shared_ptr<People> m_people;
    std::shared_ptr<People> m_reading; ///< by the work
    bool m_isStale = false;
    bool m_isAnswering = false;
    LongWork m_work;
};

} // namespace bandanh::desktop
