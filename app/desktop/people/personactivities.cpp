#include "app/desktop/people/personactivities.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/today/todaymodels.h"
#include "app/words/notation.h"

namespace bandanh::desktop {

PersonActivities::PersonActivities(const Language& language, QObject* parent)
    : QAbstractListModel(parent), m_language(language)
{}

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

QString PersonActivities::title(const store::PersonActivity& line) const
{
    const QString title = titleOf(line.titleKhmer, line.titleLatin, m_language);
    return title.isEmpty() ? tr("No activity yet") : title;
}

QString PersonActivities::whereAndWhen(const store::PersonActivity& line) const
{
    //: %1 is the number of a sheet, %2 a line of it
    const QString sheet =
        tr("%1, line %2").arg(QString::fromStdString(line.sheetReference), m_language.number(line.line));
    const auto date = text::PartialDate::parse(line.date);
    return date ? words::Notation::current().date(*date) + QStringLiteral(" · ") + sheet : sheet;
}

QVariant PersonActivities::data(const QModelIndex& index, int role) const
{
    const store::PersonActivity& one = line(index.row());
    if (role == Qt::DisplayRole)
        return title(one);
    return role == SecondTextRole ? QVariant(whereAndWhen(one)) : QVariant();
}

} // namespace bandanh::desktop
