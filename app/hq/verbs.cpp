#include "app/hq/verbs.h"

namespace bandanh::hq {

std::span<const Verb* const> verbs()
{
    static constexpr const Verb* kVerbs[] = {
        &kInitVerb,   &kServeVerb,   &kEnrolVerb, &kRevokeVerb, &kDevicesVerb, &kCheckVerb, &kReportHighlightsVerb,
        &kBackupVerb, &kRestoreVerb,
    };
    return kVerbs;
}

} // namespace bandanh::hq
