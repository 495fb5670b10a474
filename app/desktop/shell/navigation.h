#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace bandanh::desktop {

/// One place of the navigation: icon, word, count. Only what works is shown.
class NavigationRow final : public QWidget
{
    Q_OBJECT

public:
    NavigationRow(QAction* action, QWidget* parent);

    QAction* action() const { return m_action; }
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }
    /// Decisions waiting, unsent changes; empty shows nothing.
    void setCount(const QString& count);
    void setNarrow(bool narrow);
    void setShowsKeys(bool shows);

    QSize sizeHint() const override;
    /// Rows give way before the window has to be taller than a screen.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    QAction* m_action;
    QString m_count;
    bool m_isCurrent = false;
    bool m_isNarrow = false;
    bool m_showsKeys = false;
};

/// The column at the left: the brand, the places, Lock at the foot. 184 px, or a rail of 52 with the words as tooltips.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Places appear in the order they are added; a group starts with a line above it.
    void addPlace(QAction* action, bool startsGroup = false);
    void addFootPlace(QAction* action);
    void setCurrent(const QAction* action);
    void setCount(const QAction* action, const QString& count);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_isNarrow; }
    NavigationRow* currentRow() const;
    /// Null where the action has none.
    NavigationRow* rowOf(const QAction* action) const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyMeasures();

    QVBoxLayout* m_places;
    QVBoxLayout* m_foot;
    QList<NavigationRow*> m_rows;
    QList<QWidget*> m_lines;
    bool m_isNarrow = false;
};

} // namespace bandanh::desktop
