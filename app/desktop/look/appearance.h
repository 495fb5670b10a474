#pragma once

#include "app/desktop/look/look.h"

#include <QSettings>

namespace bandanh::desktop {

/// How a person wants the screen: its colours and the size of its text, kept for the next start. It says nothing about the
/// work, so that it stands in a file of its own, in the clear, and is there before any passphrase is typed.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Colours { System, Light, Dark, ContrastLight, ContrastDark };
    static constexpr Colours kAllColours[] = {Colours::System, Colours::Light, Colours::Dark, Colours::ContrastLight,
                                              Colours::ContrastDark};

    /// The look shows the system's theme until now; what the file says comes at once.
    Appearance(Look& look, const QString& file, QObject* parent = nullptr);

    Colours colours() const { return m_colours; }
    void choose(Colours colours);
    static QString name(Colours colours);

private:
    void keep(const QString& key, const QVariant& value);
    Theme theme() const;

    Look& m_look;
    Theme m_systemTheme;
    QSettings m_file;
    Colours m_colours = Colours::System;
};

} // namespace bandanh::desktop
