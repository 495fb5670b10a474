#include "app/desktop/look/icon.h"

#include "app/desktop/look/look.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace bandanh::desktop {

namespace {

constexpr std::array kFileNames = {
    "",           "mark",         "today",      "activities",    "people",       "person",     "networks",
    "trainings",  "meetings",     "partners",   "organisations", "messages",     "volunteers", "impact",
    "sync",       "lock",         "search",     "arrow-down",    "arrow-up",     "sheet",      "undo",
    "redo",       "check",        "print",      "network",       "no-network",   "backup",     "plus",
    "minus",      "chevron-down", "chevron-up", "chevron-right", "chevron-left", "more",       "file",
    "folder",     "warning",      "note",       "scan",          "close",        "usb",        "eye",
    "eye-closed", "help",         "settings",   "pencil",        "delete",       "merge",      "place",
    "school",     "phone",        "contrast",   "letters",
};
static_assert(kFileNames.size() == static_cast<std::size_t>(Icon::Letters) + 1);

QPixmap render(Icon icon, const QColor& colour, int side, qreal ratio)
{
    const QString key =
        QStringLiteral("bandanh/%1/%2/%3/%4").arg(static_cast<int>(icon)).arg(colour.rgba()).arg(side).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    QFile file(iconPath(icon));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourFor(Tone tone, QIcon::Mode mode)
{
    const Tokens& tokens = Look::of().tokens();
    if (mode == QIcon::Disabled)
        return tokens.faintText;
    return mode == QIcon::Selected && tone == Tone::Text ? tokens.onSelection : tokens.ink(tone);
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon icon, Tone tone) : m_icon(icon), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, colourFor(m_tone, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_icon, colourFor(m_tone, mode), std::min(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // Qt asks in device pixels here, and sets the ratio on what it gets back.
        QPixmap pixmap = render(m_icon, colourFor(m_tone, mode), std::min(size.width(), size.height()), 1.0);
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_icon, m_tone); }
    QString key() const override { return QStringLiteral("bandanh-line"); }
    bool isNull() override { return m_icon == Icon::None; }

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace

QString iconPath(Icon icon)
{
    const auto index = static_cast<std::size_t>(icon);
    if (icon == Icon::None || index >= kFileNames.size())
        return {};
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(kFileNames[index]));
}

QIcon makeIcon(Icon icon, Tone tone)
{
    return icon == Icon::None ? QIcon() : QIcon(new LineIconEngine(icon, tone));
}

void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& colour)
{
    if (icon == Icon::None)
        return;
    const int side = std::min(rect.width(), rect.height());
    const QPixmap pixmap = render(icon, colour, side, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

} // namespace bandanh::desktop
