#include "core/exchange/newperson.h"

namespace bandanh::exchange {

namespace {

std::optional<std::string> unlessEmpty(std::string text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// The family name comes first in Cambodia; where a whole name is one word nobody can tell, and it is taken as given.
void divide(const RowFacts::Name& name, std::optional<std::string>& family, std::optional<std::string>& given)
{
    if (name.full.empty()) {
        family = unlessEmpty(name.family);
        given = unlessEmpty(name.given);
        return;
    }
    const auto space = name.full.find(' ');
    if (space == std::string::npos) {
        given = name.full;
        return;
    }
    family = name.full.substr(0, space);
    given = name.full.substr(space + 1);
}

} // namespace

records::Person newPerson(const sheets::SignInRow& row, const LineFacts& line)
{
    records::Person person;
    person.reference = unlessEmpty(row.personReference);
    divide(line.facts.khmer, person.familyKhmer, person.givenKhmer);
    divide(line.facts.latin, person.familyLatin, person.givenLatin);
    if (line.facts.sex)
        person.sex = static_cast<records::Sex>(*line.facts.sex);
    person.birth = line.birth;
    person.phones = row.phones;
    if (person.phones.empty() && !row.writtenPhone.empty() && !row.isPhoneDamaged)
        person.phones = {row.writtenPhone};
    person.email = unlessEmpty(row.email);
    person.place = line.facts.place;
    return person;
}

} // namespace bandanh::exchange
