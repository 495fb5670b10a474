#include "app/cli/openlines.h"
#include "app/cli/verbs.h"

#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/exchange/openrows.h"

#include <QCoreApplication>

#include <limits>

namespace bandanh::cli {

namespace {

Json candidateJson(const RowId& id, const std::string& reference, double weight)
{
    return {{"id", id.toHex()}, {"reference", reference.empty() ? Json() : Json(reference)}, {"weight", weight}};
}

Json rowJson(const exchange::OpenRow& row)
{
    Json cells = Json::object();
    for (const auto& [heading, cell] : row.cells)
        cells[heading] = cell;
    Json candidates = Json::array();
    for (const auto& each : row.candidates)
        candidates.push_back(candidateJson(each.row, each.reference, each.likeness));
    return {{"id", row.id.toHex()},
            {"type", row.type->name},
            {"column", row.heading},
            {"written", row.written},
            {"names", records::specOf(row.named).name},
            {"cells", cells},
            {"candidates", candidates}};
}

/// The name on a line, in both scripts where it has both.
std::string nameOn(const OpenLine& line)
{
    const auto written = records::fromRecord<records::Attendance>(line.record);
    const std::string khmer = written.nameKhmer.value_or("");
    const std::string latin = written.nameLatin.value_or("");
    return khmer + (khmer.empty() || latin.empty() ? "" : " ") + latin;
}

Json lineJson(const OpenLine& line)
{
    Json cells = Json::object();
    for (std::size_t i = 0; i < line.record.values.size(); ++i) {
        const auto& field = line.record.spec->fields[i];
        if (!records::isAbsent(line.record.values[i]) && !field.has(records::FieldTrait::Hidden))
            cells[std::string(field.name)] = records::exportText(field, line.record.values[i]);
    }
    Json candidates = Json::array();
    for (const auto& each : line.candidates)
        candidates.push_back(candidateJson(each.person, each.reference, each.weight));
    return {{"id", line.id.toHex()},
            {"type", line.record.spec->name},
            {"column", "person"},
            {"written", nameOn(line)},
            {"names", records::specOf(records::RecordType::Person).name},
            {"sheet", line.where.sheetReference},
            {"cells", cells},
            {"candidates", candidates}};
}

QString candidateText(store::Connection& connection, const records::RecordSpec& spec, const RowId& id,
                      const std::string& reference)
{
    const auto stored = store::RecordTable(connection).find(spec, id);
    if (!stored)
        return {};
    return QStringLiteral("    ")
           + words::pair(QString::fromStdString(reference.empty() ? id.toHex() : reference),
                         words::heading(stored->record))
           + QLatin1Char('\n');
}

QString rowText(const exchange::OpenRow& row, store::Connection& connection)
{
    const auto& named = records::specOf(row.named);
    //: %1 is an id, %2 a kind of record ("Commitment"), %3 the kind of what it names ("Organisation"), %4 as it is written.
    const QString sentence = QCoreApplication::translate("cli", "%1  %2: which %3 is “%4”?");
    QString text = words::filled(sentence, {QString::fromStdString(row.id.toHex()), words::label(*row.type),
                                            words::label(named), QString::fromStdString(row.written)})
                   + QLatin1Char('\n');
    for (const auto& each : row.candidates)
        text += candidateText(connection, named, each.row, each.reference);
    return text;
}

QString lineText(const OpenLine& line, store::Connection& connection)
{
    const auto number = records::fromRecord<records::Attendance>(line.record).line.value_or(0);
    //: %1 is an id, %2 the number of a sheet ("SH-2013-0006"), %3 of its line, %4 the name as it is written there.
    const QString sentence = QCoreApplication::translate("cli", "%1  Sheet %2, line %3: who is “%4”?");
    QString text = words::filled(sentence, {QString::fromStdString(line.id.toHex()),
                                            QString::fromStdString(line.where.sheetReference), QString::number(number),
                                            QString::fromStdString(nameOn(line))})
                   + QLatin1Char('\n');
    for (const auto& each : line.candidates)
        text += candidateText(connection, records::specOf(records::RecordType::Person), each.person, each.reference);
    return text;
}

Answered proposals(Session& session, const Arguments&)
{
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    auto& connection = (*laptop)->store().writer();
    Json json{{"proposals", Json::array()}};
    QString text;
    for (const auto& row : exchange::openRows(connection, std::numeric_limits<std::int64_t>::max())) {
        json["proposals"].push_back(rowJson(row));
        text += rowText(row, connection);
    }
    forEachOpenLine(connection, [&](const OpenLine& line) {
        json["proposals"].push_back(lineJson(line));
        text += lineText(line, connection);
    });
    if (text.isEmpty())
        text = QCoreApplication::translate("cli", "No row waits for an answer.") + QLatin1Char('\n');
    return Answer{written(json), text};
}

} // namespace

constexpr Verb kProposalsVerb{
    {"proposals",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("cli",
                       "rows of lists and lines of sheets that name something, or somebody, who is not quite there,"
                       " with what may be meant"),
     true},
    proposals};

} // namespace bandanh::cli
