#pragma once

#include "core/report/figure.h"
#include "core/report/indicators.h"

namespace bandanh::report {

/// What the name of a line is made of; the app puts it into words.
struct Caption {
    enum class Kind : std::uint8_t {
        Label,    ///< a key of the context "report"
        Choice,   ///< a key of the context "records"
        Province, ///< two digits, 00: national
        Country,  ///< ISO 3166-1 alpha-2
        Month,    ///< as 2013-10
        Body      ///< a school, institution or network: names in both scripts, else its reference
    };
    Kind kind = Kind::Label;
    std::string text;
    BodyName name;
};

/// A line of the Highlights as a table: a figure, a part of it (depth 1), a key of that (depth 2), a number by key (depth 3).
struct TableLine {
    int depth = 0;
    Caption caption;
    std::variant<std::monostate, double, std::string> amount = {};
    const Figure* figure = nullptr; ///< of lines of depth 0
};

/// The Highlights line by line, for text, pages and spreadsheets. The lines point into `highlights`.
std::vector<TableLine> tableOf(const Highlights& highlights);

/// A breakdown as people read it: choices as they are declared, ages from the youngest, what is not known last; other keys
/// by their spelling.
using TallyEntry = std::pair<std::string, std::int64_t>;
std::vector<TallyEntry> inDeclaredOrder(Keys keys, const Tally& tally);

/// What a number within a breakdown by key is called: "named", "headcount_net", or a state of criteria.
Caption innerCaption(std::string_view name);

/// What a key of a breakdown is called.
Caption captionOf(const Highlights& highlights, Keys keys, std::string_view key);

} // namespace bandanh::report
