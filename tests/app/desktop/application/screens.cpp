// Writes a picture of every screen on the practice data at 1366x768:
//   bandanh-screens FOLDER en|km [dark|contrast] [large]

#include "tests/app/desktop/application/screenwalk.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QThread>

#include <algorithm>
#include <iostream>
#include <unordered_map>

using namespace bandanh::desktop;
using bandanh::desktop::test::Desktop;
using bandanh::desktop::test::walkScreens;

namespace {

constexpr QSize kScreen{1366, 742}; // without the title of the window

Theme themeFrom(const QStringList& words)
{
    if (words.contains(QStringLiteral("contrast")))
        return Theme::ContrastLight;
    return words.contains(QStringLiteral("dark")) ? Theme::Dark : Theme::Light;
}

/// The colours that cover most of a picture; on a screen few others are left.
QList<QRgb> commonColours(const QImage& picture)
{
    constexpr std::size_t kMost = 96;
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> byCount;
    for (const auto& [colour, count] : counts)
        byCount.emplace_back(count, colour);
    std::sort(byCount.rbegin(), byCount.rend());
    QList<QRgb> colours;
    for (std::size_t i = 0; i < std::min(kMost, byCount.size()); ++i)
        colours << byCount[i].second;
    return colours;
}

/// As an indexed picture, which takes a third of the bytes.
void save(QWidget& window, const QString& path)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (!picture.convertToFormat(QImage::Format_Indexed8, commonColours(picture), Qt::ThresholdDither)
             .save(path, "PNG", 0))
        throw std::runtime_error("not written: " + path.toStdString());
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.size() < 2) {
        std::cerr << "bandanh-screens FOLDER en|km [dark|contrast] [large]\n";
        return 2;
    }
    const QString folder = words.takeFirst();
    QDir().mkpath(folder);
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    desktop.language().use(Language::codeFromName(words.first()));
    Look::of().setTheme(themeFrom(words));
    Look::of().setTextScale(words.contains(QStringLiteral("large")) ? 2.0 : 1.0);
    desktop.application().window().resize(kScreen);
    walkScreens(desktop, [&](const QString& screen) {
        QWidget* dialog = QApplication::activeModalWidget();
        save(dialog != nullptr ? *dialog : desktop.application().window(),
             QStringLiteral("%1/%2-%3.png").arg(folder, screen, words.join(QLatin1Char('-'))));
    });
    return 0;
}
