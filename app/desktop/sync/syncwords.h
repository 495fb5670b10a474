#pragma once

#include "app/desktop/look/icon.h"
#include "app/desktop/look/language.h"
#include "app/desktop/sync/facts.h"
#include "app/desktop/sync/syncing.h"
#include "app/desktop/sync/waitingchanges.h"
#include "core/places/gazetteer.h"

namespace bandanh::desktop {

/// "680 B", "3.4 kB", "1.2 MB".
QString bytesText(std::uint64_t bytes, const Language& language);

/// What the Sync page says first: the truth, what waits, what it will cost.
struct SyncSentences {
    Icon icon = Icon::Sync;
    QString truth, waiting, cost;
    QString deed; ///< on the button
};

/// `waiting` is null until it is read.
SyncSentences sentences(const Syncing& syncing, const WaitingChanges* waiting, const Language& language,
                        const QDateTime& now);

/// "Sent 12 of 37 changes, received 240. 1.2 kB up, 14 kB down."
QString progressText(const Syncing& syncing, const Language& language);

/// What the last complete sync did.
QList<Facts::Fact> lastSyncFacts(const sync::SyncState& state, const Language& language);
/// Which headquarters, and what this laptop may hold of it: provinces by name, classes in words.
QList<Facts::Fact> linkFacts(const sync::HqLink& link, const Language& language, const places::Gazetteer& gazetteer);
/// The kinds of changes that wait, most of them first.
QList<Facts::Fact> waitingFacts(const WaitingChanges& waiting, const Language& language);

/// Empty while this laptop's clock is near enough to headquarters'.
QString clockWarning(const sync::SyncState& state);

} // namespace bandanh::desktop
