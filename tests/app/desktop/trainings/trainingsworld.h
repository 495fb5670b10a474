#pragma once

#include "app/desktop/trainings/trainingspage.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/attendance.h"
#include "core/records/person.h"
#include "core/records/sheet.h"
#include "core/records/testscore.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <functional>

namespace bandanh::desktop::test {

/// An unlocked laptop on which a test lays out trainings row by row, in English.
struct Trainings : World {
    Trainings();

    template <class R>
    Id<R> add(const R& typed, std::optional<records::Sensitivity> sensitivity = {})
    {
        records::Record record = records::toRecord(typed);
        record.sensitivity = sensitivity.value_or(record.sensitivity);
        return Id<R>(operations::createRecord(session->desk(), record));
    }
    /// Held, of seven hours.
    Id<records::Activity> training(const char* day, records::ActivityKind kind = records::ActivityKind::PoliceTraining);
    Id<records::Person> person(const char* name, std::optional<records::Sensitivity> sensitivity = {});
    /// A VFC leader, who stands behind a code.
    Id<records::Person> leader(const char* name, const char* code);
    Id<records::Sheet> sheet(Id<records::Activity> activity);
    void sign(Id<records::Sheet> sheet, Id<records::Person> person, records::RoleKind kind = records::RoleKind::Police);
    Id<records::TestScore> score(Id<records::Activity> activity, Id<records::Person> person,
                                 std::optional<std::int64_t> before, std::optional<std::int64_t> after);
    /// The page on it, as it is when somebody has come there.
    std::unique_ptr<TrainingsPage> open();
    /// Lets what is counted in the background finish.
    static void waitFor(const std::function<bool()>& condition);

private:
    std::int64_t m_line = 0;
};

} // namespace bandanh::desktop::test
