#pragma once

#include "core/store/verb.h"

#include <QString>

namespace bandanh::words {

/// What became of the rows of a file. The five add up to its rows.
struct ImportedRows {
    qint64 created = 0;
    qint64 known = 0;
    qint64 proposed = 0;
    qint64 same = 0;
    qint64 rejected = 0;

    qint64 total() const { return created + known + proposed + same + rejected; }
};

/// A step as lists of things done and the undo button name it: "Line of a sheet changed: Sok Dara".
/// `type` is the label of the record, `subject` what it is called.
QString doneSentence(store::Verb verb, const QString& type, const QString& subject);

/// "Import of S00012.csv: 24 rows in, 1 sent back".
QString importSentence(const QString& file, const ImportedRows& rows);

/// "12 new, 11 known, 1 proposed, 0 as before, 1 sent back": always all five, so that they can be added up.
QString outcomesSentence(const ImportedRows& rows);

/// The word for "new", "known", "proposed", "same" or "rejected", as the command line prints them; else the word itself.
QString outcomeLabel(const QString& outcome);

} // namespace bandanh::words
