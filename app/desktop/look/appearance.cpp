#include "app/desktop/look/appearance.h"

namespace bandanh::desktop {

namespace {

const QString kColours = QStringLiteral("colours");
const QString kTextScale = QStringLiteral("text_scale");

/// What stands in the file.
const char* word(Appearance::Colours colours)
{
    switch (colours) {
    case Appearance::Colours::Light:
        return "light";
    case Appearance::Colours::Dark:
        return "dark";
    case Appearance::Colours::ContrastLight:
        return "contrast_light";
    case Appearance::Colours::ContrastDark:
        return "contrast_dark";
    case Appearance::Colours::System:
        break;
    }
    return "system";
}

} // namespace

Appearance::Appearance(Look& look, const QString& file, QObject* parent)
    : QObject(parent), m_look(look), m_systemTheme(look.theme()), m_file(file, QSettings::IniFormat)
{
    const QString kept = m_file.value(kColours).toString();
    for (const Colours colours : kAllColours)
        if (kept == QLatin1String(word(colours)))
            m_colours = colours;
    m_look.setTheme(theme());
    m_look.setTextScale(m_file.value(kTextScale, m_look.textScale()).toDouble());
    connect(&m_look, &Look::changed, this, [this] { keep(kTextScale, m_look.textScale()); });
}

Theme Appearance::theme() const
{
    switch (m_colours) {
    case Colours::Light:
        return Theme::Light;
    case Colours::Dark:
        return Theme::Dark;
    case Colours::ContrastLight:
        return Theme::ContrastLight;
    case Colours::ContrastDark:
        return Theme::ContrastDark;
    case Colours::System:
        break;
    }
    return m_systemTheme;
}

void Appearance::choose(Colours colours)
{
    m_colours = colours;
    keep(kColours, QLatin1String(word(colours)));
    m_look.setTheme(theme());
}

/// A folder that cannot be written keeps nothing, and nothing else depends on it.
void Appearance::keep(const QString& key, const QVariant& value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    m_file.sync();
}

QString Appearance::name(Colours colours)
{
    switch (colours) {
    case Colours::Light:
        return tr("Light");
    case Colours::Dark:
        return tr("Dark");
    case Colours::ContrastLight:
        return tr("High contrast, light");
    case Colours::ContrastDark:
        return tr("High contrast, dark");
    case Colours::System:
        break;
    }
    return tr("As the system");
}

} // namespace bandanh::desktop
