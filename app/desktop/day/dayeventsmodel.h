#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/store/dayoverview.h"

#include <map>

namespace bandanh::desktop {

class Session;

/// The events of an Anti-Trafficking Day as two-line rows: the province in front, because the Day is one day.
class DayEventsModel final : public WindowedModel<store::DayEventOverview>
{
    Q_OBJECT

public:
    DayEventsModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::DayFilter& filter);
    const store::DayFilter& filter() const { return m_filter; }
    /// How many took part in each event, as the report counts them; none while it is being counted.
    void setCounts(std::map<RowId, std::int64_t> counts);
    std::optional<int> placeOf(const RowId& event) const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString figure(const store::DayEventOverview& event) const;

    Session& m_session;
    const Language& m_language;
    store::DayFilter m_filter;
    std::map<RowId, std::int64_t> m_counts;
};

/// "Thursday 12 December 2013 · Siem Reap · Public ground · held"
QString eventLine(const store::DayEventOverview& event, const Language& language, const places::Gazetteer& gazetteer);

} // namespace bandanh::desktop
