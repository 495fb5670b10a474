#pragma once

#include "app/print/typesetter.h"

#include <QByteArray>

namespace bandanh::print {

/// What a PDF says of itself beside its pages.
struct Outline {
    std::vector<Mark> marks; ///< in the order of the document; a deeper level stands within the one before it
    std::vector<Link> links;
    QString language; ///< BCP 47
};

/// The same PDF with bookmarks, links between its pages, and its language; QPdfWriter has none of these. Nothing else of it
/// changes.
QByteArray withOutline(const QByteArray& pdf, const Outline& outline);

} // namespace bandanh::print
