#include "app/desktop/conflicts/conflictpage.h"

#include "app/desktop/conflicts/conflictlist.h"
#include "app/desktop/conflicts/conflicttable.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/questionframe.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"

#include <algorithm>

namespace bandanh::desktop {

ConflictPage::ConflictPage(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_list(new ConflictList(session, this)),
      m_lines(new ConflictTable(this))
{
    setObjectName(QStringLiteral("conflicts"));
    m_keep = AnswerButton::amongEquals("answerKeep", "1");
    m_take = AnswerButton::amongEquals("answerTake", "2");
    m_name = new Label(Role::BodyBold);
    m_frame = new QuestionFrame(*m_list, *m_lines, {m_keep, m_take}, this);
    m_frame->addAboveSentence(m_name);
    m_frame->list()->setObjectName(QStringLiteral("conflictList"));
    m_frame->table()->setObjectName(QStringLiteral("conflictSides"));
    m_frame->table()->setColumns({{150}, {280}, {0, true}});
    connect(m_frame->list(), &RowList::currentIndexChanged, this, &ConflictPage::showQuestion);
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { answer(true); });
    connect(&m_session, &Session::changed, this, &ConflictPage::reload);
}

const operations::OpenConflict* ConflictPage::current() const
{
    return m_list->row(m_frame->list()->currentIndex().row());
}

/// Where a conflict whose answer was taken back stands again; -1 where none was.
int ConflictPage::placeOfTakenBack()
{
    if (m_answered.empty())
        return -1;
    const auto [id, place] = m_answered.back();
    const auto* back = m_list->row(place);
    if (back == nullptr || back->id != id)
        return -1;
    m_answered.pop_back();
    return place;
}

void ConflictPage::reload()
{
    int row = std::max(m_frame->list()->currentIndex().row(), 0);
    m_list->reload();
    m_waiting = operations::countOpenConflicts(m_session.reader());
    if (const int place = placeOfTakenBack(); place >= 0)
        row = place;
    m_frame->setWaiting(m_list->rowCount() > 0);
    if (m_list->rowCount() > 0)
        m_frame->list()->setCurrentIndex(m_list->index(std::min(row, m_list->rowCount() - 1)));
    showQuestion();
    emit headingChanged();
}

void ConflictPage::showQuestion()
{
    m_frame->bar()->setNote(m_language.digits(tr("%n question(s)", nullptr, int(m_waiting))));
    const auto* conflict = current();
    if (conflict == nullptr)
        return;
    const int row = m_frame->list()->currentIndex().row() + 1;
    const ConflictQuestion asked = question(*conflict, m_session.gazetteer(), m_session.reader());
    m_frame->title()->setText(asked.title);
    m_frame->ordinal()->setText(tr("Question %1 of %2").arg(m_language.number(row), m_language.number(m_waiting)));
    m_frame->badge()->setBadge({State::Conflict, tr("differs from headquarters")});
    m_name->setText(asked.name);
    m_frame->sentence()->setText(asked.sentence);
    m_lines->setLines(
        lines(*conflict, m_language, m_session.gazetteer(), m_session.reader(), QDateTime::currentDateTime()));
    m_keep->setAnswer(asked.keep, asked.keepMeans);
    m_take->setAnswer(asked.take, asked.takeMeans);
    m_take->setEnabled(asked.canTake);
}

void ConflictPage::answer(bool keepOther)
{
    const auto* conflict = current();
    if (conflict == nullptr)
        return;
    const RowId id = conflict->id;
    const int place = m_frame->list()->currentIndex().row();
    if (const auto done = operations::resolveConflict(m_session.desk(), id, keepOther); !done)
        return m_prompts.tell(tr("The decision was not written"), words::sentence(done.error()));
    m_session.noteChange();
    m_answered.emplace_back(id, place);
}

QString ConflictPage::title() const
{
    return tr("Values that differ");
}

QString ConflictPage::subtitle() const
{
    return m_waiting == 0 ? QString() : m_language.digits(tr("%n question(s)", nullptr, int(m_waiting)));
}

void ConflictPage::retranslate()
{
    m_frame->list()->setAccessibleName(tr("Values that wait for a decision"));
    m_frame->table()->setAccessibleName(tr("Both values, who wrote them and when"));
    m_frame->empty()->setText(tr("No value differs from headquarters."),
                              tr("Values that two people wrote at the same time come here after a sync."));
    m_frame->retranslate();
    m_frame->note()->setText(tr("Nothing waits for you: what stands is used meanwhile."));
    reload();
}

void ConflictPage::onShown()
{
    reload();
}

QWidget* ConflictPage::firstFocus()
{
    return m_frame->list();
}

QList<QWidget*> ConflictPage::panes()
{
    return {m_frame->list(), m_keep};
}

} // namespace bandanh::desktop
