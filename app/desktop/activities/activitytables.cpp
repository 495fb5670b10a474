#include "app/desktop/activities/activitytables.h"

#include "app/desktop/look/icon.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/sheets/sheetwords.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/role.h"
#include "core/records/sheet.h"

namespace bandanh::desktop {

namespace {

const QString& dash()
{
    static const QString text = QStringLiteral("—");
    return text;
}

} // namespace

ActivitySheets::ActivitySheets(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void ActivitySheets::setSheets(std::vector<store::SheetOverview> sheets)
{
    beginResetModel();
    m_sheets = std::move(sheets);
    m_total = {};
    for (const store::SheetOverview& sheet : m_sheets) {
        m_total.rows += sheet.rows;
        m_total.signedTotal += sheet.signedTotal.value_or(0);
        m_total.isSignedKnown = m_total.isSignedKnown && sheet.signedTotal.has_value();
        m_total.scanned += sheet.scanned ? 1 : 0;
        m_total.proposed += sheet.proposed;
        m_total.closed += sheet.state > int(records::SheetState::Open) ? 1 : 0;
    }
    endResetModel();
}

const store::SheetOverview* ActivitySheets::sheet(int row) const
{
    return row >= 0 && row < int(m_sheets.size()) ? &m_sheets[std::size_t(row)] : nullptr;
}

int ActivitySheets::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_sheets.empty() ? 0 : int(m_sheets.size()) + 1;
}

int ActivitySheets::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ActivitySheets::text(const store::SheetOverview& sheet, int column) const
{
    switch (column) {
    case Sheet:
        return QString::fromStdString(sheet.reference);
    case Part:
        return sheet.part > 0 ? m_language.number(sheet.part) : dash();
    case Signed:
        return sheet.signedTotal ? m_language.number(*sheet.signedTotal) : dash();
    case Rows:
        return m_language.number(sheet.rows);
    case Scan:
        return sheet.scanned ? QString() : dash();
    case Proposed:
        return m_language.number(sheet.proposed);
    case Arrived: {
        const auto date = text::PartialDate::parse(sheet.receivedOn);
        if (date && date->day())
            return m_language.date(QDate(date->year(), *date->month(), *date->day()), Language::DateForm::DayAndMonth);
        return date ? words::Notation::current().date(*date) : dash();
    }
    default:
        return {};
    }
}

QVariant ActivitySheets::sheetData(const store::SheetOverview& sheet, int column, int role) const
{
    const bool differs = column == Rows && sheet.signedTotal && sheet.missing() != 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(sheet, column);
    case BoldRole:
        return differs;
    case ToneRole:
        if (differs || (column == Scan && !sheet.scanned))
            return int(Tone::Open);
        if (text(sheet, column) == dash())
            return int(Tone::Faint);
        if (column == Proposed && sheet.proposed > 0)
            return int(Tone::Proposed);
        return column == Part || column == Arrived || column == Proposed ? QVariant(int(Tone::Second)) : QVariant();
    case IconRole:
        return column == Scan && sheet.scanned ? QVariant(int(Icon::Check)) : QVariant();
    case BadgeRole:
        return column == State ? QVariant::fromValue(sheetBadge(sheet, m_language)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Scan    ? QVariant(sheet.scanned ? tr("scanned") : tr("not scanned"))
               : column == State ? QVariant(sheetBadge(sheet, m_language).text)
                                 : QVariant();
    default:
        return {};
    }
}

QString ActivitySheets::totalText(int column) const
{
    switch (column) {
    case Sheet:
        return tr("Total");
    case Signed:
        return m_total.isSignedKnown ? m_language.number(m_total.signedTotal) : dash();
    case Rows:
        return m_language.number(m_total.rows);
    case Scan:
        return QStringLiteral("%1/%2").arg(m_language.number(m_total.scanned), m_language.number(sheetCount()));
    case Proposed:
        return m_language.number(m_total.proposed);
    default:
        return {};
    }
}

QVariant ActivitySheets::data(const QModelIndex& index, int role) const
{
    if (const store::SheetOverview* one = sheet(index.row()))
        return sheetData(*one, index.column(), role);
    if (role == TotalRole)
        return true;
    return role == Qt::DisplayRole ? QVariant(totalText(index.column())) : QVariant();
}

QVariant ActivitySheets::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sheet:
        return tr("Sheet");
    case Part:
        return tr("Part", "of a sign-in sheet that has several");
    case Signed:
        return tr("Signed");
    case Rows:
        return tr("Rows");
    case Scan:
        return tr("Scan");
    case Proposed:
        return tr("Proposals");
    case Arrived:
        return tr("Arrived");
    default:
        return tr("State");
    }
}

ActivityHeadcounts::ActivityHeadcounts(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void ActivityHeadcounts::setHeadcounts(std::vector<store::HeadcountOverview> headcounts)
{
    beginResetModel();
    m_headcounts = std::move(headcounts);
    endResetModel();
}

const store::HeadcountOverview* ActivityHeadcounts::headcount(int row) const
{
    return row >= 0 && row < rowCount() ? &m_headcounts[std::size_t(row)] : nullptr;
}

int ActivityHeadcounts::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headcounts.size());
}

int ActivityHeadcounts::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ActivityHeadcounts::text(const store::HeadcountOverview& headcount, int column) const
{
    switch (column) {
    case Kind: {
        const QString kind = words::label(static_cast<records::RoleKind>(headcount.kind));
        return kind.isEmpty() ? dash() : kind;
    }
    case Female:
        return m_language.number(headcount.female);
    case Male:
        return m_language.number(headcount.male);
    case Unknown:
        return m_language.number(headcount.unknown);
    case Total:
        return m_language.number(headcount.total());
    case Named:
        return headcount.namedWithin > 0 ? QStringLiteral("−") + m_language.number(headcount.namedWithin)
                                         : m_language.number(0);
    case Added:
        return m_language.number(headcount.net());
    default:
        return headcount.method.empty() ? dash() : QString::fromStdString(headcount.method);
    }
}

QVariant ActivityHeadcounts::data(const QModelIndex& index, int role) const
{
    const store::HeadcountOverview& headcount = m_headcounts[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(headcount, index.column());
    if (role == BoldRole)
        return index.column() == Added;
    if (role == ToneRole && index.column() == Method)
        return int(headcount.method.empty() ? Tone::Faint : Tone::Second);
    return role == ToneRole && index.column() == Named ? QVariant(int(Tone::Second)) : QVariant();
}

QVariant ActivityHeadcounts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Participants");
    case Female:
        return tr("Female");
    case Male:
        return tr("Male");
    case Unknown:
        return tr("Not known");
    case Total:
        return tr("Total");
    case Named:
        return tr("Named");
    case Added:
        return tr("Adds");
    default:
        return tr("How it was counted");
    }
}

} // namespace bandanh::desktop
