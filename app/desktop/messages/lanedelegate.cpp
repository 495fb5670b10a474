#include "app/desktop/messages/lanedelegate.h"

#include "app/desktop/look/look.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/messages/lanesmodel.h"
#include "core/records/placement.h"

#include <QPainter>

namespace bandanh::desktop {

namespace {

constexpr int kBarHeight = 10;
constexpr int kTick = 3;

} // namespace

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look& look = Look::of(option.widget);
    const Tokens& tokens = look.tokens();
    painter->save();
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.base);
    paint::bottomLine(*painter, option.rect, tokens.line);
    // A light line at the first of each month, so that a bar can be read against it.
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()), tokens.line);
    const auto* model = qobject_cast<const LanesModel*>(index.model());
    const auto* lane = model != nullptr ? model->row(index.row()) : nullptr;
    const int height = look.scaled(kBarHeight);
    const int top = option.rect.center().y() - height / 2;
    if (lane != nullptr)
        for (const auto& part : model->parts(*lane, index.column() - LanesModel::FirstMonth + 1)) {
            const int left = option.rect.left() + int(part.from * option.rect.width());
            const int width = std::max(kTick, int((part.until - part.from) * option.rect.width() + 0.5));
            using enum records::PlacementState;
            const auto state = static_cast<records::PlacementState>(part.state);
            const bool isHollow = state == Missing || state == Cancelled || state == NotPrinted;
            const QColor ink = tokens.chart[0];
            paint::box(*painter, QRect(left, top, std::min(width, option.rect.right() - left + 1), height),
                       isHollow ? QColor() : ink, ink, 0);
        }
    painter->restore();
}

} // namespace bandanh::desktop
