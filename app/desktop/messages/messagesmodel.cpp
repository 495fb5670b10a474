#include "app/desktop/messages/messagesmodel.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/dotted.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/message.h"

namespace bandanh::desktop {

QString messageText(const store::MessageOverview& message, const Language& language)
{
    const QString text = titleOf(message.textKhmer, message.textLatin, language);
    return text.isEmpty() ? MessagesModel::tr("without a text") : text;
}

Badge approvalBadge(const store::MessageOverview& message)
{
    if (message.lacksName())
        return {State::Open, MessagesModel::tr("approved by whom?")};
    return message.isApproved() ? Badge{State::Closed, words::label(records::MessageState::Approved)}
                                : Badge{State::New, words::label(records::MessageState::Draft)};
}

MessagesModel::MessagesModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        session.reader(), [this] { return store::messageList(m_session.reader(), m_filter); },
        [this](const RowNumbers& rids) { return store::messages(m_session.reader(), rids); });
}

void MessagesModel::setFilter(const store::MessageFilter& filter)
{
    m_filter = filter;
    refresh();
}

QString MessagesModel::secondLine(const store::MessageOverview& message) const
{
    return words::dotted({words::label(static_cast<records::Theme>(message.theme)),
                          words::counted("MessagesModel", "%n material(s)", nullptr, message.materials),
                          QString::fromStdString(message.reference)});
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const
{
    const store::MessageOverview* message = row(index.row());
    if (message == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return messageText(*message, m_language);
    case Qt::ToolTipRole:
        return QString(QString::fromStdString(message->textKhmer) + QLatin1Char('\n')
                       + QString::fromStdString(message->textLatin));
    case SecondTextRole:
        return secondLine(*message);
    case BadgeRole:
        return QVariant::fromValue(approvalBadge(*message));
    default:
        return {};
    }
}

} // namespace bandanh::desktop
