#pragma once

#include "app/desktop/impact/highlightsmaking.h"

#include <QWidget>

namespace bandanh::desktop {

class KhmerLabel;
class SectionBand;
class Session;

/// What became of a figure since an edition was frozen: what it was and is, and why it is another one now.
class FigureSince final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureSince(Session& session, QWidget* parent = nullptr);

    /// Hidden where no edition is.
    void show(const MadeHighlights& made, const report::Figure& figure);
    using QWidget::show;

private:
    Session& m_session;
    SectionBand* m_band;
    KhmerLabel* m_reason;
    KhmerLabel* m_parts;
};

} // namespace bandanh::desktop
