#include "app/words/errorsentence.h"

#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "core/records/recordspec.h"

#include <QCoreApplication>

namespace bandanh::words {

namespace {

/// The sentence of each code; its facts, in the order listed beside the code, are %1, %2 …
const char* sentenceKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("errors", "There is no file or folder %1; check its name and where it lies.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("errors", "%1 cannot be read; check that it is a file and that you may open it.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("errors", "%1 is empty, and nothing can be imported from it; choose another file.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MiB; divide it into smaller files.");
    case ErrorCode::FileChanged:
        return QT_TRANSLATE_NOOP(
            "errors",
            "%1 was changed or removed while it was being read, and nothing of it was taken; import it again.");
    case ErrorCode::FileInUse:
        return QT_TRANSLATE_NOOP("errors", "%1 is open in another program; close it there, or choose another name.");
    case ErrorCode::FolderMissing:
        return QT_TRANSLATE_NOOP("errors", "There is no folder %1; make it first, or choose another.");
    case ErrorCode::NotATable:
        return QT_TRANSLATE_NOOP(
            "errors",
            "%1 is not a table; save it as CSV or XLSX in the program it was made with, and import that file.");
    case ErrorCode::TextLost:
        return QT_TRANSLATE_NOOP("errors",
                                 "The names in %1 are nothing but question marks, because they were lost when it "
                                 "was saved; save it again as Unicode (UTF-8).");
    case ErrorCode::FolderWithoutFiles:
        return QT_TRANSLATE_NOOP("errors",
                                 "There are no CSV or XLSX files in the folder %1; choose the folder that holds them.");
    case ErrorCode::LayoutUnknown:
        return QT_TRANSLATE_NOOP("errors", "The columns of %1 are not known: no sheet and no list has these headings; "
                                           "write a heading above each column.");
    case ErrorCode::WorkbookProtected:
        return QT_TRANSLATE_NOOP("errors",
                                 "%1 is protected with a password; open it in the program it was made with, save it "
                                 "without the password, and import that file.");
    case ErrorCode::WorkbookForeign:
        return QT_TRANSLATE_NOOP("errors",
                                 "%1 is a spreadsheet of a kind that cannot be read; save it as XLSX or as CSV in the "
                                 "program it was made with, and import that file.");
    case ErrorCode::WorkbookBroken:
        return QT_TRANSLATE_NOOP("errors",
                                 "%1 is damaged, and no spreadsheet can be read from it; open it in the program it was "
                                 "made with and save it again, or ask for another copy.");
    case ErrorCode::WorkbookTooLarge:
        return QT_TRANSLATE_NOOP("errors", "%1 would unpack to more than %2 MiB; divide it into smaller files.");
    case ErrorCode::SheetMissing:
        return QT_TRANSLATE_NOOP("errors", "There is no sheet “%2” in %1 any more; choose the file again.");
    case ErrorCode::CellTooLong:
        return QT_TRANSLATE_NOOP(
            "errors", "A text is longer than the %2 characters that a cell of a spreadsheet holds, so %1 was "
                      "not written; shorten the text, or export to a CSV file.");
    case ErrorCode::PassphraseWrong:
        return QT_TRANSLATE_NOOP("errors", "The passphrase does not open this store; type it again.");
    case ErrorCode::PassphraseWeak:
        return QT_TRANSLATE_NOOP("errors", "The passphrase is too easy to guess; take a longer one, such as five words "
                                           "that do not belong together.");
    case ErrorCode::HeaderDamaged:
        return QT_TRANSLATE_NOOP("errors", "The key file %1 and its copies are damaged, so the store cannot be opened; "
                                           "bring them back from a backup.");
    case ErrorCode::StoreMissing:
        return QT_TRANSLATE_NOOP("errors", "There is no store %1; check the name, or make a new store.");
    case ErrorCode::StoreExists:
        return QT_TRANSLATE_NOOP(
            "errors", "There is a store %1 already, and it was left as it is; open it, or choose another name.");
    case ErrorCode::StoreNewer:
        return QT_TRANSLATE_NOOP("errors",
                                 "%1 was written by a newer version of Bandanh (format %2; this one reads up to %3); "
                                 "install the newer version.");
    case ErrorCode::StoreDamaged:
        return QT_TRANSLATE_NOOP("errors",
                                 "The store %1 is damaged, or is not a store of Bandanh; bring it back from a backup.");
    case ErrorCode::StoreNotEncrypted:
        return QT_TRANSLATE_NOOP(
            "errors", "%1 is not encrypted, so it is not a store of Bandanh and was not opened; choose another file.");
    case ErrorCode::StoreInUse:
        return QT_TRANSLATE_NOOP("errors", "The store %1 is open in another window or program; close that one first.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("errors",
                                 "The disk that holds %1 is full, and nothing was changed; make room and try again.");
    case ErrorCode::DiskFailing:
        return QT_TRANSLATE_NOOP("errors",
                                 "The disk that holds %1 does not read or write as it should, and nothing was changed; "
                                 "make a backup on another disk.");
    case ErrorCode::NotPermitted:
        return QT_TRANSLATE_NOOP("errors", "You may not open or write %1; ask who may use the file and its folder.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("errors", "Cancelled, and nothing was changed; start again when you like.");
    case ErrorCode::UnknownType:
        return QT_TRANSLATE_NOOP("errors", "There is no kind of record called %1.");
    case ErrorCode::UnknownField:
        return QT_TRANSLATE_NOOP("errors", "There is no field %2 in the record “%1”.");
    case ErrorCode::UnknownRecord:
        return QT_TRANSLATE_NOOP("errors", "There is no record %1; it may have been removed.");
    case ErrorCode::InvalidValue:
        return QT_TRANSLATE_NOOP("errors", "“%1” cannot be “%2”; write it another way.");
    case ErrorCode::ValueMissing:
        return QT_TRANSLATE_NOOP("errors", "“%1” is missing; write it first.");
    case ErrorCode::NotUndoable:
        return QT_TRANSLATE_NOOP("errors", "%1 cannot be undone: it was undone already, or there is no such step.");
    case ErrorCode::CodeUnknown:
        return QT_TRANSLATE_NOOP("errors", "Headquarters does not know this code; check it, or ask for a new one.");
    case ErrorCode::CodeUsed:
        return QT_TRANSLATE_NOOP("errors", "This code was used already; ask headquarters for a new one.");
    case ErrorCode::CodeExpired:
        return QT_TRANSLATE_NOOP("errors", "This code is no longer valid; ask headquarters for a new one.");
    case ErrorCode::SyncGarbled:
        return QT_TRANSLATE_NOOP(
            "errors", "The answer from headquarters could not be read; nothing was changed by it. Try again later.");
    case ErrorCode::LogDiverged:
        return QT_TRANSLATE_NOOP(
            "errors",
            "Headquarters knows another history of this laptop: it was copied, or put back to an earlier state. Nothing was sent; enrol this laptop again.");
    case ErrorCode::HqDiverged:
        return QT_TRANSLATE_NOOP(
            "errors",
            "Headquarters was put back to an earlier state than this laptop has seen. Nothing was changed; tell headquarters.");
    case ErrorCode::LaptopTooOld:
        return QT_TRANSLATE_NOOP(
            "errors", "This program is too old for headquarters; install the new version. Your work is kept.");
    case ErrorCode::LaptopTooNew:
        return QT_TRANSLATE_NOOP(
            "errors",
            "Headquarters still has an older version than this program; it can sync once headquarters is updated. Your work is kept.");
    case ErrorCode::AddressInvalid:
        return QT_TRANSLATE_NOOP("errors", "“%1” is no address of headquarters; it looks like %2.");
    case ErrorCode::CodeMistyped:
        return QT_TRANSLATE_NOOP("errors",
                                 "This code was mistyped; compare it with the one that headquarters gave you.");
    case ErrorCode::NotEnrolled:
        return QT_TRANSLATE_NOOP("errors",
                                 "This laptop is not enrolled yet; ask headquarters for a code, and enrol it first.");
    case ErrorCode::NoLink:
        return QT_TRANSLATE_NOOP("errors", "There is no way to %1 right now. Your work is kept on this laptop and will "
                                           "be sent when there is a link.");
    case ErrorCode::LinkLost:
        return QT_TRANSLATE_NOOP("errors", "The link to %1 was lost. What had arrived is kept on both sides; the next "
                                           "try goes on from there.");
    case ErrorCode::CaptivePortal:
        return QT_TRANSLATE_NOOP("errors", "Something between here and %1 answered instead of headquarters, such as "
                                           "the sign-in page of a network. Nothing was sent; open a browser and sign "
                                           "in to the network first.");
    case ErrorCode::ForeignCertificate:
        return QT_TRANSLATE_NOOP("errors", "Whoever answers at %1 is not your headquarters. Nothing was sent; try "
                                           "another network, and tell headquarters if it happens again.");
    case ErrorCode::Revoked:
        return QT_TRANSLATE_NOOP("errors", "Headquarters has shut this laptop out. Your work is kept on it; ask "
                                           "headquarters for a new code.");
    case ErrorCode::HqBusy:
        return QT_TRANSLATE_NOOP("errors", "Headquarters is busy; try again in a few minutes. Your work is kept.");
    case ErrorCode::HqFull:
        return QT_TRANSLATE_NOOP("errors", "The disk of headquarters is full, and it takes nothing more; tell "
                                           "headquarters. Your work is kept on this laptop.");
    case ErrorCode::HqBroken:
        return QT_TRANSLATE_NOOP("errors", "Headquarters has a fault and could not answer; tell headquarters. Your "
                                           "work is kept on this laptop.");
    case ErrorCode::AddressUnavailable:
        return QT_TRANSLATE_NOOP("errors",
                                 "Nothing can listen at %1: another program does already, or it is no address of this "
                                 "machine; choose another.");
    case ErrorCode::DeviceUnknown:
        return QT_TRANSLATE_NOOP("errors", "There is no device %1; the list of devices has their numbers and names.");
    case ErrorCode::DeviceAmbiguous:
        return QT_TRANSLATE_NOOP("errors", "Several devices are called “%1”: %2; say which by its number.");
    case ErrorCode::EditionFrozen:
        return QT_TRANSLATE_NOOP("errors", "Edition %1 of %2 is frozen and is never changed; freeze a new one.");
    case ErrorCode::EditionUnknown:
        return QT_TRANSLATE_NOOP(
            "errors",
            "There is no edition %1 of the Highlights of %2; look at the list of editions, or freeze one first.");
    case ErrorCode::NothingToFreeze:
        return QT_TRANSLATE_NOOP(
            "errors",
            "There is nothing of %1 to freeze: no activity and no figure stands in that year; choose another.");
    case ErrorCode::AttachmentForeign:
        return QT_TRANSLATE_NOOP(
            "errors", "%1 is not a picture that can be kept; choose a JPEG or PNG file, or save it as one first.");
    case ErrorCode::AttachmentTooLarge:
        return QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MiB; make a smaller copy, and add that.");
    case ErrorCode::PictureBroken:
        return QT_TRANSLATE_NOOP(
            "errors", "The picture in %1 cannot be read, because the file is damaged or cut short; copy it from the "
                      "camera or phone again.");
    case ErrorCode::AttachmentMissing:
        return QT_TRANSLATE_NOOP("errors", "“%1” itself is not on this laptop: what is sent between laptops is its "
                                           "small picture only. It lies on the laptop where it was added.");
    case ErrorCode::AttachmentDamaged:
        return QT_TRANSLATE_NOOP("errors", "“%1” is damaged on the disk of this laptop and cannot be shown; add it "
                                           "again from the original.");
    case ErrorCode::RecordReferred:
        break;
    }
    return nullptr;
}

QString typeName(const QString& word)
{
    const auto* spec = records::specByName(word.toStdString());
    return spec != nullptr ? label(*spec) : word;
}

/// What a field is called, or its own word where no record has it.
QString fieldName(const QString& word)
{
    if (word == QLatin1String("passphrase"))
        return QCoreApplication::translate("errors", "Passphrase");
    for (const auto* spec : records::allRecordSpecs())
        if (const auto* field = spec->byName(word.toStdString()))
            return label(*field);
    return word;
}

/// The facts as the sentence wants them: names of records and fields, digits of the language.
QStringList factsInWords(const Error& error)
{
    QStringList facts;
    for (const std::string& fact : error.facts)
        facts << QString::fromStdString(fact);
    facts.resize(3);
    const Notation notation = Notation::current();
    constexpr qint64 kMebibyte = 1024 * 1024;
    switch (error.code) {
    case ErrorCode::AddressInvalid:
        facts[1] = QStringLiteral("https://hq.example.org:8443");
        break;
    case ErrorCode::CellTooLong:
        facts[1] = notation.number(facts[1].toLongLong());
        break;
    case ErrorCode::AttachmentTooLarge:
    case ErrorCode::FileTooLarge:
    case ErrorCode::WorkbookTooLarge:
        facts[1] = notation.number(facts[1].toLongLong() / kMebibyte);
        break;
    case ErrorCode::StoreNewer:
        facts[1] = notation.digits(facts[1]);
        facts[2] = notation.digits(facts[2]);
        break;
    case ErrorCode::EditionFrozen:
    case ErrorCode::EditionUnknown:
    case ErrorCode::NothingToFreeze:
        for (QString& fact : facts)
            fact = notation.digits(fact);
        break;
    case ErrorCode::UnknownField:
    case ErrorCode::RecordReferred:
        facts[0] = typeName(facts[0]);
        break;
    case ErrorCode::InvalidValue:
    case ErrorCode::ValueMissing:
        facts[0] = fieldName(facts[0]);
        break;
    default:
        break;
    }
    return facts;
}

} // namespace

QString sentence(const Error& error)
{
    const QStringList facts = factsInWords(error);
    if (error.code == ErrorCode::RecordReferred) {
        const qint64 referring = facts[1].toLongLong(); // lupdate reads no more than a name here
        return filled(counted("errors", "%n record(s) refer to this record (%1); change or remove them first.", nullptr,
                              referring),
                      facts);
    }
    // What was typed may be a secret: it is named only where the refusal names it.
    if (error.code == ErrorCode::InvalidValue && facts[1].isEmpty())
        return filled(QCoreApplication::translate("errors", "This “%1” cannot be taken; write it another way."), facts);
    return filled(QCoreApplication::translate("errors", sentenceKey(error.code)), facts);
}

} // namespace bandanh::words
