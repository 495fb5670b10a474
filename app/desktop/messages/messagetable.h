#pragma once

#include "app/desktop/look/language.h"
#include "core/store/messageoverview.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// The messages of a material: what they say, on which theme, and whether somebody approved them.
class MessageTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Theme, Approval, Columns };

    explicit MessageTable(const Language& language, QObject* parent = nullptr);

    void setMessages(std::vector<store::MessageOverview> messages);
    const store::MessageOverview* message(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<store::MessageOverview> m_messages;
};

} // namespace bandanh::desktop
