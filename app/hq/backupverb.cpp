#include "app/hq/verbs.h"
#include "app/words/filled.h"
#include "sync/hq/backup.h"

#include <QCoreApplication>

namespace bandanh::hq {

using sync::hq::BackupContent;

namespace {

cli::Json contentJson(const std::string& file, const BackupContent& content)
{
    cli::Json json;
    json["file"] = file;
    json["records"] = content.records;
    json["devices"] = content.devices;
    json["digest"] = content.digest;
    return json;
}

QString contentText(const BackupContent& content)
{
    const auto devices = static_cast<qint64>(content.devices); // lupdate reads no more than a name here
    return QStringLiteral("    ") + words::counted("hq", "%n record(s)", nullptr, content.records)
           + QStringLiteral("\n    ") + words::counted("hq", "%n laptop(s)", nullptr, devices) + QLatin1Char('\n');
}

cli::Answered backup(Session& session, const cli::Arguments& arguments)
{
    const std::string file = arguments.operands[0].toStdString();
    const auto headquarters = session.headquarters();
    if (!headquarters)
        return cli::failed(headquarters.error());
    const auto content = sync::hq::backUp(**headquarters, file);
    if (!content)
        return cli::failed(content.error());
    const QString done = QCoreApplication::translate(
        "hq", "The backup %1 is written and was read again. It opens only with the key of this headquarters.");
    return cli::Answer{cli::written(contentJson(file, *content)),
                       words::filled(done, {arguments.operands[0]}) + QLatin1Char('\n') + contentText(*content)};
}

cli::Answered restore(Session& session, const cli::Arguments& arguments)
{
    const std::string file = arguments.operands[0].toStdString();
    const auto restored = sync::hq::restore(session.folder(), file, session.clock().now());
    if (!restored)
        return cli::failed(restored.error());
    cli::Json json = contentJson(file, restored->content);
    json["replaced"] = nullptr;
    QString text = words::filled(QCoreApplication::translate("hq", "Headquarters is as it was in the backup %1."),
                                 {arguments.operands[0]})
                   + QLatin1Char('\n') + contentText(restored->content);
    if (!restored->replaced.empty()) {
        const std::string replaced = restored->replaced.string();
        json["replaced"] = replaced;
        text += words::filled(QCoreApplication::translate("hq", "What was there before is kept as %1."),
                              {QString::fromStdString(replaced)})
                + QLatin1Char('\n');
    }
    return cli::Answer{cli::written(json), text};
}

} // namespace

constexpr Verb kBackupVerb{{"backup",
                            "FILE",
                            1,
                            1,
                            {},
                            QT_TRANSLATE_NOOP("hq", "write an encrypted copy, while the service runs on"),
                            true,
                            "hq"},
                           backup};

constexpr Verb kRestoreVerb{
    {"restore",
     "FILE",
     1,
     1,
     {},
     QT_TRANSLATE_NOOP("hq", "put a backup in place, while no service runs; what was there stays"),
     true,
     "hq"},
    restore};

} // namespace bandanh::hq
