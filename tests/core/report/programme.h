#pragma once

#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"
#include "core/records/attendance.h"
#include "core/records/commitment.h"
#include "core/records/contribution.h"
#include "core/records/headcount.h"
#include "core/records/higherriskprovince.h"
#include "core/records/material.h"
#include "core/records/materialmessage.h"
#include "core/records/membership.h"
#include "core/records/message.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/personlink.h"
#include "core/records/placement.h"
#include "core/records/role.h"
#include "core/records/sheet.h"
#include "core/records/testscore.h"
#include "core/records/volunteerprofile.h"
#include "core/report/indicators.h"
#include "core/report/report.h"
#include "tests/support/temporarystore.h"

namespace bandanh::test {

/// A store with a programme that a test lays out row by row. Everything has its scope in Phnom Penh unless said.
struct Programme {
    static constexpr records::Scope kPhnomPenh = 12;

    TemporaryStore store;
    std::int64_t nextLine = 1;
    std::int64_t nextSheet = 1;

    store::Connection& connection() { return store.store->writer(); }

    template <class R>
    Id<R> add(const R& typed, records::Scope scope = kPhnomPenh)
    {
        records::Record record = records::toRecord(typed);
        record.scope = scope;
        return Id<R>(operations::createRecord(store.desk, record));
    }

    /// An activity marked as held.
    Id<records::Activity> activity(records::ActivityKind kind, const char* date, records::Scope scope = kPhnomPenh);
    Id<records::Sheet> sheet(Id<records::Activity> activity);
    Id<records::Person> person(std::optional<records::Sex> sex = {}, const char* birth = "");
    /// A signed line; a person or nobody.
    records::Attendance line(Id<records::Sheet> sheet, std::optional<Id<records::Person>> person = {});
    /// The line, stored.
    Id<records::Attendance> sign(Id<records::Sheet> sheet, std::optional<Id<records::Person>> person = {},
                                 std::optional<records::RoleKind> kind = {});
    void same(Id<records::Person> a, Id<records::Person> b, records::LinkVerdict verdict = records::LinkVerdict::Same);
    Id<records::Organisation> school(const char* reference, const char* place);
    void role(Id<records::Person> person, records::RoleKind kind,
              std::optional<Id<records::Organisation>> organisation = {}, const char* from = "",
              const char* until = "");

    /// The figure of a year.
    report::Figure figure(std::string_view id, std::optional<records::Scope> province = {}, int year = 2013);
};

std::optional<text::PartialDate> date(std::string_view text);
report::Tally tally(const report::Figure& figure, std::string_view part);
double number(const report::Figure& figure, std::string_view part);

} // namespace bandanh::test
