#pragma once

#include <QPainter>

#include <string>

namespace bandanh::print {

/// Paints a text as a QR code (ISO/IEC 18004, level Q: a quarter of it may be unreadable) over the whole of a square; the white
/// around it, four of its modules wide, is the caller's. Smallest for digits, capitals and " $%*+-./:".
void paintQrCode(QPainter& painter, const QRectF& square, const std::string& text);

} // namespace bandanh::print
