#include "app/desktop/trainings/traininglistmodel.h"

#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"
#include "app/desktop/sheets/activityrow.h"
#include "app/words/dotted.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/role.h"

#include <QRegularExpression>

namespace bandanh::desktop {

namespace {

QVariant badge(const store::TrainingOverview& training)
{
    if (training.tests == 0 || wasNotHeld(training))
        return {};
    if (const qint64 halves = training.tests - training.matched; halves > 0) {
        const QString half = words::counted("TrainingListModel", "%n with one score only", nullptr, halves);
        return QVariant::fromValue(Badge{State::Open, half});
    }
    const QString both = words::counted("TrainingListModel", "%n with both scores", nullptr, training.matched);
    return QVariant::fromValue(Badge{State::Closed, both});
}

/// A kind of role is said in words; codes stay as they are written.
QString roleOrCodes(const std::string& ledBy)
{
    std::string word = ledBy;
    std::ranges::replace(word, ' ', '_');
    if (const auto role = records::fromWord<records::RoleKind>(word))
        return words::label(*role);
    static const QRegularExpression kBetween(QStringLiteral("[,;+\\s]+"));
    return QString::fromStdString(ledBy).split(kBetween, Qt::SkipEmptyParts).join(QStringLiteral(" · "));
}

} // namespace

QString trainingLine(const store::TrainingOverview& training, const Language& language,
                     const places::Gazetteer& gazetteer)
{
    return words::dotted({longDate(training.date), activityKind(training), activityWhere(training, language, gazetteer),
                          wasNotHeld(training) ? activityStatus(training) : QString()});
}

QString trainersOf(const store::TrainingOverview& training, const Language& language)
{
    const QString who = roleOrCodes(training.ledBy);
    return who.isEmpty() || training.ledByCount == 0
               ? who
               : QStringLiteral("%1 (%2)").arg(who, language.number(training.ledByCount));
}

TrainingListModel::TrainingListModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        session.reader(), [this] { return store::trainingList(m_session.reader(), m_filter); },
        [this](const RowNumbers& rids) { return store::trainings(m_session.reader(), rids); });
}

void TrainingListModel::setFilter(const store::TrainingFilter& filter)
{
    m_filter = filter;
    refresh();
}

QVariant TrainingListModel::data(const QModelIndex& index, int role) const
{
    const store::TrainingOverview* training = row(index.row());
    if (training == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return activityTitle(*training, m_language);
    case SecondTextRole:
        return activityWhere(*training, m_language, m_session.gazetteer());
    case LeadRole:
        return leadDate(training->date).first;
    case LeadSecondRole:
        return leadDate(training->date).second;
    case FigureRole:
        return training->named > 0 ? m_language.number(training->named) : QStringLiteral("—");
    case BadgeRole:
        return badge(*training);
    case ShareTextRole:
        return wasNotHeld(*training)  ? activityStatus(*training)
               : training->named == 0 ? tr("nobody named yet")
                                      : tr("no scores");
    case Qt::ToolTipRole:
        return QString(activityTitle(*training, m_language) + QLatin1Char('\n')
                       + trainingLine(*training, m_language, m_session.gazetteer()));
    default:
        return {};
    }
}

} // namespace bandanh::desktop
