#include "app/cli/verbs.h"
#include "app/commandline/highlightsanswer.h"
#include "app/output/origin.h"
#include "app/print/highlightsexport.h"
#include "app/words/editionwords.h"
#include "app/words/filled.h"
#include "core/report/report.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    kHighlightsOptions[0],
    kHighlightsOptions[1],
    {"edition", "N", QT_TRANSLATE_NOOP("cli", "the figures as they were frozen in this edition, not those of today")},
    {"out", "FILE.pdf|xlsx|csv|json",
     QT_TRANSLATE_NOOP(
         "cli",
         "write the report to a file as PDF, XLSX, CSV or JSON, by the end of its name; small counts of people are hidden in it")},
};

/// The report as a file, in the language of the sentences.
Answered exported(operations::Laptop& laptop, const report::Period& period,
                  const std::optional<report::Edition>& edition, const QString& path)
{
    const auto format = print::formatOf(path.toStdString());
    if (!format)
        return failed(
            UsageError{QCoreApplication::translate("cli", "--out is the name of a PDF, XLSX, CSV or JSON file.")});
    auto origin = output::originOf(laptop);
    if (edition)
        output::setEdition(origin, *edition);
    const auto highlights = edition ? edition->highlights() : report::compute(laptop.store().writer(), period);
    const auto written = print::exportHighlights(highlights, origin, *format, path.toStdString());
    if (!written)
        return failed(written.error());
    const QString said = words::filled(QCoreApplication::translate("cli", "The Highlights of %1 are in %2."),
                                       {words::Notation::current().digits(QString::number(period.year)), path});
    return Answer{bandanh::cli::written({{"out", path.toStdString()}, {"format", print::endingOf(*format)}}),
                  said + QLatin1Char('\n')};
}

Answered highlights(Session& session, const Arguments& arguments)
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
    std::optional<report::Edition> edition;
    if (*number) {
        auto found = report::findEdition(connection, *period, **number);
        if (!found)
            return failed(found.error());
        edition = std::move(*found);
    }
    if (arguments.has("out"))
        return exported(**laptop, *period, edition, arguments.value("out"));
    return edition ? highlightsAnswer(*edition) : highlightsAnswer(connection, *period);
}

} // namespace

constexpr Verb kReportHighlightsVerb{
    {"report highlights", "", 0, 0, kOptions,
     QT_TRANSLATE_NOOP("cli", "the Impact Highlights of a year: figures, their parts and rules"), true},
    highlights};

} // namespace bandanh::cli
