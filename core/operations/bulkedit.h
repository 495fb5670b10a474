#pragma once

#include "core/operations/operation.h"
#include "core/operations/rules.h"

#include <functional>
#include <variant>

namespace bandanh::operations {

/// One value for one field of many rows.
struct FieldChange {
    const records::FieldSpec* field;
    records::Value value;
};
/// A word put on many rows, or taken off them.
struct TagChange {
    std::string word;
    bool isAdded = true;
};
using BulkChange = std::variant<FieldChange, TagChange>;

/// Why a row stays as it is.
enum class LeftBecause {
    SaysSoAlready, ///< it holds the value, carries the word or does not carry it
    Gone,          ///< it was removed since it was selected
    BreaksRule,    ///< the change would break a rule that the row keeps now
    Frozen,        ///< an edition of the Highlights, see requireChangeable()
};

/// What a change of many rows does, or would do.
struct BulkOutcome {
    struct Before {
        records::Value value;
        std::int64_t rows;
    };
    struct Left {
        RowId row;
        LeftBecause because;
        const Rule* rule = nullptr; ///< that it would break
    };

    std::int64_t operation = 0; ///< 0 for a preview, and where nothing changed
    std::int64_t changed = 0;
    std::vector<Before> before; ///< what the rows that change hold now, the most frequent first; none for tags
    std::vector<Left> left;
    bool isCancelled = false; ///< it was told to stop, and nothing was written
};

/// Hears how many rows were looked at; false stops the work.
using BulkProgress = std::function<bool(std::int64_t)>;

/// Whether one value may be given to many rows: what a form shows, but neither a name nor a part of the row's identity.
bool mayBulkEdit(const records::RecordSpec& spec, const records::FieldSpec& field);

/// What bulkEdit would do, by the same decisions; writes nothing.
BulkOutcome previewBulkEdit(store::Connection& connection, const records::RecordSpec& spec, std::span<const RowId> rows,
                            const BulkChange& change, const BulkProgress& progress = {});
/// Changes the rows in one transaction, which one undo takes back.
BulkOutcome bulkEdit(const Desk& desk, const records::RecordSpec& spec, std::span<const RowId> rows,
                     const BulkChange& change, const BulkProgress& progress = {});

} // namespace bandanh::operations
