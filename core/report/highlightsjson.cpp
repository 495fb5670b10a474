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

/// A list has the keys of its breakdown alone.
json listed(const json& object)
{
    json keys = json::array();
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

json amountJson(const ShownAmount& amount)
{
    if (amount.sight != Sight::Shown)
        return amount.sign();
    return amount.number ? number(*amount.number) : json();
}

json partJson(const ShownPart& part)
{
    if (!part.isBreakdown())
        return amountJson(part.amount);
    json object = json::object();
    for (const ShownRow& row : part.rows) {
        if (row.within.empty())
            object[row.key] = amountJson(row.amount);
        for (const ShownRow& inner : row.within)
            object[row.key][inner.key] = amountJson(inner.amount);
    }
    return part.part->isList ? listed(object) : object;
}

json headJson(const Indicator& indicator, json value, const Words& words)
{
    return {{"value", std::move(value)},
            {"rule", words ? words(indicator.rule) : std::string(indicator.rule)},
            {"unit", records::wordOf(indicator.unit)}};
}

json figureJson(const Figure& figure, const Words& words)
{
    json object = headJson(*figure.indicator, figure.value ? number(*figure.value) : json(), words);
    for (const auto& [part, content] : figure.parts)
        object[std::string(part->name)] = part->isList ? listed(contentJson(content)) : contentJson(content);
    if (figure.completeness)
        object["completeness"] = {{"sheets", figure.completeness->sheets},
                                  {"sheets_closed", figure.completeness->sheetsClosed},
                                  {"lines_without_person", figure.completeness->linesWithoutPerson}};
    return object;
}

json figureJson(const ShownFigure& figure, const Words& words)
{
    json object = headJson(*figure.indicator, amountJson(figure.value), words);
    for (const ShownPart& part : figure.parts)
        object[std::string(part.part->name)] = partJson(part);
    if (figure.completeness)
        object["completeness"] = {{"sheets", figure.completeness->sheets},
                                  {"sheets_closed", figure.completeness->sheetsClosed},
                                  {"lines_without_person", amountJson(figure.linesWithoutPerson)}};
    return object;
}

/// Of Highlights, and of those whose small numbers are hidden.
template <class Any>
json documentJson(const Any& highlights, const Words& words)
{
    json figures = json::object();
    for (const auto& figure : highlights.figures)
        figures[std::string(figure.indicator->id)] = figureJson(figure, words);
    const Period& period = highlights.period;
    json document{{"edition", std::to_string(period.year)},
                  {"period", {period.firstDay(), period.lastDay()}},
                  {"figures", std::move(figures)}};
    if (period.province)
        document["province"] = records::scopeText(period.reported(*period.province));
    return document;
}

} // namespace

json toJson(const Highlights& highlights, const Words& words)
{
    return documentJson(highlights, words);
}

json toJson(const ShownHighlights& highlights, const Words& words)
{
    return documentJson(highlights, words);
}

} // namespace bandanh::report
