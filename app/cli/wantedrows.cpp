#include "app/cli/wantedrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandanh::cli {

namespace {

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

Result<void> addCondition(Wanted& wanted, store::Connection& connection, const std::string& name,
                          const std::string& text)
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

} // namespace

tl::expected<void, Failure> narrow(Wanted& wanted, store::Connection& connection, const Arguments& arguments)
{
    for (const QString& condition : arguments.values("where")) {
        const qsizetype equals = condition.indexOf(QLatin1Char('='));
        if (equals < 0)
            return failed(
                UsageError{QCoreApplication::translate("cli", "--where is a field and its value, as sex=F.")});
        const auto added = addCondition(wanted, connection, condition.left(equals).toStdString(),
                                        condition.mid(equals + 1).toStdString());
        if (!added)
            return failed(added.error());
    }
    return {};
}

bool isWanted(const Wanted& wanted, const records::Record& record)
{
    return !wanted.isNothing && (!wanted.id || *wanted.id == record.id)
           && std::ranges::all_of(wanted.query.conditions, [&](const store::Condition& condition) {
                  return records::sameValue(record.values[record.spec->indexOf(*condition.field)], condition.value);
              });
}

} // namespace bandanh::cli
