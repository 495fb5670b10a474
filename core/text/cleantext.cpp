#include "core/text/cleantext.h"

#include "core/text/khmerletter.h"
#include "core/text/utf8.h"

namespace bandanh::text {

bool isSpace(char32_t point)
{
    if (point < 0x80U)
        return point == U' ' || (point >= 0x09U && point <= 0x0DU);
    return point == 0x85U || point == 0xA0U || point == 0x1680U || (point >= 0x2000U && point <= 0x200AU)
           || point == 0x2028U || point == 0x2029U || point == 0x202FU || point == 0x205FU || point == 0x3000U;
}

bool isInvisible(char32_t point)
{
    if (point < 0x2000U)
        return point == 0xADU || point == 0x61CU || point == 0x17B4U || point == 0x17B5U || point == 0x180EU;
    return (point >= 0x200BU && point <= 0x200FU) || (point >= 0x202AU && point <= 0x202EU)
           || (point >= 0x2060U && point <= 0x206FU) || point == 0xFEFFU;
}

CleanPoints cleanPoints(std::string_view text, char32_t* out)
{
    CleanPoints result;
    bool spacePending = false;
    for (std::size_t i = 0; i < text.size();) {
        const DecodedPoint read = decodeAt(text, i);
        i += read.length;
        const char32_t point = read.codePoint;
        const bool khmerLetter = khmer::isIn(point) && point != 0x17B4U && point != 0x17B5U;
        if (!khmerLetter) {
            if (isSpace(point)) {
                spacePending = result.size > 0;
                continue;
            }
            if (isInvisible(point))
                continue;
        }
        if (spacePending)
            out[result.size++] = U' ';
        spacePending = false;
        out[result.size++] = point;
        result.hasKhmer = result.hasKhmer || khmerLetter;
        result.isAscii = result.isAscii && point < 0x80U;
        const bool inert =
            point < 0x300U || khmerLetter || (point >= 0x2010U && point <= 0x205EU) || point == kReplacement;
        result.mayCompose = result.mayCompose || !inert;
    }
    return result;
}

} // namespace bandanh::text
