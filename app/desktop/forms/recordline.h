#pragma once

#include "core/places/gazetteer.h"
#include "core/store/namedrecord.h"

#include <QString>

namespace bandanh::desktop {

/// A row of any type in one line of a list: what it is called, and the facts that tell it from others of that name.
struct RecordLine {
    QString title;
    QString facts; ///< its other name, what kind it is, when, where, what it belongs to
};

/// In the language in use. A row without a name of its own is called by what it refers to: a role is a person and a network.
RecordLine recordLine(const store::NamedRecord& named, const places::Gazetteer& gazetteer);

} // namespace bandanh::desktop
