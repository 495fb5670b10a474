#include "core/operations/planday.h"

#include "core/store/dayoverview.h"
#include "core/text/digits.h"

namespace bandanh::operations {

namespace {

/// The title with the year of before, in either script's digits, as the new one.
std::optional<std::string> withYear(std::optional<std::string> title, int year, int before)
{
    const auto replace = [&title](const std::string& from, const std::string& to) {
        if (const std::size_t at = title->find(from); at != std::string::npos)
            title->replace(at, from.size(), to);
    };
    if (title) {
        replace(std::to_string(before), std::to_string(year));
        replace(text::khmerDigits(std::to_string(before)), text::khmerDigits(std::to_string(year)));
    }
    return title;
}

/// The same day of another year; 29 February becomes what a common year has of it, the month.
std::optional<text::PartialDate> inYear(const std::optional<text::PartialDate>& date, int year)
{
    if (!date || !date->month())
        return date ? text::PartialDate::ofYear(year) : std::nullopt;
    const auto day = date->day() ? text::PartialDate::ofDay(year, *date->month(), *date->day()) : std::nullopt;
    return day ? day : text::PartialDate::ofMonth(year, *date->month());
}

} // namespace

records::Activity plannedAgain(const records::Activity& before, int year)
{
    const int yearBefore = before.date ? before.date->year() : year;
    records::Activity planned;
    planned.kind = before.kind;
    planned.status = records::ActivityStatus::Planned;
    planned.titleKhmer = withYear(before.titleKhmer, year, yearBefore);
    planned.titleLatin = withYear(before.titleLatin, year, yearBefore);
    planned.date = inYear(before.date, year);
    if (before.endDate)
        planned.endDate = inYear(before.endDate, year + before.endDate->year() - yearBefore);
    planned.place = before.place;
    planned.venueKhmer = before.venueKhmer;
    planned.venueLatin = before.venueLatin;
    planned.venueOrganisation = before.venueOrganisation;
    planned.level = before.level;
    planned.hours = before.hours;
    planned.network = before.network;
    planned.school = before.school;
    planned.participants = before.participants;
    planned.expected = before.expected;
    planned.themes = before.themes;
    planned.programme = before.programme;
    return planned;
}

std::int64_t planDayAsBefore(const Desk& desk, int year, int before)
{
    Operation operation(desk, Verb::PlanDay);
    std::int64_t made = 0;
    for (const RowId& id : store::dayEventsToRepeat(desk.connection, before)) {
        const auto stored = operation.table().find(records::specOf<records::Activity>(), id);
        records::Record record =
            records::toRecord(plannedAgain(records::fromRecord<records::Activity>(stored->record), year));
        record.scope = stored->record.scope;
        operation.create(record);
        ++made;
    }
    operation.commit();
    return made;
}

} // namespace bandanh::operations
