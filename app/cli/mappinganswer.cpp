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

} // namespace bandanh::cli
