#include "core/store/listorder.h"

#include "core/store/recordtable.h"
#include "core/store/searchindex.h"
#include "core/store/tagwords.h"

namespace bandanh::store {

void ListOrder::narrow(std::string_view condition)
{
    if (condition.empty())
        return;
    where += where.empty() ? " WHERE " : " AND ";
    where += condition;
}

std::string ListOrder::parameter(records::Value value)
{
    values.push_back(std::move(value));
    return "?" + std::to_string(values.size());
}

void ListOrder::narrowToTag(const records::RecordSpec& spec, const std::string& tag)
{
    if (!tag.empty())
        narrow(taggedCondition(spec, id(), parameter(tag)));
}

void ListOrder::narrowToFound(Connection& connection, const records::RecordSpec& spec, std::string_view text)
{
    narrow(foundCondition(connection, text, spec.type, rid()));
}

void ListOrder::bind(Statement& statement) const
{
    int parameter = 0;
    for (const records::Value& value : values)
        bindValue(statement, ++parameter, value);
}

std::string ListOrder::orderBy() const
{
    const std::string direction = isDescending ? " DESC" : "";
    return " ORDER BY " + (key.empty() ? "" : key + direction + ", ") + rid() + direction;
}

std::string ListOrder::withNumbers(std::string_view parameter) const
{
    return " WHERE " + rid() + " IN (SELECT value FROM json_each(" + std::string(parameter) + "))" + orderBy();
}

std::string ListOrder::column(std::string_view name) const
{
    return alias.empty() ? std::string(name) : alias + "." + std::string(name);
}

std::string jsonOf(std::span<const std::int64_t> numbers)
{
    std::string json = "[";
    for (const std::int64_t number : numbers)
        json += (json.size() > 1 ? "," : "") + std::to_string(number);
    return json + "]";
}

} // namespace bandanh::store
