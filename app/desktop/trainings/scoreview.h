#pragma once

#include "app/desktop/look/tableview.h"

namespace bandanh::desktop {

class ScoreGrid;

/// The grid under the keys: typing begins a cell, Tab goes to the next and after the last one leaves, Enter goes down, Delete
/// empties, Ctrl+D takes the score above, Ctrl+V pastes a block.
class ScoreView final : public TableView
{
    Q_OBJECT

public:
    explicit ScoreView(ScoreGrid& grid, QWidget* parent = nullptr);

    /// Moves among the cells that can be typed in; false at either end.
    bool step(int cells);

signals:
    void pasted(const QString& text, int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool press(int key);
    void goDown();
    void ditto();

    ScoreGrid& m_grid;
};

} // namespace bandanh::desktop
