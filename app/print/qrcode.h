#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <string_view>

namespace bandanh::print {

inline constexpr int kQrSide = 21;
/// Rows from above; a dark module is true.
using QrModules = std::array<std::bitset<kQrSide>, kQrSide>;

/// A number of a sheet as a QR code (ISO/IEC 18004): version 1, error correction M, alphanumeric mode, which holds twenty
/// characters. Nothing for a text that is longer or has other characters than 0-9 A-Z space $%*+-./: of that mode.
std::optional<QrModules> qrCode(std::string_view text);

} // namespace bandanh::print
