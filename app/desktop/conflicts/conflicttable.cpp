#include "app/desktop/conflicts/conflicttable.h"

#include "app/desktop/look/rowroles.h"

namespace bandanh::desktop {

void ConflictTable::setLines(std::vector<ConflictLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ConflictTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConflictTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ConflictTable::data(const QModelIndex& index, int role) const
{
    const ConflictLine& line = m_lines[std::size_t(index.row())];
    const bool isValue = index.column() != Field;
    const bool isRemoved = index.column() == Other && line.isRemoved;
    const QString& text = index.column() == Field ? line.name : index.column() == Standing ? line.standing : line.other;
    switch (role) {
    case Qt::DisplayRole:
        if (isRemoved)
            return tr("removed");
        return !text.isEmpty() ? text : line.isAuthor ? QStringLiteral("—") : tr("not written");
    case Qt::ToolTipRole:
        return isValue && !text.isEmpty() ? QVariant(text) : QVariant();
    case ToneRole:
        if (isRemoved || (isValue && text.isEmpty()))
            return int(Tone::Faint);
        return isValue && !line.isAuthor ? QVariant() : QVariant(int(Tone::Second));
    case TintRole:
        return isValue && !line.isAuthor && !line.isRemoved && line.standing != line.other
                   ? QVariant(int(Tone::Conflict))
                   : QVariant();
    default:
        return {};
    }
}

QVariant ConflictTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Standing ? QVariant(tr("What stands"))
           : section == Other  ? QVariant(tr("The other"))
                               : QVariant();
}

} // namespace bandanh::desktop
