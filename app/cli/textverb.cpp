#include "app/cli/verbs.h"

#include "core/text/normalform.h"
#include "core/text/searchkey.h"

#include <QCoreApplication>

#include <iostream>

namespace bandanh::cli {

namespace {

/// Lines of standard input, each turned into another.
Answer turned(std::string (*turn)(std::string_view))
{
    Json json;
    json["lines"] = Json::array();
    std::string text;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.ends_with('\r'))
            line.pop_back();
        const std::string result = turn(line);
        json["lines"].push_back(result);
        text += result + "\n";
    }
    return {written(json), QString::fromStdString(text)};
}

Answered normalise(Session&, const Arguments&)
{
    return turned(text::normalForm);
}

Answered key(Session&, const Arguments&)
{
    return turned(text::searchKey);
}

} // namespace

constexpr Verb kTextNormaliseVerb{
    {"text normalise",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("cli", "lines of standard input in their normal form; needs no store"),
     false},
    normalise};

constexpr Verb kTextKeyVerb{
    {"text key",
     "",
     0,
     0,
     {},
     QT_TRANSLATE_NOOP("cli", "lines of standard input as they are compared when people search; needs no store"),
     false},
    key};

} // namespace bandanh::cli
