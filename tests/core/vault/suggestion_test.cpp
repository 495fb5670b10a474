#include "core/vault/suggestion.h"

#include "core/text/normalform.h"
#include "core/vault/strength.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <sstream>

using namespace bandanh;
using namespace bandanh::vault;

TEST_CASE("each list has at least 256 words, all different, of one script and typed one way only")
{
    const WordScript script = GENERATE(WordScript::Khmer, WordScript::Latin);
    const auto words = wordlist(script);
    CHECK(words.size() >= 256);
    CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
    for (const std::string_view word : words) {
        CAPTURE(word);
        CHECK(word.find(' ') == std::string_view::npos);
        CHECK(text::normalForm(word) == word);
        const bool isLatin = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        CHECK(isLatin == (script == WordScript::Latin));
        // Coeng da and coeng ta look alike: a suggestion must be typed from sight.
        CHECK(word.find("\u17D2\u178A") == std::string_view::npos);
        CHECK(word.find("\u17D2\u178F") == std::string_view::npos);
    }
}

TEST_CASE("a suggestion is five listed words and of the highest strength")
{
    const WordScript script = GENERATE(WordScript::Khmer, WordScript::Latin);
    SeededRandom random(3);
    for (int i = 0; i < 100; ++i) {
        const std::string phrase = suggest(random, script);
        CAPTURE(phrase);
        std::istringstream in(phrase);
        std::string word;
        int words = 0;
        while (in >> word) {
            CHECK(isListedWord(word));
            ++words;
        }
        CHECK(words == 5);
        CHECK(text::normalForm(phrase) == phrase);
        CHECK(strengthOf(phrase).bits > 35);
    }
    CHECK(suggest(random, script) != suggest(random, script));
}

TEST_CASE("every word is drawn about equally often")
{
    SeededRandom random(8);
    std::map<std::string, int> drawn;
    for (int i = 0; i < 20'000; ++i) {
        std::istringstream in(suggest(random, WordScript::Latin));
        for (std::string word; in >> word;)
            ++drawn[word];
    }
    const auto words = wordlist(WordScript::Latin);
    CHECK(drawn.size() == words.size());
    const double expected = 100'000.0 / static_cast<double>(words.size());
    for (const auto& [word, count] : drawn) {
        CAPTURE(word);
        CHECK(count > expected * 0.6);
        CHECK(count < expected * 1.4);
    }
}
