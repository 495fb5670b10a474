#pragma once

#include "app/commandline/answer.h"
#include "core/places/gazetteer.h"
#include "core/store/recordtable.h"

namespace bandanh::cli {

/// {"id", "type", …fields}: every field under the heading of the record's export, null where it is not known, a list for
/// fields that hold several texts, ids for references.
Json rowJson(const records::Record& record);

/// What the row is called, then what is known of it, one field a line.
QString rowText(const records::Record& record, const places::Gazetteer& gazetteer);

/// {"rows": […]}, put together row by row: a list of a whole store is never held as a tree.
class RowsAnswer
{
public:
    void add(const records::Record& record);
    Answer finish();

private:
    places::Gazetteer m_gazetteer;
    std::string m_json;
    QString m_text;
    qint64 m_rows = 0;
};

} // namespace bandanh::cli
