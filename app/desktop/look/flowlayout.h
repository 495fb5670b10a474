#pragma once

#include <QLayout>

namespace bandanh::desktop {

/// Widgets one behind the other, on as many lines as their width takes.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    /// Before the widget that stands at this index.
    void insertWidget(int index, QWidget* widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Puts the items into the lines, where `moves`; returns the height that they take.
    int layOut(const QRect& rect, bool moves) const;

    QList<QLayoutItem*> m_items;
};

} // namespace bandanh::desktop
