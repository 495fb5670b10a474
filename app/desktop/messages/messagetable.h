#pragma once

#include "app/desktop/forms/listedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/messageoverview.h"

namespace bandanh::desktop {

/// The messages of a material: what they say, on which theme, and whether somebody approved them.
class MessageTable final : public ListedModel<store::MessageOverview>
{
    Q_OBJECT

public:
    enum Column { Text, Theme, Approval, Columns };

    explicit MessageTable(const Language& language, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
};

} // namespace bandanh::desktop
