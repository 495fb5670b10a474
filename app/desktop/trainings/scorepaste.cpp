#include "app/desktop/trainings/scorepaste.h"

#include "app/desktop/session/session.h"
#include "app/desktop/trainings/scoregrid.h"
#include "core/records/person.h"
#include "core/store/recordquery.h"
#include "core/text/digits.h"
#include "core/text/searchkey.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace bandanh::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScorePaste)
};

constexpr std::size_t kMostCalledSo = 12;

QStringList cellsOf(const QString& line)
{
    const QChar separator = line.contains(QLatin1Char('\t'))  ? QLatin1Char('\t')
                            : line.contains(QLatin1Char(';')) ? QLatin1Char(';')
                                                              : QLatin1Char(',');
    QStringList cells;
    for (const QString& cell : line.split(separator))
        cells << cell.trimmed();
    return cells;
}

bool isNumber(const QString& cell)
{
    return text::parseWholeNumber(cell.toStdString()).has_value();
}

std::string keyOf(const std::string& name)
{
    return text::searchKey(name);
}

bool isCalled(const std::string& key, const std::string& khmer, const std::string& latin, const std::string& reference)
{
    return !key.empty() && (key == keyOf(khmer) || key == keyOf(latin) || key == keyOf(reference));
}

bool isCalled(const std::string& key, const records::Record& record)
{
    const auto person = records::fromRecord<records::Person>(record);
    return isCalled(key, records::heading(record, records::HeadingScript::Khmer),
                    records::heading(record, records::HeadingScript::Latin), person.reference.value_or(std::string()));
}

/// A name and scores behind it.
bool beginsWithName(const QString& line)
{
    const QStringList cells = cellsOf(line);
    return cells.size() > 1 && !cells.first().isEmpty() && !isNumber(cells.first());
}

/// A line of words without a number, in front of lines with numbers.
bool isHeading(const QStringList& cells)
{
    return cells.size() > 1 && std::ranges::none_of(cells, isNumber)
           && std::ranges::none_of(cells, [](const QString& cell) { return cell.isEmpty(); });
}

} // namespace

void ScorePaste::fault(const QString& words)
{
    m_faults << Words::tr("Line %1: %2").arg(m_language.number(m_line), words);
}

std::optional<int> ScorePaste::rowCalled(const QString& name)
{
    const std::string key = keyOf(name.toStdString());
    std::vector<RowId> called;
    for (const store::TrainedPerson& person : m_grid.people().listed)
        if (isCalled(key, person.nameKhmer, person.nameLatin, person.reference))
            called.push_back(person.person);
    if (called.empty())
        for (const auto& stored :
             store::search(m_session.reader(), name.toStdString(), records::RecordType::Person, kMostCalledSo))
            if (isCalled(key, stored.record) && !store::isUnlisted(m_session.reader(), stored.record.id))
                called.push_back(stored.record.id);
    if (called.size() == 1)
        return m_grid.add(called.front());
    fault(called.empty() ? Words::tr("nobody is called “%1”.").arg(name)
                         : Words::tr("several people are called “%1”. Type their scores in their rows.").arg(name));
    return std::nullopt;
}

std::optional<operations::ScoreEntry> ScorePaste::entryOf(int row, const QStringList& cells, int column)
{
    operations::ScoreEntry entry = m_grid.entryOf(row);
    for (int i = 0; i < cells.size(); ++i) {
        if (cells.at(i).isEmpty())
            continue;
        const auto number = text::parseWholeNumber(cells.at(i).toStdString());
        if (!number || !ScoreGrid::isScore(column + i))
            fault(Words::tr("“%1” is no score and stays out.").arg(cells.at(i)));
        else
            scoreIn(entry, column + i) = number;
    }
    if (!entry.before && !entry.after)
        return std::nullopt;
    if (!entry.outOf)
        entry.outOf = m_grid.usualTotal();
    return entry;
}

int ScorePaste::take(const QString& pasted, int row, int column)
{
    const QStringList lines = pasted.split(QLatin1Char('\n'));
    const int headings = isHeading(cellsOf(lines.first())) ? 1 : 0;
    const bool hasNames = std::any_of(lines.begin() + headings, lines.end(), beginsWithName);
    std::vector<operations::ScoreEntry> entries;
    std::set<int> taken;
    for (int i = headings; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        m_line = i + 1;
        QStringList cells = cellsOf(lines.at(i));
        const QString name = hasNames ? cells.takeFirst() : QString();
        const auto at = hasNames ? rowCalled(name) : std::optional(row + i - headings);
        if (!at)
            continue;
        if (*at >= m_grid.rowCount())
            fault(Words::tr("there is no person left for these scores."));
        else if (!taken.insert(*at).second)
            fault(Words::tr("“%1” stands there twice; the first line counts.").arg(name));
        else if (const auto entry = entryOf(*at, cells, hasNames ? int(ScoreGrid::Before) : column))
            entries.push_back(*entry);
    }
    m_grid.write(entries);
    return int(entries.size());
}

} // namespace bandanh::desktop
