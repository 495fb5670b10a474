#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/state.h"
#include "core/store/messageoverview.h"

namespace bandanh::desktop {

class Session;

/// Messages by theme as two-line rows: the text, and below it the theme, how many materials carry it and its approval.
class MessagesModel final : public WindowedModel<store::MessageOverview>
{
    Q_OBJECT

public:
    MessagesModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::MessageFilter& filter);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString secondLine(const store::MessageOverview& message) const;

    Session& m_session;
    const Language& m_language;
    store::MessageFilter m_filter;
};
/// What a message says, in the language of the screen where it says it.
QString messageText(const store::MessageOverview& message, const Language& language);
/// Whether somebody approved it, and whether we know who.
Badge approvalBadge(const store::MessageOverview& message);

} // namespace bandanh::desktop
