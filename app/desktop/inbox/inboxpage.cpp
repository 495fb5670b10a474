#include "app/desktop/inbox/inboxpage.h"

#include "app/desktop/inbox/comparison.h"
#include "app/desktop/inbox/inboxpresenter.h"
#include "app/desktop/inbox/questionlist.h"
#include "app/desktop/inbox/reasonwords.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/questionframe.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "core/store/conflictscan.h"

#include <QHeaderView>

namespace bandanh::desktop {

namespace {

constexpr int kSecondsAQuestion = 18;

} // namespace

InboxPage::InboxPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_actions(actions),
      m_prompts(prompts),
      m_presenter(new InboxPresenter(session, this)),
      m_list(new QuestionList(session.reader(), language, this)),
      m_comparison(new ComparisonModel(this))
{
    setObjectName(QStringLiteral("inbox"));
    m_same = AnswerButton::amongEquals("answerSame", "1");
    m_notSame = AnswerButton::amongEquals("answerNotSame", "2");
    m_cannotTell = AnswerButton::amongEquals("answerCannotTell", "3");
    m_frame = new QuestionFrame(*m_list, *m_comparison, {m_same, m_notSame, m_cannotTell}, this);
    m_frame->list()->setObjectName(QStringLiteral("questions"));
    m_frame->table()->setObjectName(QStringLiteral("comparison"));
    m_frame->table()->setColumns({{100}, {190}, {190}, {36, false, Qt::AlignHCenter}, {0, true}});
    m_listRows = new Button(Button::Kind::Tertiary);
    m_listRows->setObjectName(QStringLiteral("openListRows"));
    m_frame->addBelowList(m_listRows);
    m_open = new Keycap(QStringLiteral("Enter"));
    m_frame->addKey(m_open);
    connectAnswers();
    connect(m_presenter, &InboxPresenter::ready, this, &InboxPage::showQuestion);
    connect(m_presenter, &InboxPresenter::failed, this, [this] {
        m_prompts.tell(tr("The questions cannot be shown"), tr("The people could not be read. Nothing was changed."));
    });
    connect(&m_session, &Session::changed, this, &InboxPage::reload);
}

InboxPage::~InboxPage() = default;

void InboxPage::connectAnswers()
{
    connect(m_listRows, &QPushButton::clicked, this, &InboxPage::listRowsWanted);
    connect(m_frame->list(), &RowList::currentIndexChanged, this, &InboxPage::showQuestion);
    connect(m_frame->list(), &QListView::activated, this, &InboxPage::openSheet);
    connect(m_same, &QPushButton::clicked, this, [this] { answer(Answer::Same); });
    connect(m_notSame, &QPushButton::clicked, this, [this] { answer(Answer::NotSame); });
    connect(m_cannotTell, &QPushButton::clicked, this, [this] { answer(Answer::CannotTell); });
}

void InboxPage::reload()
{
    const QModelIndex before = m_frame->list()->currentIndex();
    int row = std::max(before.row(), 0);
    m_list->reload();
    m_waiting = m_list->rowCount();
    // An answer that was taken back: its question stands where it stood.
    if (!m_answered.empty()) {
        const auto& [line, place] = m_answered.back();
        const store::ProposalOverview* back = place >= 0 && place < m_list->rowCount() ? m_list->row(place) : nullptr;
        if (back != nullptr && back->line == line) {
            row = place;
            m_answered.pop_back();
        }
    }
    m_frame->setWaiting(m_waiting > 0);
    if (m_waiting > 0)
        m_frame->list()->setCurrentIndex(m_list->index(std::min(row, m_list->rowCount() - 1)));
    showQuestion();
    emit headingChanged();
}

void InboxPage::showQuestion()
{
    const QModelIndex index = m_frame->list()->currentIndex();
    const store::ProposalOverview* row = index.isValid() ? m_list->row(index.row()) : nullptr;
    m_question = row != nullptr ? m_presenter->question(row->line) : std::nullopt;
    showWords();
    showAnswers();
}

const QuestionCandidate* InboxPage::candidate() const
{
    return m_question && !m_question->candidates.empty() ? &m_question->candidates.front() : nullptr;
}

void InboxPage::showWords()
{
    m_frame->bar()->setNote(m_language.digits(tr("%n question(s)", nullptr, int(m_waiting))));
    const qint64 listRows = store::countWaitingConflicts(m_session.reader(), store::Waiting::ListRows);
    m_listRows->setVisible(listRows > 0);
    m_listRows->setText(m_language.digits(tr("%n row(s) of lists wait too", nullptr, int(listRows))));
    m_listRows->setAccessibleName(m_listRows->text());
    const int row = m_frame->list()->currentIndex().row() + 1;
    m_frame->ordinal()->setText(
        row > 0 ? tr("Question %1 of %2").arg(m_language.number(row), m_language.number(m_waiting)) : QString());
    const QuestionCandidate* who = candidate();
    m_frame->badge()->setVisible(who != nullptr);
    m_frame->table()->setVisible(m_question.has_value());
    if (!m_question) {
        m_frame->title()->setText(tr("Is this the same person?"));
        m_frame->sentence()->setText(m_waiting > 0 ? tr("Looking through the people…") : QString());
        return;
    }
    const QString sheet = tr("On sheet %1, row %2")
                              .arg(QString::fromStdString(m_question->where.sheetReference),
                                   m_language.number(m_question->written.line.value_or(0)));
    if (who == nullptr) {
        m_frame->title()->setText(tr("Nobody else fits"));
        m_frame->sentence()->setText(tr("Everybody who came into question was refused, or is no longer here."));
        m_comparison->setFacts(compareFacts(*m_question, nullptr, m_language, m_session.gazetteer()), sheet, {});
        return;
    }
    m_frame->title()->setText(tr("Is this the same person?"));
    m_frame->badge()->setBadge({State::Proposed, likelihoodWords(who->weight)});
    QString reasons = reasonWords(who->reasons);
    if (const auto others = m_question->candidates.size() - 1; others > 0)
        reasons += QLatin1Char(' ') + m_language.digits(tr("%n other(s) may be it too.", nullptr, int(others)));
    m_frame->sentence()->setText(reasons);
    const QString known = m_language.digits(tr("Known from %n activities", nullptr, int(who->overview.activities)));
    m_comparison->setFacts(compareFacts(*m_question, who, m_language, m_session.gazetteer()), sheet, known);
}

void InboxPage::showAnswers()
{
    const QuestionCandidate* who = candidate();
    const bool isLast = m_question && m_question->candidates.size() <= 1;
    m_same->setAnswer(tr("Same person"), tr("the row is theirs, reversible"));
    m_notSame->setAnswer(who != nullptr || !m_question ? tr("Not the same") : tr("A new person"),
                         isLast ? tr("a new person is made") : tr("never asked again; the next one is shown"));
    m_cannotTell->setAnswer(tr("I cannot tell"), tr("counts as one unknown"));
    m_same->setEnabled(who != nullptr);
    m_notSame->setEnabled(m_question.has_value());
    m_cannotTell->setEnabled(m_question.has_value());
}

void InboxPage::answer(Answer given)
{
    if (!m_question)
        return;
    const Question question = *m_question;
    const int place = m_frame->list()->currentIndex().row();
    const bool staysOpen = given == Answer::NotSame && question.candidates.size() > 1;
    if (!staysOpen)
        m_answered.emplace_back(question.line, -1); // its place counts only once it has left the list
    Result<void> done = given == Answer::Same      ? m_presenter->same(question)
                        : given == Answer::NotSame ? m_presenter->notSame(question)
                                                   : m_presenter->cannotTell(question);
    if (!staysOpen && done)
        m_answered.back().second = place;
    if (!done)
        m_prompts.tell(tr("The answer was not written"), words::sentence(done.error()));
}

void InboxPage::openSheet()
{
    if (m_question)
        emit sheetWanted(m_question->where.sheet);
}

QString InboxPage::title() const
{
    return tr("Questions");
}

QString InboxPage::subtitle() const
{
    const qint64 minutes = (m_waiting * kSecondsAQuestion + 59) / 60;
    return m_waiting == 0 ? QString()
                          : tr("%1, about %2")
                                .arg(m_language.digits(tr("%n question(s)", nullptr, int(m_waiting))),
                                     m_language.digits(tr("%n minute(s)", nullptr, int(minutes))));
}

void InboxPage::retranslate()
{
    m_frame->list()->setAccessibleName(tr("Questions that wait"));
    m_frame->table()->setAccessibleName(tr("The row beside the person"));
    m_frame->empty()->setText(tr("Nothing waits for your decision."),
                              tr("Rows that may be people who are known come here when files are imported."));
    m_frame->retranslate();
    m_open->setMeaning(tr("open the sheet"));
    m_frame->note()->setText(tr("Nothing waits for you: the row already counts once."));
    reload();
}

void InboxPage::onShown()
{
    reload();
}

QWidget* InboxPage::firstFocus()
{
    return m_frame->list();
}

QList<QWidget*> InboxPage::panes()
{
    return {m_frame->list(), m_same};
}

} // namespace bandanh::desktop
