#include "core/places/gazetteertext.h"

// The assembler copies the file into the read-only part of the program: no build-time tool, no copy in memory,
// and pages of it are read only when they are used.
asm(".pushsection .rodata\n"
    ".global bandanh_gazetteer_first\n"
    ".global bandanh_gazetteer_last\n"
    "bandanh_gazetteer_first:\n"
    ".incbin \"" BANDANH_GAZETTEER_FILE "\"\n"
    "bandanh_gazetteer_last:\n"
    ".byte 0\n"
    ".popsection\n");

extern "C" {
extern const char bandanh_gazetteer_first[];
extern const char bandanh_gazetteer_last[];
}

namespace bandanh::places {

std::string_view gazetteerText()
{
    return {bandanh_gazetteer_first, static_cast<std::size_t>(bandanh_gazetteer_last - bandanh_gazetteer_first)};
}

} // namespace bandanh::places
