#include "app/commandline/checkanswer.h"
#include "app/hq/verbs.h"

#include <QCoreApplication>

namespace bandanh::hq {

namespace {

cli::Answered check(Session& session, const cli::Arguments&)
{
    const auto headquarters = session.headquarters();
    if (!headquarters)
        return cli::failed(headquarters.error());
    return cli::checkAnswer((*headquarters)->store().check());
}

} // namespace

constexpr Verb kCheckVerb{
    {"check", "", 0, 0, {}, QT_TRANSLATE_NOOP("cli", "read the whole store, and say whether it is sound"), true},
    check};

} // namespace bandanh::hq
