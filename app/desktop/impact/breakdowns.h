#pragma once

#include "core/report/figure.h"

#include <QWidget>

class QVBoxLayout;

namespace bandanh::desktop {

class Language;
class Session;

/// The parts of a figure that are told by key, as bars.
class Breakdowns final : public QWidget
{
    Q_OBJECT

public:
    Breakdowns(const Session& session, const Language& language, QWidget* parent = nullptr);

    /// `highlights` has the names of what the figure is broken down by.
    void show(const report::Highlights& highlights, const report::Figure& figure);
    using QWidget::show;

private:
    void add(const report::Highlights& highlights, const report::Part& part, const report::Tally& tally);

    const Session& m_session;
    const Language& m_language;
    QVBoxLayout* m_column;
};

} // namespace bandanh::desktop
