#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bandanh::sheets {

/// What is in a cell, counted in code points.
struct CellLook {
    std::size_t khmer = 0; // letters and signs, without digits
    std::size_t latin = 0; // letters of any script but Khmer
    std::size_t digits = 0;
    std::size_t joiners = 0; // space . - / ( ) ' & : + ៖ and the like, which occur within names, dates and addresses
    std::size_t others = 0;
    std::size_t questions = 0; // ? and U+FFFD
    std::size_t controls = 0;

    std::size_t points() const { return khmer + latin + digits + joiners + others + questions + controls; }
};

CellLook lookAt(std::string_view cell);

/// Whether a cell is of a kind that sheets are made of: text of one line in words, a number, a date, a phone, an address on
/// the net, a mark. What is left are mostly pieces of records that were cut at the wrong character.
bool hasKnownType(std::string_view cell);

/// The cell without spaces and invisible characters at its ends.
std::string_view trimmed(std::string_view cell);

/// Whether a cell (trimmed) stands for what is written above it: " '' 〃 -//- ដូចលើ and the like.
bool isDitto(std::string_view cell);

/// Whether nothing is left of a cell but question marks: its text was lost in an encoding that does not have Khmer.
bool isLost(std::string_view cell);

/// Whether there is a control character: C0 without tab and line ends, DEL, C1, or a picture of one, as rejected rows are
/// written.
bool hasControl(std::string_view cell);

/// The search key without its spaces: how headers, marks and set words are compared.
std::string foldedWord(std::string_view text);

} // namespace bandanh::sheets
