#include "app/desktop/people/personactivities.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/notation.h"

namespace bandanh::desktop {

PersonActivities::PersonActivities(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void PersonActivities::setLines(std::vector<store::PersonActivity> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PersonActivities::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PersonActivities::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PersonActivities::data(const QModelIndex& index, int role) const
{
    const store::PersonActivity& line = m_lines[std::size_t(index.row())];
    if (role == ToneRole)
        return index.column() == Activity ? QVariant() : QVariant(int(Tone::Second));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day: {
        const auto date = text::PartialDate::parse(line.date);
        return date ? words::Notation::current().date(*date) : QStringLiteral("—");
    }
    case Activity: {
        const QString title = titleOf(line.titleKhmer, line.titleLatin, m_language);
        return title.isEmpty() ? tr("No activity yet") : title;
    }
    default:
        //: %1 is the number of a sheet, %2 a line of it
        return tr("%1, line %2").arg(QString::fromStdString(line.sheetReference), m_language.number(line.line));
    }
}

QVariant PersonActivities::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Activity:
        return tr("Activity");
    default:
        return tr("Sheet");
    }
}

} // namespace bandanh::desktop
