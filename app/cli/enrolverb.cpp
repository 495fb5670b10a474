#include "app/cli/enrolment.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"hq", "URL", QT_TRANSLATE_NOOP("cli", "where headquarters is reached, as https://hq.example.org:8443")},
};

Answered enrol(Session& session, const Arguments& arguments)
{
    if (!arguments.has("hq"))
        return failed(
            UsageError{QCoreApplication::translate("cli", "--hq is missing: where headquarters is reached.")});
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    const auto link = enrolWith(**laptop, arguments.operands[0], arguments.value("hq"));
    if (!link)
        return failed(link.error());
    return Answer{written(enrolmentJson(*link)), enrolmentText(*link)};
}

} // namespace

constexpr Verb kEnrolVerb{
    {"enrol", "CODE", 1, 1, kOptions,
     QT_TRANSLATE_NOOP("cli", "enrol this laptop with headquarters, by the code that headquarters gave out for it"),
     true},
    enrol};

} // namespace bandanh::cli
