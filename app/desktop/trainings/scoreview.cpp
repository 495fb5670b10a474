#include "app/desktop/trainings/scoreview.h"

#include "app/desktop/trainings/scoregrid.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace bandanh::desktop {

namespace {

constexpr int kScores = ScoreGrid::OutOf - ScoreGrid::Before + 1;

} // namespace

ScoreView::ScoreView(ScoreGrid& grid, QWidget* parent) : TableView(parent), m_grid(grid)
{
    setObjectName(QStringLiteral("scoreGrid"));
    setModel(&grid);
    setGrid(true);
    setSelectionBehavior(SelectItems);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    const Column score{60, false, Qt::AlignRight};
    setColumns(
        {{36, false, Qt::AlignRight}, {108}, {108}, {96}, score, score, score, {92, false, Qt::AlignRight}, {0, true}});
}

bool ScoreView::step(int cells)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && at.column() < ScoreGrid::Before && cells > 0) {
        setCurrentIndex(at.siblingAtColumn(ScoreGrid::Before)); // from a name to its first score
        return true;
    }
    if (!at.isValid() || !ScoreGrid::isScore(at.column()))
        return false;
    const int next = at.row() * kScores + (at.column() - ScoreGrid::Before) + cells;
    if (next < 0 || next >= m_grid.rowCount() * kScores)
        return false;
    setCurrentIndex(m_grid.index(next / kScores, ScoreGrid::Before + next % kScores));
    return true;
}

void ScoreView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void ScoreView::ditto()
{
    const QModelIndex at = currentIndex();
    if (ScoreGrid::isScore(at.column()) && at.row() > 0)
        m_grid.setData(at, at.siblingAtRow(at.row() - 1).data(Qt::EditRole), Qt::EditRole);
}

bool ScoreView::press(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goDown();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_grid.setData(currentIndex(), QString(), Qt::EditRole);
        return true;
    case Qt::Key_Escape:
        if (!ScoreGrid::isScore(currentIndex().column()))
            return false;
        m_grid.giveUp(currentIndex());
        return true;
    default:
        return false;
    }
}

void ScoreView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    if (state() == EditingState || !at.isValid())
        return TableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Paste))
        emit pasted(QApplication::clipboard()->text(), at.row(), at.column());
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        ditto();
    else if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !press(event->key()))
        TableView::keyPressEvent(event);
}

bool ScoreView::focusNextPrevChild(bool next)
{
    return step(next ? 1 : -1) || TableView::focusNextPrevChild(next);
}

/// Coming by Tab, the first score answers to the keys; what was chosen before stays.
void ScoreView::focusInEvent(QFocusEvent* event)
{
    if (!ScoreGrid::isScore(currentIndex().column()) && m_grid.rowCount() > 0)
        setCurrentIndex(m_grid.index(std::max(0, currentIndex().row()), ScoreGrid::Before));
    TableView::focusInEvent(event);
}

void ScoreView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        step(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        step(-1);
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

} // namespace bandanh::desktop
