#pragma once

#include <cstdint>

namespace bandanh::store {

/// What a user did, as lists of things done name it. Stored: never renumber.
enum class Verb : std::int64_t {
    Create = 1,
    Edit = 2,
    Remove = 3,
    Import = 4,
    Undo = 5,
    Redo = 6,
    AnswerProposal = 7,
    LinkPeople = 8,
    AssignSheet = 9,
    CloseSheet = 10,
    ResolveConflict = 11,
    EnrolClass = 12,
    EditMany = 13,
    TagRows = 14,
    PlaceMaterials = 15,
    FreezeEdition = 16,
    PlanDay = 17,
    MakeSheets = 18,
    EnterLines = 19,
    Attach = 20,
    AttachMany = 21,
    Detach = 22,
};

} // namespace bandanh::store
