#include "app/desktop/trainings/scoregrid.h"

#include "app/desktop/look/rowroles.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"
#include "app/words/rulesentence.h"
#include "core/operations/rules.h"
#include "core/records/role.h"
#include "core/records/testscore.h"
#include "core/store/personoverview.h"
#include "core/text/digits.h"

#include <algorithm>

namespace bandanh::desktop {

namespace {

std::optional<std::int64_t> storedScore(const store::TrainedPerson& person, int column)
{
    return column == ScoreGrid::Before ? person.before : column == ScoreGrid::After ? person.after : person.outOf;
}

records::Record recordOf(const store::TrainedPerson& person)
{
    records::TestScore typed;
    typed.before = person.before;
    typed.after = person.after;
    typed.outOf = person.outOf;
    return records::toRecord(typed);
}

} // namespace

std::optional<std::int64_t>& scoreIn(operations::ScoreEntry& entry, int column)
{
    return column == ScoreGrid::Before ? entry.before : column == ScoreGrid::After ? entry.after : entry.outOf;
}

ScoreGrid::ScoreGrid(Session& session, const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_language(language)
{}

void ScoreGrid::setTraining(const std::optional<RowId>& training)
{
    if (training != m_training) {
        m_added.clear();
        m_typed.clear();
    }
    m_training = training;
    auto people = training ? store::trainedPeople(m_session.reader(), *training) : store::TrainedPeople();
    appendAdded(people);
    // While the people stay, so does the cell that somebody is typing in.
    const bool isSame = std::ranges::equal(people.listed, m_people.listed, {}, &store::TrainedPerson::person,
                                           &store::TrainedPerson::person);
    if (!isSame)
        beginResetModel();
    m_people = std::move(people);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ScoreGrid::appendAdded(store::TrainedPeople& people) const
{
    for (const RowId& person : m_added) {
        if (std::ranges::find(people.listed, person, &store::TrainedPerson::person) != people.listed.end())
            continue;
        if (const auto known = store::personOverview(m_session.reader(), person))
            people.listed.push_back(
                {person, known->nameKhmer, known->nameLatin, known->reference, known->roleKind, {}, {}, {}, {}});
    }
}

qint64 ScoreGrid::matched() const
{
    return std::ranges::count_if(m_people.listed, [](const auto& person) { return person.before && person.after; });
}

std::optional<int> ScoreGrid::rowOf(const RowId& person) const
{
    const auto found = std::ranges::find(m_people.listed, person, &store::TrainedPerson::person);
    return found != m_people.listed.end() ? std::optional(int(found - m_people.listed.begin())) : std::nullopt;
}

int ScoreGrid::add(const RowId& person)
{
    if (const auto row = rowOf(person))
        return *row;
    m_added.push_back(person);
    setTraining(m_training);
    return rowCount() - 1;
}

std::optional<QModelIndex> ScoreGrid::unreadable() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = Before; column <= OutOf; ++column)
            if (typed(row, column) != nullptr)
                return index(row, column);
    return std::nullopt;
}

void ScoreGrid::giveUp(const QModelIndex& index)
{
    m_typed.erase({m_people.listed[std::size_t(index.row())].person, index.column()});
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), Columns - 1));
}

operations::ScoreEntry ScoreGrid::entryOf(int row) const
{
    const store::TrainedPerson& person = m_people.listed[std::size_t(row)];
    return {person.person, person.before, person.after, person.outOf};
}

std::optional<std::int64_t> ScoreGrid::usualTotal() const
{
    std::map<std::int64_t, int> counts;
    for (const store::TrainedPerson& person : m_people.listed)
        if (person.outOf)
            ++counts[*person.outOf];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
    return most != counts.end() ? std::optional(most->first) : std::nullopt;
}

void ScoreGrid::write(const std::vector<operations::ScoreEntry>& entries)
{
    if (entries.empty() || !m_training)
        return;
    try {
        operations::writeScores(m_session.desk(), *m_training, entries);
    } catch (const store::StoreFailure& failure) {
        emit refused(words::sentence({failure.code(), {m_session.laptop().store().path()}}));
        return;
    }
    m_session.noteChange();
    setTraining(m_training); // also where no page listens
}

bool ScoreGrid::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isScore(index.column()))
        return false;
    const QString typed = value.toString().trimmed();
    const auto number = text::parseWholeNumber(typed.toStdString());
    if (!typed.isEmpty() && !number) {
        m_typed[{m_people.listed[std::size_t(index.row())].person, index.column()}] = typed;
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), Columns - 1));
        return true;
    }
    giveUp(index);
    operations::ScoreEntry entry = entryOf(index.row());
    if (scoreIn(entry, index.column()) == number)
        return true;
    scoreIn(entry, index.column()) = number;
    if (number && index.column() != OutOf && !entry.outOf)
        entry.outOf = usualTotal(); // as the others of this test; it stands beside it at once
    write({entry});
    return true;
}

const QString* ScoreGrid::typed(int row, int column) const
{
    const auto found = m_typed.find({m_people.listed[std::size_t(row)].person, column});
    return found != m_typed.end() ? &found->second : nullptr;
}

int ScoreGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.listed.size());
}

int ScoreGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ScoreGrid::gain(const store::TrainedPerson& person) const
{
    if (!person.before || !person.after)
        return {};
    const qint64 gain = *person.after - *person.before;
    const QString sign = gain > 0 ? QStringLiteral("+") : gain < 0 ? QStringLiteral("−") : QString();
    return sign + m_language.number(std::abs(gain));
}

QString ScoreGrid::note(const store::TrainedPerson& person) const
{
    const int row = *rowOf(person.person);
    for (int column = Before; column <= OutOf; ++column)
        if (const QString* wrong = typed(row, column))
            return tr("“%1” is no whole number and is not kept.").arg(*wrong);
    const auto broken = operations::brokenRules(m_session.reader(), recordOf(person));
    if (!broken.empty())
        return words::sentence(*broken.front());
    if ((person.before || person.after) && !person.outOf)
        return tr("Out of how many? Until it is written, 20 is taken.");
    return {};
}

QString ScoreGrid::text(int row, int column) const
{
    const store::TrainedPerson& person = m_people.listed[std::size_t(row)];
    switch (column) {
    case Line:
        return m_language.number(row + 1);
    case NameKhmer:
        return QString::fromStdString(person.nameKhmer);
    case NameLatin:
        return QString::fromStdString(person.nameLatin);
    case Kind:
        return words::label(static_cast<records::RoleKind>(person.kind));
    case Gain:
        return gain(person);
    case Note:
        return note(person);
    default:
        break;
    }
    if (const QString* wrong = typed(row, column))
        return *wrong;
    const auto score = storedScore(person, column);
    return score ? m_language.number(*score) : QString();
}

QVariant ScoreGrid::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const int column = index.column();
    const bool isName = column == NameKhmer || column == NameLatin || column == Kind;
    const QString words = text(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() && isName ? QStringLiteral("—") : words;
    case Qt::EditRole:
        return words;
    case Qt::ToolTipRole:
        return words.isEmpty() ? QVariant() : QVariant(words);
    case ToneRole:
        if (column == Note)
            return int(Tone::Conflict);
        if (isName && words.isEmpty())
            return int(Tone::Faint);
        return column == Line || column == NameLatin || column == Kind ? QVariant(int(Tone::Second)) : QVariant();
    case TintRole:
        return isScore(column) && typed(index.row(), column) != nullptr ? QVariant(int(Tone::Conflict)) : QVariant();
    default:
        return {};
    }
}

QVariant ScoreGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[Columns] = {QString(),   tr("Khmer name"), tr("Latin name"), tr("Came as"), tr("Before"),
                                    tr("After"), tr("Out of"),     tr("Gain"),       tr("To mend")};
    return names[section];
}

Qt::ItemFlags ScoreGrid::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isScore(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace bandanh::desktop
