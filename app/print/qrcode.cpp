#include "app/print/qrcode.h"

#include <QPainterPath>

#include <memory>
#include <stdexcept>

#include <qrencode.h>

namespace bandanh::print {

void paintQrCode(QPainter& painter, const QRectF& square, const std::string& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), QRcode_free);
    if (!code)
        throw std::runtime_error("no QR code holds this text");
    const double module = square.width() / code->width;
    QPainterPath dark; // one shape, so that no white shows between its rows
    dark.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if ((code->data[row * code->width + column] & 1U) != 0)
                dark.addRect(square.left() + column * module, square.top() + row * module, module, module);
    painter.fillPath(dark, Qt::black);
}

} // namespace bandanh::print
