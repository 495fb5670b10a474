#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/volunteeroverview.h"

namespace bandanh::desktop {

class Session;

/// Volunteers as a table: name, where they live, what they can do, whom they know, and whether they may be written to.
class VolunteersModel final : public WindowedModel<store::VolunteerOverview>
{
    Q_OBJECT

public:
    enum Column { Name, Country, Skills, Languages, Knows, LastActive, Consent, Columns };

    VolunteersModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::VolunteerFilter& filter);
    const store::VolunteerFilter& filter() const { return m_filter; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::VolunteerOverview& volunteer, int column) const;

    Session& m_session;
    const Language& m_language;
    store::VolunteerFilter m_filter;
};

/// What a volunteer is called, in the script of the language where there is a name in it.
QString volunteerName(const store::VolunteerOverview& volunteer, const Language& language);
/// The list that holds entries of this kind; countries stand in none.
const records::FieldSpec& listOf(store::VolunteerEntry what);
/// Why somebody may be written to or may not, in a word or two.
QString consentText(const store::VolunteerOverview& volunteer);

} // namespace bandanh::desktop
