#include "app/commandline/checkanswer.h"

#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

QString soundness(const store::Integrity& integrity)
{
    if (integrity.sound())
        return QCoreApplication::translate("cli", "The store is sound: its pages, its log and its records agree.");
    if (!integrity.pagesSound)
        return QCoreApplication::translate(
            "cli", "The store is damaged: pages of it cannot be read. Bring it back from a backup.");
    if (!integrity.chainSound && integrity.brokenEntry == 0)
        return QCoreApplication::translate("cli", "The log is broken. Bring the store back from a backup.");
    if (!integrity.chainSound)
        return words::filled(QCoreApplication::translate(
                                 "cli", "The log is broken at its entry %1. Bring the store back from a backup."),
                             {words::Notation::current().number(integrity.brokenEntry)});
    return QCoreApplication::translate(
        "cli", "Records differ from what the log says of them. Bring the store back from a backup.");
}

} // namespace

Answer checkAnswer(const store::Integrity& integrity)
{
    Json json;
    json["ok"] = integrity.sound();
    json["rows"] = Json::object();
    json["buckets"] = Json::object();
    QString text = soundness(integrity) + QLatin1Char('\n');
    for (const auto& [type, rows] : integrity.rows) {
        json["rows"][type] = rows;
        if (const auto* spec = records::specByName(type))
            text += QStringLiteral("    ")
                    + words::pair(words::labelOfMany(*spec), words::Notation::current().number(rows))
                    + QLatin1Char('\n');
    }
    for (const auto& [bucket, digest] : integrity.buckets)
        json["buckets"][bucket] = digest;
    json["digest"] = integrity.digest;
    text += words::filled(QCoreApplication::translate("cli", "Digest of the content: %1"),
                          {QString::fromStdString(integrity.digest)})
            + QLatin1Char('\n');
    return Answer{written(json), text, integrity.sound() ? Exit::Done : Exit::Broken};
}

} // namespace bandanh::cli
