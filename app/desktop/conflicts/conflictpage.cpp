#include "app/desktop/conflicts/conflictpage.h"

#include "app/desktop/conflicts/conflictlist.h"
#include "app/desktop/conflicts/conflicttable.h"
#include "app/desktop/look/answerrow.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kListWidth = 330;
constexpr int kLeastHeight = 210; // where it stands below the list

} // namespace

ConflictPage::ConflictPage(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_list(new ConflictList(session, this)),
      m_lines(new ConflictTable(this))
{
    setObjectName(QStringLiteral("conflicts"));
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState;
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeQuestion());
    split->setSizes({Look::of().scaled(kListWidth), Look::of().scaled(852)});
    split->setStretchFactor(1, 1);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    answerByKeys(*this, {m_keep, m_take}, *m_listView);
    connect(&m_session, &Session::changed, this, &ConflictPage::reload);
}

QWidget* ConflictPage::makeList()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new FilterBar;
    m_listView = new RowList(RowList::Rows::TwoLines);
    m_listView->setObjectName(QStringLiteral("conflictList"));
    m_listView->setModel(m_list);
    column->addWidget(m_bar);
    column->addWidget(m_listView, 1);
    connect(m_listView, &RowList::currentIndexChanged, this, &ConflictPage::showQuestion);
    return pane;
}

QWidget* ConflictPage::makeQuestion()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(26, 14, 26, 14);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_title = new Label(Role::DetailTitle);
    m_ordinal = new Label(Role::Body, Tone::Second);
    m_badge = new StateBadge;
    head->addWidget(m_title);
    head->addWidget(m_ordinal);
    head->addStretch();
    head->addWidget(m_badge);
    m_name = new Label(Role::BodyBold);
    m_sentence = new KhmerLabel(Role::Body, Tone::Second);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("conflictSides"));
    m_table->setModel(m_lines);
    m_table->setColumns({{150}, {280}, {0, true}});
    m_table->setFitsContents(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addSpacing(10);
    column->addWidget(m_table);
    column->addSpacing(18);
    column->addWidget(makeAnswers());
    column->addStretch();
    auto* scroll = new QScrollArea; // of a removal everything is shown that the record holds
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(pane);
    scroll->setMinimumHeight(Look::of().scaled(kLeastHeight));
    return scroll;
}

QWidget* ConflictPage::makeAnswers()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_keep = AnswerButton::amongEquals("answerKeep", "1");
    m_take = AnswerButton::amongEquals("answerTake", "2");
    auto* foot = new QHBoxLayout;
    foot->setSpacing(18);
    m_next = new Keycap(QStringLiteral("J"));
    m_back = new Keycap(QStringLiteral("K"));
    m_undo = new Keycap(QStringLiteral("Ctrl+Z"));
    for (Keycap* cap : {m_next, m_back, m_undo})
        foot->addWidget(cap);
    foot->addStretch();
    m_foot = new Label(Role::Small, Tone::Second);
    foot->addWidget(m_foot);
    column->addWidget(new AnswerRow({m_keep, m_take}));
    column->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { answer(true); });
    return box;
}

const operations::OpenConflict* ConflictPage::current() const
{
    return m_list->row(m_listView->currentIndex().row());
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
    int row = std::max(m_listView->currentIndex().row(), 0);
    m_list->reload();
    m_waiting = operations::countOpenConflicts(m_session.reader());
    if (const int place = placeOfTakenBack(); place >= 0)
        row = place;
    m_stack->setCurrentIndex(m_list->rowCount() == 0 ? 1 : 0);
    if (m_list->rowCount() > 0)
        m_listView->setCurrentIndex(m_list->index(std::min(row, m_list->rowCount() - 1)));
    showQuestion();
    emit headingChanged();
}

void ConflictPage::showQuestion()
{
    m_bar->setNote(m_language.digits(tr("%n question(s)", nullptr, int(m_waiting))));
    const auto* conflict = current();
    if (conflict == nullptr)
        return;
    const int row = m_listView->currentIndex().row() + 1;
    const ConflictQuestion asked = question(*conflict, m_session.gazetteer(), m_session.reader());
    m_title->setText(asked.title);
    m_ordinal->setText(tr("Question %1 of %2").arg(m_language.number(row), m_language.number(m_waiting)));
    m_badge->setBadge({State::Conflict, tr("differs from headquarters")});
    m_name->setText(asked.name);
    m_sentence->setText(asked.sentence);
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
    const int place = m_listView->currentIndex().row();
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
    m_listView->setAccessibleName(tr("Values that wait for a decision"));
    m_table->setAccessibleName(tr("Both values, who wrote them and when"));
    m_empty->setText(tr("No value differs from headquarters."),
                     tr("Values that two people wrote at the same time come here after a sync."));
    m_next->setMeaning(tr("next"));
    m_back->setMeaning(tr("back"));
    m_undo->setMeaning(tr("undo"));
    m_foot->setText(tr("Nothing waits for you: what stands is used meanwhile."));
    reload();
}

void ConflictPage::onShown()
{
    reload();
}

QWidget* ConflictPage::firstFocus()
{
    return m_listView;
}

QList<QWidget*> ConflictPage::panes()
{
    return {m_listView, m_keep};
}

} // namespace bandanh::desktop
