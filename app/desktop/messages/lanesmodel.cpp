#include "app/desktop/messages/lanesmodel.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/session/session.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/placement.h"

#include <QDate>

#include <algorithm>

namespace bandanh::desktop {

namespace {

/// As far as it is known: the first or the last day that a date can mean.
QDate dayOf(const std::string& stored, bool last)
{
    const auto date = text::PartialDate::parse(stored);
    if (!date)
        return {};
    if (date->day())
        return {date->year(), *date->month(), *date->day()};
    const QDate first(date->year(), date->month().value_or(last ? 12 : 1), 1);
    return last ? first.addMonths(1).addDays(-1) : first;
}

QString dateWords(const std::string& stored)
{
    const auto date = text::PartialDate::parse(stored);
    return date ? words::Notation::current().date(*date) : QString();
}

} // namespace

LanesModel::LanesModel(Session& session, const Language& language, QObject* parent)
    : WindowedModel(parent), m_session(session), m_language(language)
{
    setSource(
        [this] { return store::countLanes(m_session.reader(), m_filter); },
        [this](qint64 offset, qint64 limit) { return store::lanes(m_session.reader(), m_filter, offset, limit); });
}

void LanesModel::setFilter(const store::PlacementFilter& filter)
{
    m_filter = filter;
    refresh();
}

int LanesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString LanesModel::carrier(const store::PlacementLane& lane) const
{
    if (!lane.carrier.empty())
        return QString::fromStdString(lane.carrier);
    const QString name = titleOf(lane.operatorKhmer, lane.operatorLatin, m_language);
    return name.isEmpty() ? words::label(static_cast<records::PlacementChannel>(lane.channel)) : name;
}

/// Of how many placements there is one: "1 / 2"; nothing of none.
QString LanesModel::photos(const store::PlacementLane& lane) const
{
    const auto count = std::ranges::count_if(lane.spans, &store::PlacementSpan::hasProof);
    if (count == 0)
        return {};
    return QStringLiteral("%1 / %2").arg(m_language.number(count), m_language.number(qint64(lane.spans.size())));
}

QString LanesModel::what(const store::PlacementLane& lane) const
{
    QStringList lines;
    for (const store::PlacementSpan& span : lane.spans) {
        //: %1 a material, %2 and %3 days: "POS-03: 6 February 2013 – 31 December 2013"
        const QString line =
            span.until == span.from
                ? tr("%1: %2").arg(QString::fromStdString(span.material), dateWords(span.from))
                : tr("%1: %2 – %3")
                      .arg(QString::fromStdString(span.material), dateWords(span.from), dateWords(span.until));
        lines << (span.hasProof ? line + QStringLiteral(" · ") + tr("with photo") : line);
    }
    constexpr qsizetype kMostLines = 12;
    if (lines.size() > kMostLines)
        lines = lines.first(kMostLines) << QStringLiteral("…");
    return lines.join(QLatin1Char('\n'));
}

QList<LanesModel::MonthPart> LanesModel::parts(const store::PlacementLane& lane, int month) const
{
    const int year = QString::fromStdString(m_filter.year).toInt();
    const QDate first(year, month, 1);
    const int days = first.daysInMonth();
    QList<MonthPart> found;
    for (const store::PlacementSpan& span : lane.spans) {
        const QDate from = dayOf(span.from, false);
        const QDate until = span.until.empty() ? QDate(9999, 12, 31) : dayOf(span.until, true);
        if (!from.isValid() || from > first.addDays(days - 1) || until < first)
            continue;
        found.append({double(std::max<qint64>(0, first.daysTo(from))) / days,
                      double(std::min<qint64>(days, first.daysTo(until) + 1)) / days, span.state});
    }
    return found;
}

QVariant LanesModel::data(const QModelIndex& index, int role) const
{
    const store::PlacementLane* lane = row(index.row());
    if (lane == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return what(*lane);
    if (index.column() >= FirstMonth)
        return role == Qt::AccessibleTextRole && !parts(*lane, index.column() - FirstMonth + 1).isEmpty()
                   ? QVariant(what(*lane))
                   : QVariant();
    if (role == ToneRole && index.column() == Where)
        return int(Tone::Second);
    if (role == ToneRole && index.column() == Photos)
        return int(photos(*lane).isEmpty() ? Tone::Faint : Tone::Text);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Photos)
        return photos(*lane).isEmpty() ? QStringLiteral("—") : photos(*lane);
    if (index.column() == Carrier)
        return carrier(*lane);
    const auto scope = records::parseScope(lane->province);
    return scope ? provinceName(m_session.gazetteer(), *scope, m_language.isKhmer())
                 : words::label(static_cast<records::PlacementChannel>(lane->channel));
}

QVariant LanesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Carrier)
        return tr("Vehicle or publication");
    if (section == Where)
        return tr("Where");
    if (section == Photos)
        return tr("Photos");
    return m_language.date(QDate(2013, section - FirstMonth + 1, 1), Language::DateForm::ShortMonth);
}

} // namespace bandanh::desktop
