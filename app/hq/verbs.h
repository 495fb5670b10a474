#pragma once

#include "app/hq/session.h"

namespace bandanh::hq {

/// A verb: how it is called, and what it does.
struct Verb {
    cli::CallSpec call;
    cli::Answered (*run)(Session& session, const cli::Arguments& arguments);
};

extern const Verb kInitVerb;
extern const Verb kServeVerb;
extern const Verb kEnrolVerb;
extern const Verb kRevokeVerb;
extern const Verb kDevicesVerb;
extern const Verb kCheckVerb;
extern const Verb kReportHighlightsVerb;
extern const Verb kBackupVerb;
extern const Verb kRestoreVerb;

/// All of them, in the order of the help.
std::span<const Verb* const> verbs();

} // namespace bandanh::hq
