#include "app/cli/verbs.h"
#include "app/commandline/checkanswer.h"

#include <QCoreApplication>

namespace bandanh::cli {

namespace {

Answered check(Session& session, const Arguments&)
{
    const auto laptop = session.laptop();
    if (!laptop)
        return failed(laptop.error());
    return checkAnswer(store::checkIntegrity((*laptop)->store().writer()));
}

} // namespace

constexpr Verb kCheckVerb{
    {"check", "", 0, 0, {}, QT_TRANSLATE_NOOP("cli", "read the whole store, and say whether it is sound"), true},
    check};

} // namespace bandanh::cli
