#include "app/cli/verbs.h"

#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/operations/conflicts.h"

#include <QCoreApplication>

#include <limits>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kResolveOptions[] = {
    {"keep", "standing|other", QT_TRANSLATE_NOOP("cli", "which of the two values is right")},
};

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text.append(text.empty() ? "" : " ").append(name);
    return text;
}

/// A missing value is a removed row, or nothing written.
Json valueJson(const std::string& value)
{
    return value.empty() ? Json() : Json(value);
}

QString fieldLabels(const operations::OpenConflict& conflict)
{
    QStringList labels;
    for (const std::string& name : conflict.fields)
        if (const auto* field = conflict.type->byName(name))
            labels << words::label(*field);
    return labels.isEmpty() ? QCoreApplication::translate("cli", "removed on one side")
                            : labels.join(QLatin1String(", "));
}

QString conflictText(const operations::OpenConflict& conflict)
{
    const QString sentence =
        QCoreApplication::translate("cli", "%1  %2, %3: “%4” stands (by %5); the other is “%6” (by %7)");
    return words::filled(sentence, {QString::fromStdString(conflict.id.toHex()), words::label(*conflict.type),
                                    fieldLabels(conflict), QString::fromStdString(conflict.standing),
                                    QString::fromStdString(conflict.standingBy), QString::fromStdString(conflict.other),
                                    QString::fromStdString(conflict.otherBy)})
           + QLatin1Char('\n');
}

Answered conflicts(Session& session, const Arguments&)
{
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    Json json{{"conflicts", Json::array()}};
    QString text;
    auto& connection = (*laptop)->store().writer();
    for (const auto& conflict : operations::openConflicts(connection, std::numeric_limits<std::int64_t>::max())) {
        json["conflicts"].push_back({{"id", conflict.id.toHex()},
                                     {"type", conflict.type->name},
                                     {"row", conflict.row.toHex()},
                                     {"field", joined(conflict.fields)},
                                     {"standing", valueJson(conflict.standing)},
                                     {"other", valueJson(conflict.other)}});
        text += conflictText(conflict);
    }
    if (text.isEmpty())
        text = QCoreApplication::translate("cli", "No conflict waits for a decision.") + QLatin1Char('\n');
    return Answer{written(json), text};
}

Answered resolve(Session& session, const Arguments& arguments)
{
    const QString kept = arguments.value("keep");
    if (kept != QLatin1String("standing") && kept != QLatin1String("other"))
        return failed(UsageError{QCoreApplication::translate("cli", "--keep is standing or other.")});
    const std::string typed = arguments.operands[0].toStdString();
    const auto id = RowId::parse(typed);
    if (!id)
        return failed(Error{ErrorCode::UnknownRecord, {typed}});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const auto done = operations::resolveConflict((*laptop)->desk(), *id, kept == QLatin1String("other"));
    if (!done)
        return failed(done.error());
    return Answer{
        written({{"id", id->toHex()}, {"kept", kept.toStdString()}}),
        QCoreApplication::translate("cli", "The conflict is decided; the decision goes out with the next sync.")
            + QLatin1Char('\n')};
}

} // namespace

constexpr Verb kConflictsVerb{
    {"conflicts",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("cli",
                       "the values of which two were written at the same time, and that a person has to decide on"),
     true},
    conflicts};

constexpr Verb kResolveVerb{
    {"resolve", "ID", 1, 1, kResolveOptions, QT_TRANSLATE_NOOP("cli", "decide a conflict; it can be taken back"), true},
    resolve};

} // namespace bandanh::cli
