#include "core/exchange/storedline.h"

#include "core/text/personaltitle.h"

namespace bandanh::exchange {

namespace {

std::string untitled(const std::optional<std::string>& written)
{
    return written ? text::splitTitle(*written).name : std::string();
}

} // namespace

RowFacts storedLineFacts(const records::Attendance& line, const std::optional<text::PartialDate>& day,
                         ReferenceBook& book)
{
    RowFacts facts;
    facts.khmer.full = untitled(line.nameKhmer);
    facts.latin.full = untitled(line.nameLatin);
    if (line.sex)
        facts.sex = static_cast<matching::Sex>(*line.sex);
    if (line.birth)
        facts.birth = matching::BirthRange::of(*line.birth);
    else if (line.age && day)
        facts.birth = matching::BirthRange::ofAge(static_cast<int>(*line.age), *day);
    for (const std::string& phone : line.phones)
        if (phone.starts_with('+')) // what could not be read as a number equals nothing
            facts.phones.push_back(phone);
    facts.place = line.place;
    const auto& institution = line.school ? line.school : line.organisation;
    if (institution) {
        facts.institutionKey = book.nameKey(*institution);
        facts.institution = book.byName(records::RecordType::Organisation, *institution);
    }
    return facts;
}

std::vector<RowId> refusedPeople(const records::Attendance& line)
{
    std::vector<RowId> people;
    for (const std::string& hex : line.refused)
        if (const auto id = RowId::parse(hex))
            people.push_back(*id);
    return people;
}

} // namespace bandanh::exchange
