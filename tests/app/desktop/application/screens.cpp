// Writes a picture of every screen on the practice data at 1366x768, as FOLDER/light-100/en/today.png:
//   bandanh-screens FOLDER                              both languages, light and dark, 100 and 200 % text
//   bandanh-screens FOLDER [en|km] [light|dark|contrast] [100|200]      those of them that are named

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

struct NamedTheme {
    const char* name;
    Theme theme;
};
constexpr NamedTheme kThemes[] = {{"light", Theme::Light}, {"dark", Theme::Dark}, {"contrast", Theme::ContrastLight}};
constexpr const char* kScales[] = {"100", "200"};
constexpr const char* kLanguages[] = {"en", "km"};

Theme themeCalled(const QString& name)
{
    return std::ranges::find_if(kThemes, [&](const NamedTheme& one) { return name == QLatin1String(one.name); })->theme;
}

/// Takes its words out of what was asked for; those of the documentation where none of them stands there.
template <class Name>
QStringList wanted(QStringList& words, const Name& names, const QStringList& usual)
{
    QStringList found;
    for (const auto& name : names)
        if (words.removeAll(QString::fromLatin1(name)) > 0)
            found << QString::fromLatin1(name);
    return found.isEmpty() ? usual : found;
}

bool isNear(QRgb one, QRgb other)
{
    constexpr int kNear = 6;
    return std::abs(qRed(one) - qRed(other)) < kNear && std::abs(qGreen(one) - qGreen(other)) < kNear
           && std::abs(qBlue(one) - qBlue(other)) < kNear;
}

/// The colours that cover most of a picture, of those that an eye can hardly tell apart only one: the shades around letters are
/// many, and a state's colour may cover little.
QList<QRgb> tellingColours(const QImage& picture)
{
    constexpr int kMost = 192;
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> byCount;
    for (const auto& [colour, count] : counts)
        byCount.emplace_back(count, colour);
    std::sort(byCount.rbegin(), byCount.rend());
    QList<QRgb> colours;
    for (const auto& [count, colour] : byCount)
        if (colours.size() < kMost
            && std::ranges::none_of(colours, [c = colour](QRgb chosen) { return isNear(chosen, c); }))
            colours << colour;
    return colours;
}

/// As an indexed picture, which takes a third of the bytes.
void save(QWidget& window, const QString& path)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (!picture.convertToFormat(QImage::Format_Indexed8, tellingColours(picture), Qt::ThresholdDither)
             .save(path, "PNG", 0))
        throw std::runtime_error("not written: " + path.toStdString());
}

struct Wish {
    QString theme, scale, language;
};

/// Of a store of its own: what a walk leaves open would be in the way of the next.
void take(const QString& folder, const Wish& wish)
{
    QDir().mkpath(folder);
    Desktop desktop;
    desktop.makeStore(true);
    desktop.start();
    desktop.language().use(Language::codeFromName(wish.language));
    Look::of().setTheme(themeCalled(wish.theme));
    Look::of().setTextScale(wish.scale.toDouble() / 100);
    QWidget& window = desktop.application().window();
    window.resize(kScreen);
    walkScreens(desktop, [&](const QString& screen) {
        QWidget* dialog = QApplication::activeModalWidget();
        save(dialog != nullptr ? *dialog : window, QStringLiteral("%1/%2.png").arg(folder, screen));
    });
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const QString folder = words.isEmpty() ? QString() : words.takeFirst();
    constexpr const char* kThemeNames[] = {kThemes[0].name, kThemes[1].name, kThemes[2].name};
    const QStringList themes = wanted(words, kThemeNames, {QStringLiteral("light"), QStringLiteral("dark")});
    const QStringList scales = wanted(words, kScales, {QStringLiteral("100"), QStringLiteral("200")});
    const QStringList languages = wanted(words, kLanguages, {QStringLiteral("en"), QStringLiteral("km")});
    if (folder.isEmpty() || !words.isEmpty()) {
        std::cerr << "bandanh-screens FOLDER [en|km] [light|dark|contrast] [100|200]\n";
        return 2;
    }
    for (const QString& theme : themes)
        for (const QString& scale : scales)
            for (const QString& language : languages)
                take(QStringLiteral("%1/%2-%3/%4").arg(folder, theme, scale, language), {theme, scale, language});
    return 0;
}
