#pragma once

#include <cstddef>
#include <string_view>

namespace bandanh::sheets {

/// How cells are told apart. '\0' for quote or escape: there is none.
struct Dialect {
    char delimiter = ',';
    char quote = '"';
    char escape = '\0'; // beside the doubled quote

    bool operator==(const Dialect&) const = default;
};

/// As the command line prints it: comma, semicolon, tab, pipe.
std::string_view delimiterWord(char delimiter);

struct DialectGuess {
    Dialect dialect;
    std::size_t width = 0; // cells of the most frequent kind of record
    double score = 0;      // pattern score times type score; only the order of scores means anything
};

/// The dialect in which a sample is most consistent: records of few shapes, cells of known types.
/// After G. J. J. van den Burg, A. Nazábal, C. Sutton, "Wrangling messy CSV files by detecting row and type patterns",
/// Data Mining and Knowledge Discovery 33 (2019), with cell types of our own for Khmer sheets.
/// The last record of a sample that `isCut` is left out.
DialectGuess detectDialect(std::string_view sample, bool isCut);

} // namespace bandanh::sheets
