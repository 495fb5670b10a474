#include "core/operations/rules.h"

#include "core/records/activity.h"
#include "core/records/campaignprofile.h"
#include "core/records/contribution.h"
#include "core/records/membership.h"
#include "core/records/message.h"
#include "core/records/organisation.h"
#include "core/records/personlink.h"
#include "core/records/placement.h"
#include "core/records/role.h"
#include "core/records/testscore.h"
#include "core/store/recordtable.h"

#include <algorithm>
#include <set>

namespace bandanh::operations {

using records::Record;
using records::RecordType;
using records::Value;
using store::Connection;
using store::RecordTable;
using text::PartialDate;

namespace {

const Value& valueOf(const Record& record, std::string_view field)
{
    return record.values[record.spec->indexOf(*record.spec->byName(field))];
}

std::optional<PartialDate> dateOf(const Record& record, std::string_view field)
{
    const auto* text = std::get_if<std::string>(&valueOf(record, field));
    return text != nullptr ? PartialDate::parse(*text) : std::nullopt;
}

/// As far as both are known: May 2013 does not come after 2013.
bool isAfter(const PartialDate& a, const PartialDate& b)
{
    if (a.year() != b.year() || !a.month() || !b.month())
        return a.year() > b.year();
    if (a.month() != b.month() || !a.day() || !b.day())
        return a.month() > b.month();
    return a.day() > b.day();
}

bool areOutOfOrder(const Rule& rule, const Record& record)
{
    const auto earlier = dateOf(record, rule.earlier);
    const auto later = dateOf(record, rule.field);
    return earlier && later && isAfter(*earlier, *later);
}

bool runsOnVehicle(const records::Placement& placement)
{
    using enum records::PlacementState;
    return placement.carrier && placement.state != Cancelled && placement.state != NotPrinted;
}

bool overlap(const records::Placement& a, const records::Placement& b)
{
    const auto endsBefore = [](const auto& one, const auto& other) {
        return one.until && other.from && isAfter(*other.from, *one.until);
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

bool isTakenTwice(Connection& connection, const Record& record)
{
    const auto placement = records::fromRecord<records::Placement>(record);
    if (!runsOnVehicle(placement))
        return false;
    const auto others =
        RecordTable(connection).findBy(*record.spec, *record.spec->byName("carrier"), valueOf(record, "carrier"));
    return std::ranges::any_of(others, [&](const store::StoredRecord& stored) {
        const auto other = records::fromRecord<records::Placement>(stored.record);
        return stored.record.id != record.id && other.channel == placement.channel && runsOnVehicle(other)
               && overlap(placement, other);
    });
}

bool isApprovedByNobody(Connection&, const Record& record)
{
    const auto message = records::fromRecord<records::Message>(record);
    return (message.state == records::MessageState::Approved || message.approvedOn) && !message.approvedBy;
}

bool isOfAnotherKind(Connection& connection, const Record& record)
{
    const auto membership = records::fromRecord<records::Membership>(record);
    if (!membership.organisation || !membership.body)
        return false;
    const auto stored =
        RecordTable(connection).find(records::specOf<records::Organisation>(), *membership.organisation);
    if (!stored)
        return true;
    const auto kind = records::fromRecord<records::Organisation>(stored->record).kind;
    return kind
           != (membership.body == records::MemberBody::Coalition ? records::OrganisationKind::Ministry
                                                                 : records::OrganisationKind::CommitTaskforce);
}

/// Whoever was merged into somebody must not, over any number of steps, be whom that one was merged into.
bool isCircular(Connection& connection, const Record& record)
{
    const auto link = records::fromRecord<records::PersonLink>(record);
    if (link.verdict != records::LinkVerdict::Same || !link.first || !link.second)
        return false;
    RecordTable table(connection);
    std::set<RowId> met;
    std::vector<RowId> open{*link.second};
    while (!open.empty()) {
        const RowId person = open.back();
        open.pop_back();
        if (person == RowId(*link.first))
            return true;
        if (!met.insert(person).second)
            continue;
        for (const auto& stored : table.findBy(*record.spec, *record.spec->byName("first"), Value{person})) {
            const auto next = records::fromRecord<records::PersonLink>(stored.record);
            if (next.verdict == records::LinkVerdict::Same && next.second && stored.record.id != record.id)
                open.push_back(*next.second);
        }
    }
    return false;
}

template <class R>
bool hasAmount(const R& record)
{
    if constexpr (requires { record.pledged; })
        return record.pledged || record.received;
    else if constexpr (requires { record.goal; })
        return record.goal || record.raised;
    else
        return record.cost.has_value();
}

template <class R>
bool lacksAmount(Connection&, const Record& record)
{
    const R typed = records::fromRecord<R>(record);
    return typed.currency && !hasAmount(typed);
}

template <class R>
bool lacksCurrency(Connection&, const Record& record)
{
    const R typed = records::fromRecord<R>(record);
    return !typed.currency && hasAmount(typed);
}

bool isAbove(const std::optional<std::int64_t>& score, const std::optional<std::int64_t>& outOf)
{
    return score && outOf && *score > *outOf;
}

bool isBeforeAboveTotal(Connection&, const Record& record)
{
    const auto test = records::fromRecord<records::TestScore>(record);
    return isAbove(test.before, test.outOf);
}

bool isAfterAboveTotal(Connection&, const Record& record)
{
    const auto test = records::fromRecord<records::TestScore>(record);
    return isAbove(test.after, test.outOf);
}

/// Whoever leads stands there as a kind of role or by a code, which has a number: VFC-07.
bool isLedByName(Connection&, const Record& record)
{
    auto ledBy = records::fromRecord<records::Activity>(record).ledBy.value_or(std::string());
    std::ranges::replace(ledBy, ' ', '_');
    return !ledBy.empty() && !records::fromWord<records::RoleKind>(ledBy)
           && ledBy.find_first_of("0123456789") == std::string::npos;
}

constexpr std::string_view kOutOfOrder =
    TRANSLATABLE("rules", "This date comes before the one that it should follow. Correct one of the two.");
constexpr std::string_view kEndsBefore =
    TRANSLATABLE("rules", "The agreement ends before it was signed. Correct one of the two dates.");
constexpr std::string_view kAboveTotal =
    TRANSLATABLE("rules", "The score is higher than the test has points. Correct the score or the points.");
constexpr std::string_view kNoAmount =
    TRANSLATABLE("rules", "There is a currency, but no amount. Write how much it is.");
constexpr std::string_view kNoCurrency =
    TRANSLATABLE("rules", "There is an amount, but no currency. Write it as USD or KHR.");

constexpr Rule kRules[] = {
    {"dates_out_of_order", RecordType::Activity, "end_date", kOutOfOrder, nullptr, "date"},
    {"dates_out_of_order", RecordType::Role, "until", kOutOfOrder, nullptr, "from"},
    {"dates_out_of_order", RecordType::Membership, "until", kOutOfOrder, nullptr, "from"},
    {"dates_out_of_order", RecordType::HigherRiskProvince, "until", kOutOfOrder, nullptr, "from"},
    {"dates_out_of_order", RecordType::Placement, "until", kOutOfOrder, nullptr, "from"},
    {"dates_out_of_order", RecordType::Target, "until", kOutOfOrder, nullptr, "from"},
    {"dates_out_of_order", RecordType::Contribution, "received_on", kOutOfOrder, nullptr, "pledged_on"},
    {"dates_out_of_order", RecordType::Sheet, "at_hq_on", kOutOfOrder, nullptr, "received_on"},
    {"dates_out_of_order", RecordType::Sheet, "closed_on", kOutOfOrder, nullptr, "received_on"},
    {"dates_out_of_order", RecordType::Person, "consent_withdrawn_on", kOutOfOrder, nullptr, "consent_on"},
    {"dates_out_of_order", RecordType::VolunteerProfile, "last_active_on", kOutOfOrder, nullptr, "joined_on"},
    {"agreement_ends_before", RecordType::Agreement, "ends_on", kEndsBefore, nullptr, "signed_on"},
    {"score_above_total", RecordType::TestScore, "before", kAboveTotal, isBeforeAboveTotal},
    {"score_above_total", RecordType::TestScore, "after", kAboveTotal, isAfterAboveTotal},
    {"led_by_name", RecordType::Activity, "led_by",
     TRANSLATABLE("rules", "Who leads stands here by role or code, never by name. Write the role or the codes."),
     isLedByName},
    {"carrier_taken", RecordType::Placement, "carrier",
     TRANSLATABLE("rules",
                  "This vehicle carries something else on some of these days. Change the days, or end the other."),
     isTakenTwice},
    {"approved_by_nobody", RecordType::Message, "approved_by",
     TRANSLATABLE("rules", "The message is approved, but nobody's name stands there. Write who approved it."),
     isApprovedByNobody},
    {"unknown_ministry", RecordType::Membership, "organisation",
     TRANSLATABLE("rules",
                  "Only ministries are members of the Coalition, and only delegations of the Taskforce. Choose one."),
     isOfAnotherKind},
    {"circular_merge", RecordType::PersonLink, "second",
     TRANSLATABLE("rules", "These people would be merged in a circle. Take one of the merges back first."), isCircular},
    {"currency_without_amount", RecordType::Contribution, "currency", kNoAmount, lacksAmount<records::Contribution>},
    {"currency_without_amount", RecordType::Placement, "currency", kNoAmount, lacksAmount<records::Placement>},
    {"currency_without_amount", RecordType::CampaignProfile, "currency", kNoAmount,
     lacksAmount<records::CampaignProfile>},
    {"amount_without_currency", RecordType::Contribution, "currency", kNoCurrency,
     lacksCurrency<records::Contribution>},
    {"amount_without_currency", RecordType::Placement, "currency", kNoCurrency, lacksCurrency<records::Placement>},
    {"amount_without_currency", RecordType::CampaignProfile, "currency", kNoCurrency,
     lacksCurrency<records::CampaignProfile>},
};

} // namespace

std::span<const Rule> allRules()
{
    return kRules;
}

std::vector<const Rule*> brokenRules(Connection& connection, const Record& record)
{
    std::vector<const Rule*> broken;
    for (const Rule& rule : kRules)
        if (rule.type == record.spec->type
            && (rule.isBroken != nullptr ? rule.isBroken(connection, record) : areOutOfOrder(rule, record)))
            broken.push_back(&rule);
    return broken;
}

} // namespace bandanh::operations
