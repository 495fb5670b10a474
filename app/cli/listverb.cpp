#include "app/cli/rowanswer.h"
#include "app/cli/verbs.h"

#include "core/store/recordquery.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only rows whose field holds this value; without a value, rows where it is not known"),
     true},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many rows")},
};

/// What was asked of a list: the query, and the one id where rows are asked for by id.
struct Wanted {
    store::RecordQuery query;
    std::optional<RowId> id;
    bool isNothing = false; ///< two ids: no row has both
};

/// A reference may be given by the id of the row or by the id that the office's own list gave it.
Result<records::Value> referenceOf(store::Connection& connection, const records::FieldSpec& field,
                                   const std::string& text)
{
    if (const auto id = RowId::parse(text))
        return records::Value(*id);
    const auto& target = records::specOf(*field.target);
    if (const auto* reference = target.byName("reference")) {
        const auto found = store::RecordTable(connection).findBy(target, *reference, text);
        if (!found.empty())
            return records::Value(found.front().record.id);
    }
    return refused(ErrorCode::UnknownRecord, text);
}

Result<records::Value> valueOf(store::Connection& connection, const records::FieldSpec& field, const std::string& text)
{
    if (field.type == records::ValueType::Reference && !text.empty())
        return referenceOf(connection, field, text);
    const auto value = records::parseValue(field, text);
    if (!value)
        return refused(ErrorCode::InvalidValue, std::string(field.name), text);
    return *value;
}

Result<void> narrow(Wanted& wanted, store::Connection& connection, const std::string& name, const std::string& text)
{
    if (name == "id") {
        const auto id = RowId::parse(text);
        if (!id)
            return refused(ErrorCode::InvalidValue, name, text);
        wanted.isNothing = wanted.isNothing || (wanted.id && *wanted.id != *id);
        wanted.id = *id;
        return {};
    }
    const auto* field = wanted.query.spec->byName(name);
    if (field == nullptr)
        return refused(ErrorCode::UnknownField, std::string(wanted.query.spec->name), name);
    const auto value = valueOf(connection, *field, text);
    if (!value)
        return tl::unexpected(value.error());
    wanted.query.conditions.push_back({field, *value});
    return {};
}

bool holds(const records::Record& record, const std::vector<store::Condition>& conditions)
{
    return std::ranges::all_of(conditions, [&](const store::Condition& condition) {
        return records::sameValue(record.values[record.spec->indexOf(*condition.field)], condition.value);
    });
}

Answer listed(const Wanted& wanted, store::Connection& connection, qint64 limit)
{
    RowsAnswer answer;
    if (wanted.isNothing || limit == 0)
        return answer.finish();
    if (wanted.id) {
        const auto stored = store::RecordTable(connection).find(*wanted.query.spec, *wanted.id);
        if (stored && holds(stored->record, wanted.query.conditions))
            answer.add(stored->record);
        return answer.finish();
    }
    constexpr qint64 kWindow = 2'000;
    store::RecordListing listing(connection);
    for (qint64 offset = 0; offset < limit; offset += kWindow) {
        const auto rows = listing.page(wanted.query, offset, std::min(kWindow, limit - offset));
        for (const auto& row : rows)
            answer.add(row.record);
        if (static_cast<qint64>(rows.size()) < kWindow)
            break;
    }
    return answer.finish();
}

Answered list(Session& session, const Arguments& arguments)
{
    const auto limit = wholeNumber(arguments, "limit", 0);
    if (!limit)
        return failed(limit.error());
    const std::string type = arguments.operands[0].toStdString();
    const auto* spec = records::specByName(type);
    if (spec == nullptr)
        return failed(Error{ErrorCode::UnknownType, {type}});
    for (const QString& condition : arguments.values("where"))
        if (!condition.contains(QLatin1Char('=')))
            return failed(
                UsageError{QCoreApplication::translate("cli", "--where is a field and its value, as sex=F.")});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    auto& connection = (*laptop)->store().writer();
    Wanted wanted{store::RecordQuery(*spec), std::nullopt};
    for (const QString& condition : arguments.values("where")) {
        const qsizetype equals = condition.indexOf(QLatin1Char('='));
        const auto narrowed =
            narrow(wanted, connection, condition.left(equals).toStdString(), condition.mid(equals + 1).toStdString());
        if (!narrowed)
            return failed(narrowed.error());
    }
    return listed(wanted, connection, limit->value_or(std::numeric_limits<qint64>::max()));
}

} // namespace

constexpr Verb kListVerb{
    {"list", "TYPE", 1, 1, kOptions,
     QT_TRANSLATE_NOOP("cli", "the rows of a kind of record, the oldest first; TYPE as person, activity_partner"),
     true},
    list};

} // namespace bandanh::cli
