#pragma once

namespace bandanh::desktop {

class Language;
class StatusLine;
class Syncing;

/// The four facts below every page: network, changes not sent, last complete sync, last verified backup.
void showFacts(StatusLine& line, const Syncing& syncing, const Language& language);

} // namespace bandanh::desktop
