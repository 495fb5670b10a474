#include "app/desktop/today/commitmenttable.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/commitment.h"

#include <QDate>

namespace bandanh::desktop {

namespace {

QDate dayOf(const std::string& date)
{
    return QDate::fromString(QString::fromStdString(date), Qt::ISODate);
}

QString dateText(const std::string& date)
{
    const auto day = text::PartialDate::parse(date);
    return day ? words::Notation::current().date(*day) : QString();
}

} // namespace

CommitmentTable::CommitmentTable(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void CommitmentTable::setCommitments(std::vector<store::CommitmentOverview> commitments, const std::string& today)
{
    beginResetModel();
    m_commitments = std::move(commitments);
    m_today = today;
    endResetModel();
}

const store::CommitmentOverview* CommitmentTable::commitment(int row) const
{
    return row >= 0 && row < rowCount() ? &m_commitments[std::size_t(row)] : nullptr;
}

int CommitmentTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_commitments.size());
}

int CommitmentTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CommitmentTable::text(const store::CommitmentOverview& commitment, int column) const
{
    switch (column) {
    case What:
        return titleOf(commitment.textKhmer, commitment.textLatin, m_language);
    case By:
        return titleOf(commitment.byKhmer, commitment.byLatin, m_language);
    case Due:
        return dateText(commitment.dueOn);
    default:
        return {};
    }
}

/// What is left to do, in words: the days, not only that there are some.
Badge CommitmentTable::standing(const store::CommitmentOverview& commitment) const
{
    if (!commitment.isOpen)
        return {commitment.state == int(records::CommitmentState::Kept) ? State::Verified : State::None,
                words::label(static_cast<records::CommitmentState>(commitment.state))};
    const QDate due = dayOf(commitment.dueOn);
    const QDate today = dayOf(m_today);
    if (!due.isValid())
        return {State::Open, tr("open, no day")};
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return {State::Open, tr("due today")};
    const QString late = words::counted("CommitmentTable", "%n day(s) overdue", nullptr, -days);
    const QString left = words::counted("CommitmentTable", "due in %n day(s)", nullptr, days);
    return days < 0 ? Badge{State::Conflict, late} : Badge{State::Open, left};
}

QVariant CommitmentTable::data(const QModelIndex& index, int role) const
{
    const store::CommitmentOverview& one = m_commitments[std::size_t(index.row())];
    if (index.column() == Standing)
        return role == BadgeRole                ? QVariant::fromValue(standing(one))
               : role == Qt::AccessibleTextRole ? QVariant(standing(one).text)
                                                : QVariant();
    const QString words = text(one, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() ? tr("not written") : words;
    case ToneRole:
        return words.isEmpty()        ? QVariant(int(Tone::Faint))
               : index.column() == By ? QVariant(int(Tone::Second))
                                      : QVariant();
    case Qt::ToolTipRole:
        return index.column() == What
                   ? QVariant(words + QLatin1Char('\n') + titleOf(one.meetingKhmer, one.meetingLatin, m_language))
                   : QVariant();
    default:
        return {};
    }
}

QVariant CommitmentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("What was promised"), tr("By whom"), tr("Due"), tr("How it stands")};
    return names[section];
}

} // namespace bandanh::desktop
