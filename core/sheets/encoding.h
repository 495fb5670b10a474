#pragma once

#include "core/support/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bandanh::sheets {

enum class Encoding { Utf8, Utf8Marked, Utf16Le, Utf16LeMarked, Utf16Be, Utf16BeMarked, Windows1252 };

/// As the command line prints it: utf-8, utf-8-sig, utf-16-le, utf-16-le+bom, utf-16-be, utf-16-be+bom, cp1252.
std::string_view encodingWord(Encoding encoding);

/// Looks at all bytes of a file once and says what text they are.
///
/// A byte order mark decides; then the pattern of NULs that UTF-16 leaves; then strict UTF-8; the rest is read as
/// Windows-1252. Bytes that are no UTF-8 among much that is (a damaged cell in a Khmer file) leave it UTF-8: read as
/// Windows-1252 every Khmer word of the file would be lost for the sake of one.
class EncodingSurvey
{
public:
    void add(std::string_view bytes);

    /// Nothing when this is not text at all.
    std::optional<Encoding> encoding() const;

    /// Whether a decoder would have to replace bytes of this UTF-8.
    bool hasIllFormed() const { return m_illFormed > 0 || !m_rest.empty(); }

private:
    void countUtf8(std::string_view bytes);

    std::string m_sample;
    std::string m_rest; // a sequence that the end of a chunk cut
    std::uint64_t m_bytes = 0;
    std::uint64_t m_illFormed = 0;
    std::array<std::uint64_t, 256> m_counts{}; // of each byte
};

/// Turns the bytes of a file, given in chunks, into UTF-8. What cannot be decoded becomes U+FFFD; the mark is dropped.
class Decoder
{
public:
    enum class Checking { Thorough, KnownWellFormed };
    explicit Decoder(Encoding encoding, Checking checking = Checking::Thorough)
        : m_encoding(encoding), m_checking(checking)
    {}

    void decode(std::string_view bytes, std::string& out);
    /// Says that no more bytes come: what is left half becomes U+FFFD.
    void finish(std::string& out);

private:
    void decodeUtf8(std::string_view bytes, std::string& out);
    void decodeUtf16(std::string_view bytes, std::string& out);
    void unit(char16_t value, std::string& out);

    Encoding m_encoding;
    Checking m_checking;
    bool m_atStart = true;
    std::string m_rest;
    char16_t m_surrogate = 0;
};

} // namespace bandanh::sheets
