#pragma once

#include "app/desktop/look/look.h"

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace bandanh::desktop {

/// A key as it is printed on the keyboard: always Latin, "Enter" and never "Return".
QString keyName(const QKeySequence& keys);

QSize keycapSize(const Look& look, const QString& key);
/// Draws the cap at the left edge and vertical middle of the rectangle. Ink and line are given by what it stands on.
QRect paintKeycap(QPainter& painter, const QRect& rect, const QString& key, const Look& look, const QColor& ink,
                  const QColor& line, const QColor& fill = QColor());

/// A key cap in a footer or a section band, followed by what the key does ("Tab  next cell").
class Keycap final : public QWidget
{
    Q_OBJECT

public:
    explicit Keycap(const QString& key = {}, const QString& meaning = {}, QWidget* parent = nullptr);

    void setKey(const QString& key);
    void setMeaning(const QString& meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QString m_key;
    QString m_meaning;
};

} // namespace bandanh::desktop
