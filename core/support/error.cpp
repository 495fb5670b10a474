#include "core/support/result.h"

namespace bandanh {

std::string_view errorWord(ErrorCode code)
{
    switch (code) {
#define BANDANH_WORD(name, word) \
    case ErrorCode::name:        \
        return word;
        BANDANH_ERROR_CODES(BANDANH_WORD)
#undef BANDANH_WORD
    }
    return "unknown";
}

} // namespace bandanh
