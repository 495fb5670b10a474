#include "app/cli/verbs.h"

namespace bandanh::cli {

std::span<const Verb* const> verbs()
{
    static constexpr const Verb* kVerbs[] = {
        &kInitVerb,
        &kImportVerb,
        &kUndoVerb,
        &kSearchVerb,
        &kListVerb,
        &kExportVerb,
        &kReportHighlightsVerb,
        &kReportFreezeVerb,
        &kReportEditionsVerb,
        &kReportDifferenceVerb,
        &kCheckVerb,
        &kEnrolVerb,
        &kSyncVerb,
        &kConflictsVerb,
        &kResolveVerb,
        &kProposalsVerb,
        &kAnswerVerb,
        &kSheetInspectVerb,
        &kTextNormaliseVerb,
        &kTextKeyVerb,
    };
    return kVerbs;
}

} // namespace bandanh::cli
