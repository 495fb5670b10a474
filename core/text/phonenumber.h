#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bandanh::text {

/// What became of a cell of telephone numbers.
enum class PhoneReading {
    Empty,
    Read,       ///< every number in it
    PartlyRead, ///< some of it is no number
    Damaged,    ///< a spreadsheet rounded it (8.5581E+10): digits are lost, and nothing can be read
    Unreadable  ///< kept as written, and equal to nothing
};

struct PhoneCell {
    /// E.164: `+85512345678`; in the order of the cell, each once. Empty where nothing could be read.
    std::vector<std::string> numbers;
    PhoneReading reading = PhoneReading::Empty;

    bool isDamaged() const { return reading == PhoneReading::Damaged; }
    bool operator==(const PhoneCell&) const = default;
};

/// Reads the numbers of a cell: Cambodian ones as people write them (`012 345 678`, the leading zero lost, `855-…`,
/// `+855…`, `00855…`, digits of either script, any separators, several with `/`, `,` or `ឬ` between or one behind the
/// other) and foreign ones with `+` or `00`. A Cambodian number has a prefix and a length of the national plan,
/// checked against libphonenumber 8.12.57 for every prefix of two digits; a foreign one has 7 to 15 digits (ITU-T E.164).
PhoneCell phoneNumbers(std::string_view cell);

} // namespace bandanh::text
