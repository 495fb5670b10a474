#include "app/desktop/messages/messagetable.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/messages/messagesmodel.h"
#include "app/words/recordlabel.h"
#include "core/records/message.h"

namespace bandanh::desktop {

MessageTable::MessageTable(const Language& language, QObject* parent) : ListedModel(parent), m_language(language) {}

QVariant MessageTable::data(const QModelIndex& index, int role) const
{
    const store::MessageOverview* found = row(index.row());
    if (found == nullptr)
        return {};
    if (index.column() == Approval)
        return role == BadgeRole ? QVariant::fromValue(approvalBadge(*found)) : QVariant();
    if (role == ToneRole && index.column() == Theme)
        return int(Tone::Second);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == Text ? messageText(*found, m_language)
                                  : words::label(static_cast<records::Theme>(found->theme));
}

QVariant MessageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Message");
    case Theme:
        return tr("Theme");
    case Approval:
        return tr("Approval");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
