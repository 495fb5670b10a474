#include "app/hq/verbs.h"
#include "app/words/filled.h"

#include <QCoreApplication>

namespace bandanh::hq {

namespace {

QString madeText(const sync::hq::HqFolder& folder)
{
    const QString made = QCoreApplication::translate("hq", "Headquarters is made in the folder %1.");
    const QString advice = QCoreApplication::translate(
        "hq", "Keep a copy of %1 in a safe place, apart from the backups: nobody can open them without it.");
    return words::filled(made, {QString::fromStdString(folder.path().string())}) + QLatin1Char('\n')
           + words::filled(advice, {QString::fromStdString(folder.keyFile().string())}) + QLatin1Char('\n');
}

cli::Answered init(Session& session, const cli::Arguments&)
{
    const std::string language = words::languageName(session.language()).toStdString();
    const auto made = sync::hq::Headquarters::create(session.folder(), language, session.random());
    if (!made)
        return cli::failed(made.error());
    session.checkKey();
    cli::Json json;
    json["dir"] = session.folder().path().string();
    json["language"] = language;
    return cli::Answer{cli::written(json), madeText(session.folder())};
}

} // namespace

constexpr Verb kInitVerb{
    {"init", "", 0, 0, {}, QT_TRANSLATE_NOOP("hq", "make a new headquarters, with its key and its root"), true, "hq"},
    init};

} // namespace bandanh::hq
