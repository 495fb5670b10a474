#pragma once

#include <string_view>

namespace bandanh {

/// Everything a user can be refused for: the enumerator, and the stable word that the command line prints.
/// The facts that go with each are listed beside it; the sentences are written in app/words.
#define BANDANH_ERROR_CODES(X)                                                \
    X(FileMissing, "file_missing")                /* path */                  \
    X(FileUnreadable, "file_unreadable")          /* path */                  \
    X(FileEmpty, "file_empty")                    /* path */                  \
    X(FileTooLarge, "file_too_large")             /* path, limit in bytes */  \
    X(FileChanged, "file_changed")                /* path */                  \
    X(FileInUse, "file_in_use")                   /* path */                  \
    X(FolderMissing, "folder_missing")            /* path */                  \
    X(NotATable, "not_a_table")                   /* path */                  \
    X(TextLost, "text_lost")                      /* path */                  \
    X(FolderWithoutFiles, "folder_without_files") /* path */                  \
    X(LayoutUnknown, "layout_unknown")            /* path */                  \
    X(WorkbookProtected, "workbook_protected")    /* path */                  \
    X(WorkbookForeign, "workbook_foreign")        /* path */                  \
    X(WorkbookBroken, "workbook_broken")          /* path */                  \
    X(WorkbookTooLarge, "workbook_too_large")     /* path, limit in bytes */  \
    X(SheetMissing, "sheet_missing")              /* path, sheet */           \
    X(CellTooLong, "cell_too_long")               /* path, limit */           \
    X(PassphraseWrong, "passphrase_wrong")                                    \
    X(PassphraseWeak, "passphrase_weak")                                      \
    X(HeaderDamaged, "header_damaged")          /* path */                    \
    X(StoreMissing, "store_missing")            /* path */                    \
    X(StoreExists, "store_exists")              /* path */                    \
    X(StoreNewer, "store_newer")                /* path, its version, ours */ \
    X(StoreDamaged, "store_damaged")            /* path */                    \
    X(StoreNotEncrypted, "store_not_encrypted") /* path */                    \
    X(StoreInUse, "store_in_use")               /* path */                    \
    X(DiskFull, "disk_full")                    /* path */                    \
    X(DiskFailing, "disk_failing")              /* path */                    \
    X(NotPermitted, "not_permitted")            /* path */                    \
    X(Cancelled, "cancelled")                                                 \
    X(UnknownType, "unknown_type")                /* word */                  \
    X(UnknownField, "unknown_field")              /* type, word */            \
    X(UnknownRecord, "unknown_record")            /* id */                    \
    X(InvalidValue, "invalid_value")              /* field, value */          \
    X(ValueMissing, "value_missing")              /* field */                 \
    X(NotUndoable, "not_undoable")                /* id */                    \
    X(RecordReferred, "record_referred")          /* type, count */           \
    X(EditionFrozen, "edition_frozen")            /* number, year */          \
    X(EditionUnknown, "edition_unknown")          /* number, year */          \
    X(NothingToFreeze, "nothing_to_freeze")       /* year */                  \
    X(AttachmentForeign, "attachment_foreign")    /* file */                  \
    X(AttachmentTooLarge, "attachment_too_large") /* file, limit in bytes */  \
    X(PictureBroken, "picture_broken")            /* file */                  \
    X(AttachmentMissing, "attachment_missing")    /* name */                  \
    X(AttachmentDamaged, "attachment_damaged")    /* name */                  \
    X(CodeUnknown, "code_unknown")                                            \
    X(CodeUsed, "code_used")                                                  \
    X(CodeExpired, "code_expired")                                            \
    X(SyncGarbled, "sync_garbled")                                            \
    X(LogDiverged, "log_diverged")                                            \
    X(HqDiverged, "hq_diverged")                                              \
    X(LaptopTooOld, "laptop_too_old")                                         \
    X(LaptopTooNew, "laptop_too_new")                                         \
    X(AddressInvalid, "address_invalid") /* typed */                          \
    X(CodeMistyped, "code_mistyped")                                          \
    X(NotEnrolled, "not_enrolled")                                            \
    X(NoLink, "no_link")                         /* host */                   \
    X(LinkLost, "link_lost")                     /* host */                   \
    X(CaptivePortal, "captive_portal")           /* host */                   \
    X(ForeignCertificate, "foreign_certificate") /* host */                   \
    X(Revoked, "revoked")                                                     \
    X(HqBusy, "hq_busy")                                                      \
    X(HqFull, "hq_full")                                                      \
    X(HqBroken, "hq_broken")                                                  \
    X(AddressUnavailable, "address_unavailable") /* typed */                  \
    X(DeviceUnknown, "device_unknown")           /* typed */                  \
    X(DeviceAmbiguous, "device_ambiguous")       /* typed, numbers */

enum class ErrorCode {
#define BANDANH_ENUMERATOR(name, word) name,
    BANDANH_ERROR_CODES(BANDANH_ENUMERATOR)
#undef BANDANH_ENUMERATOR
};

/// The stable snake_case word of a code, as printed in JSON.
std::string_view errorWord(ErrorCode code);

} // namespace bandanh
