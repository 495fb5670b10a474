#pragma once

#include "core/exchange/listcells.h"

namespace bandanh::exchange {

/// A cell that names several records: the messages of a material, the partners of an activity.
class SeveralReferences
{
public:
    /// Codes, each of which makes a record beside the row's own. Nothing where there are not several.
    static std::optional<SeveralReferences> ofOneRecord(std::size_t column, const records::FieldSpec& field,
                                                        std::string_view cell);
    /// Names, each of which makes a record of the row. Nothing where there are not several, or such a cell can name only one.
    static std::optional<SeveralReferences> ofOneRecordEach(records::RecordType type, std::size_t column,
                                                            const records::FieldSpec& field, std::string_view cell);

    /// Rows that say together what the row says: those that name what is known first, then one for each doubtful reference.
    /// None where one is not known and nothing is like it.
    std::vector<std::vector<std::string>> rows(std::span<const std::string_view> cells, const ListCells& reader,
                                               ReferenceBook& book) const;

private:
    SeveralReferences(std::size_t column, const records::FieldSpec& field, std::vector<std::string> names,
                      bool isTogether)
        : m_column(column), m_field(&field), m_names(std::move(names)), m_isTogether(isTogether)
    {}

    std::size_t m_column;
    const records::FieldSpec* m_field;
    std::vector<std::string> m_names;
    bool m_isTogether; ///< the known ones stay in one row
};

} // namespace bandanh::exchange
