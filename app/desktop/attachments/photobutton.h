#pragma once

#include <QAbstractButton>
#include <QImage>

namespace bandanh::desktop {

/// A small picture that opens a larger one; Enter and Space do as a click does.
class PhotoButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhotoButton(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
};

/// Where a picture lies in a space, as large as it fits and no larger than `most` times its own size.
QRect fitted(const QSize& picture, const QRect& space, double most);

} // namespace bandanh::desktop
