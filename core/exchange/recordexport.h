#pragma once

#include "core/exchange/referencebook.h"
#include "core/sheets/tablewriter.h"

#include <functional>

namespace bandanh::exchange {

/// Writes records of one type as this program reads them back. The columns are type, id, every field by its name, scope and
/// class; a reference is written as the other record's own reference, else as its id.
class RecordExport
{
public:
    enum class Tags { None, Hxl };

    RecordExport(store::Connection& connection, const records::RecordSpec& spec, sheets::TableWriter& out, Tags tags);

    void write(const records::Record& record);

private:
    void writeHeadings(Tags tags);
    void writeValue(const records::FieldSpec& field, const records::Value& value);
    std::string nameOf(const records::FieldSpec& field, const RowId& row);

    store::Connection& m_connection;
    const records::RecordSpec& m_spec;
    sheets::TableWriter& m_out;
    ReferenceBook m_book;
    std::unordered_map<RowId, std::string> m_names; ///< of rows that were referred to
};

/// All rows of a type that `isWanted` lets through; how many they were.
std::int64_t exportRecords(store::Connection& connection, const records::RecordSpec& spec, sheets::TableWriter& out,
                           RecordExport::Tags tags, const std::function<bool(const records::Record&)>& isWanted = {});

} // namespace bandanh::exchange
