#include "app/cli/importanswer.h"

#include "app/cli/mappinganswer.h"
#include "app/words/donesentence.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/rulesentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandanh::cli {

using exchange::FileReport;
using exchange::RowOutcome;
using exchange::RowReport;

namespace {

Json idJson(const std::optional<RowId>& id)
{
    return id ? Json(id->toHex()) : Json();
}

Json candidatesJson(const RowReport& row)
{
    Json candidates = Json::array();
    for (const auto& candidate : row.candidates)
        candidates.push_back({{"person", candidate.person.toHex()},
                              {"reference", candidate.reference.empty() ? Json() : Json(candidate.reference)},
                              {"weight", candidate.weight}});
    return candidates;
}

/// What rows break, beneath the file's counts; they were taken in all the same.
QString flagsText(const FileReport& file)
{
    QString text;
    for (const auto& [name, rows] : file.flagged) {
        const auto rule = std::ranges::find(operations::allRules(), name, &operations::Rule::name);
        //: %1 is the sentence of a rule: "This vehicle carries something else on some of these days. …"
        const QString line = words::counted("cli", "%n row(s) taken in and flagged: %1", nullptr, rows);
        text += QStringLiteral("    ") + words::filled(line, {words::sentence(*rule)}) + QLatin1Char('\n');
    }
    return text;
}

QString placeText(const FileReport& file)
{
    const QString path = QString::fromStdString(file.path);
    return file.worksheet.empty() ? path : path + QStringLiteral(" › ") + QString::fromStdString(file.worksheet);
}

QString hiddenText(const FileReport& file)
{
    QStringList names;
    for (const std::string& name : file.facts.hidden)
        names << QString::fromStdString(name);
    return words::filled(QCoreApplication::translate("cli", "Hidden sheets were left out: %1"),
                         {names.join(QStringLiteral(", "))});
}

QString countsText(const FileReport& file)
{
    const auto& counts = file.counts;
    QString text =
        words::pair(placeText(file), words::outcomesSentence({counts[RowOutcome::New], counts[RowOutcome::Known],
                                                              counts[RowOutcome::Proposed], counts[RowOutcome::Same],
                                                              counts[RowOutcome::Rejected]}))
        + QLatin1Char('\n');
    if (!file.facts.hidden.empty())
        text += QStringLiteral("    ") + hiddenText(file) + QLatin1Char('\n');
    return text + flagsText(file);
}

} // namespace

void ImportAnswer::addRow(const FileReport& file, const RowReport& row)
{
    if (!m_wantsRows)
        return;
    Json json;
    json["lines"] = {row.firstLine, row.lastLine};
    json["outcome"] = exchange::outcomeWord(row.outcome);
    json["person"] = idJson(row.record);
    json["reference"] = row.reference.empty() ? Json() : Json(row.reference);
    json["candidates"] = candidatesJson(row);
    json["reason"] = row.reason.empty() ? Json() : Json(row.reason);
    std::string& rows = m_rows[{file.path, file.worksheet}];
    rows += (rows.empty() ? "" : ",\n") + written(json);
}

std::string ImportAnswer::fileJson(const FileReport& file) const
{
    Json json;
    json["file"] = file.path;
    if (file.error) {
        if (!file.worksheet.empty())
            json["worksheet"] = file.worksheet;
        json["error"] = errorJson(*file.error);
        return written(json);
    }
    json["import"] = idJson(file.import);
    json["type"] = file.layout.recordWord();
    json["activity"] = idJson(file.activity);
    json["sheet"] = idJson(file.sheet);
    tellFile(json, file.facts);
    json["header_row"] = file.layout.headerLine ? Json(*file.layout.headerLine) : Json();
    json["mapping"] = mappingJson(file.layout);
    for (const auto outcome :
         {RowOutcome::New, RowOutcome::Known, RowOutcome::Proposed, RowOutcome::Same, RowOutcome::Rejected})
        json["counts"][std::string(exchange::outcomeWord(outcome))] = file.counts[outcome];
    for (const auto& [rule, rows] : file.flagged)
        json["flagged"][std::string(rule)] = rows;
    std::string text = written(json);
    if (m_wantsRows)
        text.replace(text.size() - 1, 1, ",\"rows\":[" + m_rows.value({file.path, file.worksheet}) + "]}");
    return text;
}

Answer ImportAnswer::finish(const std::vector<FileReport>& files)
{
    Answer answer;
    std::string entries;
    for (const FileReport& file : files) {
        entries += (entries.empty() ? "" : ",\n") + fileJson(file);
        if (!file.error) {
            answer.text += countsText(file);
            continue;
        }
        answer.complaints << words::sentence(*file.error);
        answer.exit = std::max(answer.exit, exitOf(file.error->code));
    }
    answer.json = "{\"files\":[" + entries + "]}";
    return answer;
}

} // namespace bandanh::cli
