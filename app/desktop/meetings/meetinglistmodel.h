#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"
#include "core/store/meetingoverview.h"

namespace bandanh::desktop {

class Session;

/// Meetings as two-line rows: the day in front, what it was, with whom, and what is still to be kept.
class MeetingListModel final : public WindowedModel<store::MeetingOverview>
{
    Q_OBJECT

public:
    MeetingListModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::MeetingFilter& filter);
    const store::MeetingFilter& filter() const { return m_filter; }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    const Language& m_language;
    store::MeetingFilter m_filter;
};

/// "Ministry of Interior and 2 more"; the kind of meeting where nobody is named.
QString metWith(const store::MeetingOverview& meeting, const Language& language);
/// "Thursday 12 December 2013 · ministry meeting · Phnom Penh · Provincial hall"
QString meetingLine(const store::MeetingOverview& meeting, const Language& language,
                    const places::Gazetteer& gazetteer);

} // namespace bandanh::desktop
