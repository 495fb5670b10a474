#include "app/cli/verbs.h"

#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/operations/undo.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

QString undoneText(const operations::UndoOutcome& outcome)
{
    const auto kept = static_cast<qint64>(outcome.kept.size());
    QString text =
        words::counted("cli", "%n record(s) removed", nullptr, outcome.removed) + QLatin1Char('\n')
        + words::counted("cli", "%n record(s) as before", nullptr, outcome.restored) + QLatin1Char('\n')
        + words::counted("cli", "%n record(s) kept, because they were changed since or other records refer to them",
                         nullptr, kept)
        + QLatin1Char('\n');
    for (const operations::KeptRow& row : outcome.kept)
        text += QStringLiteral("    %1  %2\n")
                    .arg(QString::fromStdString(row.id.toHex()), words::label(records::specOf(row.type)));
    return text;
}

Answered undo(Session& session, const Arguments& arguments)
{
    const std::string typed = arguments.operands[0].toStdString();
    const auto import = RowId::parse(typed);
    if (!import)
        return failed(Error{ErrorCode::UnknownRecord, {typed}});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const auto outcome = operations::undoImport((*laptop)->desk(), *import);
    if (!outcome)
        return failed(outcome.error());
    Json json;
    json["removed"] = outcome->removed;
    json["restored"] = outcome->restored;
    json["kept"] = Json::array();
    for (const operations::KeptRow& row : outcome->kept)
        json["kept"].push_back({{"id", row.id.toHex()}, {"type", records::specOf(row.type).name}});
    return Answer{written(json), undoneText(*outcome)};
}

} // namespace

constexpr Verb kUndoVerb{
    {"undo",
     "IMPORT",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("cli", "take an import back, by the id that it was given; what was changed since stays"),
     true},
    undo};

} // namespace bandanh::cli
