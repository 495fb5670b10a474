#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/networkoverview.h"

namespace bandanh::desktop {

class Session;

/// The terms of a network's leaders or members, those that have not ended first.
class NetworkTerms final : public WindowedModel<store::NetworkTerm>
{
    Q_OBJECT

public:
    enum Column { Post, NameKhmer, NameLatin, Sex, Phone, From, Until, Columns };

    NetworkTerms(Session& session, const Language& language, store::NetworkPeople people, QObject* parent = nullptr);

    void setNetwork(const std::optional<RowId>& network);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::NetworkTerm& term, int column) const;

    const Language& m_language;
    store::NetworkPeople m_people;
    std::optional<RowId> m_network;
};

} // namespace bandanh::desktop
