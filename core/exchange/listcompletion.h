#pragma once

#include "core/exchange/listcells.h"
#include "core/operations/operation.h"
#include "core/sheets/layout.h"

namespace bandanh::exchange {

/// What follows for a record of a list from the rest of its row, from the kind of list, or from a record that it hangs on.
class ListCompletion
{
public:
    ListCompletion(operations::Operation& operation, ReferenceBook& book, const sheets::Layout& layout);

    /// False, with reason and cell in the report, where the row contradicts itself or names nothing that is known.
    bool complete(std::span<const std::string_view> cells, records::Record& record, RowReport& report);

private:
    bool completeTotal(std::span<const std::string_view> cells, records::Record& record, RowReport& report) const;
    bool completePrecision(std::span<const std::string_view> cells, records::Record& record) const;
    bool completeCarrier(records::Record& record, RowReport& report) const;
    void completeCurrency(records::Record& record) const;
    void completeScope(records::Record& record);

    operations::Operation& m_operation;
    ReferenceBook& m_book;
    std::optional<std::size_t> m_total, m_precision, m_carrier;
    bool m_isInDollars = false;
    bool m_saysScope = false;
    std::unordered_map<RowId, records::Scope> m_scopes; ///< of activities and other records that others hang on
};

} // namespace bandanh::exchange
