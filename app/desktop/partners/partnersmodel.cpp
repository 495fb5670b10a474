#include "app/desktop/partners/partnersmodel.h"

#include "app/desktop/forms/moneywords.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/recordlabel.h"
#include "core/records/organisation.h"

namespace bandanh::desktop {

PartnersModel::PartnersModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        session.reader(), [this] { return store::partnerList(m_session.reader(), m_filter); },
        [this](const RowNumbers& rids) { return store::partners(m_session.reader(), rids, m_filter); });
}

void PartnersModel::setFilter(const store::PartnerFilter& filter)
{
    m_filter = filter;
    refresh();
}

int PartnersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PartnersModel::text(const store::PartnerOverview& partner, int column) const
{
    switch (column) {
    case Name:
        return titleOf(partner.nameKhmer, partner.nameLatin, m_language);
    case Kind:
        return words::label(static_cast<records::OrganisationKind>(partner.kind));
    case Active:
        return m_language.number(partner.active);
    case NextEnd:
        return storedDate(partner.nextEnd);
    case Criteria:
        return partner.isSignatory ? m_language.number(partner.criteriaMet) : QString();
    case Pledged:
        return moneyText(m_language, partner.sums, MoneySide::Pledged);
    case Received:
        return moneyText(m_language, partner.sums, MoneySide::Received);
    default:
        return {};
    }
}

QVariant PartnersModel::data(const QModelIndex& index, int role) const
{
    const store::PartnerOverview* partner = row(index.row());
    if (partner == nullptr)
        return {};
    const QString words = text(*partner, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() ? QStringLiteral("—") : words;
    case SecondTextRole:
        //: Behind the number of criteria that are met: "4 of 6"
        return index.column() == Criteria && partner->isSignatory ? tr("of %1").arg(m_language.number(6)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(words) : QVariant();
    case ToneRole:
        if (words.isEmpty() || (index.column() == Active && partner->active == 0))
            return int(Tone::Faint);
        return index.column() == Kind ? QVariant(int(Tone::Second)) : QVariant();
    default:
        return {};
    }
}

QVariant PartnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Partner");
    case Kind:
        return tr("Kind");
    case Active:
        return tr("In force");
    case NextEnd:
        return tr("Next to end");
    case Criteria:
        return tr("Criteria met");
    case Pledged:
        return tr("Pledged");
    case Received:
        return tr("Received");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
