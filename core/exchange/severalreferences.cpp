#include "core/exchange/severalreferences.h"

namespace bandanh::exchange {

using records::FieldSpec;
using records::RecordType;

namespace {

/// Links that people write together: "ORG-1; ORG-2" under one activity.
bool isWrittenTogether(RecordType type, const FieldSpec& field)
{
    return type == RecordType::ActivityPartner && field.target == RecordType::Organisation;
}

std::vector<std::string> with(std::span<const std::string_view> cells, std::size_t column, const std::string& cell)
{
    std::vector<std::string> row(cells.begin(), cells.end());
    row[column] = cell;
    return row;
}

} // namespace

std::optional<SeveralReferences> SeveralReferences::ofOneRecord(std::size_t column, const FieldSpec& field,
                                                                std::string_view cell)
{
    auto names = wordsOfCell(cell);
    if (names.size() < 2)
        return std::nullopt;
    return SeveralReferences{column, field, std::move(names), true};
}

std::optional<SeveralReferences> SeveralReferences::ofOneRecordEach(RecordType type, std::size_t column,
                                                                    const FieldSpec& field, std::string_view cell)
{
    auto names = isWrittenTogether(type, field) ? namesOfCell(cell) : std::vector<std::string>{};
    if (names.size() < 2)
        return std::nullopt;
    return SeveralReferences{column, field, std::move(names), false};
}

std::vector<std::vector<std::string>> SeveralReferences::rows(std::span<const std::string_view> cells,
                                                              const ListCells& reader, ReferenceBook& book) const
{
    std::vector<std::string> known, doubtful;
    for (const std::string& name : m_names) {
        const bool isKnown = reader.target(*m_field, name).has_value();
        if (!isKnown && book.lookalikes(*m_field->target, name).empty())
            return {};
        (isKnown ? known : doubtful).push_back(name);
    }
    if (m_isTogether && !known.empty()) {
        std::string together;
        for (const std::string& name : known)
            together.append(together.empty() ? "" : ";").append(name);
        known = {together};
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto* names : {&known, &doubtful})
        for (const std::string& name : *names)
            rows.push_back(with(cells, m_column, name));
    return rows;
}

} // namespace bandanh::exchange
