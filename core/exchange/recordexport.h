#pragma once

#include "core/exchange/referencebook.h"

#include <functional>
#include <ostream>

namespace bandanh::exchange {

/// Writes records of one type as this program reads them back: RFC 4180 with a mark, so that a spreadsheet takes it for
/// UTF-8. The columns are type, id, every field by its name, scope and class; a reference is written as the other record's
/// own reference, else as its id; texts that a spreadsheet would run get an apostrophe.
class RecordExport
{
public:
    enum class Tags { None, Hxl };

    RecordExport(store::Connection& connection, const records::RecordSpec& spec, std::ostream& out, Tags tags);

    void write(const records::Record& record);

private:
    void writeHeadings(Tags tags);
    void writeText(std::string_view text);
    std::string nameOf(const records::FieldSpec& field, const RowId& row);

    store::Connection& m_connection;
    const records::RecordSpec& m_spec;
    std::ostream& m_out;
    ReferenceBook m_book;
    std::unordered_map<RowId, std::string> m_names; ///< of rows that were referred to
};

/// All rows of a type that `isWanted` lets through; how many they were.
std::int64_t exportRecords(store::Connection& connection, const records::RecordSpec& spec, std::ostream& out,
                           RecordExport::Tags tags, const std::function<bool(const records::Record&)>& isWanted = {});

} // namespace bandanh::exchange
