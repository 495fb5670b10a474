#include "app/desktop/import/previewmodel.h"

#include "app/desktop/look/icon.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "core/text/partialdate.h"

#include <algorithm>

namespace bandanh::desktop {

using exchange::RowOutcome;
using Kind = PreviewColumn::Kind;

namespace {

State stateOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return State::New;
    case RowOutcome::Known:
    case RowOutcome::Same:
        return State::Closed;
    case RowOutcome::Proposed:
        return State::Proposed;
    case RowOutcome::Rejected:
        return State::Conflict;
    }
    return State::None;
}

int attention(RowOutcome outcome)
{
    return outcome == RowOutcome::Rejected ? 0 : outcome == RowOutcome::Proposed ? 1 : 2;
}

QString none()
{
    return QStringLiteral("—");
}

} // namespace

QString OutcomeWords::word(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return tr("New");
    case RowOutcome::Known:
        return tr("Known");
    case RowOutcome::Proposed:
        return tr("Proposed");
    case RowOutcome::Same:
        return tr("As before");
    case RowOutcome::Rejected:
        return tr("Goes back");
    }
    return {};
}

PreviewModel::PreviewModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void PreviewModel::setFile(const FilePreview* file)
{
    m_file = file;
    rebuild();
}

void PreviewModel::setFilter(std::optional<RowOutcome> outcome)
{
    m_filter = outcome;
    rebuild();
}

void PreviewModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

void PreviewModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PreviewModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; m_file != nullptr && i < m_file->rows.size(); ++i)
        if (!m_filter || m_file->rows[i].outcome == *m_filter)
            m_shown.push_back(i);
    if (m_order == Order::AttentionFirst)
        std::ranges::stable_sort(m_shown, {}, [this](std::size_t i) { return attention(m_file->rows[i].outcome); });
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_file == nullptr ? 0 : FirstCell + int(m_file->columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const PreviewRow& row = this->row(index.row());
    if (index.column() == Row) {
        if (role == Qt::DisplayRole)
            return m_language.number(row.number);
        return role == ToneRole ? QVariant(int(Tone::Second)) : QVariant();
    }
    if (index.column() == Outcome) {
        const QString word = OutcomeWords::word(row.outcome);
        if (role == BadgeRole)
            return QVariant::fromValue(Badge{stateOf(row.outcome), word});
        return role == Qt::AccessibleTextRole || role == Qt::DisplayRole ? QVariant(word) : QVariant();
    }
    return cell(row, index.column() - FirstCell, role);
}

QVariant PreviewModel::cell(const PreviewRow& row, int cell, int role) const
{
    const bool isBad = row.outcome == RowOutcome::Rejected && row.badColumn == cell;
    const QString text = cellText(row, cell);
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? none() : text;
    case Qt::ToolTipRole:
        return text.isEmpty() ? QVariant() : QVariant(text);
    case ToneRole:
        return isBad ? QVariant(int(Tone::Conflict)) : text.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant();
    case BoldRole:
        return isBad ? QVariant(true) : QVariant();
    case IconRole:
        return isBad ? QVariant(int(Icon::Warning)) : QVariant();
    case TintRole:
        return isBad ? QVariant(int(Tone::Conflict)) : QVariant();
    default:
        return {};
    }
}

QString PreviewModel::cellText(const PreviewRow& row, int cell) const
{
    QString written = row.cells.value(cell);
    if (row.outcome == RowOutcome::Rejected)
        return written; // as it stands in the file
    switch (m_file->columns[std::size_t(cell)].kind) {
    case Kind::Sex:
        return written == QLatin1String("F") ? tr("F") : written == QLatin1String("M") ? tr("M") : written;
    case Kind::Age:
        if (const auto birth = text::PartialDate::parse(written.toStdString()); birth && written.size() > 3)
            return birth->precision() == text::DatePrecision::Day ? m_language.date(
                       QDate(birth->year(), *birth->month(), *birth->day()), Language::DateForm::Short)
                                                                  : words::Notation(m_language.code()).date(*birth);
        return m_language.digits(written);
    default:
        return written;
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || m_file == nullptr)
        return {};
    if (section == Row)
        return tr("Row");
    if (section == Outcome)
        return tr("Outcome");
    const auto cell = std::size_t(section - FirstCell);
    if (cell >= m_file->columns.size())
        return {};
    switch (m_file->columns[cell].kind) {
    case Kind::NameKhmer:
        return tr("Name");
    case Kind::NameLatin:
        return tr("Latin");
    case Kind::Sex:
        return tr("Sex");
    case Kind::Age:
        return tr("Age");
    case Kind::Phone:
        return tr("Phone");
    case Kind::Place:
        return tr("Village · commune · district");
    case Kind::School:
        return tr("School");
    case Kind::OfFile:
        return m_file->columns[cell].header;
    }
    return {};
}

} // namespace bandanh::desktop
