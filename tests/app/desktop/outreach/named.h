#pragma once

#include <QWidget>
#include <catch2/catch.hpp>

namespace bandanh::desktop::test {

/// Whatever the keyboard can reach has a name for tests and one for screen readers.
inline void requireNames(const QWidget& page)
{
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

} // namespace bandanh::desktop::test
