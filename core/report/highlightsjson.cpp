#include "core/report/highlightsjson.h"

#include "core/report/indicators.h"

#include <cmath>

namespace bandanh::report {

using nlohmann::json;

namespace {

/// Whole numbers are written without a point.
json number(double value)
{
    return value == std::floor(value) ? json(static_cast<std::int64_t>(value)) : json(value);
}

json contentJson(const Content& content)
{
    struct Writer {
        json operator()(double value) const { return number(value); }
        json operator()(const Tally& tally) const
        {
            json object = json::object();
            for (const auto& [key, count] : tally)
                object[key] = count;
            return object;
        }
        json operator()(const TallyByKey& tallies) const
        {
            json object = json::object();
            for (const auto& [key, tally] : tallies)
                object[key] = (*this)(tally);
            return object;
        }
        json operator()(const ShownTally& tally) const
        {
            json object = json::object();
            for (const auto& [key, cell] : tally)
                object[key] = std::visit([](const auto& value) { return json(value); }, cell);
            return object;
        }
    };
    return std::visit(Writer{}, content);
}

json figureJson(const Figure& figure, const Words& words)
{
    const std::string_view rule = figure.indicator->rule;
    json object{{"value", figure.value ? number(*figure.value) : json()},
                {"rule", words ? words(rule) : std::string(rule)},
                {"unit", records::wordOf(figure.indicator->unit)}};
    for (const auto& [part, content] : figure.parts)
        object[std::string(part->name)] = contentJson(content);
    if (figure.completeness)
        object["completeness"] = {{"sheets", figure.completeness->sheets},
                                  {"sheets_closed", figure.completeness->sheetsClosed},
                                  {"lines_without_person", figure.completeness->linesWithoutPerson}};
    return object;
}

} // namespace

json toJson(const Highlights& highlights, const Words& words)
{
    json figures = json::object();
    for (const Figure& figure : highlights.figures)
        figures[std::string(figure.indicator->id)] = figureJson(figure, words);
    const Period& period = highlights.period;
    json document{{"edition", std::to_string(period.year)},
                  {"period", {period.firstDay(), period.lastDay()}},
                  {"figures", std::move(figures)}};
    if (period.province)
        document["province"] = records::scopeText(period.reported(*period.province));
    return document;
}

} // namespace bandanh::report
