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
    std::string placeWritten; ///< the cells, joined, where the reading is not exact
};

/// Reads lines for matching; `day` and `province` are those of the activity, where known. Remembers institutions: none may be
/// added to the book while it reads.
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

    struct Institution {
        std::string key;
        std::optional<RowId> id;
    };
    const Institution& institution(const std::string& name);

    places::PlaceReader m_places;
    ReferenceBook& m_book;
    std::unordered_map<std::string, Institution> m_institutions; ///< by name as written
    std::optional<text::PartialDate> m_day;
    std::optional<places::PlaceCode> m_province;
};

} // namespace bandanh::exchange
