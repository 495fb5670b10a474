#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/partneroverview.h"

namespace bandanh::desktop {

class Session;

/// Partners across a table: agreements in force, the next to end, criteria of the Code of Conduct, pledged against received.
class PartnersModel final : public WindowedModel<store::PartnerOverview>
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Active, NextEnd, Criteria, Pledged, Received, Columns };

    PartnersModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::PartnerFilter& filter);
    const store::PartnerFilter& filter() const { return m_filter; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::PartnerOverview& partner, int column) const;

    Session& m_session;
    const Language& m_language;
    store::PartnerFilter m_filter;
};

} // namespace bandanh::desktop
