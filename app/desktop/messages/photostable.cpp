#include "app/desktop/messages/photostable.h"

#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/today/todaymodels.h"
#include "core/records/placement.h"

#include <QFileInfo>

#include <algorithm>

namespace bandanh::desktop {

using Outcome = exchange::PhotoMatch::Outcome;

PhotosTable::PhotosTable(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(language)
{}

void PhotosTable::setMatches(const QStringList& paths, std::vector<store::PlacementNames> placements,
                             std::vector<exchange::PhotoMatch> matches)
{
    beginResetModel();
    m_paths = paths;
    m_placements = std::move(placements);
    m_matches = std::move(matches);
    endResetModel();
}

const store::PlacementNames* PhotosTable::named(std::size_t row) const
{
    const auto placement = m_matches[row].placement;
    return placement ? &m_placements[*placement] : nullptr;
}

const store::PlacementNames* PhotosTable::target(std::size_t row) const
{
    return m_matches[row].outcome == Outcome::One ? named(row) : nullptr;
}

qint64 PhotosTable::unmatched() const
{
    return std::ranges::count_if(m_matches, [](const auto& match) { return match.outcome != Outcome::One; });
}

qint64 PhotosTable::replaced() const
{
    qint64 count = 0;
    for (std::size_t row = 0; row < m_matches.size(); ++row)
        count += target(row) != nullptr && target(row)->hasProof ? 1 : 0;
    return count;
}

std::vector<PhotoWork::PhotoFile> PhotosTable::toAdd(bool withReplaced) const
{
    const auto& spec = records::specOf<records::Placement>();
    std::vector<PhotoWork::PhotoFile> files;
    for (std::size_t row = 0; row < m_matches.size(); ++row)
        if (const auto* placement = target(row); placement != nullptr && (withReplaced || !placement->hasProof))
            files.push_back({m_paths[qsizetype(row)], {&spec, placement->id, spec.byName("proof")}});
    return files;
}

int PhotosTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int PhotosTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PhotosTable::text(std::size_t row, int column) const
{
    if (column == File)
        return QFileInfo(m_paths[qsizetype(row)]).fileName();
    const store::PlacementNames* placement = named(row);
    if (placement == nullptr)
        return {};
    if (column == Carrier)
        return placement->carrier.empty() ? titleOf(placement->operatorKhmer, placement->operatorLatin, m_language)
                                          : QString::fromStdString(placement->carrier);
    return column == Material ? QString::fromStdString(placement->material) : storedDate(placement->from);
}

QString PhotosTable::note(std::size_t row) const
{
    switch (m_matches[row].outcome) {
    case Outcome::One:
        return target(row)->hasProof ? tr("has a photo already") : QString();
    case Outcome::Unnamed:
        return tr("no listed placement is called so");
    case Outcome::Several:
        return tr("several placements: write the reference too");
    case Outcome::Twice:
        return tr("an earlier file shows the same placement");
    }
    return {};
}

QVariant PhotosTable::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const auto row = std::size_t(index.row());
    const QString words = index.column() == Note ? note(row) : text(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() && index.column() != Note ? QStringLiteral("—") : words;
    case Qt::ToolTipRole:
        return words.isEmpty() ? QVariant() : QVariant(words);
    case ToneRole:
        if (index.column() == Note)
            return int(target(row) != nullptr ? Tone::Open : Tone::Conflict);
        return words.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant();
    default:
        return {};
    }
}

QVariant PhotosTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Carrier:
        return tr("Vehicle or publication");
    case Material:
        return tr("Material");
    case From:
        return tr("From");
    case Note:
        return tr("To know");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
