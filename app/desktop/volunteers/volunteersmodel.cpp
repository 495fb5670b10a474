#include "app/desktop/volunteers/volunteersmodel.h"

#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/countryname.h"
#include "app/words/recordlabel.h"
#include "core/records/person.h"
#include "core/records/volunteerprofile.h"

#include <stdexcept>

namespace bandanh::desktop {

QString volunteerName(const store::VolunteerOverview& volunteer, const Language& language)
{
    return titleOf(volunteer.nameKhmer, volunteer.nameLatin, language);
}

const records::FieldSpec& listOf(store::VolunteerEntry what)
{
    switch (what) {
    case store::VolunteerEntry::Skill:
        return *records::specOf<records::VolunteerProfile>().byName("skills");
    case store::VolunteerEntry::Knows:
        return *records::specOf<records::VolunteerProfile>().byName("knows");
    case store::VolunteerEntry::Language:
        return *records::specOf<records::Person>().byName("languages");
    case store::VolunteerEntry::Country:
        break;
    }
    throw std::logic_error("countries stand in no list");
}

QString consentText(const store::VolunteerOverview& volunteer)
{
    using records::Consent;
    if (volunteer.mayBeWritten)
        return VolunteersModel::tr("may be written to");
    if (volunteer.doNotContact)
        return VolunteersModel::tr("do not contact");
    if (volunteer.consent == 0 && volunteer.newsletter == 0)
        return VolunteersModel::tr("never asked");
    if (volunteer.email.empty() && volunteer.consent <= std::int64_t(Consent::Given)
        && volunteer.newsletter <= std::int64_t(Consent::Given))
        return VolunteersModel::tr("no address");
    return VolunteersModel::tr("withdrawn or refused");
}

VolunteersModel::VolunteersModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        session.reader(), [this] { return store::volunteerList(m_filter, m_language.isKhmer()); },
        [this](const RowNumbers& rids) { return store::volunteers(m_session.reader(), rids, m_language.isKhmer()); });
}

void VolunteersModel::setFilter(const store::VolunteerFilter& filter)
{
    m_filter = filter;
    refresh();
}

int VolunteersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString VolunteersModel::text(const store::VolunteerOverview& volunteer, int column) const
{
    switch (column) {
    case Name:
        return volunteerName(volunteer, m_language);
    case Country:
        return words::countryName(volunteer.country);
    case Skills:
        return words::inOneLine(listOf(store::VolunteerEntry::Skill), volunteer.skills);
    case Languages:
        return words::inOneLine(listOf(store::VolunteerEntry::Language), volunteer.languages);
    case Knows:
        return words::inOneLine(listOf(store::VolunteerEntry::Knows), volunteer.knows);
    case LastActive:
        return storedDate(volunteer.lastActiveOn);
    case Consent:
        return consentText(volunteer);
    default:
        return {};
    }
}

QVariant VolunteersModel::data(const QModelIndex& index, int role) const
{
    const store::VolunteerOverview* volunteer = row(index.row());
    if (volunteer == nullptr)
        return {};
    const QString words = text(*volunteer, index.column());
    if (index.column() == Consent && role == StateRole)
        return int(volunteer->mayBeWritten ? State::Closed : State::Open);
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() ? QStringLiteral("—") : words;
    case Qt::ToolTipRole:
        return words.isEmpty() ? QVariant() : QVariant(words);
    case ToneRole:
        if (words.isEmpty())
            return int(Tone::Faint);
        return index.column() == Name ? QVariant() : QVariant(int(Tone::Second));
    default:
        return {};
    }
}

QVariant VolunteersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Country:
        return tr("Country");
    case Skills:
        return tr("Skills");
    case Languages:
        return tr("Languages");
    case Knows:
        return tr("Whom they know");
    case LastActive:
        return tr("Last active");
    case Consent:
        return tr("Consent");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
