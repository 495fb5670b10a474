#include "core/sheets/column.h"

#include "core/sheets/celltext.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace bandanh::sheets {

namespace {

struct Declaration {
    Column column;
    std::string_view word;
    Content content;
    std::string_view spellings; // divided by |; compared as folded words, so that case, dots and spaces do not count
};

// One line a column. A spelling may stand in several lines: then the content of the column decides, and the order of the
// lines where it cannot.
constexpr std::array<Declaration, kColumns> kDeclarations = {{
    {Column::Unknown, "", Content::Any, ""},
    {Column::Reason, "reason", Content::Any, "reason|មូលហេតុ|why it came back"},
    {Column::SheetReference, "sheet", Content::Any, "sheet|sheet_id|sheet no|លេខបញ្ជី"},
    {Column::RowNumber, "row", Content::Sequence, "no|#|nr|n°|num|number|row|row no|s/n|ល.រ|លរ|លេខរៀង|លេខ|រ.ល|ID"},
    {Column::ActivityReference, "activity", Content::Any, "activity_id|activity|activity code"},
    {Column::Date, "date", Content::Date, "date|activity date|កាលបរិច្ឆេទ"},
    {Column::NameKhmer, "name_km", Content::KhmerName,
     "name_km|name (khmer)|name in khmer|khmer name|khmer|ឈ្មោះ|ឈ្មោះខ្មែរ|ឈ្មោះជាអក្សរខ្មែរ|គោត្តនាម-នាម|គោត្តនាម និងនាម|នាមត្រកូល និងនាមខ្លួន|នាមត្រកូល-នាមខ្លួន|ឈ្មោះពេញ|នាម|name|full name|"
     "names|participant|participant name|name of participant|ឈ្មោះអ្នកចូលរួម|អ្នកចូលរួម"},
    {Column::NameLatin, "name_latin", Content::LatinName,
     "name_latin|name_en|name (latin)|name (english)|name in latin|name in english|latin name|english name|latin|english|ឡាតាំង|ឈ្មោះឡាតាំង|ឈ្មោះជាអក្សរឡាតាំង|អក្សរឡាតាំង|ឈ្មោះអង់គ្លេស|"
     "name|full name|names|participant|participant name|name of participant|ឈ្មោះ"},
    {Column::NameMixed, "name", Content::MixedName,
     "name|full name|names|participant|participant name|name of participant|ឈ្មោះ|គោត្តនាម-នាម|គោត្តនាម និងនាម|នាមត្រកូល និងនាមខ្លួន|នាមត្រកូល-នាមខ្លួន|ឈ្មោះពេញ|ឈ្មោះអ្នកចូលរួម|អ្នកចូលរួម"},
    {Column::FamilyKhmer, "family_km", Content::KhmerName,
     "family_km|family name (khmer)|surname (khmer)|last name (khmer)|fam kh|family kh|family khmer|នាមត្រកូល|ត្រកូល|គោត្តនាម|family name|surname|last name|family"},
    {Column::GivenKhmer, "given_km", Content::KhmerName,
     "given_km|given name (khmer)|first name (khmer)|giv kh|given kh|given khmer|នាមខ្លួន|នាម|ខ្លួន|given name|first name|given"},
    {Column::FamilyLatin, "family_latin", Content::LatinName,
     "family_latin|family_en|family name (latin)|surname (latin)|surname|last name|last|family name|family|fam en|fam lat|នាមត្រកូល (ឡាតាំង)|ត្រកូល (ឡ)|ត្រកូល (ឡាតាំង)|គោត្តនាម (ឡាតាំង)|នាមត្រកូល"},
    {Column::GivenLatin, "given_latin", Content::LatinName,
     "given_latin|given_en|given name (latin)|first name (latin)|first name|first|given name|given|giv en|giv lat|forename|នាមខ្លួន (ឡាតាំង)|នាម (ឡ)|នាម (ឡាតាំង)|នាមខ្លួន"},
    {Column::Sex, "sex", Content::Sex, "sex|gender|m/f|f/m|m f|sex m/f|ភេទ|ភ|ភេទ (ប/ស)|ប/ស|ស/ប"},
    {Column::Age, "age", Content::Age, "age|age (years)|years old|អាយុ|អាយុ (ឆ្នាំ)"},
    {Column::BirthDate, "birth", Content::Date,
     "birth|birth date|birthdate|date of birth|dob|d.o.b|born|birthday|ថ្ងៃខែឆ្នាំកំណើត|ថ.ខ.ឆ|ថ.ខ.ឆ.ក|ថ្ងៃកំណើត|ថ្ងៃ ខែ ឆ្នាំ កំណើត"},
    {Column::BirthYear, "birth_year", Content::Year,
     "birth_year|year of birth|birth year|yob|year born|ឆ្នាំកំណើត|ឆ.ក|ឆ្នាំ"},
    {Column::BirthPrecision, "birth_precision", Content::Any, "birth_precision"},
    {Column::Phone, "phone", Content::Phone,
     "phone|telephone|tel|tel no|phone number|phone no|mobile|mobile no|contact|contact number|cell|លេខទូរស័ព្ទ|ទូរស័ព្ទ|លេខទូរសព្ទ|ទូរសព្ទ|ទូរ|ទំនាក់ទំនង"},
    {Column::Phone2, "phone2", Content::Phone, "phone2|phone 2|second phone|other phone|លេខទូរស័ព្ទទី២|ទូរស័ព្ទ ២"},
    {Column::Email, "email", Content::Email, "email|e-mail|mail|អ៊ីមែល|អ៊ីម៉ែល"},
    {Column::Village, "village", Content::Village, "village|vill|ភូមិ|ភ"},
    {Column::Commune, "commune", Content::Commune, "commune|com|sangkat|commune/sangkat|ឃុំ|សង្កាត់|ឃុំ/សង្កាត់|ឃ|ឃ/ស|សង្កាត់/ឃុំ"},
    {Column::District, "district", Content::District,
     "district|dist|khan|krong|district/khan|ស្រុក|ខណ្ឌ|ក្រុង|ស្រុក/ខណ្ឌ|ស្រុក/ក្រុង|ស្រុក/ខណ្ឌ/ក្រុង|ស្រុក/ក្រុង/ខណ្ឌ|ស|ស/ខ"},
    {Column::Province, "province", Content::Province,
     "province|prov|province/city|province/capital|city|ខេត្ត|រាជធានី|ខេត្ត/រាជធានី|រាជធានី/ខេត្ត|ខេត្ត/ក្រុង|ខ"},
    {Column::Address, "address", Content::Address,
     "address|addr|home address|current address|residence|អាសយដ្ឋាន|អាស|ទីលំនៅ|អាស័យដ្ឋាន|លំនៅឋាន"},
    {Column::School, "school", Content::School,
     "school|sch|school name|name of school|high school|university|សាលារៀន|សាលា|វិទ្យាល័យ|សាកលវិទ្យាល័យ|គ្រឹះស្ថានសិក្សា|ឈ្មោះសាលា"},
    {Column::SchoolReference, "school_id", Content::Any, "school_id|school code"},
    {Column::Grade, "grade", Content::Grade, "grade|gr|class|ថ្នាក់|ថ្នាក់ទី|ឆ្នាំទី"},
    {Column::Organisation, "organisation", Content::Any,
     "organisation|organization|org|institution|company|ministry|employer|workplace|work place|ស្ថាប័ន|អង្គការ|អង្គភាព|ក្រុមហ៊ុន|កន្លែងធ្វើការ|ស្ថាប័ន/អង្គភាព"},
    {Column::OrganisationReference, "org_id", Content::Any, "org_id|organisation_id|organisation code"},
    {Column::Kind, "kind", Content::Any, "kind|participant kind|kind of participant|type|ប្រភេទ"},
    {Column::Role, "role", Content::Any, "role|position|title|function|part|តួនាទី|មុខតំណែង|មុខងារ|ឋានៈ"},
    {Column::Signature, "signature", Content::Mark,
     "signature|sign|signed|sig|thumbprint|signature/thumbprint|ហត្ថលេខា|ហត្ថ|ហត្ថលេខា/ស្នាមមេដៃ|ស្នាមមេដៃ|ស្នាមម្រាមដៃ"},
    {Column::Present, "present", Content::YesNo, "present|attended|attendance|វត្តមាន"},
    {Column::PersonReference, "person_id", Content::Any, "person_id|person|person code|participant_id|លេខសម្គាល់"},
    {Column::Remarks, "remarks", Content::Any,
     "remarks|remark|notes|note|comment|comments|other|others|ផ្សេងៗ|កំណត់សម្គាល់|សម្គាល់"},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kDeclarations.size(); ++i) {
        if (static_cast<std::size_t>(kDeclarations[i].column) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is indexed by the enumerator");

const Declaration& declaration(Column column)
{
    return kDeclarations[static_cast<std::size_t>(column)];
}

template <class Each>
void eachPart(std::string_view text, std::string_view dividers, Each each)
{
    while (true) {
        const std::size_t at = text.find_first_of(dividers);
        each(text.substr(0, at));
        if (at == std::string_view::npos)
            return;
        text.remove_prefix(at + 1);
    }
}

using Index = std::unordered_map<std::string, std::vector<Column>>;

/// "#" and "№" have no letters: their folded word would be empty.
std::string headerKey(std::string_view header)
{
    std::string key = foldedWord(header);
    return key.empty() ? std::string(trimmed(header)) : key;
}

const Index& index()
{
    static const Index all = [] {
        Index made;
        for (const Declaration& declared : kDeclarations) {
            eachPart(declared.spellings, "|", [&](std::string_view spelling) {
                auto& columns = made[headerKey(spelling)];
                if (!spelling.empty() && std::find(columns.begin(), columns.end(), declared.column) == columns.end())
                    columns.push_back(declared.column);
            });
        }
        made.erase("");
        return made;
    }();
    return all;
}

std::vector<Column> known(std::string_view header)
{
    const auto found = index().find(headerKey(header));
    return found == index().end() ? std::vector<Column>{} : found->second;
}

/// What both halves of a header allow. One that says nothing is passed over; of two that disagree the first is believed.
std::vector<Column> agreed(std::vector<Column> first, const std::vector<Column>& second)
{
    if (first.empty())
        return second;
    std::vector<Column> both;
    std::copy_if(first.begin(), first.end(), std::back_inserter(both),
                 [&](Column column) { return std::find(second.begin(), second.end(), column) != second.end(); });
    return both.empty() ? first : both;
}

} // namespace

std::string_view columnWord(Column column)
{
    return declaration(column).word;
}

Content contentOf(Column column)
{
    return declaration(column).content;
}

std::vector<Column> columnsOfHeader(std::string_view header)
{
    header = trimmed(header);
    if (header.empty() || header.size() > 200)
        return {};
    if (std::vector<Column> columns = known(header); !columns.empty())
        return columns;
    // "ស្រុក/ខណ្ឌ / District": a slash between spaces divides languages, one without belongs to a word.
    if (const std::size_t slash = header.find(" / "); slash != std::string_view::npos)
        return agreed(columnsOfHeader(header.substr(0, slash)), columnsOfHeader(header.substr(slash + 3)));
    for (const char divider : {'\n', '|', '(', '/'}) {
        if (const std::size_t at = header.find(divider); at != std::string_view::npos) {
            std::string_view second = header.substr(at + 1);
            if (divider == '(' && second.ends_with(')'))
                second.remove_suffix(1);
            return agreed(columnsOfHeader(header.substr(0, at)), columnsOfHeader(second));
        }
    }
    return {};
}

bool isNameColumn(Column column)
{
    return column >= Column::NameKhmer && column <= Column::GivenLatin;
}

bool isLatinNameColumn(Column column)
{
    return column == Column::NameLatin || column == Column::FamilyLatin || column == Column::GivenLatin;
}

bool mayRepeatAbove(Column column)
{
    switch (column) {
    case Column::Village:
    case Column::Commune:
    case Column::District:
    case Column::Province:
    case Column::Address:
    case Column::School:
    case Column::Grade:
    case Column::Organisation:
    case Column::FamilyKhmer:
    case Column::FamilyLatin:
    case Column::Kind:
    case Column::Role:
        return true;
    default:
        return false;
    }
}

} // namespace bandanh::sheets
