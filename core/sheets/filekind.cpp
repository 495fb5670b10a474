#include "core/sheets/filekind.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bandanh::sheets {

namespace {

struct KindHeaders {
    FileKind kind;
    std::string_view record;
    std::string_view required; // headers that tell this list from all others; "a/b" is either
};

// The first line whose headers are all there decides: the more particular lists come first.
constexpr std::array kKinds = {
    KindHeaders{FileKind::PersonLink, "person_link", "person_a person_b"},
    KindHeaders{FileKind::Headcount, "headcount", "activity_id female male total"},
    KindHeaders{FileKind::TestScore, "test_score", "activity_id person_id before after"},
    KindHeaders{FileKind::Attendance, "attendance", "sheet/sheet_id row person_id"},
    KindHeaders{FileKind::Attendance, "attendance", "activity_id person_id present/signed/signature"},
    KindHeaders{FileKind::Sheet, "sheet", "sheet/sheet_id activity_id signed_total"},
    KindHeaders{FileKind::Role, "role", "person_id network_id role"},
    KindHeaders{FileKind::Person, "person", "person_id family_km/given_km/family_latin/given_latin/name_km/name_latin"},
    KindHeaders{FileKind::ActivityPartner, "activity_partner", "activity_id org_id role"},
    KindHeaders{FileKind::AgreementCriterion, "agreement_criterion", "agreement_id criterion"},
    KindHeaders{FileKind::Agreement, "agreement", "agreement_id kind org_id"},
    KindHeaders{FileKind::Commitment, "commitment", "commitment_id activity_id"},
    KindHeaders{FileKind::Contribution, "contribution", "contribution_id org_id"},
    KindHeaders{FileKind::Placement, "placement", "placement_id material_id"},
    KindHeaders{FileKind::Material, "material", "material_id kind"},
    KindHeaders{FileKind::Message, "message", "message_id theme"},
    KindHeaders{FileKind::VolunteerProfile, "volunteer_profile", "volunteer_id"},
    KindHeaders{FileKind::Activity, "activity", "activity_id kind title_km/title_en"},
    KindHeaders{FileKind::School, "organisation", "school_id name_km/name_latin/name_en"},
    KindHeaders{FileKind::Organisation, "organisation", "org_id name_km/name_en/name_latin"},
    KindHeaders{FileKind::Network, "network", "network_id name_km/name_en/name_latin"},
    KindHeaders{FileKind::Target, "target", "indicator from to/until value"},
    KindHeaders{FileKind::HigherRiskProvince, "higher_risk_province", "province from until"},
};

std::string lowered(std::string_view header)
{
    std::string word(header);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word;
}

std::vector<std::string_view> divided(std::string_view text, char divider)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(divider);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

} // namespace

std::string_view recordWord(FileKind kind)
{
    if (kind == FileKind::SignInSheet)
        return "attendance";
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindHeaders& each) { return each.kind == kind; });
    return found == kKinds.end() ? std::string_view{} : found->record;
}

FileKind kindOfHeaders(std::span<const std::string> headers)
{
    if (headers.size() > 2 && headers[0] == kTypeHeading && headers[1] == kIdHeading)
        return FileKind::RecordExport;
    std::vector<std::string> words;
    std::transform(headers.begin(), headers.end(), std::back_inserter(words), lowered);
    const auto has = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    const auto fits = [&](const KindHeaders& each) {
        const auto required = divided(each.required, ' ');
        return std::all_of(required.begin(), required.end(), [&](std::string_view choice) {
            const auto either = divided(choice, '/');
            return std::any_of(either.begin(), either.end(), has);
        });
    };
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), fits);
    if (found == kKinds.end())
        return FileKind::Unknown;
    // A network may say its school, and a school its network: of these two the list is of what it names first.
    const bool isNetwork =
        found->kind == FileKind::School && has("network_id")
        && std::find(words.begin(), words.end(), "network_id") < std::find(words.begin(), words.end(), "school_id");
    return isNetwork ? FileKind::Network : found->kind;
}

} // namespace bandanh::sheets
