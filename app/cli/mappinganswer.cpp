#include "app/cli/mappinganswer.h"

#include <cmath>

namespace bandanh::cli {

Json mappingJson(const sheets::Layout& layout)
{
    Json mapping = Json::array();
    for (const sheets::MappedColumn& column : layout.columns) {
        Json one;
        one["header"] = column.header;
        one["field"] = column.meaning == sheets::Column::Unknown ? Json() : Json(sheets::columnWord(column.meaning));
        one["confidence"] = std::round(column.confidence * 100) / 100;
        mapping.push_back(one);
    }
    return mapping;
}

void tellFile(Json& json, const sheets::FileFacts& facts)
{
    const bool isWorkbook = !facts.worksheet.empty();
    if (isWorkbook)
        json["worksheet"] = facts.worksheet;
    if (!facts.hidden.empty())
        json["hidden"] = facts.hidden;
    json["encoding"] = isWorkbook ? Json() : Json(sheets::encodingWord(facts.encoding));
    json["delimiter"] = isWorkbook ? Json() : Json(sheets::delimiterWord(facts.dialect.delimiter));
}

} // namespace bandanh::cli
