#include "app/desktop/trainings/trainedkinds.h"

#include "app/desktop/look/rowroles.h"
#include "app/words/recordlabel.h"

namespace bandanh::desktop {

TrainedKinds::TrainedKinds(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{}

void TrainedKinds::setFigures(const report::TrainingFigures& figures)
{
    beginResetModel();
    m_kinds = figures.kinds;
    report::TrainingFigures::Kind total;
    for (const auto& kind : figures.kinds) {
        total.women += kind.women;
        total.men += kind.men;
        total.sexUnknown += kind.sexUnknown;
    }
    total.persons = figures.persons; // who came as two kinds is one person
    if (!m_kinds.empty())
        m_kinds.push_back(total);
    endResetModel();
}

int TrainedKinds::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_kinds.size());
}

int TrainedKinds::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString TrainedKinds::text(int row, int column) const
{
    const report::TrainingFigures::Kind& kind = m_kinds[std::size_t(row)];
    switch (column) {
    case Kind:
        return row + 1 == rowCount() ? tr("all") : kind.kind ? words::label(*kind.kind) : tr("not written");
    case Women:
        return m_language.number(kind.women);
    case Men:
        return m_language.number(kind.men);
    case Unknown:
        return m_language.number(kind.sexUnknown);
    case Participations:
        return m_language.number(kind.participations());
    default:
        return m_language.number(kind.persons);
    }
}

QVariant TrainedKinds::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case TotalRole:
        return index.row() + 1 == rowCount();
    default:
        return {};
    }
}

QVariant TrainedKinds::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {tr("Participants"), tr("Women"),          tr("Men"),
                                    tr("Not known"),    tr("Participations"), tr("Persons")};
    return names[section];
}

} // namespace bandanh::desktop
