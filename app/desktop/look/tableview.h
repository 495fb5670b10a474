#pragma once

#include <QTableView>

namespace bandanh::desktop {

/// A column as the screen wants it; the text of its header is the model's.
struct Column {
    int width = 0;        ///< at 100 % text; 0: as wide as its contents of the first screenful
    bool stretch = false; ///< takes what is left over; one a table
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The table of every screen, configured once: horizontal lines only, whole rows selected, no editing by accident,
/// Enter or a double click emits activated(index). Cells are drawn from the roles in rowroles.h.
///
///     auto* table = new TableView(this);
///     table->setObjectName("openSheets");
///     table->setAccessibleName(tr("Sheets not closed"));
///     table->setModel(model);
///     table->setColumns({{108}, {0, true}, {96, false, Qt::AlignRight}, {64}, {170}});
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setColumns(const QList<Column>& columns);
    const QList<Column>& columns() const { return m_columns; }
    void setHeaderVisible(bool visible);
    /// Inside a scrolled page: as tall as its rows, never scrolls by itself.
    void setFitsContents(bool fits);
    /// Shown instead of the rows while there are none.
    void setEmptyState(QWidget* empty);
    /// Lines between columns too: only the entry grid has them.
    void setGrid(bool grid);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void applyMeasures();
    void applyColumns();
    void showEmptyState();

    QList<Column> m_columns;
    QWidget* m_empty = nullptr;
    bool m_fitsContents = false;
};

} // namespace bandanh::desktop
