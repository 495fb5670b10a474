#include "app/cli/enrolment.h"

#include "app/words/filled.h"

#include <QCoreApplication>

#include <csignal>

namespace bandanh::cli {

const sync::Stop& stopOnInterrupt()
{
    static sync::Stop stop = false;
    static_assert(sync::Stop::is_always_lock_free, "a signal's handler may set nothing else");
    std::signal(SIGINT, [](int) { stop = true; });
    return stop;
}

Result<sync::HqLink> enrolWith(operations::Laptop& laptop, const QString& code, const QString& url)
{
    auto link = sync::enrol(laptop.desk(), code.toStdString(), url.toStdString(), stopOnInterrupt());
    // Who holds one province works there.
    if (const auto province = link ? records::parseScope(link->scopes) : std::nullopt) {
        auto settings = laptop.settings();
        settings.province = *province;
        laptop.setSettings(settings);
    }
    return link;
}

Json enrolmentJson(const sync::HqLink& link)
{
    return {
        {"hq", link.url}, {"name", link.name}, {"role", link.role}, {"scopes", link.scopes}, {"classes", link.classes}};
}

QString enrolmentText(const sync::HqLink& link)
{
    const QString sentence = QCoreApplication::translate(
        "cli", "This laptop is enrolled with %1 as “%2”. It may hold the provinces %3 in the classes %4.");
    return words::filled(sentence, {QString::fromStdString(link.url), QString::fromStdString(link.name),
                                    QString::fromStdString(link.scopes), QString::fromStdString(link.classes)})
           + QLatin1Char('\n');
}

} // namespace bandanh::cli
