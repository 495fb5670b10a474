#pragma once

#include "core/exchange/peopleindex.h"
#include "core/exchange/referencebook.h"
#include "core/places/placereader.h"
#include "core/sheets/signinrow.h"

namespace bandanh::exchange {

/// What a line says of the person, read once: normal forms, resolved place and institution, birth from a stated age.
struct LineFacts {
    RowFacts facts;
    std::string nameKhmer, nameLatin; ///< whole names in normal form, without titles
    std::optional<text::PartialDate> birth;
    places::PlaceReading placeReading = places::PlaceReading::Nothing;
    std::string placeWritten; ///< the cells, joined
};

/// Reads lines for matching; `day` and `province` are those of the activity, where known.
class LineReader
{
public:
    LineReader(const places::Gazetteer& gazetteer, ReferenceBook& book) : m_places(gazetteer), m_book(book) {}

    void setActivity(std::optional<text::PartialDate> day, std::optional<places::PlaceCode> province);
    LineFacts read(const sheets::SignInRow& row);

private:
    void readNames(const sheets::WrittenName& written, LineFacts& line) const;
    void readPlace(const sheets::SignInRow& row, LineFacts& line);
    void readInstitution(const sheets::SignInRow& row, LineFacts& line);

    places::PlaceReader m_places;
    ReferenceBook& m_book;
    std::optional<text::PartialDate> m_day;
    std::optional<places::PlaceCode> m_province;
};

} // namespace bandanh::exchange
