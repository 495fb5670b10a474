#pragma once

#include "app/print/highlightsexport.h"
#include "app/words/catalogue.h"
#include "core/report/edition.h"
#include "tests/core/report/programme.h"

#include <QGuiApplication>
#include <QTemporaryDir>

namespace bandanh::test {

/// A program that may set letters, speaking a language, and a small year to print: a day with 3 women and 9 men in Phnom Penh.
struct PrintedYear {
    explicit PrintedYear(words::LanguageCode code = words::LanguageCode::English);

    report::Highlights highlights() { return report::compute(programme.connection(), {2013}); }
    /// Freezes the year, and says so in what is printed.
    report::Edition freeze(const char* by = "Sok Dara");
    output::HighlightsDocument document() { return output::documentOf(report::shown(highlights()), origin); }
    std::string path(const char* name) const { return folder.filePath(QString::fromLatin1(name)).toStdString(); }

    int count = 0;
    QGuiApplication application{count, nullptr};
    words::Speaking speaking;
    Programme programme;
    QTemporaryDir folder;
    output::Origin origin{QStringLiteral("Sok Dara"), QStringLiteral("0a1b2c3d"),
                          QDateTime(QDate(2014, 1, 20), QTime(8, 12))};
};

std::string contentsOf(const std::string& path);

} // namespace bandanh::test
