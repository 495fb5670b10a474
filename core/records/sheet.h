#pragma once

#include "core/records/record.h"

namespace bandanh::records {

struct Activity;
struct Attachment;

enum class SheetState : std::uint8_t { Open = 1, Closed = 2, Verified = 3 };

extern const EnumSpec kSheetStates;
template <>
inline constexpr const EnumSpec* kEnumSpec<SheetState> = &kSheetStates;

/// One paper that people signed, or the list of those entered without paper.
struct Sheet {
    std::optional<std::string> reference;
    std::optional<Id<Activity>> activity;
    std::optional<std::int64_t> part;
    std::optional<std::string> file;
    std::optional<text::PartialDate> printedOn;
    std::optional<std::int64_t> paperRows;
    std::optional<std::int64_t> signedTotal;
    std::optional<bool> scanned;
    std::optional<text::PartialDate> receivedOn;
    std::optional<text::PartialDate> atHqOn;
    std::optional<text::PartialDate> closedOn;
    std::optional<SheetState> state;
    std::optional<std::string> verifiedBy;
    std::optional<Id<Attachment>> scan;
    std::optional<std::int64_t> rowsEntered; ///< as a list of sheets states it; what is stored is counted
    std::optional<std::string> typist;
    std::optional<std::string> encoding; ///< this and the rest: the form of the file it was typed in
    std::optional<std::string> delimiter;
    std::optional<std::string> lineEnd;
    std::optional<std::string> header;
    std::optional<std::string> columns;
};

template <>
inline constexpr std::optional<RecordType> kRecordType<Sheet> = RecordType::Sheet;
template <>
const RecordSpec& specOf<Sheet>();

} // namespace bandanh::records
