#include "app/cli/rowanswer.h"

#include "app/words/filled.h"
#include "app/words/recordlabel.h"

#include <QDateTime>

namespace bandanh::cli {

namespace {

Json listJson(const std::string& lines)
{
    Json list = Json::array();
    for (const std::string& line : records::splitLines(lines))
        list.push_back(line);
    return list;
}

Json valueJson(const records::FieldSpec& field, const records::Value& value)
{
    using records::ValueType;
    if (records::isAbsent(value))
        return field.type == ValueType::List ? Json::array() : Json();
    const auto* number = std::get_if<std::int64_t>(&value);
    switch (field.type) {
    case ValueType::Truth:
        return *number != 0;
    case ValueType::Whole:
        return *number;
    case ValueType::Decimal:
        return static_cast<double>(*number) / 100;
    case ValueType::Moment:
        return QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
    case ValueType::List:
        return listJson(std::get<std::string>(value));
    default:
        return records::exportText(field, value);
    }
}

} // namespace

Json rowJson(const records::Record& record)
{
    Json json;
    json["id"] = record.id.toHex();
    json["type"] = record.spec->name;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        json[std::string(record.spec->fields[i].name)] = valueJson(record.spec->fields[i], record.values[i]);
    return json;
}

QString rowText(const records::Record& record, const places::Gazetteer& gazetteer)
{
    QString text = QString::fromStdString(record.id.toHex()) + QStringLiteral("  ")
                   + words::pair(words::label(*record.spec), words::heading(record)) + QLatin1Char('\n');
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const records::FieldSpec& field = record.spec->fields[i];
        if (!records::isAbsent(record.values[i]) && !field.has(records::FieldTrait::Hidden))
            text += QStringLiteral("    ")
                    + words::pair(words::label(field), words::shown(field, record.values[i], gazetteer))
                    + QLatin1Char('\n');
    }
    return text;
}

void RowsAnswer::add(const records::Record& record)
{
    m_json += m_json.empty() ? "" : ",\n";
    m_json += written(rowJson(record));
    m_text += rowText(record, m_gazetteer);
    ++m_rows;
}

Answer RowsAnswer::finish()
{
    m_text += words::counted("cli", "%n record(s)", nullptr, m_rows) + QLatin1Char('\n');
    return {"{\"rows\": [" + m_json + "]}", std::move(m_text)};
}

} // namespace bandanh::cli
