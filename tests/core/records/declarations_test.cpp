#include "core/records/activity.h"
#include "core/records/person.h"

#include <catch2/catch.hpp>
#include <set>

using namespace bandanh;
using namespace bandanh::records;

TEST_CASE("every record type is declared once, under one number and one name")
{
    std::set<int> types;
    std::set<std::string_view> names;
    for (const RecordSpec* spec : allRecordSpecs()) {
        CHECK(types.insert(static_cast<int>(spec->type)).second);
        CHECK(names.insert(spec->name).second);
        CHECK(&specOf(spec->type) == spec);
        CHECK(specByName(spec->name) == spec);
    }
    CHECK(types.size() == 31);
    CHECK(specByName("governor") == nullptr);
}

TEST_CASE("fields stand in ascending order of their ids, so that encoded rows are canonical")
{
    for (const RecordSpec* spec : allRecordSpecs()) {
        std::set<std::string_view> names;
        int last = 0;
        for (const FieldSpec& field : spec->fields) {
            INFO(spec->name << "." << field.name);
            CHECK(field.id > last);
            last = field.id;
            CHECK(names.insert(field.name).second);
            // The command line prints these two of every row.
            CHECK(field.name != "id");
            CHECK(field.name != "type");
            CHECK_FALSE(field.label.empty());
            if (field.type != ValueType::List) // which may know words, or none
                CHECK((field.type == ValueType::Choice) == (field.choices != nullptr));
            CHECK((field.type == ValueType::Reference) == field.target.has_value());
        }
        for (const auto id : spec->naturalKey)
            CHECK(spec->byId(id) != nullptr);
    }
}

TEST_CASE("codes and words of an enumeration are unique")
{
    for (const RecordSpec* spec : allRecordSpecs()) {
        for (const FieldSpec& field : spec->fields) {
            if (field.choices == nullptr)
                continue;
            std::set<std::int64_t> codes;
            std::set<std::string_view> words;
            for (const EnumValue& value : field.choices->values) {
                INFO(field.choices->name << "." << value.word);
                CHECK(codes.insert(value.code).second);
                CHECK(words.insert(value.word).second);
                CHECK(field.choices->byWord(value.word) == &value);
            }
        }
    }
}

TEST_CASE("a typed record and its dynamic form hold the same")
{
    Person person;
    person.familyKhmer = "សុខ";
    person.givenLatin = "Dara";
    person.sex = Sex::Female;
    person.birth = text::PartialDate::parse("1992-03");
    person.phones = {"+85512345678", "+85598765432"};
    person.place = places::PlaceCode::parse("21090110");
    person.doNotContact = true;

    const Record record = toRecord(person);
    const auto back = fromRecord<Person>(record);

    CHECK(back.familyKhmer == person.familyKhmer);
    CHECK_FALSE(back.givenKhmer.has_value());
    CHECK(back.sex == Sex::Female);
    CHECK(back.birth == person.birth);
    CHECK(back.phones == person.phones);
    CHECK(back.place == person.place);
    CHECK(back.doNotContact == true);
    CHECK(heading(record, HeadingScript::Khmer) == "សុខ");
    CHECK(heading(record, HeadingScript::Latin) == "Dara");
}
