#include "app/desktop/trainings/traininglistmodel.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/records/activity.h"
#include "core/records/role.h"

#include <QRegularExpression>

namespace bandanh::desktop {

namespace {

QString kindOf(const store::TrainingOverview& training)
{
    return words::label(static_cast<records::ActivityKind>(training.kind));
}

QString where(const store::TrainingOverview& training, const Language& language, const places::Gazetteer& gazetteer)
{
    QStringList parts{provinceName(gazetteer, training.scope, language.isKhmer()),
                      titleOf(training.venueKhmer, training.venueLatin, language)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool wasNotHeld(const store::TrainingOverview& training)
{
    return training.status != 0 && training.status != int(records::ActivityStatus::Held);
}

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

QString trainingTitle(const store::TrainingOverview& training, const Language& language)
{
    const QString title = titleOf(training.titleKhmer, training.titleLatin, language);
    return !title.isEmpty() ? title : kindOf(training);
}

QString trainingLine(const store::TrainingOverview& training, const Language& language,
                     const places::Gazetteer& gazetteer)
{
    QStringList parts{longDate(training.date), kindOf(training), where(training, language, gazetteer)};
    if (wasNotHeld(training))
        parts << words::label(static_cast<records::ActivityStatus>(training.status));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
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

std::optional<int> TrainingListModel::placeOf(const RowId& training) const
{
    const auto place = store::placeOfTraining(m_session.reader(), m_filter, training);
    return place ? std::optional(int(*place)) : std::nullopt;
}

QVariant TrainingListModel::data(const QModelIndex& index, int role) const
{
    const store::TrainingOverview* training = row(index.row());
    if (training == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return trainingTitle(*training, m_language);
    case SecondTextRole:
        return where(*training, m_language, m_session.gazetteer());
    case LeadRole:
        return leadDate(training->date).first;
    case LeadSecondRole:
        return leadDate(training->date).second;
    case FigureRole:
        return training->named > 0 ? m_language.number(training->named) : QStringLiteral("—");
    case BadgeRole:
        return badge(*training);
    case ShareTextRole:
        return wasNotHeld(*training)  ? words::label(static_cast<records::ActivityStatus>(training->status))
               : training->named == 0 ? tr("nobody named yet")
                                      : tr("no scores");
    case Qt::ToolTipRole:
        return QString(trainingTitle(*training, m_language) + QLatin1Char('\n')
                       + trainingLine(*training, m_language, m_session.gazetteer()));
    default:
        return {};
    }
}

} // namespace bandanh::desktop
