#include "app/output/highlightsnotes.h"

#include "app/words/filled.h"

#include <QCoreApplication>

namespace bandanh::output {

namespace {

QString said(const char* key, const QStringList& facts)
{
    return words::filled(QCoreApplication::translate("output", key), facts);
}

} // namespace

QString leadOf(const HighlightsDocument& document)
{
    QStringList sentences;
    const auto say = [&](const char* key, std::string_view id) {
        const Figure* figure = document.figure(id);
        if (figure != nullptr && figure->value.number.value_or(0) > 0)
            sentences << said(key, {figure->value.text});
    };
    say(QT_TRANSLATE_NOOP("output", "The Anti-Trafficking Day counted %1 participations."),
        "anti_trafficking_day_participants");
    say(QT_TRANSLATE_NOOP("output", "%1 students took part in the student programme."), "students_engaged");
    say(QT_TRANSLATE_NOOP("output", "%1 young leaders led its networks."), "young_leaders");
    say(QT_TRANSLATE_NOOP("output", "%1 police, judges and officials were trained."), "persons_trained");
    sentences << QCoreApplication::translate("output",
                                             "Every figure below can be opened to the sheets and rows that make it.");
    return sentences.join(QLatin1Char(' '));
}

QString codeSentence(const HighlightsDocument& document)
{
    //: %1 is letters and digits that are the same on paper and in the program.
    return document.code.isEmpty() ? QString()
                                   : said(QT_TRANSLATE_NOOP("output", "Code of this edition: %1"), {document.code});
}

QString howComplete(const HighlightsDocument& document)
{
    const Figure* quality = document.figure("data_quality");
    if (quality == nullptr || !quality->sheets)
        return {};
    const auto open = quality->sheets->all - quality->sheets->closed;
    const QString rest = words::counted(
        "output", "%n sheet(s) still to be closed: signed total, rows and scan have to agree.", nullptr, open);
    return open > 0 ? quality->sheets->sentence + QLatin1Char(' ') + rest : quality->sheets->sentence;
}

QString howFilled(const HighlightsDocument& document)
{
    const Figure* quality = document.figure("data_quality");
    if (quality == nullptr || !quality->value.number)
        return {};
    return said(QT_TRANSLATE_NOOP("output", "%1 of the signed rows have both sex and age."), {quality->value.text});
}

QString smallNumbers(const report::ShownHighlights& highlights)
{
    const auto hidden = static_cast<qint64>(highlights.hiddenCount());
    if (hidden == 0)
        return QCoreApplication::translate("output",
                                           "Counts of people below 5 are hidden; there is none in this report.");
    return QCoreApplication::translate(
               "output", "“<5” stands for 1 to 4 people, or sessions that survivors led: so few could be known by the "
                         "number. “5+” is 5 or more, hidden because a small number would follow from it; “…” is hidden "
                         "altogether.")
           + QLatin1Char(' ') + words::counted("output", "%n number(s) hidden in this report.", nullptr, hidden);
}

QString madeBy(const Origin& origin)
{
    const words::Notation notation = words::Notation::current();
    const QString at = notation.date(origin.at.date()) + QLatin1Char(' ') + notation.time(origin.at.time());
    if (origin.laptop.isEmpty())
        return said(QT_TRANSLATE_NOOP("output", "Made on %1 by laptop %2 with Bandanh."), {at, origin.device});
    return said(QT_TRANSLATE_NOOP("output", "Made on %1 by %2 (laptop %3) with Bandanh."),
                {at, origin.laptop, origin.device});
}

} // namespace bandanh::output
