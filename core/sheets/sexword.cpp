#include "core/sheets/sexword.h"

#include "core/sheets/celltext.h"

#include <array>
#include <string>
#include <unordered_map>

namespace bandanh::sheets {

namespace {

struct SexWord {
    std::string_view word;
    Sex sex;
};

constexpr std::array kSexWords = {
    SexWord{"F", Sex::Female},    SexWord{"M", Sex::Male},       SexWord{"ស", Sex::Female},
    SexWord{"ប", Sex::Male},      SexWord{"ស្រី", Sex::Female},    SexWord{"ប្រុស", Sex::Male},
    SexWord{"f", Sex::Female},    SexWord{"m", Sex::Male},       SexWord{"Female", Sex::Female},
    SexWord{"Male", Sex::Male},   SexWord{"ភេទស្រី", Sex::Female}, SexWord{"ភេទប្រុស", Sex::Male},
    SexWord{"នារី", Sex::Female},  SexWord{"បុរស", Sex::Male},     SexWord{"ស្ត្រី", Sex::Female},
    SexWord{"W", Sex::Female},    SexWord{"woman", Sex::Female}, SexWord{"man", Sex::Male},
    SexWord{"girl", Sex::Female}, SexWord{"boy", Sex::Male},     SexWord{"women", Sex::Female},
    SexWord{"men", Sex::Male},    SexWord{"fem", Sex::Female},   SexWord{"mal", Sex::Male},
};

} // namespace

std::optional<Sex> sexOf(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty() || cell.size() > 60)
        return std::nullopt;
    for (std::size_t i = 0; i < 10; ++i) { // as nearly everybody writes it
        if (kSexWords[i].word == cell)
            return kSexWords[i].sex;
    }
    static const std::unordered_map<std::string, Sex> byWord = [] {
        std::unordered_map<std::string, Sex> made;
        for (const SexWord& word : kSexWords)
            made.emplace(foldedWord(word.word), word.sex);
        return made;
    }();
    const auto found = byWord.find(foldedWord(cell));
    return found == byWord.end() ? std::nullopt : std::optional(found->second);
}

} // namespace bandanh::sheets
