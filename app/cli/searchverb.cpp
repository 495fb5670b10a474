#include "app/cli/rowanswer.h"
#include "app/cli/verbs.h"

#include "core/store/recordquery.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

constexpr qint64 kUsualLimit = 20;

constexpr OptionSpec kOptions[] = {
    {"type", "TYPE", QT_TRANSLATE_NOOP("cli", "only records of this kind")},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many rows; 20 without it")},
};

Answered search(Session& session, const Arguments& arguments)
{
    const auto limit = wholeNumber(arguments, "limit", 0);
    if (!limit)
        return failed(limit.error());
    std::optional<records::RecordType> type;
    if (arguments.has("type")) {
        const std::string name = arguments.value("type").toStdString();
        const auto* spec = records::specByName(name);
        if (spec == nullptr)
            return failed(Error{ErrorCode::UnknownType, {name}});
        type = spec->type;
    }
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    // Words that the shell divided are one text again.
    const std::string text = arguments.operands.join(QLatin1Char(' ')).toStdString();
    RowsAnswer answer;
    for (const auto& found :
         store::search((*laptop)->store().writer(), text, type, static_cast<std::size_t>(limit->value_or(kUsualLimit))))
        answer.add(found.record);
    return answer.finish();
}

} // namespace

constexpr Verb kSearchVerb{
    {"search", "TEXT", 1, -1, kOptions,
     QT_TRANSLATE_NOOP("cli", "records by any part of their names, in either script, the closest first"), true},
    search};

} // namespace bandanh::cli
