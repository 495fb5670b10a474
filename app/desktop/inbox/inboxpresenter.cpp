#include "app/desktop/inbox/inboxpresenter.h"

#include "app/desktop/session/session.h"
#include "core/exchange/storedline.h"
#include "core/operations/answerproposal.h"

namespace bandanh::desktop {

using records::specOf;

namespace {

std::optional<text::PartialDate> dayOf(const store::ProposalPlace& where)
{
    return text::PartialDate::parse(where.date);
}

} // namespace

/// Who is known, and the institutions by name; the connection is theirs.
struct InboxPresenter::People {
    explicit People(const store::Store& store) : connection(store.openReader()), index(*connection), book(*connection)
    {
        book.nameKey("-"); // reads the institutions now, on this thread
    }

    std::unique_ptr<store::Connection> connection;
    exchange::PeopleIndex index;
    exchange::ReferenceBook book;
};

InboxPresenter::InboxPresenter(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &LongWork::finished, this, [this] {
        m_people = std::exchange(m_reading, {});
        if (std::exchange(m_isStale, false))
            readPeople();
        emit ready();
    });
    connect(&m_work, &LongWork::failed, this, &InboxPresenter::failed);
    connect(&m_session, &Session::changed, this, [this] {
        if (!m_isAnswering)
            readPeople();
    });
    readPeople();
}

InboxPresenter::~InboxPresenter() = default;

void InboxPresenter::readPeople()
{
    m_isStale = m_work.isRunning();
    if (m_isStale)
        return;
    m_work.start([this](LongWork&) { m_reading = std::make_shared<People>(m_session.laptop().store()); });
}

std::optional<Question> InboxPresenter::question(const RowId& line)
{
    store::RecordTable table(m_session.reader());
    const auto stored = table.find(specOf<records::Attendance>(), line);
    const auto where = store::placeOfProposal(m_session.reader(), line);
    if (!stored || !where || !isReady())
        return std::nullopt;
    Question question;
    question.line = line;
    question.written = records::fromRecord<records::Attendance>(stored->record);
    question.where = *where;
    question.facts = exchange::storedLineFacts(question.written, dayOf(*where), m_people->book);
    question.candidates = candidates(question, exchange::refusedPeople(question.written));
    return question;
}

std::vector<QuestionCandidate> InboxPresenter::candidates(const Question& question, std::span<const RowId> refused)
{
    std::vector<QuestionCandidate> found;
    store::RecordTable table(m_session.reader());
    for (const matching::Candidate& candidate : m_people->index.decide(question.facts, refused).candidates) {
        const RowId& id = m_people->index.person(candidate.person);
        const auto stored = table.find(specOf<records::Person>(), id);
        auto overview = store::personOverview(m_session.reader(), id);
        if (stored && overview) // somebody made here and taken back again is in the index still
            found.push_back({std::move(*overview), records::fromRecord<records::Person>(stored->record),
                             candidate.reasons, candidate.weight});
    }
    return found;
}

Result<void> InboxPresenter::same(const Question& question)
{
    const RowId person = question.candidates.front().overview.id;
    auto answered = operations::answerSame(m_session.desk(), question.line, person);
    if (!answered)
        return answered;
    m_people->index.learn(person, question.facts);
    noteAnswer();
    return {};
}

Result<void> InboxPresenter::notSame(const Question& question)
{
    if (question.candidates.empty())
        return makePerson(question, std::nullopt);
    const RowId person = question.candidates.front().overview.id;
    auto refused = exchange::refusedPeople(question.written);
    refused.push_back(person);
    if (candidates(question, refused).empty())
        return makePerson(question, person);
    auto answered = operations::answerNotSame(m_session.desk(), question.line, person);
    if (answered)
        noteAnswer();
    return answered;
}

Result<void> InboxPresenter::makePerson(const Question& question, const std::optional<RowId>& notThis)
{
    const auto made = operations::answerNewPerson(m_session.desk(), question.line, notThis, question.facts.institution);
    if (!made)
        return tl::unexpected(made.error());
    m_people->index.add(*made, {}, question.facts, question.written.kind ? std::int64_t(*question.written.kind) : 0);
    noteAnswer();
    return {};
}

Result<void> InboxPresenter::cannotTell(const Question& question)
{
    auto answered = operations::answerCannotTell(m_session.desk(), question.line);
    if (answered)
        noteAnswer();
    return answered;
}

void InboxPresenter::noteAnswer()
{
    m_isAnswering = true;
    m_session.noteChange();
    m_isAnswering = false;
}

} // namespace bandanh::desktop
