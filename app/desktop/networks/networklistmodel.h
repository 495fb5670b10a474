#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/store/networkoverview.h"

namespace bandanh::desktop {

class Session;

/// Student networks as two-line rows: month and year of the founding in front, name, school and phase.
class NetworkListModel final : public WindowedModel<store::NetworkOverview>
{
    Q_OBJECT

public:
    NetworkListModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::NetworkFilter& filter);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    const Language& m_language;
    store::NetworkFilter m_filter;
};

QString networkTitle(const store::NetworkOverview& network, const Language& language);
/// "Wat Phnom High School", "3 schools", "no school yet"
QString networkSchool(const store::NetworkOverview& network, const Language& language);
/// "running · founded 18 February 2012 · Phnom Penh · Wat Phnom High School"
QString networkLine(const store::NetworkOverview& network, const Language& language,
                    const places::Gazetteer& gazetteer);

} // namespace bandanh::desktop
