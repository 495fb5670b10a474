#include "core/text/script.h"

#include "core/text/khmerletter.h"
#include "core/text/normalform.h"
#include "core/text/utf8.h"

namespace bandanh::text {

namespace {

bool isKhmerLetter(char32_t point)
{
    constexpr char32_t kRepetition = 0x17D7;
    constexpr char32_t kAvakrahasanya = 0x17DC;
    return khmer::partOf(point) != KhmerPart::Other || point == kRepetition || point == kAvakrahasanya;
}

/// ASCII, Latin-1, Latin Extended-A and -B, and Latin Extended Additional.
bool isLatinLetter(char32_t point)
{
    if (point < 0x80U)
        return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
    return (point >= 0xC0U && point <= 0x24FU && point != 0xD7U && point != 0xF7U)
           || (point >= 0x1E00U && point <= 0x1EFFU);
}

Script letterScript(char32_t point)
{
    if (isLatinLetter(point))
        return Script::Latin;
    return isKhmerLetter(point) ? Script::Khmer : Script::Neither;
}

bool isDigit(char32_t point)
{
    return khmer::isDigit(point) || (point >= U'0' && point <= U'9');
}

/// Brackets and quotation marks, which set one script off from the other. The plain apostrophe is part of names.
bool encloses(char32_t point)
{
    constexpr std::u32string_view kMarks = U"()[]{}<>\"\u00AB\u00BB\u201C\u201D\u201E\uFF08\uFF09";
    return kMarks.find(point) != std::u32string_view::npos;
}

/// Collects the runs of a text, script by script.
class Runs
{
public:
    void letter(Script script, std::string_view bytes)
    {
        std::string& part = partOf(script);
        if (script != m_script) {
            m_script = script;
            m_between.clear();
            if (!part.empty())
                part += ' ';
        }
        part += m_between;
        m_between.clear();
        part += bytes;
    }

    void digit(std::string_view bytes)
    {
        if (m_script == Script::Neither)
            m_between += bytes; // before the first letter: goes with it
        else
            letter(m_script, bytes);
    }

    /// Between letters: kept if the same script goes on.
    void other(std::string_view bytes, bool followsLetter)
    {
        if (followsLetter && bytes == "." && m_script == Script::Latin)
            partOf(m_script) += bytes;
        else
            m_between += bytes;
    }

    void gap()
    {
        if (!m_between.empty() || m_script != Script::Neither)
            m_between += m_between.ends_with(' ') ? "" : " ";
    }

    void startDigitsWith(Script script)
    {
        if (m_script == Script::Neither)
            m_script = script;
    }

    ScriptParts take() { return std::move(m_parts); }

private:
    std::string& partOf(Script script) { return script == Script::Khmer ? m_parts.khmer : m_parts.latin; }

    ScriptParts m_parts;
    std::string m_between;
    Script m_script = Script::Neither;
};

} // namespace

Script scriptOf(std::string_view text)
{
    bool khmer = false;
    bool latin = false;
    for (std::size_t i = 0; i < text.size() && !(khmer && latin);) {
        const DecodedPoint read = decodeAt(text, i);
        const Script script = letterScript(read.codePoint);
        khmer = khmer || script == Script::Khmer;
        latin = latin || script == Script::Latin;
        i += read.length;
    }
    if (khmer)
        return latin ? Script::Mixed : Script::Khmer;
    return latin ? Script::Latin : Script::Neither;
}

ScriptParts splitByScript(std::string_view text)
{
    const std::string normal = normalForm(text);
    Runs runs;
    bool followsLetter = false;
    for (std::size_t i = 0; i < normal.size();) {
        const DecodedPoint read = decodeAt(normal, i);
        const std::string_view bytes = std::string_view(normal).substr(i, read.length);
        i += read.length;
        const Script script = letterScript(read.codePoint);
        if (script != Script::Neither) {
            runs.startDigitsWith(script);
            runs.letter(script, bytes);
        } else if (isDigit(read.codePoint)) {
            runs.digit(bytes);
        } else if (read.codePoint == U' ' || encloses(read.codePoint)) {
            runs.gap();
        } else {
            runs.other(bytes, followsLetter);
        }
        followsLetter = script != Script::Neither;
    }
    ScriptParts parts = runs.take();
    return {normalForm(parts.khmer), normalForm(parts.latin)};
}

} // namespace bandanh::text
