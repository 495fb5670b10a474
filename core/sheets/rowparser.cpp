#include "core/sheets/rowparser.h"

#include "core/sheets/celltext.h"
#include "core/text/digits.h"
#include "core/text/phonenumber.h"
#include "core/text/script.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kMaxCellPoints = 1000;
constexpr std::int64_t kOldest = 120;

bool isTooLong(std::string_view cell)
{
    return cell.size() > kMaxCellPoints && text::countCodePoints(cell) > kMaxCellPoints;
}

/// What a quote that was never closed looks like in the file of rejected rows, before somebody mends it.
bool isOpenQuote(std::string_view cell)
{
    return cell.size() > 1 && cell.front() == '"' && std::count(cell.begin(), cell.end(), '"') == 1;
}

bool isFormula(std::string_view name)
{
    return !name.empty() && std::string_view("=@+-").find(name.front()) != std::string_view::npos;
}

/// Somebody wrote that nothing is known.
bool isNoValue(std::string_view cell)
{
    if (cell.front() >= '0' && cell.front() <= '9')
        return false;
    static const std::array<std::string, 6> kWords = {foldedWord("n/a"),  foldedWord("unknown"), foldedWord("none"),
                                                      foldedWord("គ្មាន"), foldedWord("មិនដឹង"),    foldedWord("មិនចាំ")};
    if (cell == "-" || cell == "--" || cell == "–" || cell == "—")
        return true;
    return lookAt(cell).digits == 0 && cell.find('?') == std::string_view::npos
           && std::find(kWords.begin(), kWords.end(), foldedWord(cell)) != kWords.end();
}

/// The digits of an age, without the unit that some write behind it.
std::string_view withoutYears(std::string_view cell)
{
    for (const std::string_view unit : {"ឆ្នាំ", "years", "year", "yrs", "yr", "y"}) {
        if (cell.ends_with(unit))
            return trimmed(cell.substr(0, cell.size() - unit.size()));
    }
    return cell;
}

bool saysNo(std::string_view mark)
{
    static const std::array<std::string, 5> kWords = {foldedWord("no"), foldedWord("absent"), foldedWord("n"),
                                                      foldedWord("អវត្តមាន"), foldedWord("ទេ")};
    return mark == "-" || mark == "0" || mark == "០"
           || std::find(kWords.begin(), kWords.end(), foldedWord(mark)) != kWords.end();
}

} // namespace

std::string_view rejectReasonWord(RejectReason reason)
{
    switch (reason) {
#define BANDANH_WORD(name, word) \
    case RejectReason::name:     \
        return word;
        BANDANH_REJECT_REASONS(BANDANH_WORD)
#undef BANDANH_WORD
    }
    return {};
}

bool WrittenName::isEmpty() const
{
    return khmer.empty() && familyKhmer.empty() && givenKhmer.empty() && latin.empty() && familyLatin.empty()
           && givenLatin.empty();
}

void WrittenName::clear()
{
    for (std::string* part : {&khmer, &familyKhmer, &givenKhmer, &latin, &familyLatin, &givenLatin})
        part->clear();
}

RowParser::RowParser(const Layout& layout, SheetDates dates) : m_width(layout.columns.size()), m_dates(std::move(dates))
{
    m_at.fill(kAbsent);
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const Column meaning = layout.columns[i].meaning;
        if (meaning == Column::Unknown)
            continue;
        m_at[static_cast<std::size_t>(meaning)] = i;
        if (isNameColumn(meaning))
            m_nameEnd = i + 1;
    }
}

std::string_view RowParser::cell(const Record& record, Column column) const
{
    const std::size_t at = m_at[static_cast<std::size_t>(column)];
    return at < record.cells.size() ? trimmed(record.cells[at]) : std::string_view{};
}

std::string_view RowParser::resolved(const Record& record, Column column) const
{
    const std::string_view written = cell(record, column);
    return isDitto(written) ? std::string_view(m_above[static_cast<std::size_t>(column)]) : written;
}

std::optional<RowParser::Fault> RowParser::structuralFault(const Record& record) const
{
    if (record.damage == Damage::UnclosedQuote)
        return Fault{RejectReason::UnclosedQuote, record.damagedCell};
    if (record.damage == Damage::TooLong)
        return Fault{RejectReason::CellTooLong, record.damagedCell};
    const bool wentBack = m_at[static_cast<std::size_t>(Column::Reason)] != kAbsent;
    for (std::size_t i = 0; i < record.cells.size(); ++i) {
        if (hasControl(record.cells[i]))
            return Fault{RejectReason::ControlCharacters, i};
        if (isTooLong(record.cells[i]))
            return Fault{RejectReason::CellTooLong, i};
        if (wentBack && isOpenQuote(record.cells[i]))
            return Fault{RejectReason::UnclosedQuote, i};
    }
    return widthFault(record);
}

std::optional<RowParser::Fault> RowParser::widthFault(const Record& record) const
{
    if (record.cells.size() > m_width) {
        const auto extra = record.cells.begin() + static_cast<std::ptrdiff_t>(m_width);
        const bool isEmpty =
            std::all_of(extra, record.cells.end(), [](std::string_view each) { return trimmed(each).empty(); });
        if (!isEmpty || isOutOfLine(record))
            return Fault{RejectReason::TooManyCells, m_width};
    }
    if (m_nameEnd < m_width && record.cells.size() <= m_nameEnd && m_nameEnd > 0)
        return Fault{RejectReason::TooFewCells, record.cells.size() - 1};
    return std::nullopt;
}

/// Cells too many in the middle push the others to the right, into columns where they do not fit; empty ones at the end are
/// only a habit of spreadsheets.
bool RowParser::isOutOfLine(const Record& record) const
{
    const std::string_view sex = cell(record, Column::Sex);
    const std::string_view age = cell(record, Column::Age);
    const std::string_view phone = cell(record, Column::Phone);
    return (!sex.empty() && !sexOf(sex)) || (!age.empty() && lookAt(age).digits == 0)
           || (!phone.empty() && lookAt(phone).digits < 6);
}

std::optional<RowParser::Fault> RowParser::nameFault(const Record& record) const
{
    bool hasName = false;
    std::optional<std::size_t> lost;
    for (auto column = static_cast<std::size_t>(Column::NameKhmer);
         column <= static_cast<std::size_t>(Column::GivenLatin); ++column) {
        const std::string_view name = cell(record, static_cast<Column>(column));
        if (name.empty() || (mayRepeatAbove(static_cast<Column>(column)) && isDitto(name)))
            continue;
        if (isFormula(name))
            return Fault{RejectReason::Formula, m_at[column]};
        if (isLost(name) || name.find("\uFFFD") != std::string_view::npos)
            lost = lost.value_or(m_at[column]);
        else
            hasName = true;
    }
    if (lost && !hasName)
        return Fault{RejectReason::LostEncoding, *lost};
    return std::nullopt;
}

std::optional<RowParser::Fault> RowParser::read(const Record& record, SignInRow& row)
{
    auto fault = structuralFault(record);
    if (!fault)
        fault = nameFault(record);
    if (fault)
        return fault;

    row.firstLine = record.firstLine;
    row.lastLine = record.lastLine;
    row.cells.resize(record.cells.size());
    for (std::size_t i = 0; i < record.cells.size(); ++i)
        row.cells[i].assign(record.cells[i]);
    row.number = text::parseWholeNumber(cell(record, Column::RowNumber));
    readNames(record, row);
    row.sex = sexOf(cell(record, Column::Sex));
    readPhones(record, row);
    readTexts(record, row);
    readSignature(record, row);
    readReferences(record, row);
    fault = readAge(record, row);
    if (const auto date = readDates(record, row); date && !fault)
        fault = date;
    return fault;
}

void RowParser::readNames(const Record& record, SignInRow& row) const
{
    WrittenName& name = row.name;
    name.clear();
    const auto take = [&](Column column, std::string& khmer, std::string& latin) {
        const std::string_view written = mayRepeatAbove(column) ? resolved(record, column) : cell(record, column);
        if (written.empty() || isLost(written))
            return;
        switch (text::scriptOf(written)) {
        case text::Script::Mixed: {
            const text::ScriptParts parts = text::splitByScript(written);
            khmer = khmer.empty() ? parts.khmer : khmer;
            latin = latin.empty() ? parts.latin : latin;
            break;
        }
        case text::Script::Latin:
            latin = latin.empty() ? std::string(written) : latin;
            break;
        default: {
            std::string& mine =
                isLatinNameColumn(column) && khmer.empty() && text::scriptOf(written) == text::Script::Neither ? latin
                                                                                                               : khmer;
            mine = mine.empty() ? std::string(written) : mine;
        }
        }
    };
    take(Column::NameKhmer, name.khmer, name.latin);
    take(Column::NameMixed, name.khmer, name.latin);
    take(Column::FamilyKhmer, name.familyKhmer, name.familyLatin);
    take(Column::GivenKhmer, name.givenKhmer, name.givenLatin);
    // Latin columns last: what is in their own column counts more than what stands in brackets behind the Khmer name.
    if (const auto latin = cell(record, Column::NameLatin);
        !latin.empty() && text::scriptOf(latin) == text::Script::Latin)
        name.latin.clear();
    take(Column::NameLatin, name.khmer, name.latin);
    take(Column::FamilyLatin, name.familyKhmer, name.familyLatin);
    take(Column::GivenLatin, name.givenKhmer, name.givenLatin);
}

void RowParser::readPhones(const Record& record, SignInRow& row) const
{
    row.phones.clear();
    row.writtenPhone.clear();
    row.isPhoneDamaged = false;
    for (const Column column : {Column::Phone, Column::Phone2}) {
        const std::string_view written = cell(record, column);
        if (written.empty())
            continue;
        row.writtenPhone += row.writtenPhone.empty() ? "" : " / ";
        row.writtenPhone += written;
        text::PhoneCell read = text::phoneNumbers(written);
        row.isPhoneDamaged |= read.isDamaged();
        std::move(read.numbers.begin(), read.numbers.end(), std::back_inserter(row.phones));
    }
}

std::optional<RowParser::Fault> RowParser::readAge(const Record& record, SignInRow& row) const
{
    row.age.reset();
    const std::string_view written = cell(record, Column::Age);
    if (written.empty() || isNoValue(written))
        return std::nullopt;
    const std::size_t at = m_at[static_cast<std::size_t>(Column::Age)];
    const bool isNegative = written.front() == '-';
    const auto number = text::parseWholeNumber(withoutYears(isNegative ? trimmed(written.substr(1)) : written));
    if (!number)
        return Fault{RejectReason::AgeNotNumber, at};
    if (isNegative || *number < 1 || *number > kOldest)
        return Fault{RejectReason::AgeOutOfRange, at};
    row.age = static_cast<int>(*number);
    return std::nullopt;
}

std::optional<RowParser::Fault> RowParser::readDates(const Record& record, SignInRow& row) const
{
    row.birth.reset();
    row.date.reset();
    std::optional<Fault> fault;
    for (const Column column : {Column::BirthDate, Column::BirthYear, Column::Date}) {
        const std::string_view written = cell(record, column);
        auto& date = column == Column::Date ? row.date : row.birth;
        if (written.empty() || isNoValue(written) || date)
            continue;
        date = m_dates.read(column, written);
        if (!date && !fault)
            fault = Fault{RejectReason::ImpossibleDate, m_at[static_cast<std::size_t>(column)]};
    }
    return fault;
}

void RowParser::readTexts(const Record& record, SignInRow& row) const
{
    row.village.assign(resolved(record, Column::Village));
    row.commune.assign(resolved(record, Column::Commune));
    row.district.assign(resolved(record, Column::District));
    row.province.assign(resolved(record, Column::Province));
    row.address.assign(resolved(record, Column::Address));
    row.school.assign(resolved(record, Column::School));
    row.grade.assign(resolved(record, Column::Grade));
    row.organisation.assign(resolved(record, Column::Organisation));
    row.kind.assign(resolved(record, Column::Kind));
    row.role.assign(resolved(record, Column::Role));
    row.email.assign(cell(record, Column::Email));
    row.remarks.assign(cell(record, Column::Remarks));
}

void RowParser::readSignature(const Record& record, SignInRow& row) const
{
    row.isSigned = Signed::NoColumn;
    for (const Column column : {Column::Signature, Column::Present}) {
        if (m_at[static_cast<std::size_t>(column)] == kAbsent || row.isSigned == Signed::No)
            continue;
        const std::string_view mark = cell(record, column);
        row.isSigned = mark.empty() || saysNo(mark) ? Signed::No : Signed::Yes;
    }
}

void RowParser::readReferences(const Record& record, SignInRow& row) const
{
    row.personReference.assign(cell(record, Column::PersonReference));
    row.sheetReference.assign(cell(record, Column::SheetReference));
    row.activityReference.assign(cell(record, Column::ActivityReference));
    row.schoolReference.assign(cell(record, Column::SchoolReference));
    row.organisationReference.assign(cell(record, Column::OrganisationReference));
    const auto from = rejectedFrom(cell(record, Column::Reason));
    row.mendedRow = from ? std::optional(from->row > 0 ? from->row : from->line) : std::nullopt;
}

std::vector<std::string> RowParser::resolvedCells(const Record& record) const
{
    std::vector<std::string> cells(record.cells.begin(), record.cells.end());
    for (std::size_t column = 0; column < kColumns; ++column) {
        const std::size_t at = m_at[column];
        if (at < cells.size() && mayRepeatAbove(static_cast<Column>(column)) && isDitto(trimmed(cells[at]))
            && !m_above[column].empty())
            cells[at] = m_above[column];
    }
    return cells;
}

void RowParser::leave(const Record& record, const std::optional<Fault>& fault)
{
    // A wrong age spoils the row, not its village. The line above a ditto mark is the one on the paper, read or not.
    const bool isLegible = !fault || fault->reason == RejectReason::ImpossibleDate
                           || fault->reason == RejectReason::AgeNotNumber
                           || fault->reason == RejectReason::AgeOutOfRange;
    for (std::size_t column = 0; column < kColumns; ++column) {
        if (m_at[column] == kAbsent || !mayRepeatAbove(static_cast<Column>(column)))
            continue;
        const std::string_view text = isLegible ? resolved(record, static_cast<Column>(column)) : std::string_view{};
        if (text.data() != m_above[column].data())
            m_above[column].assign(text);
    }
}

} // namespace bandanh::sheets
