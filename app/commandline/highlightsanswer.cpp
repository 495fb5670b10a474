#include "app/commandline/highlightsanswer.h"

#include "app/words/editionwords.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/reportwords.h"
#include "core/places/gazetteer.h"
#include "core/report/editioncode.h"
#include "core/report/highlightsjson.h"
#include "core/report/report.h"
#include "core/report/targets.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace bandanh::cli {

namespace {

QString amountText(const report::TableLine& line, const words::Notation& notation)
{
    if (const auto* text = std::get_if<std::string>(&line.amount))
        return notation.digits(QString::fromStdString(*text));
    const auto* number = std::get_if<double>(&line.amount);
    if (number == nullptr)
        return line.depth == 0 ? QStringLiteral("—") : QString();
    if (line.figure != nullptr)
        return words::figureText(*line.figure);
    return std::floor(*number) == *number ? notation.number(static_cast<qint64>(*number))
                                          : notation.decimal(*number, 2);
}

QString highlightsText(const report::Highlights& highlights)
{
    const words::Notation notation = words::Notation::current();
    const places::Gazetteer gazetteer;
    QString text;
    for (const report::TableLine& line : report::tableOf(highlights)) {
        if (line.depth == 0)
            text += QLatin1Char('\n');
        const QString caption = words::captionText(line.caption, gazetteer);
        const QString amount = amountText(line, notation);
        text += QString(line.depth * 4, QLatin1Char(' ')) + (amount.isEmpty() ? caption : words::pair(caption, amount))
                + QLatin1Char('\n');
        if (line.depth == 0 && line.figure != nullptr)
            text += QStringLiteral("    (") + words::reportText(line.figure->indicator->rule) + QStringLiteral(")\n");
    }
    return text;
}

std::string inWords(std::string_view key)
{
    return words::reportText(key).toStdString();
}

} // namespace

tl::expected<report::Period, Failure> highlightsPeriod(const Arguments& arguments)
{
    const auto year = wholeNumber(arguments, "year", 1);
    if (!year)
        return failed(year.error());
    constexpr qint64 kLastYear = 9999;
    if (!*year || **year > kLastYear)
        return failed(UsageError{QCoreApplication::translate("cli", "Say which year: --year 2013.")});
    report::Period period{static_cast<int>(**year), std::nullopt};
    if (arguments.has("province")) {
        const std::string code = arguments.value("province").toStdString();
        period.province = records::parseScope(code);
        if (!period.province)
            return failed(Error{ErrorCode::InvalidValue, {"province", code}});
    }
    return period;
}

Answer highlightsAnswer(store::Connection& connection, const report::Period& period)
{
    const report::Highlights found = report::Report(connection, period).highlights();
    Json document = report::toJson(found, inWords);
    for (const auto& [id, target] : report::targetsOf(connection, period))
        if (auto figure = document["figures"].find(id); figure != document["figures"].end())
            (*figure)["target"] = std::floor(target) == target ? Json(static_cast<std::int64_t>(target)) : Json(target);
    return {written(document), highlightsText(found)};
}

Json editionJson(const report::Edition& edition)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(edition.frozenAt, Qt::UTC);
    Json json{{"number", edition.number}, {"year", edition.period.year}};
    if (edition.period.province)
        json["province"] = records::scopeText(*edition.period.province);
    json["frozen_at"] = at.toString(Qt::ISODate).toStdString();
    json["frozen_by"] = edition.frozenBy;
    json["language"] = edition.language;
    json["notes"] = edition.notes;
    json["sheets"] = edition.basis.sheets;
    json["sheets_closed"] = edition.basis.sheetsClosed;
    json["log_entry"] = edition.basis.entry;
    json["log_head"] = edition.basis.head;
    json["code"] = report::editionCode(edition);
    return json;
}

Answer highlightsAnswer(const report::Edition& edition)
{
    const report::Highlights frozen = edition.highlights();
    Json document = report::toJson(frozen, inWords);
    document["frozen"] = editionJson(edition);
    return {written(document), words::editionText(edition) + QLatin1Char('\n') + highlightsText(frozen)};
}

} // namespace bandanh::cli
