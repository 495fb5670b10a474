#pragma once

#include "app/commandline/arguments.h"
#include "core/support/result.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <string>
#include <variant>

namespace bandanh::cli {

/// Keys keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// How a run ends. Programs rely on the numbers.
enum class Exit : int { Done = 0, Refused = 1, Usage = 2, Broken = 3 };

/// What a verb has to say on standard output, in both forms; nothing where it has said everything itself.
struct Answer {
    std::string json;
    QString text;
    Exit exit = Exit::Done;
    /// What was refused although the rest was done: to standard error.
    QStringList complaints = {};
};

/// A verb answers, is refused, or finds that it was called wrongly.
using Failure = std::variant<Error, UsageError>;
using Answered = tl::expected<Answer, Failure>;

/// For `return failed(result.error());`
template <class E>
tl::unexpected<Failure> failed(E&& error)
{
    return tl::unexpected<Failure>(Failure(std::forward<E>(error)));
}

/// One line. Bytes that are no UTF-8, as names of files may have, become U+FFFD.
std::string written(const Json& document);

/// Something that a person should know: to standard error, behind the program's name.
void complain(const QString& sentence);

/// {"code", "message"} of a refusal, as the contract has it.
Json errorJson(const Error& error);

/// 1 for what was refused; 3 where the machine is at fault.
Exit exitOf(ErrorCode code);

} // namespace bandanh::cli
