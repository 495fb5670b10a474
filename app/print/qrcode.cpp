#include "app/print/qrcode.h"

#include <cstdint>
#include <vector>

namespace bandanh::print {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr std::size_t kMostCharacters = 20;
constexpr std::size_t kDataBytes = 16;
constexpr int kCheckBytes = 10;
constexpr int kTimingLine = 6;
// Level M and mask 0 with their check bits, already masked (table C.1 of the standard), the highest bit first. Which mask is
// chosen matters to nobody but to the eye of the scanner; one that never makes large blank areas of short numbers will do.
constexpr std::uint32_t kFormat = 0b101010000010010;
constexpr int kFormatBits = 15;

void append(std::vector<bool>& bits, unsigned value, int count)
{
    for (int bit = count - 1; bit >= 0; --bit)
        bits.push_back((value >> bit & 1U) != 0);
}

std::optional<std::vector<std::uint8_t>> dataOf(std::string_view text)
{
    if (text.empty() || text.size() > kMostCharacters)
        return std::nullopt;
    std::vector<unsigned> values;
    for (const char letter : text) {
        const auto at = kAlphabet.find(letter);
        if (at == std::string_view::npos)
            return std::nullopt;
        values.push_back(unsigned(at));
    }
    std::vector<bool> bits;
    append(bits, 0b0010, 4);
    append(bits, unsigned(values.size()), 9);
    for (std::size_t i = 0; i + 1 < values.size(); i += 2)
        append(bits, values[i] * unsigned(kAlphabet.size()) + values[i + 1], 11);
    if (values.size() % 2 == 1)
        append(bits, values.back(), 6);
    for (int i = 0; i < 4 && bits.size() < kDataBytes * 8; ++i)
        bits.push_back(false);
    bits.resize((bits.size() + 7) / 8 * 8);
    std::vector<std::uint8_t> bytes(bits.size() / 8);
    for (std::size_t i = 0; i < bits.size(); ++i)
        bytes[i / 8] = std::uint8_t(bytes[i / 8] << 1 | (bits[i] ? 1 : 0));
    for (bool first = true; bytes.size() < kDataBytes; first = !first)
        bytes.push_back(first ? 0xEC : 0x11);
    return bytes;
}

/// In the field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1.
std::uint8_t product(std::uint8_t left, std::uint8_t right)
{
    unsigned result = 0;
    for (int bit = 7; bit >= 0; --bit) {
        result = result << 1 ^ ((result >> 7) * 0x11D);
        if ((right >> bit & 1) != 0)
            result ^= left;
    }
    return std::uint8_t(result);
}

/// The remainder of Reed and Solomon's division by (x - 1)(x - 2)(x - 4) …
std::array<std::uint8_t, kCheckBytes> checkOf(const std::vector<std::uint8_t>& data)
{
    std::array<std::uint8_t, kCheckBytes> generator{}; // without its leading 1, highest power first
    generator.back() = 1;
    std::uint8_t root = 1;
    for (int i = 0; i < kCheckBytes; ++i) {
        for (std::size_t j = 0; j < generator.size(); ++j)
            generator[j] =
                std::uint8_t(product(generator[j], root) ^ (j + 1 < generator.size() ? generator[j + 1] : 0));
        root = product(root, 2);
    }
    std::array<std::uint8_t, kCheckBytes> rest{};
    for (const std::uint8_t byte : data) {
        const auto factor = std::uint8_t(byte ^ rest.front());
        for (std::size_t j = 0; j < rest.size(); ++j)
            rest[j] = std::uint8_t((j + 1 < rest.size() ? rest[j + 1] : 0) ^ product(generator[j], factor));
    }
    return rest;
}

/// A square with a ring around it in three corners; with their margins they take eight rows and columns.
bool isInCorner(int row, int column)
{
    return (row < 9 && (column < 9 || column >= kQrSide - 8)) || (row >= kQrSide - 8 && column < 9);
}

bool isCornerDark(int row, int column)
{
    const int y = row < 9 ? row : row - (kQrSide - 7);
    const int x = column < 9 ? column : column - (kQrSide - 7);
    if (y < 0 || x < 0 || y > 6 || x > 6)
        return false;
    const bool isRing = y == 0 || y == 6 || x == 0 || x == 6;
    return isRing || (y >= 2 && y <= 4 && x >= 2 && x <= 4);
}

/// Between the corners a dotted line runs down and one across.
bool isTiming(int row, int column)
{
    const int along = row == kTimingLine ? column : column == kTimingLine ? row : 0;
    return along >= 8 && along < kQrSide - 8;
}

void drawPatterns(QrModules& modules)
{
    for (int row = 0; row < kQrSide; ++row)
        for (int column = 0; column < kQrSide; ++column)
            modules[std::size_t(row)][std::size_t(column)] =
                isTiming(row, column) ? (row + column) % 2 == 0 : isInCorner(row, column) && isCornerDark(row, column);
}

void drawFormat(QrModules& modules)
{
    const auto skipped = [](int line) { return std::size_t(line < kTimingLine ? line : line + 1); };
    for (int i = 0; i < kFormatBits; ++i) {
        const bool bit = (kFormat >> (kFormatBits - 1 - i) & 1) != 0;
        if (i < 7)
            modules[8][skipped(i)] = bit;
        else
            modules[i == 7 ? 8 : skipped(kFormatBits - 1 - i)][8] = bit;
        if (i < 7)
            modules[std::size_t(kQrSide - 1 - i)][8] = bit;
        else
            modules[8][static_cast<std::size_t>(kQrSide - kFormatBits) + static_cast<std::size_t>(i)] = bit;
    }
    modules[kQrSide - 8][8] = true;
}

/// Columns in pairs from the right, up and down in turn, around what is drawn already.
void drawData(QrModules& modules, const std::vector<std::uint8_t>& bytes)
{
    std::size_t next = 0;
    bool isUpwards = true;
    for (int right = kQrSide - 1; right > 0; right -= right == kTimingLine + 2 ? 3 : 2, isUpwards = !isUpwards)
        for (int step = 0; step < kQrSide; ++step)
            for (int column = right; column > right - 2; --column) {
                const int row = isUpwards ? kQrSide - 1 - step : step;
                if (isInCorner(row, column) || isTiming(row, column) || next >= bytes.size() * 8)
                    continue;
                const bool bit = (bytes[next / 8] >> (7 - next % 8) & 1) != 0;
                ++next;
                modules[std::size_t(row)][std::size_t(column)] = bit != ((row + column) % 2 == 0);
            }
}

} // namespace

std::optional<QrModules> qrCode(std::string_view text)
{
    auto bytes = dataOf(text);
    if (!bytes)
        return std::nullopt;
    const auto check = checkOf(*bytes);
    bytes->insert(bytes->end(), check.begin(), check.end());
    QrModules modules;
    drawPatterns(modules);
    drawFormat(modules);
    drawData(modules, *bytes);
    return modules;
}

} // namespace bandanh::print
