#pragma once

#include "app/desktop/import/importbatch.h"
#include "app/desktop/look/language.h"

namespace bandanh::desktop {

/// "Name in Khmer", "Phone": what a column of a sheet was understood as.
QString columnName(sheets::Column column);
/// The meanings that a user may choose for a column of a sign-in sheet, in the order of a sheet.
const std::vector<sheets::Column>& choosableColumns();

/// "Sign-in sheet", "List of people".
QString kindName(sheets::FileKind kind);
/// "UTF-16, tab, header in line 4"
QString dialectLine(const FilePreview& file, const Language& language);

/// Why a row went back.
QString reasonSentence(const FilePreview& file, const PreviewRow& row);

/// What the primary button will do with these files: "Import 39 rows, send 1 back".
QString deedSentence(const std::vector<FilePreview>& files, const Language& language);
/// What was done: "39 rows are in, 1 goes back."
QString doneSentence(const std::vector<FilePreview>& files, const Language& language);

} // namespace bandanh::desktop
