#include "app/desktop/networks/networklistmodel.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/dotted.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/network.h"

namespace bandanh::desktop {

namespace {

QString lead(const store::NetworkOverview& network, const Language& language, bool second)
{
    const auto founded = text::PartialDate::parse(network.foundedOn);
    if (!founded)
        return second ? QString() : QStringLiteral("—");
    const QString year = language.digits(QString::number(founded->year()));
    if (!founded->month())
        return second ? QString() : year;
    return second ? year : language.date(QDate(founded->year(), *founded->month(), 1), Language::DateForm::ShortMonth);
}

QString phaseOf(const store::NetworkOverview& network)
{
    return words::label(static_cast<records::NetworkPhase>(network.phase));
}

} // namespace

QString networkTitle(const store::NetworkOverview& network, const Language& language)
{
    const QString title = titleOf(network.nameKhmer, network.nameLatin, language);
    return title.isEmpty() ? NetworkListModel::tr("without a name") : title;
}

QString networkSchool(const store::NetworkOverview& network, const Language& language)
{
    if (network.schools > 1)
        return words::counted("NetworkListModel", "%n school(s)", nullptr, network.schools);
    const QString school = titleOf(network.schoolKhmer, network.schoolLatin, language);
    return school.isEmpty() ? NetworkListModel::tr("no school yet") : school;
}

QString networkLine(const store::NetworkOverview& network, const Language& language, const places::Gazetteer& gazetteer)
{
    QStringList parts{phaseOf(network)};
    if (const auto founded = text::PartialDate::parse(network.foundedOn))
        parts << NetworkListModel::tr("founded %1").arg(words::Notation::current().date(*founded));
    parts << provinceName(gazetteer, network.scope, language.isKhmer()) << networkSchool(network, language);
    return words::dotted(parts);
}

NetworkListModel::NetworkListModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        session.reader(), [this] { return store::networkList(m_session.reader(), m_filter); },
        [this](const RowNumbers& rids) { return store::networks(m_session.reader(), rids); });
}

void NetworkListModel::setFilter(const store::NetworkFilter& filter)
{
    m_filter = filter;
    refresh();
}

QVariant NetworkListModel::data(const QModelIndex& index, int role) const
{
    const store::NetworkOverview* network = row(index.row());
    if (network == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return networkTitle(*network, m_language);
    case SecondTextRole:
        return networkSchool(*network, m_language);
    case LeadRole:
        return lead(*network, m_language, false);
    case LeadSecondRole:
        return lead(*network, m_language, true);
    case FigureRole:
        return network->leaders + network->members > 0 ? m_language.number(network->leaders + network->members)
                                                       : QString();
    case ShareTextRole:
        return phaseOf(*network);
    case Qt::ToolTipRole:
        return QString(networkTitle(*network, m_language) + QLatin1Char('\n')
                       + networkLine(*network, m_language, m_session.gazetteer()));
    default:
        return {};
    }
}

} // namespace bandanh::desktop
