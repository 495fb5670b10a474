#include "app/print/qrcode.h"

#include <QImage>
#include <ZXing/ReadBarcode.h>
#include <catch2/catch.hpp>

using namespace bandanh;

namespace {

/// What a scanner reads of a code that is painted this wide.
std::string readBack(const std::string& text, int pixels)
{
    constexpr int kQuiet = 30;
    QImage paper(pixels + 2 * kQuiet, pixels + 2 * kQuiet, QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    {
        QPainter painter(&paper);
        print::paintQrCode(painter, QRectF(kQuiet, kQuiet, pixels, pixels), text);
    }
    const ZXing::ImageView view(paper.constBits(), paper.width(), paper.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(paper.bytesPerLine()));
    return ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode)).text();
}

} // namespace

TEST_CASE("a QR code is read back, at any size and in any script")
{
    for (const std::string text :
         {"BANDANH/2013/ALL/1/0123456789ABCDEF0123456789ABCDEF", "SH-2013-0214/2", "ការចេញផ្សាយលើកទី ១"})
        for (const int pixels : {120, 200, 333}) {
            CAPTURE(text, pixels);
            CHECK(readBack(text, pixels) == text);
        }
}

TEST_CASE("a text that no QR code holds is a defect")
{
    QImage paper(10, 10, QImage::Format_Grayscale8);
    QPainter painter(&paper);
    CHECK_THROWS_AS(print::paintQrCode(painter, QRectF(0, 0, 10, 10), std::string(8000, 'x')), std::runtime_error);
}
