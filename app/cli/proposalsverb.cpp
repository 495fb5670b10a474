#include "app/cli/verbs.h"

#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "core/exchange/openrows.h"
#include "core/exchange/referencebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kAnswerOptions[] = {
    {"as", "ID", QT_TRANSLATE_NOOP("cli", "the record that is meant, by its id, its reference or its name")},
    {"leave-out", nullptr, QT_TRANSLATE_NOOP("cli", "none is meant: the row is not taken in")},
};

Json candidatesJson(const exchange::OpenRow& row)
{
    Json candidates = Json::array();
    for (const auto& each : row.candidates)
        candidates.push_back({{"id", each.row.toHex()},
                              {"reference", each.reference.empty() ? Json() : Json(each.reference)},
                              {"weight", each.likeness}});
    return candidates;
}

Json rowJson(const exchange::OpenRow& row)
{
    Json cells = Json::object();
    for (const auto& [heading, cell] : row.cells)
        cells[heading] = cell;
    return {{"id", row.id.toHex()},
            {"type", row.type->name},
            {"column", row.heading},
            {"written", row.written},
            {"names", records::specOf(row.named).name},
            {"cells", cells},
            {"candidates", candidatesJson(row)}};
}

QString rowText(const exchange::OpenRow& row, store::Connection& connection)
{
    const auto& named = records::specOf(row.named);
    //: %1 is an id, %2 a kind of record ("Commitment"), %3 the kind of what it names ("Organisation"), %4 as it is written.
    const QString sentence = QCoreApplication::translate("cli", "%1  %2: which %3 is “%4”?");
    QString text = words::filled(sentence, {QString::fromStdString(row.id.toHex()), words::label(*row.type),
                                            words::label(named), QString::fromStdString(row.written)})
                   + QLatin1Char('\n');
    store::RecordTable table(connection);
    for (const auto& each : row.candidates)
        if (const auto stored = table.find(named, each.row))
            text += QStringLiteral("    ")
                    + words::pair(QString::fromStdString(each.reference.empty() ? each.row.toHex() : each.reference),
                                  words::heading(stored->record))
                    + QLatin1Char('\n');
    return text;
}

Answered proposals(Session& session, const Arguments&)
{
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    auto& connection = (*laptop)->store().writer();
    Json json{{"proposals", Json::array()}};
    QString text;
    for (const auto& row : exchange::openRows(connection, std::numeric_limits<std::int64_t>::max())) {
        json["proposals"].push_back(rowJson(row));
        text += rowText(row, connection);
    }
    if (text.isEmpty())
        text = QCoreApplication::translate("cli", "No row of a list waits for an answer.") + QLatin1Char('\n');
    return Answer{written(json), text};
}

Result<void> answerAs(operations::Laptop& laptop, const RowId& id, const std::string& meant)
{
    auto& connection = laptop.store().writer();
    const auto open = exchange::openRows(connection, std::numeric_limits<std::int64_t>::max());
    const auto row = std::ranges::find(open, id, &exchange::OpenRow::id);
    if (row == open.end())
        return refused(ErrorCode::UnknownRecord, id.toHex());
    const auto record = exchange::ReferenceBook(connection).any(row->named, meant);
    if (!record)
        return refused(ErrorCode::UnknownRecord, meant);
    return exchange::answerMeans(laptop.desk(), id, *record);
}

Answered answer(Session& session, const Arguments& arguments)
{
    if (arguments.has("as") == arguments.has("leave-out"))
        return failed(UsageError{QCoreApplication::translate("cli", "Say either --as or --leave-out.")});
    const std::string typed = arguments.operands[0].toStdString();
    const auto id = RowId::parse(typed);
    if (!id)
        return failed(Error{ErrorCode::UnknownRecord, {typed}});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const bool isIn = arguments.has("as");
    const auto done = isIn ? answerAs(**laptop, *id, arguments.value("as").toStdString())
                           : exchange::answerLeaveOut((*laptop)->desk(), *id);
    if (!done)
        return failed(done.error());
    const QString said = isIn ? QCoreApplication::translate("cli", "The row is taken in as that says.")
                              : QCoreApplication::translate("cli", "The row is left out.");
    return Answer{written({{"id", id->toHex()}, {"taken_in", isIn}}), said + QLatin1Char('\n')};
}

} // namespace

constexpr Verb kProposalsVerb{
    {"proposals",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("cli", "rows of lists that name something which is not quite there, with"
                              " what may be meant"),
     true},
    proposals};

constexpr Verb kAnswerVerb{
    {"answer", "ID", 1, 1, kAnswerOptions,
     QT_TRANSLATE_NOOP("cli", "say what such a row names, so that it is taken in; it can be taken back"), true},
    answer};

} // namespace bandanh::cli
