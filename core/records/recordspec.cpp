#include "core/records/recordspec.h"

#include "core/records/activity.h"
#include "core/records/activitypartner.h"
#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"
#include "core/records/attachment.h"
#include "core/records/attendance.h"
#include "core/records/campaigncreator.h"
#include "core/records/campaignprofile.h"
#include "core/records/commitment.h"
#include "core/records/conflict.h"
#include "core/records/contribution.h"
#include "core/records/headcount.h"
#include "core/records/higherriskprovince.h"
#include "core/records/import.h"
#include "core/records/material.h"
#include "core/records/materialmessage.h"
#include "core/records/membership.h"
#include "core/records/message.h"
#include "core/records/network.h"
#include "core/records/organisation.h"
#include "core/records/person.h"
#include "core/records/personlink.h"
#include "core/records/placement.h"
#include "core/records/recipe.h"
#include "core/records/reportedition.h"
#include "core/records/role.h"
#include "core/records/sheet.h"
#include "core/records/tag.h"
#include "core/records/target.h"
#include "core/records/testscore.h"
#include "core/records/volunteerprofile.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bandanh::records {

const FieldSpec* RecordSpec::byId(std::uint16_t id) const
{
    const auto found = std::ranges::find(fields, id, &FieldSpec::id);
    return found != fields.end() ? &*found : nullptr;
}

const FieldSpec* RecordSpec::byName(std::string_view wanted) const
{
    const auto found = std::ranges::find(fields, wanted, &FieldSpec::name);
    return found != fields.end() ? &*found : nullptr;
}

bool RecordSpec::hasHeading() const
{
    return std::ranges::any_of(fields, [](const FieldSpec& field) { return field.has(FieldTrait::Heading); });
}

std::span<const RecordSpec* const> allRecordSpecs()
{
    static const std::array<const RecordSpec*, 31> kSpecs = {
        &specOf<Network>(),
        &specOf<Organisation>(),
        &specOf<Person>(),
        &specOf<PersonLink>(),
        &specOf<Role>(),
        &specOf<Membership>(),
        &specOf<HigherRiskProvince>(),
        &specOf<Attachment>(),
        &specOf<Activity>(),
        &specOf<ActivityPartner>(),
        &specOf<CampaignProfile>(),
        &specOf<CampaignCreator>(),
        &specOf<Headcount>(),
        &specOf<TestScore>(),
        &specOf<Sheet>(),
        &specOf<Attendance>(),
        &specOf<Agreement>(),
        &specOf<AgreementCriterion>(),
        &specOf<Commitment>(),
        &specOf<Contribution>(),
        &specOf<Message>(),
        &specOf<Material>(),
        &specOf<MaterialMessage>(),
        &specOf<Placement>(),
        &specOf<VolunteerProfile>(),
        &specOf<Target>(),
        &specOf<ReportEdition>(),
        &specOf<Tag>(),
        &specOf<Recipe>(),
        &specOf<Import>(),
        &specOf<Conflict>(),
    };
    return kSpecs;
}

const RecordSpec& specOf(RecordType type)
{
    for (const RecordSpec* spec : allRecordSpecs())
        if (spec->type == type)
            return *spec;
    throw std::logic_error("a record type without a declaration");
}

const RecordSpec* specByName(std::string_view name)
{
    const auto specs = allRecordSpecs();
    const auto found = std::ranges::find(specs, name, &RecordSpec::name);
    return found != specs.end() ? *found : nullptr;
}

std::string joinLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines) {
        if (!text.empty())
            text += '\n';
        text += line;
    }
    return text;
}

std::vector<std::string> splitLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0)
            lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace bandanh::records
