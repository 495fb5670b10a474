#include "app/cli/verbs.h"
#include "app/commandline/highlightsanswer.h"
#include "app/words/editionwords.h"
#include "app/words/filled.h"
#include "app/words/reportwords.h"
#include "core/report/editioncode.h"
#include "core/report/editiondifference.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kFreezeOptions[] = {
    kHighlightsOptions[0],
    kHighlightsOptions[1],
    {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "what is to be said about the edition")},
};
constexpr OptionSpec kEditionsOptions[] = {
    {"year", "Y", QT_TRANSLATE_NOOP("cli", "only editions of this year")},
};
constexpr OptionSpec kDifferenceOptions[] = {
    kHighlightsOptions[0],
    kHighlightsOptions[1],
    {"edition", "N", QT_TRANSLATE_NOOP("cli", "the edition to compare with; the last one unless said")},
};

QString said(const char* key)
{
    return QCoreApplication::translate("cli", key);
}

QString provinceText(const report::Period& period)
{
    if (!period.province)
        return said(QT_TRANSLATE_NOOP("cli", "all provinces"));
    return words::captionText({report::Caption::Kind::Province, records::scopeText(*period.province), {}},
                              places::Gazetteer());
}

/// "2013, all provinces: Edition 2, frozen on 12 January 2014 by Chan", its note and its code below.
QString editionLine(const report::Edition& edition)
{
    const words::Notation notation = words::Notation::current();
    const QString year = notation.digits(QString::number(edition.period.year));
    QString line = words::pair(year + QStringLiteral(", ") + provinceText(edition.period), words::editionText(edition));
    if (!edition.notes.empty())
        line += QStringLiteral("\n    ") + QString::fromStdString(edition.notes);
    return line + QStringLiteral("\n    ") + QString::fromStdString(report::editionCode(edition)) + QLatin1Char('\n');
}

Answered freeze(Session& session, const Arguments& arguments)
{
    const auto period = highlightsPeriod(arguments);
    if (!period)
        return tl::unexpected(period.error());
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const report::Report report((*laptop)->store().writer(), *period);
    const auto frozen =
        report::freeze((*laptop)->desk(), report,
                       {(*laptop)->settings().name, words::languageName(session.language()).toStdString(),
                        arguments.value("note").toStdString()});
    if (!frozen)
        return failed(frozen.error());
    return Answer{written(editionJson(*frozen)), editionLine(*frozen)};
}

Answered editions(Session& session, const Arguments& arguments)
{
    const auto year = wholeNumber(arguments, "year", 1);
    if (!year)
        return failed(year.error());
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    std::optional<int> wanted;
    if (*year)
        wanted = static_cast<int>(**year);
    Json json{{"editions", Json::array()}};
    QString text;
    for (const report::Edition& edition : report::editions((*laptop)->store().writer(), wanted)) {
        json["editions"].push_back(editionJson(edition));
        text += editionLine(edition);
    }
    if (text.isEmpty())
        text = said(QT_TRANSLATE_NOOP("cli", "Nothing is frozen yet.")) + QLatin1Char('\n');
    return Answer{written(json), text};
}

Json amountJson(std::optional<double> amount)
{
    if (!amount)
        return {};
    const auto whole = static_cast<std::int64_t>(*amount);
    return static_cast<double>(whole) == *amount ? Json(whole) : Json(*amount);
}

Json changeJson(const report::NumberChange& change)
{
    return {{"before", amountJson(change.before)},
            {"after", amountJson(change.after)},
            {"difference", amountJson(change.difference())}};
}

Json causeJson(const report::Cause& cause)
{
    static constexpr const char* kChanges[] = {"entered", "changed", "taken_back"};
    return {{"change", kChanges[static_cast<std::size_t>(cause.change)]},
            {"type", records::specOf(cause.type).name},
            {"day", cause.day.toText()},
            {"count", cause.rows.size()},
            {"lines", cause.lines}};
}

Json figureJson(const report::FigureDifference& figure)
{
    Json json = changeJson(figure.value);
    json["parts"] = Json::array();
    for (const report::NumberChange& part : figure.parts) {
        Json one{{"part", part.part}, {"keys", part.keys}};
        one.update(changeJson(part));
        json["parts"].push_back(std::move(one));
    }
    json["causes"] = Json::array();
    for (const report::Cause& cause : figure.causes)
        json["causes"].push_back(causeJson(cause));
    json["is_guess"] = figure.isGuess;
    json["from_headquarters"] = figure.isFromHeadquarters;
    json["rule_changed"] = figure.isRuleChanged;
    json["reason"] = words::reasonText(figure).toStdString();
    return json;
}

QString figureText(const report::FigureDifference& figure, const report::Highlights& now)
{
    const report::Indicator& indicator = *figure.indicator;
    QString text = QLatin1Char('\n')
                   + words::pair(words::reportText(indicator.label), words::sidesText(figure.value, indicator.unit))
                   + QStringLiteral("\n    ") + words::reasonText(figure) + QLatin1Char('\n');
    for (const auto& [name, sides] : words::partChanges(figure, now, places::Gazetteer()))
        text += QStringLiteral("    ") + words::pair(name, sides) + QLatin1Char('\n');
    return text;
}

Answered difference(Session& session, const Arguments& arguments)
{
    const auto period = highlightsPeriod(arguments);
    if (!period)
        return tl::unexpected(period.error());
    const auto number = wholeNumber(arguments, "edition", 1);
    if (!number)
        return failed(number.error());
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    auto& connection = (*laptop)->store().writer();
    auto edition = report::findEdition(connection, *period, *number);
    if (!edition)
        return failed(edition.error());
    const report::Report now(connection, *period);
    const auto found = report::differenceOf(connection, std::move(*edition), now);
    const report::Highlights highlights = now.highlights();
    Json json{{"edition", editionJson(found.edition)}, {"log_known", found.isLogKnown}, {"figures", Json::object()}};
    QString text = editionLine(found.edition);
    for (const report::FigureDifference& figure : found.figures) {
        json["figures"][std::string(figure.indicator->id)] = figureJson(figure);
        text += figureText(figure, highlights);
    }
    if (found.figures.empty())
        text += said(QT_TRANSLATE_NOOP("cli", "Every figure is as it was frozen.")) + QLatin1Char('\n');
    return Answer{written(json), text};
}

} // namespace

constexpr Verb kReportFreezeVerb{
    {"report freeze", "", 0, 0, kFreezeOptions,
     QT_TRANSLATE_NOOP("cli", "freeze the Impact Highlights of a year as a numbered edition"), true},
    freeze};
constexpr Verb kReportEditionsVerb{{"report editions", "", 0, 0, kEditionsOptions,
                                    QT_TRANSLATE_NOOP("cli", "the editions: number, when and by whom frozen"), true},
                                   editions};
constexpr Verb kReportDifferenceVerb{
    {"report difference", "", 0, 0, kDifferenceOptions,
     QT_TRANSLATE_NOOP("cli", "which figures are other ones now than in an edition, and why"), true},
    difference};

} // namespace bandanh::cli
