#pragma once

#include "app/cli/session.h"

namespace bandanh::cli {

/// A verb: how it is called, and what it does.
struct Verb {
    CallSpec call;
    Answered (*run)(Session& session, const Arguments& arguments);
};

extern const Verb kInitVerb;
extern const Verb kImportVerb;
extern const Verb kUndoVerb;
extern const Verb kSearchVerb;
extern const Verb kListVerb;
extern const Verb kExportVerb;
extern const Verb kReportHighlightsVerb;
extern const Verb kReportFreezeVerb;
extern const Verb kReportEditionsVerb;
extern const Verb kReportDifferenceVerb;
extern const Verb kCheckVerb;
extern const Verb kEnrolVerb;
extern const Verb kSyncVerb;
extern const Verb kConflictsVerb;
extern const Verb kResolveVerb;
extern const Verb kProposalsVerb;
extern const Verb kAnswerVerb;
extern const Verb kSheetInspectVerb;
extern const Verb kTextNormaliseVerb;
extern const Verb kTextKeyVerb;

/// All of them, in the order of the help.
std::span<const Verb* const> verbs();

} // namespace bandanh::cli
