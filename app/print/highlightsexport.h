#pragma once

#include "app/output/highlightsdocument.h"
#include "app/print/highlightspdf.h"
#include "core/support/result.h"

#include <optional>
#include <span>
#include <string>

namespace bandanh::print {

/// The forms in which the Highlights leave the laptop.
enum class Format { Pdf, Xlsx, Csv, Json };

/// As files of it end, without the point: "pdf".
std::string_view endingOf(Format format);
std::span<const Format> allFormats();
/// By the end of a file's name; nothing for any other.
std::optional<Format> formatOf(std::string_view path);

/// Writes the Highlights in the language in use, small numbers hidden, to a file that is there whole or not at all.
/// A PDF needs a QGuiApplication.
/// Refuses: FolderMissing, NotPermitted, DiskFull, FileInUse; Cancelled where `progress` ends it.
Result<void> exportHighlights(const report::Highlights& highlights, const output::Origin& origin, Format format,
                              const std::string& path, const PageProgress& progress = {});

} // namespace bandanh::print
