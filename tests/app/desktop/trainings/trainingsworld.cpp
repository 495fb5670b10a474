#include "tests/app/desktop/trainings/trainingsworld.h"

#include <QApplication>
#include <QElapsedTimer>
#include <catch2/catch.hpp>

namespace bandanh::desktop::test {

Trainings::Trainings()
{
    language.use(Language::Code::English);
}

Id<records::Activity> Trainings::training(const char* day, records::ActivityKind kind)
{
    constexpr std::int64_t kSevenHours = 700;
    records::Activity typed;
    typed.kind = kind;
    typed.titleLatin = std::string("Training of ") + day;
    typed.date = text::PartialDate::parse(day);
    typed.status = records::ActivityStatus::Held;
    typed.hours = kSevenHours;
    return add(typed);
}

Id<records::Person> Trainings::person(const char* name, std::optional<records::Sensitivity> sensitivity)
{
    records::Person typed;
    typed.familyLatin = name;
    typed.givenLatin = "Dara";
    typed.sex = records::Sex::Female;
    return add(typed, sensitivity);
}

Id<records::Person> Trainings::leader(const char* name, const char* code)
{
    const auto made = person(name);
    records::Role role;
    role.person = made;
    role.kind = records::RoleKind::VfcLeader;
    role.code = code;
    add(role, records::Sensitivity::Survivor);
    return made;
}

Id<records::Sheet> Trainings::sheet(Id<records::Activity> activity)
{
    records::Sheet typed;
    typed.activity = activity;
    return add(typed);
}

void Trainings::sign(Id<records::Sheet> sheet, Id<records::Person> person, records::RoleKind kind)
{
    records::Attendance typed;
    typed.sheet = sheet;
    typed.line = ++m_line;
    typed.person = person;
    typed.kind = kind;
    typed.signature = records::Signature::Yes;
    add(typed);
}

Id<records::TestScore> Trainings::score(Id<records::Activity> activity, Id<records::Person> person,
                                        std::optional<std::int64_t> before, std::optional<std::int64_t> after)
{
    constexpr std::int64_t kPoints = 20;
    records::TestScore typed;
    typed.activity = activity;
    typed.person = person;
    typed.before = before;
    typed.after = after;
    typed.outOf = kPoints;
    return add(typed);
}

std::unique_ptr<TrainingsPage> Trainings::open()
{
    auto page = std::make_unique<TrainingsPage>(*session, language, actions, prompts);
    page->resize(1182, 680);
    page->retranslate();
    page->show();
    page->onShown();
    return page;
}

void Trainings::waitFor(const std::function<bool()>& condition)
{
    constexpr qint64 kLongest = 60'000;
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kLongest)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(condition());
}

} // namespace bandanh::desktop::test
