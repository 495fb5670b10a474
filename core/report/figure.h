#pragma once

#include "core/report/period.h"

#include <map>
#include <variant>
#include <vector>

namespace bandanh::report {

struct Indicator;
struct Part;

/// How many, by key. A key is a reference where there is any, else a word or code, else an id.
using Tally = std::map<std::string, std::int64_t, std::less<>>;
/// Several numbers by key, each with its name.
using TallyByKey = std::map<std::string, Tally, std::less<>>;
/// A tally as it may leave the laptop: small numbers stand as "<5".
using ShownTally = std::map<std::string, std::variant<std::int64_t, std::string>, std::less<>>;

/// What a figure says beside its value: one number, or numbers by key.
using Content = std::variant<double, Tally, TallyByKey, ShownTally>;

/// How much of the paper behind a figure is accounted for.
struct Completeness {
    std::int64_t sheets = 0;
    std::int64_t sheetsClosed = 0;
    std::int64_t linesWithoutPerson = 0; ///< signed lines nobody has matched yet

    bool operator==(const Completeness&) const = default;
};

/// A figure of a period: its declaration and what came out.
struct Figure {
    const Indicator* indicator = nullptr;
    std::optional<double> value; ///< nothing where there is nothing to count from, as a share of no rows
    std::vector<std::pair<const Part*, Content>> parts; ///< in the order of the declaration
    std::optional<Completeness> completeness;           ///< nothing where no sheets are behind it

    /// The content of a declared part; nothing where it was not filled.
    const Content* part(std::string_view name) const;
    /// Fills a part, which must be declared.
    void set(std::string_view name, Content content);
};

struct BodyName {
    std::string khmer;
    std::string latin;
    records::Scope province = records::kNational; ///< as reported in the period
};

/// The Impact Highlights of a period.
struct Highlights {
    Period period;
    std::vector<Figure> figures;                        ///< in the order of the declarations
    std::map<std::string, BodyName, std::less<>> names; ///< of the schools, institutions and networks among the keys

    const Figure* figure(std::string_view id) const;
};

} // namespace bandanh::report
