#include "app/commandline/answer.h"

#include "app/words/errorsentence.h"

#include <QCoreApplication>

#include <cstdio>

namespace bandanh::cli {

std::string written(const Json& document)
{
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void complain(const QString& sentence)
{
    std::fprintf(stderr, "%s: %s\n", QCoreApplication::applicationName().toUtf8().constData(),
                 sentence.toUtf8().constData());
}

Json errorJson(const Error& error)
{
    Json json;
    json["code"] = errorWord(error.code);
    json["message"] = words::sentence(error).toStdString();
    return json;
}

Exit exitOf(ErrorCode code)
{
    return code == ErrorCode::DiskFull ? Exit::Broken : Exit::Refused;
}

} // namespace bandanh::cli
