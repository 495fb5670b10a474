#pragma once

#include <QScrollArea>

namespace bandanh::desktop {

/// What is taller than its place: it scrolls up and down, never sideways, and what is in it has the keyboard.
class ScrollPane : public QScrollArea
{
public:
    explicit ScrollPane(QWidget* parent = nullptr) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
};

} // namespace bandanh::desktop
