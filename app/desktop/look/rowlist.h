#pragma once

#include <QListView>

namespace bandanh::desktop {

/// The list of every screen: two-line rows (activities, people, questions), figure rows (Impact), or records of several
/// kinds under headings (what was found, links). Rows are drawn from the roles in rowroles.h; Enter or a double click emits
/// activated(index), walking emits currentIndexChanged.
class RowList final : public QListView
{
    Q_OBJECT

public:
    enum class Rows { TwoLines, Figures, Groups };

    explicit RowList(Rows rows, QWidget* parent = nullptr);

    void setEmptyState(QWidget* empty);
    /// Inside a scrolled page: as tall as its rows.
    void setFitsContents(bool fits);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentIndexChanged(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void showEmptyState();

    QWidget* m_empty = nullptr;
    bool m_fitsContents = false;
};

} // namespace bandanh::desktop
