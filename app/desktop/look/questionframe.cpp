#include "app/desktop/look/questionframe.h"

#include "app/desktop/look/answerrow.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kEmptyLeft = 14; // its words begin where the titles of pages do
constexpr int kListWidth = 330;
constexpr int kPageWidth = 1182;

} // namespace

QuestionFrame::QuestionFrame(QAbstractItemModel& questions, QAbstractItemModel& lines,
                             const QList<AnswerButton*>& answers, QWidget* page)
    : QStackedWidget(page), m_empty(new EmptyState)
{
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeList(questions));
    split->addWidget(makeQuestion(lines, answers));
    split->setSizes({Look::of().scaled(kListWidth), Look::of().scaled(kPageWidth - kListWidth)});
    split->setStretchFactor(1, 1);
    addWidget(split);
    m_empty->setContentsMargins(kEmptyLeft, 0, 0, 0);
    addWidget(m_empty);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
    answerByKeys(*page, answers);
}

QWidget* QuestionFrame::makeList(QAbstractItemModel& questions)
{
    auto* pane = new QWidget;
    m_listColumn = new QVBoxLayout(pane);
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    m_listColumn->setSpacing(0);
    m_bar = new FilterBar;
    m_list = new RowList(RowList::Rows::TwoLines);
    m_list->setModel(&questions);
    m_listColumn->addWidget(m_bar);
    m_listColumn->addWidget(m_list, 1);
    return pane;
}

QHBoxLayout* QuestionFrame::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    m_title = new Label(Role::DetailTitle);
    m_ordinal = new Label(Role::Body, Tone::Second);
    m_badge = new StateBadge;
    head->addWidget(m_title);
    head->addWidget(m_ordinal);
    head->addStretch();
    head->addWidget(m_badge);
    return head;
}

QWidget* QuestionFrame::makeQuestion(QAbstractItemModel& lines, const QList<AnswerButton*>& answers)
{
    auto* pane = new QWidget;
    m_column = new QVBoxLayout(pane);
    m_column->setContentsMargins(26, 14, 26, 14);
    m_column->setSpacing(0);
    m_sentence = new KhmerLabel(Role::Body, Tone::Second);
    m_table = new TableView;
    m_table->setModel(&lines);
    m_table->setFitsContents(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_next = new Keycap(QStringLiteral("J"));
    m_back = new Keycap(QStringLiteral("K"));
    m_undo = new Keycap(QStringLiteral("Ctrl+Z"));
    m_note = new Label(Role::Small, Tone::Second);
    m_keys = new QHBoxLayout;
    m_keys->setSpacing(18);
    for (Keycap* cap : {m_next, m_back, m_undo})
        m_keys->addWidget(cap);
    m_keys->addStretch();
    m_keys->addWidget(m_note);
    m_column->addLayout(makeHead());
    m_column->addSpacing(4);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(10);
    m_column->addWidget(m_table);
    m_column->addSpacing(18);
    m_column->addWidget(new AnswerRow(answers));
    m_column->addSpacing(14);
    m_column->addLayout(m_keys);
    m_column->addStretch();
    auto* scroll = new ScrollPane; // of a removal everything is shown that the record holds
    scroll->setWidget(pane);
    return scroll;
}

void QuestionFrame::answerByKeys(QWidget& page, const QList<AnswerButton*>& answers)
{
    const auto on = [&page](const QKeySequence& keys, auto does) {
        auto* shortcut = new QShortcut(keys, &page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &page, does);
    };
    for (int i = 0; i < answers.size(); ++i)
        on(Qt::Key_1 + i, [answer = answers[i]] { answer->click(); });
    const auto walk = [list = m_list](int step) {
        const int last = std::max(list->model()->rowCount() - 1, 0);
        list->setCurrentIndex(list->model()->index(std::clamp(list->currentIndex().row() + step, 0, last), 0));
    };
    on(Qt::Key_J, [walk] { walk(1); });
    on(Qt::Key_K, [walk] { walk(-1); });
}

void QuestionFrame::addBelowList(QWidget* widget)
{
    m_listColumn->addWidget(widget, 0, Qt::AlignLeft);
}

void QuestionFrame::addAboveSentence(QWidget* widget)
{
    m_column->insertWidget(m_column->indexOf(m_sentence), widget);
}

void QuestionFrame::addKey(Keycap* key)
{
    m_keys->insertWidget(m_keys->indexOf(m_undo) + 1, key);
}

void QuestionFrame::retranslate()
{
    m_next->setMeaning(tr("next"));
    m_back->setMeaning(tr("back"));
    m_undo->setMeaning(tr("undo"));
}

} // namespace bandanh::desktop
