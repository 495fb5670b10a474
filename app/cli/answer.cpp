#include "app/cli/answer.h"

#include "app/words/errorsentence.h"

namespace bandanh::cli {

std::string written(const Json& document)
{
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
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
