#include "app/hq/verbs.h"
#include "app/words/filled.h"
#include "app/words/notation.h"

#include <QCoreApplication>
#include <QDateTime>

namespace bandanh::hq {

using sync::hq::classesText;
using sync::hq::Device;
using sync::hq::Role;
using sync::hq::scopesText;

namespace {

QString roleText(Role role)
{
    switch (role) {
    case Role::Coordinator:
        return QCoreApplication::translate("hq", "coordinator");
    case Role::Lead:
        return QCoreApplication::translate("hq", "programme lead");
    case Role::Admin:
        return QCoreApplication::translate("hq", "administrator");
    case Role::Reader:
        return QCoreApplication::translate("hq", "reader");
    }
    return {};
}

QString seenText(const Device& device, const Clock& clock)
{
    if (!device.lastSeen)
        return QCoreApplication::translate("hq", "never seen");
    const QString sentence = QCoreApplication::translate("hq", "last seen %1");
    return words::filled(sentence, {words::Notation::current().moment(QDateTime::fromMSecsSinceEpoch(*device.lastSeen),
                                                                      QDateTime::fromMSecsSinceEpoch(clock.now()))});
}

QString deviceText(const Device& device, qint64 quarantined, const Clock& clock)
{
    QString text =
        QStringLiteral("%1  %2\n    ").arg(QString::number(device.number), QString::fromStdString(device.name));
    text += QStringList{roleText(device.role), QString::fromStdString(scopesText(device.grant.scopes)),
                        QString::fromStdString(classesText(device.grant.classes)), seenText(device, clock)}
                .join(QStringLiteral(" · "))
            + QLatin1Char('\n');
    if (device.revoked)
        text += QStringLiteral("    ") + QCoreApplication::translate("hq", "shut out") + QLatin1Char('\n');
    if (quarantined > 0)
        text += QStringLiteral("    ") + words::counted("hq", "%n upload(s) kept apart since", nullptr, quarantined)
                + QLatin1Char('\n');
    return text;
}

cli::Json deviceJson(const Device& device, qint64 quarantined)
{
    cli::Json json;
    json["number"] = device.number;
    json["name"] = device.name;
    json["role"] = roleWord(device.role);
    json["scope"] = scopesText(device.grant.scopes);
    json["class"] = classesText(device.grant.classes);
    json["revoked"] = device.revoked;
    json["entries"] = device.head.count;
    json["quarantined"] = quarantined;
    json["last_seen"] = nullptr;
    if (device.lastSeen)
        json["last_seen"] =
            QDateTime::fromMSecsSinceEpoch(*device.lastSeen, Qt::UTC).toString(Qt::ISODate).toStdString();
    return json;
}

cli::Answered devices(Session& session, const cli::Arguments&)
{
    const auto headquarters = session.headquarters();
    if (!headquarters)
        return cli::failed(headquarters.error());
    auto& store = (*headquarters)->store();
    cli::Json json;
    json["devices"] = cli::Json::array();
    QString text;
    for (const Device& device : store.devices()) {
        const auto quarantined = static_cast<qint64>(store.quarantined(device.number).size());
        json["devices"].push_back(deviceJson(device, quarantined));
        text += deviceText(device, quarantined, session.clock());
    }
    if (text.isEmpty())
        text = QCoreApplication::translate("hq", "No laptop is enrolled yet.") + QLatin1Char('\n');
    return cli::Answer{cli::written(json), text};
}

} // namespace

constexpr Verb kDevicesVerb{{"devices",
                             "",
                             0,
                             0,
                             {},
                             QT_TRANSLATE_NOOP("hq", "the enrolled laptops: who has them, and what they may hold"),
                             true,
                             "hq"},
                            devices};

} // namespace bandanh::hq
