#include "core/sheets/column.h"

#include <catch2/catch.hpp>
#include <set>

using namespace bandanh::sheets;

namespace {

using Columns = std::vector<Column>;

} // namespace

TEST_CASE("Headers are known in both languages, abbreviated and together")
{
    CHECK(columnsOfHeader("ល.រ") == Columns{Column::RowNumber});
    CHECK(columnsOfHeader("#") == Columns{Column::RowNumber});
    CHECK(columnsOfHeader(" No. ") == Columns{Column::RowNumber});
    CHECK(columnsOfHeader("Name (Khmer)") == Columns{Column::NameKhmer});
    CHECK(columnsOfHeader("ឈ្មោះ / Name (Khmer)") == Columns{Column::NameKhmer});
    CHECK(columnsOfHeader("ឈ្មោះជាអក្សរឡាតាំង / Name (Latin)") == Columns{Column::NameLatin});
    CHECK(columnsOfHeader("ស្រុក/ខណ្ឌ / District") == Columns{Column::District});
    CHECK(columnsOfHeader("ថ្ងៃខែឆ្នាំកំណើត / Date of birth") == Columns{Column::BirthDate});
    CHECK(columnsOfHeader("លេខទូរស័ព្ទ\n(Phone)") == Columns{Column::Phone});
    CHECK(columnsOfHeader("M/F") == Columns{Column::Sex});
    CHECK(columnsOfHeader("YOB") == Columns{Column::BirthYear});
    CHECK(columnsOfHeader("person_id") == Columns{Column::PersonReference});
    CHECK(columnsOfHeader("Family name (Khmer)") == Columns{Column::FamilyKhmer});
}

TEST_CASE("Spellings of one header that differ in the order of their signs are one")
{
    CHECK(columnsOfHeader("ភេ\u200Bទ") == Columns{Column::Sex});
    CHECK(columnsOfHeader("ខេត្ត") == Columns{Column::Province});
}

TEST_CASE("A header that can stand for several columns says so")
{
    CHECK(columnsOfHeader("ភ") == Columns{Column::Sex, Column::Village});
    CHECK(columnsOfHeader("ភ.") == Columns{Column::Sex, Column::Village});
    CHECK(columnsOfHeader("Name") == Columns{Column::NameKhmer, Column::NameLatin, Column::NameMixed});
    CHECK(columnsOfHeader("ឈ្មោះ") == Columns{Column::NameKhmer, Column::NameLatin, Column::NameMixed});
    CHECK(columnsOfHeader("Surname") == Columns{Column::FamilyKhmer, Column::FamilyLatin});
}

TEST_CASE("What is no header is not known")
{
    for (const std::string_view cell :
         {"", "1", "សុខ ដារា", "012 345 678", "កាលបរិច្ឆេទ៖ 2013-01-13", "Anti-Trafficking Day"})
        CHECK(columnsOfHeader(cell).empty());
    CHECK(columnsOfHeader(std::string(100'000, '/')).empty());
}

TEST_CASE("Every column has a word of its own")
{
    std::set<std::string_view> words;
    for (std::size_t i = 1; i < kColumns; ++i) {
        CHECK_FALSE(columnWord(static_cast<Column>(i)).empty());
        words.insert(columnWord(static_cast<Column>(i)));
    }
    CHECK(words.size() == kColumns - 1);
}
