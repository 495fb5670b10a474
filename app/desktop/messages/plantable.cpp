#include "app/desktop/messages/plantable.h"

#include "app/desktop/forms/placenames.h"
#include "app/desktop/forms/storeddate.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tokens.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

QString dateWords(const std::optional<text::PartialDate>& date)
{
    return date ? storedDate(date->toText()) : QString();
}

} // namespace

PlanTable::PlanTable(Session& session, const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_language(language)
{}

void PlanTable::setPlacements(std::vector<records::Placement> placements)
{
    std::vector<exchange::PastedLine> lines(placements.size());
    for (std::size_t i = 0; i < placements.size(); ++i) {
        lines[i].number = i + 1;
        lines[i].placement = std::move(placements[i]);
    }
    setPasted(std::move(lines));
}

void PlanTable::setPasted(std::vector<exchange::PastedLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::vector<records::Placement> placements;
    for (const exchange::PastedLine& line : m_lines)
        placements.push_back(line.isRead() ? line.placement : records::Placement());
    m_taken = exchange::takenCarriers(m_session.reader(), placements);
    endResetModel();
}

qint64 PlanTable::readable() const
{
    return std::ranges::count_if(m_lines, &exchange::PastedLine::isRead);
}

qint64 PlanTable::taken() const
{
    return std::ranges::count_if(m_taken, [](const auto& taken) { return taken.has_value(); });
}

qint64 PlanTable::unread() const
{
    return qint64(m_lines.size()) - readable();
}

std::vector<records::Placement> PlanTable::toRecord(bool withTaken) const
{
    std::vector<records::Placement> placements;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].isRead() && (withTaken || !m_taken[i]))
            placements.push_back(m_lines[i].placement);
    return placements;
}

int PlanTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PlanTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PlanTable::nameOf(records::RecordType type, const RowId& row) const
{
    const auto stored = store::RecordTable(m_session.reader()).find(records::specOf(type), row);
    return stored ? words::heading(stored->record) : QString();
}

QString PlanTable::text(const exchange::PastedLine& line, int column) const
{
    const records::Placement& placement = line.placement;
    switch (column) {
    case Material:
        return placement.material ? nameOf(records::RecordType::Material, *placement.material) : QString();
    case Carrier:
        if (placement.carrier)
            return QString::fromStdString(*placement.carrier);
        return placement.organisation ? nameOf(records::RecordType::Organisation, *placement.organisation) : QString();
    case Where: {
        const auto province = placement.provinceTo ? placement.provinceTo : placement.provinceFrom;
        const auto scope = province ? records::parseScope(province->province().text()) : std::nullopt;
        return scope ? provinceName(m_session.gazetteer(), *scope, m_language.isKhmer()) : QString();
    }
    case From:
        return dateWords(placement.from);
    case Until:
        return dateWords(placement.until);
    default:
        return {};
    }
}

QString PlanTable::note(std::size_t row) const
{
    const exchange::PastedLine& line = m_lines[row];
    if (!line.isRead())
        //: %1 is a line's number, %2 what is asked for, %3 what stands there: "Line 7, Material: “POS-99” is not known"
        return words::filled(
            tr("Line %1, %2: “%3” is not known"),
            {m_language.number(qint64(line.number)), words::label(*line.field), QString::fromStdString(line.unread)});
    if (!m_taken[row])
        return {};
    const auto& taken = *m_taken[row];
    const QString until = taken.until.empty() ? tr("without an end") : storedDate(taken.until);
    return taken.material.empty()
               ? words::filled(tr("stands twice in this plan, from %1 to %2"), {storedDate(taken.from), until})
               : words::filled(tr("carries %1 from %2 to %3"),
                               {QString::fromStdString(taken.material), storedDate(taken.from), until});
}

QVariant PlanTable::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const auto row = std::size_t(index.row());
    const QString words = index.column() == Note ? note(row) : text(m_lines[row], index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() && index.column() != Note ? QStringLiteral("—") : words;
    case Qt::ToolTipRole:
        return words.isEmpty() ? QVariant() : QVariant(words);
    case ToneRole:
        if (index.column() == Note)
            return int(m_lines[row].isRead() ? Tone::Open : Tone::Conflict);
        return words.isEmpty() ? QVariant(int(Tone::Faint)) : QVariant();
    default:
        return {};
    }
}

QVariant PlanTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Material:
        return tr("Material");
    case Carrier:
        return tr("Vehicle or publication");
    case Where:
        return tr("Province");
    case From:
        return tr("From");
    case Until:
        return tr("Until");
    case Note:
        return tr("To know");
    default:
        return {};
    }
}

} // namespace bandanh::desktop
