#include "app/cli/mappinganswer.h"
#include "app/cli/verbs.h"

#include "app/words/filled.h"
#include "app/words/notation.h"
#include "core/places/gazetteer.h"
#include "core/sheets/sheetreader.h"

#include <QCoreApplication>

#include <numeric>

namespace bandanh::cli {

namespace {

Json titlesJson(const sheets::TitleLines& titles)
{
    Json json;
    json["activity"] = titles.activity;
    json["part"] = titles.part ? Json(*titles.part) : Json();
    json["parts"] = titles.parts ? Json(*titles.parts) : Json();
    json["date"] = titles.date;
    json["place"] = titles.place;
    json["days"] = Json::array();
    for (const auto& day : titles.days)
        json["days"].push_back(day.toText());
    return json;
}

/// Counts by the words of what is counted, leaving out what there is none of.
template <class Word>
Json countsJson(const std::vector<std::int64_t>& counts, Word word)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            json[std::string(word(i))] = counts[i];
    return json;
}

/// Rows that went back are rows of the file too.
std::int64_t rowsOf(const sheets::Inspection& found)
{
    return std::accumulate(found.rejected.begin(), found.rejected.end(), found.rows);
}

Json inspectionJson(const sheets::Inspection& found)
{
    Json json;
    json["file"] = found.file.path;
    json["type"] = found.layout.kind == sheets::FileKind::Unknown ? Json() : Json(found.layout.recordWord());
    tellFile(json, found.file);
    json["header_row"] = found.layout.headerLine ? Json(*found.layout.headerLine) : Json();
    json["mapping"] = mappingJson(found.layout);
    json["titles"] = titlesJson(found.titles);
    json["rows"] = rowsOf(found);
    json["rejected"] = countsJson(
        found.rejected, [](std::size_t i) { return sheets::rejectReasonWord(static_cast<sheets::RejectReason>(i)); });
    json["skipped"] =
        countsJson(found.skipped, [](std::size_t i) { return sheets::lineKindWord(static_cast<sheets::LineKind>(i)); });
    json["stated_total"] = Json();
    if (found.statedTotal)
        json["stated_total"] = {{"people", found.statedTotal->people},
                                {"women", found.statedTotal->women ? Json(*found.statedTotal->women) : Json()}};
    return json;
}

QString inspectionText(const sheets::Inspection& found)
{
    const auto utf8 = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    const auto line = [](const char* key, const QString& fact) {
        return words::filled(QCoreApplication::translate("cli", key), {fact}) + QLatin1Char('\n');
    };
    const words::Notation notation = words::Notation::current();
    const std::int64_t rows = rowsOf(found);
    QString text = utf8(found.file.path) + QLatin1Char('\n');
    if (!found.file.worksheet.empty()) {
        text += line(QT_TRANSLATE_NOOP("cli", "Sheet of the workbook: %1"), utf8(found.file.worksheet));
    } else {
        text += line(QT_TRANSLATE_NOOP("cli", "Encoding: %1"), utf8(sheets::encodingWord(found.file.encoding)));
        text +=
            line(QT_TRANSLATE_NOOP("cli", "Delimiter: %1"), utf8(sheets::delimiterWord(found.file.dialect.delimiter)));
    }
    if (found.layout.headerLine)
        text += line(QT_TRANSLATE_NOOP("cli", "Headings on line %1"), notation.number(*found.layout.headerLine));
    for (const sheets::MappedColumn& column : found.layout.columns)
        text += QStringLiteral("    %1 → %2\n")
                    .arg(QString::fromStdString(column.header), utf8(sheets::columnWord(column.meaning)));
    text += words::counted("cli", "%n row(s)", nullptr, rows) + QLatin1Char('\n');
    const std::int64_t rejected = rows - found.rows;
    return text + words::counted("cli", "%n of them would go back", nullptr, rejected) + QLatin1Char('\n');
}

Answered inspect(Session&, const Arguments& arguments)
{
    const places::Gazetteer gazetteer;
    sheets::ReadOptions options;
    options.gazetteer = &gazetteer;
    const auto found = sheets::inspect(arguments.operands[0].toStdString(), options);
    if (!found)
        return failed(found.error());
    return Answer{written(inspectionJson(*found)), inspectionText(*found)};
}

} // namespace

constexpr Verb kSheetInspectVerb{{"sheet inspect",
                                  "FILE",
                                  1,
                                  1,
                                  {},
                                  QT_TRANSLATE_NOOP("cli", "what an import would understand of a file; needs no store"),
                                  false},
                                 inspect};

} // namespace bandanh::cli
