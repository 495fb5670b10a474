#include "app/desktop/inbox/listrowspage.h"

#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/questionframe.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"
#include "core/store/conflictscan.h"

#include <QStandardItemModel>

#include <algorithm>

namespace bandanh::desktop {

using exchange::OpenRow;

namespace {

QStandardItem* item(const QString& text)
{
    auto* made = new QStandardItem(text);
    made->setEditable(false);
    return made;
}

} // namespace

ListRowsPage::ListRowsPage(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_list(new QStandardItemModel(this)),
      m_cells(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("listRows"));
    m_means = AnswerButton::amongEquals("answerMeans", "1");
    m_doesNot = AnswerButton::amongEquals("answerDoesNotMean", "2");
    m_leaveOut = AnswerButton::amongEquals("answerLeaveOut", "3");
    m_cells->setColumnCount(2); // the table gives each its width
    m_frame = new QuestionFrame(*m_list, *m_cells, {m_means, m_doesNot, m_leaveOut}, this);
    m_frame->list()->setObjectName(QStringLiteral("listRowList"));
    m_frame->table()->setObjectName(QStringLiteral("listRowCells"));
    m_frame->table()->setColumns({{190}, {0, true}});
    connect(m_frame->list(), &RowList::currentIndexChanged, this, &ListRowsPage::showQuestion);
    connectAnswers();
    connect(&m_work, &LongWork::finished, this, [this] {
        m_rows = std::exchange(m_reading, {});
        showRows();
        if (std::exchange(m_isStale, false))
            read();
    });
    connect(&m_work, &LongWork::failed, this, [this] {
        m_prompts.tell(tr("The rows cannot be shown"), tr("They could not be read. Nothing was changed."));
    });
    connect(&m_session, &Session::changed, this, &ListRowsPage::read);
}

void ListRowsPage::connectAnswers()
{
    connect(m_means, &QPushButton::clicked, this, [this] {
        if (const auto* row = current(); row != nullptr && !row->candidates.empty())
            tellOf(exchange::answerMeans(m_session.desk(), row->id, row->candidates.front().row));
    });
    connect(m_doesNot, &QPushButton::clicked, this, [this] {
        if (const auto* row = current(); row != nullptr && !row->candidates.empty())
            tellOf(exchange::answerDoesNotMean(m_session.desk(), row->id, row->candidates.front().row));
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (const auto* row = current())
            tellOf(exchange::answerLeaveOut(m_session.desk(), row->id));
    });
}

const OpenRow* ListRowsPage::current() const
{
    const int row = m_frame->list()->currentIndex().row();
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

void ListRowsPage::read()
{
    m_isStale = m_work.isRunning();
    if (m_isStale)
        return;
    m_work.start([this](LongWork&) {
        const auto reader = m_session.laptop().store().openReader();
        m_reading = exchange::openRows(*reader, kShown);
    });
}

void ListRowsPage::showRows()
{
    const int row = std::max(m_frame->list()->currentIndex().row(), 0);
    m_waiting = store::countWaitingConflicts(m_session.reader(), store::Waiting::ListRows);
    m_list->clear();
    for (const OpenRow& each : m_rows) {
        auto* shown = item(QString::fromStdString(each.written));
        //: %1 is the kind of what a list names ("Organisation"), %2 the kind of record in the list ("Commitment").
        shown->setData(
            tr("Which one? · %1 · %2").arg(words::label(records::specOf(each.named)), words::label(*each.type)),
            SecondTextRole);
        shown->setData(int(State::Proposed), StateRole);
        m_list->appendRow(shown);
    }
    m_frame->setWaiting(!m_rows.empty());
    m_frame->bar()->setNote(m_language.digits(tr("%n row(s)", nullptr, int(m_waiting))));
    if (!m_rows.empty())
        m_frame->list()->setCurrentIndex(m_list->index(std::min(row, m_list->rowCount() - 1), 0));
    showQuestion();
    emit headingChanged();
}

QString ListRowsPage::nameOf(const OpenRow& row) const
{
    const auto& spec = records::specOf(row.named);
    const auto stored = store::RecordTable(m_session.reader()).find(spec, row.candidates.front().row);
    const QString name = stored ? words::heading(stored->record) : QString();
    const QString reference = QString::fromStdString(row.candidates.front().reference);
    return name.isEmpty() ? reference : reference.isEmpty() ? name : name + QStringLiteral(" · ") + reference;
}

void ListRowsPage::showQuestion()
{
    const OpenRow* row = current();
    if (row == nullptr)
        return;
    m_frame->title()->setText(tr("What does the list mean?"));
    m_frame->ordinal()->setText(
        tr("Row %1 of %2")
            .arg(m_language.number(m_frame->list()->currentIndex().row() + 1), m_language.number(m_waiting)));
    m_frame->badge()->setBadge({State::Proposed, stateWord(State::Proposed)});
    QString sentence = tr("“%1” stands under “%2”. Nothing is called exactly so, or more than one is.")
                           .arg(QString::fromStdString(row->written), QString::fromStdString(row->heading));
    if (row->candidates.size() > 1)
        sentence += QLatin1Char(' ')
                    + m_language.digits(tr("%n other(s) may be meant too.", nullptr, int(row->candidates.size() - 1)));
    m_frame->sentence()->setText(sentence);
    showCells(*row);
    showAnswers(*row);
}

void ListRowsPage::showCells(const OpenRow& row)
{
    m_cells->removeRows(0, m_cells->rowCount());
    m_cells->setHorizontalHeaderLabels({tr("Column"), tr("As the list says")});
    for (const auto& [heading, cell] : row.cells) {
        auto* value = item(QString::fromStdString(cell));
        if (heading == row.heading)
            value->setData(int(Tone::Conflict), TintRole);
        m_cells->appendRow({item(QString::fromStdString(heading)), value});
    }
}

void ListRowsPage::showAnswers(const OpenRow& row)
{
    const bool proposes = !row.candidates.empty();
    m_means->setAnswer(proposes ? tr("It is this one") : tr("Nothing else fits"),
                       proposes ? nameOf(row) : tr("everything that came into question was refused"));
    m_doesNot->setAnswer(tr("Not this one"), tr("never asked again; the next one is shown"));
    m_leaveOut->setAnswer(tr("Leave the row out"), tr("it is not taken in, reversible"));
    m_means->setEnabled(proposes);
    m_doesNot->setEnabled(proposes);
}

void ListRowsPage::tellOf(const Result<void>& done)
{
    if (!done)
        return m_prompts.tell(tr("The answer was not written"), words::sentence(done.error()));
    m_session.noteChange();
}

QString ListRowsPage::title() const
{
    return tr("Rows of lists");
}

QString ListRowsPage::subtitle() const
{
    return m_waiting == 0 ? QString() : m_language.digits(tr("%n row(s)", nullptr, int(m_waiting)));
}

void ListRowsPage::retranslate()
{
    m_frame->list()->setAccessibleName(tr("Rows that wait"));
    m_frame->table()->setAccessibleName(tr("The row as the list says it"));
    m_frame->empty()->setText(
        tr("No row of a list waits for your answer."),
        tr("Rows that name something which is not quite here come here when lists are imported."));
    m_frame->retranslate();
    m_frame->note()->setText(tr("Each row is kept as it was written until you answer."));
    showRows();
}

void ListRowsPage::onShown()
{
    read();
}

QWidget* ListRowsPage::firstFocus()
{
    return m_frame->list();
}

QList<QWidget*> ListRowsPage::panes()
{
    return {m_frame->list(), m_means};
}

} // namespace bandanh::desktop
