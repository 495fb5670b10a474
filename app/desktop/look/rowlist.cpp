#include "app/desktop/look/rowlist.h"

#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/rowdelegate.h"
#include "app/desktop/look/rowroles.h"

#include <QEvent>
#include <QPainter>
#include <QWheelEvent>

namespace bandanh::desktop {

namespace {

constexpr int kEmptyLeft = 8; // its words begin where those of the rows do

} // namespace

RowList::RowList(Rows rows, QWidget* parent) : QListView(parent)
{
    if (rows == Rows::Figures)
        setItemDelegate(new FigureDelegate(this));
    else if (rows == Rows::Groups)
        setItemDelegate(new GroupDelegate(this));
    else
        setItemDelegate(new RowDelegate(this));
    setUniformItemSizes(rows != Rows::Figures);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
}

void RowList::setEmptyState(QWidget* empty)
{
    m_empty = empty;
    empty->setParent(viewport());
    empty->setContentsMargins(kEmptyLeft, 0, 0, 0);
    showEmptyState();
}

void RowList::setFitsContents(bool fits)
{
    m_fitsContents = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void RowList::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QListView::setModel(newModel);
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
    follow();
}

void RowList::showEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setVisible(!model() || model()->rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
}

QSize RowList::sizeHint() const
{
    if (!m_fitsContents || !model())
        return {280, 200};
    int height = 0;
    QStyleOptionViewItem option;
    option.widget = this;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    return {200, height};
}

QSize RowList::minimumSizeHint() const
{
    return m_fitsContents ? QSize(120, sizeHint().height()) : QSize(120, 80);
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit currentIndexChanged(current);
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid() || !model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(HeadingRole).toBool()) {
            setCurrentIndex(index);
            return;
        }
    }
}

void RowList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const Tokens& tokens = Look::of(this).tokens();
    paint::focusRing(painter, visualRect(currentIndex()).adjusted(0, 0, 0, -1),
                     tokens.isHighContrast() ? tokens.onSelection : tokens.accent, tokens.focusWidth, 2);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (!uniformItemSizes() && event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // a row is as tall as the lines that its width breaks it into
    showEmptyState();
}

void RowList::wheelEvent(QWheelEvent* event)
{
    if (m_fitsContents)
        event->ignore(); // the page scrolls
    else
        QListView::wheelEvent(event);
}

} // namespace bandanh::desktop
