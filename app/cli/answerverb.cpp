#include "app/cli/openlines.h"
#include "app/cli/verbs.h"

#include "core/exchange/openrows.h"
#include "core/exchange/referencebook.h"
#include "core/operations/answerproposal.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"as", "ID", QT_TRANSLATE_NOOP("cli", "the record that is meant, by its id, its reference or its name")},
    {"leave-out", nullptr, QT_TRANSLATE_NOOP("cli", "of a list: none is meant, and the row is not taken in")},
    {"new", nullptr, QT_TRANSLATE_NOOP("cli", "of a sheet: the line is somebody new")},
    {"unknown", nullptr, QT_TRANSLATE_NOOP("cli", "of a sheet: nobody can tell who the line is")},
};

Answer done(const RowId& id, const Json& said, const QString& sentence)
{
    Json json{{"id", id.toHex()}};
    json.update(said);
    return {written(json), sentence + QLatin1Char('\n')};
}

/// A row of a list.
Answered answerRow(operations::Laptop& laptop, const RowId& id, const Arguments& arguments)
{
    if (arguments.has("leave-out")) {
        if (const auto left = exchange::answerLeaveOut(laptop.desk(), id); !left)
            return failed(left.error());
        return done(id, {{"taken_in", false}}, QCoreApplication::translate("cli", "The row is left out."));
    }
    auto& connection = laptop.store().writer();
    const auto open = exchange::openRows(connection, std::numeric_limits<std::int64_t>::max());
    const auto row = std::ranges::find(open, id, &exchange::OpenRow::id);
    if (row == open.end())
        return failed(Error{ErrorCode::UnknownRecord, {id.toHex()}});
    const std::string meant = arguments.value("as").toStdString();
    const auto record = exchange::ReferenceBook(connection).any(row->named, meant);
    if (!record)
        return failed(Error{ErrorCode::UnknownRecord, {meant}});
    if (const auto taken = exchange::answerMeans(laptop.desk(), id, *record); !taken)
        return failed(taken.error());
    return done(id, {{"taken_in", true}}, QCoreApplication::translate("cli", "The row is taken in as that says."));
}

/// A line of a sheet.
Answered answerLine(operations::Laptop& laptop, const RowId& id, const Arguments& arguments)
{
    auto& connection = laptop.store().writer();
    if (arguments.has("unknown")) {
        if (const auto left = operations::answerCannotTell(laptop.desk(), id); !left)
            return failed(left.error());
        return done(id, {{"person", nullptr}},
                    QCoreApplication::translate("cli", "The line counts as somebody unknown and is not asked again."));
    }
    if (arguments.has("new")) {
        const auto made = operations::answerNewPerson(laptop.desk(), id, std::nullopt, institutionOf(connection, id));
        if (!made)
            return failed(made.error());
        return done(id, {{"person", made->toHex()}},
                    QCoreApplication::translate("cli", "The line is somebody new, who is recorded now."));
    }
    const std::string meant = arguments.value("as").toStdString();
    const auto person = exchange::ReferenceBook(connection).any(records::RecordType::Person, meant);
    if (!person)
        return failed(Error{ErrorCode::UnknownRecord, {meant}});
    if (const auto same = operations::answerSame(laptop.desk(), id, *person); !same)
        return failed(same.error());
    return done(id, {{"person", person->toHex()}}, QCoreApplication::translate("cli", "The line is this person’s."));
}

Answered answer(Session& session, const Arguments& arguments)
{
    const auto said = std::ranges::count_if(kOptions, [&](const OptionSpec& each) { return arguments.has(each.name); });
    if (said != 1)
        return failed(
            UsageError{QCoreApplication::translate("cli", "Say one of --as, --leave-out, --new, --unknown.")});
    const std::string typed = arguments.operands[0].toStdString();
    const auto id = RowId::parse(typed);
    if (!id)
        return failed(Error{ErrorCode::UnknownRecord, {typed}});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const bool isLine = isOpenLine((*laptop)->store().writer(), *id);
    if (arguments.has("leave-out") && isLine)
        return failed(UsageError{
            QCoreApplication::translate("cli", "--leave-out is for rows of lists, not for lines of sheets.")});
    if (!isLine && !arguments.has("as") && !arguments.has("leave-out"))
        return failed(Error{ErrorCode::UnknownRecord, {typed}});
    return isLine ? answerLine(**laptop, *id, arguments) : answerRow(**laptop, *id, arguments);
}

} // namespace

constexpr Verb kAnswerVerb{
    {"answer", "ID", 1, 1, kOptions,
     QT_TRANSLATE_NOOP("cli", "say what such a row names, or who such a line is; it can be taken back"), true},
    answer};

} // namespace bandanh::cli
