#pragma once

#include "app/words/notation.h"
#include "core/report/suppression.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace bandanh::output {

/// Which laptop made an export, and when.
struct Origin {
    QString laptop; ///< who works with it
    QString device; ///< the beginning of its number
    QDateTime at;
    QString edition = {}; ///< in words, where a frozen one is exported
    QString code = {};    ///< that this edition is checked by
};

/// A number in words: as it is read, and as it is counted with where it is shown.
struct Amount {
    QString text; ///< in the digits of the language; "<5" where it is hidden
    std::optional<double> number;
    report::Sight sight = report::Sight::Shown;

    bool isHidden() const { return sight != report::Sight::Shown; }
};

struct Row {
    std::string key;
    QString name;
    Amount amount;
    std::vector<Row> within;
};

/// A number beside a figure, or a breakdown of it.
struct Part {
    std::string_view id;
    QString name;
    report::Keys keys = report::Keys::None;
    bool isOfPeople = false;
    Amount amount; ///< of a part that is one number
    std::vector<Row> rows;
};

struct Sheets {
    std::int64_t all = 0;
    std::int64_t closed = 0;
    QString sentence; ///< "24 of 28 sheets closed."
};

struct Figure {
    std::string_view id;
    QString section; ///< under which it stands, together with others
    QString name;
    QString unit;
    QString definition;
    QString rule;
    Amount value;
    bool isOfPeople = false;
    std::optional<Sheets> sheets;
    std::vector<Part> parts;

    const Part* part(std::string_view wanted) const;
};

/// The Highlights of a period in one language, with nothing in it that may not leave the laptop.
struct HighlightsDocument {
    report::Period period;
    words::LanguageCode language = words::LanguageCode::English;
    QString title;   ///< "Impact Highlights 2013"
    QString scope;   ///< "All provinces", or the one that it is about
    QString days;    ///< "1 January 2013 – 31 December 2013"
    QString edition; ///< empty while nothing is frozen
    QString code;    ///< that the edition is checked by; see core/report/editioncode.h
    QString lead;    ///< the year in a few sentences
    std::vector<Figure> figures;
    QString howComplete;  ///< sheets closed of all
    QString howFilled;    ///< rows with sex and age of all
    QString smallNumbers; ///< what is hidden, and why
    QString madeBy;       ///< when, and by which laptop

    const Figure* figure(std::string_view id) const;
};

/// In the language in use.
HighlightsDocument documentOf(const report::ShownHighlights& highlights, const Origin& origin);

} // namespace bandanh::output
