#include "app/desktop/look/tableview.h"

#include "app/desktop/look/celldelegate.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kScreenful = 40;    // rows that a column as wide as its contents is measured by
constexpr int kLeastStretch = 84; // narrower than a name, a column says nothing: then the table scrolls sideways

/// The stretching column gets what the others leave.
void giveTheRest(QHeaderView& header, const QList<Column>& columns, int width, int least)
{
    const auto stretching =
        std::find_if(columns.begin(), columns.end(), [](const Column& column) { return column.stretch; });
    const int at = static_cast<int>(stretching - columns.begin());
    if (stretching == columns.end() || at >= header.count())
        return;
    header.resizeSection(at, std::max(least, width - (header.length() - header.sectionSize(at))));
}

/// A header whose labels stand on the side of their columns.
class ColumnHeader final : public QHeaderView
{
public:
    explicit ColumnHeader(TableView* table) : QHeaderView(Qt::Horizontal, table), m_table(table)
    {
        setHighlightSections(false);
        setSectionsClickable(true);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        const QList<Column>& columns = m_table->columns();
        if (logicalIndex >= 0 && logicalIndex < columns.size())
            option->textAlignment = columns.at(logicalIndex).alignment | Qt::AlignVCenter;
    }

    /// With the padding of the cells below.
    QSize sectionSizeFromContents(int logicalIndex) const override
    {
        const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
        const QString label = model()->headerData(logicalIndex, Qt::Horizontal).toString();
        const int text = QFontMetrics(Look::of(this).font(Role::Small)).horizontalAdvance(label);
        return {std::max(size.width(), text + 2 * measure::kCellPadding + 2), size.height()};
    }

private:
    TableView* m_table;
};

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new ColumnHeader(this));
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setResizeContentsPrecision(kScreenful);
    applyMeasures();
}

void TableView::setColumns(const QList<Column>& columns)
{
    m_columns = columns;
    applyColumns();
}

void TableView::setHeaderVisible(bool visible)
{
    horizontalHeader()->setVisible(visible);
    updateGeometry();
}

void TableView::setFitsContents(bool fits)
{
    m_fitsContents = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    // A table that scrolls sideways needs the bar's height beside its rows.
    if (fits)
        connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    updateGeometry();
}

void TableView::setEmptyState(QWidget* empty)
{
    m_empty = empty;
    empty->setParent(viewport());
    showEmptyState();
}

void TableView::setGrid(bool grid)
{
    setShowGrid(grid);
    setGridStyle(Qt::SolidLine);
}

void TableView::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    const auto follow = [this] {
        showEmptyState();
        if (m_fitsContents)
            updateGeometry();
    };
    connect(newModel, &QAbstractItemModel::modelReset, this, follow);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, follow);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::applyColumns);
    connect(newModel, &QAbstractItemModel::dataChanged, this, [this] {
        if (std::ranges::any_of(m_columns, [](const Column& column) { return !column.stretch && column.width == 0; }))
            applyColumns();
    });
    applyColumns();
    follow();
}

void TableView::applyMeasures()
{
    const Look& look = Look::of(this);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(look.tableRowHeight());
    horizontalHeader()->setFixedHeight(look.headerHeight());
    horizontalHeader()->setFont(look.font(Role::Small));
}

void TableView::applyColumns()
{
    if (!model())
        return;
    const Look& look = Look::of(this);
    QHeaderView* header = horizontalHeader();
    const int count = std::min<int>(static_cast<int>(m_columns.size()), header->count());
    for (int i = 0; i < count; ++i) {
        const Column& column = m_columns.at(i);
        header->setSectionResizeMode(i, QHeaderView::Interactive);
        if (!column.stretch && column.width > 0)
            header->resizeSection(i, look.scaled(column.width));
        else if (!column.stretch)
            resizeColumnToContents(i);
    }
    giveTheRest(*header, m_columns, viewport()->width(), look.scaled(kLeastStretch));
}

void TableView::showEmptyState()
{
    if (!m_empty)
        return;
    const bool isEmpty = !model() || model()->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_empty->setGeometry(viewport()->rect());
}

QSize TableView::sizeHint() const
{
    if (!m_fitsContents || !model())
        return QTableView::sizeHint();
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    const int empty = rows == 0 && m_empty ? m_empty->sizeHint().height() : 0;
    const int sideways = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {200, header + rows + empty + sideways};
}

QSize TableView::minimumSizeHint() const
{
    return m_fitsContents ? QSize(80, sizeHint().height()) : QSize(80, 80);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyMeasures();
        applyColumns();
        updateGeometry();
    }
    if (event->type() == QEvent::LanguageChange)
        applyColumns();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_fitsContents || !hasFocus() || !current.isValid())
        return;
    // The page scrolls in its place, so that the keys never walk out of sight.
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around); area != nullptr && area->widget() != nullptr) {
            const QRect row = visualRect(current.siblingAtColumn(0));
            const QPoint middle = viewport()->mapTo(area->widget(), row.center());
            return area->ensureVisible(0, middle.y(), 0, row.height() * 2);
        }
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Coming by Tab, the first row answers to the keys at once.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid() || selectionBehavior() != SelectRows)
        return;
    QPainter painter(viewport());
    const Tokens& tokens = Look::of(this).tokens();
    const QRect row(0, rowViewportPosition(currentIndex().row()),
                    std::min(viewport()->width(), horizontalHeader()->length()), rowHeight(currentIndex().row()) - 1);
    paint::focusRing(painter, row, tokens.isHighContrast() ? tokens.onSelection : tokens.accent, tokens.focusWidth, 2);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    giveTheRest(*horizontalHeader(), m_columns, viewport()->width(), Look::of(this).scaled(kLeastStretch));
    showEmptyState();
}

void TableView::wheelEvent(QWheelEvent* event)
{
    if (m_fitsContents)
        event->ignore(); // the page scrolls
    else
        QTableView::wheelEvent(event);
}

} // namespace bandanh::desktop
