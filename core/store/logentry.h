#pragma once

#include "core/records/record.h"
#include "core/support/clock.h"

#include <array>
#include <string>

namespace bandanh::store {

/// BLAKE2b-160: what the chain of a device's log is made of.
using ChainHash = std::array<std::uint8_t, 20>;

/// What an entry of the log did to its row.
enum class EntryKind : std::uint8_t { Create = 1, Change = 2, Remove = 3, Revive = 4 };

/// A changed field, and how many entries back this device set it last (0: never).
struct FieldChange {
    std::uint16_t fieldId;
    std::uint64_t link = 0;
    records::Value value;
    bool operator==(const FieldChange&) const = default;
};

/// One entry of the operation log: what one step did to one row. Its canonical bytes are frozen; see tests/data/log.
struct LogEntry {
    EntryKind kind = EntryKind::Create;
    records::RecordType type = records::RecordType::Person;
    records::Scope scope = records::kNational;
    records::Sensitivity sensitivity = records::Sensitivity::Open;
    std::array<std::uint8_t, 4> nonce{}; ///< of a creation without natural key; keeps cloned laptops apart
    RowId row;                           ///< in the bytes of all kinds but Create, where it follows from them
    std::uint64_t base = 0;              ///< the version of the row that its author had seen when the form was opened
    std::uint64_t own = 0;               ///< how many entries back this device last touched the row (0: never)
    Timestamp at = 0;                    ///< for the audit only
    std::vector<FieldChange> fields;     ///< ascending by id
    std::string unknown;                 ///< encoded fields of a newer version (Create, Revive)

    bool operator==(const LogEntry&) const = default;
};

/// Bytes: format 1, kind, type, scope, class, nonce (Create without natural key) or row id (not Create), base, time
/// (zigzag), own, then per field its value as in fieldcodec.h, followed by its link where the kind is Change.
std::string encode(const LogEntry& entry);
/// Nothing when the bytes are damaged or of a newer format. For a creation `row` is left empty: see createdRow().
std::optional<LogEntry> decodeLogEntry(std::string_view bytes);

/// BLAKE2b-160(previous | canonical).
ChainHash chain(const ChainHash& previous, std::string_view canonical);
/// Where the chain of a device begins: BLAKE2b-160 of its 16 bytes.
ChainHash chainStart(std::string_view device);

/// The id of a row made by the entry whose chain hash this is.
RowId createdRow(const ChainHash& hash);
/// The id of a row that has a natural key: the first 10 bytes of BLAKE2b-160(type's name | its key fields, encoded).
RowId naturalRow(const records::Record& record);

} // namespace bandanh::store
