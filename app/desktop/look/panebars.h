#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bandanh::desktop {

class Label;

/// The bar above a list or a page that holds its filters, with a note at the right ("41 activities").
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Pane: above a list, on the quiet ground. Page: across the page, on the window's ground, with its margins.
    enum class Place { Pane, Page };

    explicit FilterBar(Place place = Place::Pane, QWidget* parent = nullptr);

    void add(QWidget* filter);
    void setNote(const QString& note);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Place m_place;
    QHBoxLayout* m_row;
    Label* m_note;
};

/// The bar at the foot of a page or pane: what will happen at the left, the buttons at the right, key caps in between.
class FootBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FootBar(QWidget* parent = nullptr);

    void setNote(const QString& note);
    /// From left to right, behind the note.
    void addLeft(QWidget* widget);
    /// From left to right at the right end; the primary button last.
    void addRight(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
    Label* m_note;
};

} // namespace bandanh::desktop
