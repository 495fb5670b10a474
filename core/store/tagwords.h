#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <string>
#include <vector>

namespace bandanh::store {

/// The words on a row, in alphabetical order of their bytes.
std::vector<std::string> tagsOf(Connection& connection, const records::RecordSpec& spec, const RowId& row);

/// A word and how many rows of the type carry it.
struct TagWord {
    std::string word;
    std::int64_t rows;
};
/// The condition that rows of a type carry a word: `id` names their column, `parameter` the bound word.
std::string taggedCondition(const records::RecordSpec& spec, std::string_view id, std::string_view parameter);
/// The words on rows of a type, the most used first.
std::vector<TagWord> tagWords(Connection& connection, const records::RecordSpec& spec, std::size_t limit);

} // namespace bandanh::store
