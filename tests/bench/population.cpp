#include "tests/bench/population.h"

#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/records/sheet.h"
#include "core/records/volunteerprofile.h"

#include <random>

namespace bandanh::bench {

namespace {

constexpr std::int64_t kLinesOfSheet = 40;

RowId create(operations::Operation& operation, records::Record record, records::Scope scope)
{
    record.scope = scope;
    operation.create(record);
    return record.id;
}

std::vector<RowId> createPeople(operations::Operation& operation, std::int64_t count, std::mt19937& random)
{
    std::vector<RowId> people;
    for (std::int64_t i = 0; i < count; ++i) {
        const NamePair& family = families()[random() % families().size()];
        const NamePair& first = givenNames()[random() % givenNames().size()];
        const NamePair& second = givenNames()[random() % givenNames().size()];
        records::Person person;
        person.familyKhmer = family.khmer;
        person.givenKhmer = std::string(first.khmer) + second.khmer;
        person.familyLatin = family.latin;
        person.givenLatin = std::string(first.latin) + second.latin;
        person.sex = random() % 2 == 0 ? records::Sex::Female : records::Sex::Male;
        person.birth = text::PartialDate::ofYear(1950 + static_cast<int>(random() % 55));
        person.phones = {"+8551" + std::to_string(1'000'000 + random() % 9'000'000)};
        people.push_back(create(operation, records::toRecord(person), static_cast<records::Scope>(1 + random() % 24)));
    }
    return people;
}

RowId createActivity(operations::Operation& operation, int number)
{
    records::Activity activity;
    activity.kind = static_cast<records::ActivityKind>(1 + number % 4);
    activity.titleLatin = "Activity " + std::to_string(number);
    activity.date = text::PartialDate::ofDay(2013, 1 + number % 12, 1 + number % 28);
    activity.status = records::ActivityStatus::Held;
    return create(operation, records::toRecord(activity), static_cast<records::Scope>(1 + number % 24));
}

} // namespace

const std::vector<NamePair>& families()
{
    static const std::vector<NamePair> kNames = {{"សុខ", "Sok"}, {"ចាន់", "Chan"}, {"ជា", "Chea"}, {"កែវ", "Keo"},
                                                 {"លី", "Ly"},   {"ហេង", "Heng"}, {"គឹម", "Kim"},  {"សេង", "Seng"},
                                                 {"ម៉ៅ", "Mao"}, {"អ៊ុក", "Ouk"}};
    return kNames;
}

const std::vector<NamePair>& givenNames()
{
    static const std::vector<NamePair> kNames = {
        {"ដារា", "dara"}, {"សុខា", "sokha"},    {"វិសាល", "visal"},   {"រស្មី", "reaksmey"}, {"បូរ៉ា", "bora"},
        {"ធីតា", "thida"}, {"សុភាព", "sopheap"}, {"វាសនា", "veasna"}, {"កញ្ញា", "kanha"},   {"ពិសី", "pisey"}};
    return kNames;
}

void populate(const operations::Desk& desk, const Population& population)
{
    std::mt19937 random(2013);
    desk.connection.setCacheSize(64);
    operations::Operation operation(desk, store::Verb::Create);
    const auto people = createPeople(operation, population.people, random);
    std::vector<RowId> activities;
    for (int i = 0; i < population.activities; ++i)
        activities.push_back(createActivity(operation, i));
    RowId sheetId;
    for (std::int64_t i = 0; i < population.attendances; ++i) {
        const std::int64_t activity = (i / kLinesOfSheet) % population.activities;
        const auto scope = static_cast<records::Scope>(1 + activity % 24);
        if (i % kLinesOfSheet == 0) {
            records::Sheet sheet;
            sheet.reference = "B" + std::to_string(i / kLinesOfSheet);
            sheet.activity = Id<records::Activity>(activities[static_cast<std::size_t>(activity)]);
            sheet.signedTotal = kLinesOfSheet;
            sheetId = create(operation, records::toRecord(sheet), scope);
        }
        records::Attendance line;
        line.sheet = Id<records::Sheet>(sheetId);
        line.line = i % kLinesOfSheet + 1;
        line.person = Id<records::Person>(people[random() % people.size()]);
        line.signature = records::Signature::Yes;
        line.kind = records::RoleKind::Student;
        create(operation, records::toRecord(line), scope);
    }
    operation.commit();
    desk.connection.setCacheSize(16);
}

void populateWithVolunteers(const operations::Desk& desk, std::int64_t count)
{
    static constexpr const char* kSkills[] = {"translation", "law",          "photography",
                                              "teaching",    "fund-raising", "design"};
    static constexpr const char* kTowns[] = {"Phnom Penh", "New York", "Lyon", "Melbourne", "Kyoto"};
    std::mt19937 random(2013);
    operations::Operation operation(desk, store::Verb::Create);
    for (const RowId& person : createPeople(operation, count, random)) {
        records::VolunteerProfile profile;
        profile.person = Id<records::Person>(person);
        profile.skills = {kSkills[random() % std::size(kSkills)], kSkills[random() % std::size(kSkills)]};
        profile.city = kTowns[random() % std::size(kTowns)];
        profile.knows = {"the press of " + *profile.city};
        create(operation, records::toRecord(profile), records::kNational);
    }
    operation.commit();
}

void addSheet(const operations::Desk& desk)
{
    std::mt19937 random(1);
    operations::Operation operation(desk, store::Verb::Create);
    const auto known = operation.table().findByRid(records::specOf<records::Person>(), 1);
    const auto activity = operation.table().findByRid(records::specOf<records::Activity>(), 1);
    records::Sheet sheet;
    sheet.reference = "one more";
    sheet.activity = Id<records::Activity>(activity->record.id);
    const RowId sheetId = create(operation, records::toRecord(sheet), activity->record.scope);
    const auto people = createPeople(operation, kLinesOfSheet / 2, random);
    for (std::int64_t i = 0; i < kLinesOfSheet; ++i) {
        records::Attendance line;
        line.sheet = Id<records::Sheet>(sheetId);
        line.line = i + 1;
        line.person = Id<records::Person>(i % 2 == 0 ? known->record.id : people[static_cast<std::size_t>(i / 2)]);
        line.signature = records::Signature::Yes;
        create(operation, records::toRecord(line), activity->record.scope);
    }
    operation.commit();
}

} // namespace bandanh::bench
