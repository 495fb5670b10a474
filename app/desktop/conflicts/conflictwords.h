#pragma once

#include "app/desktop/look/language.h"
#include "core/operations/conflicts.h"
#include "core/places/gazetteer.h"

namespace bandanh::desktop {

/// A conflict as a small question: two people wrote the same without knowing of each other, one removed what another one
/// still wrote, or a refusal met its contrary.
struct ConflictQuestion {
    QString name;     ///< what the record is called
    QString about;    ///< below it in the list: "Which phone numbers? · Person"
    QString title;    ///< "Which value is right?"
    QString sentence; ///< how it came about
    QString keep, keepMeans;
    QString take, takeMeans;
    bool canTake = true; ///< false where the record is gone, so that nothing can be written into it
};

ConflictQuestion question(const operations::OpenConflict& conflict, const places::Gazetteer& gazetteer,
                          store::Connection& reader);

/// A field of the record on both sides, or who wrote it when.
struct ConflictLine {
    QString name;
    QString standing, other; ///< empty where nothing is written
    bool isRemoved = false;  ///< the other side is the removal: there is nothing to compare
    bool isAuthor = false;   ///< no value of the record: who wrote, and when
};

/// The fields the conflict is about (of a removal all that the record holds), then authors and times.
std::vector<ConflictLine> lines(const operations::OpenConflict& conflict, const Language& language,
                                const places::Gazetteer& gazetteer, store::Connection& reader, const QDateTime& now);

} // namespace bandanh::desktop
