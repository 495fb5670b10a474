#include "core/exchange/linefacts.h"

#include "core/text/normalform.h"
#include "core/text/personaltitle.h"
#include "core/text/searchkey.h"

namespace bandanh::exchange {

namespace {

std::string untitled(const std::string& written)
{
    return written.empty() ? std::string() : text::splitTitle(written).name;
}

std::string joined(const std::string& a, const std::string& b)
{
    return a.empty() || b.empty() ? a + b : a + " " + b;
}

/// Family and given name where the columns tell them, else the whole.
RowFacts::Name nameFacts(const std::string& full, const std::string& family, const std::string& given)
{
    if (!full.empty())
        return {{}, {}, untitled(full)};
    return {untitled(family), text::normalForm(given), {}};
}

std::string whole(const RowFacts::Name& name)
{
    return name.full.empty() ? joined(name.family, name.given) : name.full;
}

} // namespace

void LineReader::setActivity(std::optional<text::PartialDate> day, std::optional<places::PlaceCode> province)
{
    m_day = day;
    m_province = province;
}

void LineReader::readNames(const sheets::WrittenName& written, LineFacts& line) const
{
    line.facts.khmer = nameFacts(written.khmer, written.familyKhmer, written.givenKhmer);
    line.facts.latin = nameFacts(written.latin, written.familyLatin, written.givenLatin);
    line.nameKhmer = whole(line.facts.khmer);
    line.nameLatin = whole(line.facts.latin);
}

void LineReader::readPlace(const sheets::SignInRow& row, LineFacts& line)
{
    const places::WrittenPlace written{row.village, row.commune, row.district, row.province, row.address, m_province};
    const places::ReadPlace& read = m_places.read(written);
    line.facts.place = read.code;
    line.placeReading = read.reading;
    if (read.reading == places::PlaceReading::Exact)
        return; // the code says all that was written
    for (const std::string* cell : {&row.village, &row.commune, &row.district, &row.province, &row.address})
        line.placeWritten = joined(line.placeWritten, *cell);
}

void LineReader::readInstitution(const sheets::SignInRow& row, LineFacts& line)
{
    const auto type = records::RecordType::Organisation;
    for (const std::string* reference : {&row.schoolReference, &row.organisationReference})
        if (!reference->empty() && !line.facts.institution)
            line.facts.institution = m_book.byReference(type, *reference);
    const std::string& name = row.school.empty() ? row.organisation : row.school;
    if (name.empty())
        return;
    const Institution& named = institution(name);
    line.facts.institutionKey = named.key;
    if (!line.facts.institution)
        line.facts.institution = named.id;
}

const LineReader::Institution& LineReader::institution(const std::string& name)
{
    constexpr std::size_t kMostRemembered = 10'000;
    if (const auto known = m_institutions.find(name); known != m_institutions.end())
        return known->second;
    if (m_institutions.size() >= kMostRemembered)
        m_institutions.clear();
    return m_institutions
        .emplace(name, Institution{m_book.nameKey(name), m_book.byName(records::RecordType::Organisation, name)})
        .first->second;
}

LineFacts LineReader::read(const sheets::SignInRow& row)
{
    LineFacts line;
    readNames(row.name, line);
    if (row.sex)
        line.facts.sex = *row.sex == sheets::Sex::Female ? matching::Sex::Female : matching::Sex::Male;
    line.birth = row.birth;
    if (row.birth) {
        line.facts.birth = matching::BirthRange::of(*row.birth);
    } else if (row.age && m_day) {
        line.birth = text::PartialDate::ofYear(m_day->year() - *row.age, text::DateQualifier::Approximate);
        line.facts.birth = matching::BirthRange::ofAge(*row.age, *m_day);
    }
    line.facts.phones = row.phones;
    readPlace(row, line);
    readInstitution(row, line);
    return line;
}

} // namespace bandanh::exchange
