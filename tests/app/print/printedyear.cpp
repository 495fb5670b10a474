#include "tests/app/print/printedyear.h"

#include "app/output/origin.h"

#include <fstream>
#include <sstream>

namespace bandanh::test {

using namespace records;

PrintedYear::PrintedYear(words::LanguageCode code) : speaking(code)
{
    const auto sheet = programme.sheet(programme.activity(ActivityKind::AntiTraffickingDay, "2013-12-12"));
    for (int i = 0; i < 12; ++i)
        programme.sign(sheet, programme.person(i < 3 ? Sex::Female : Sex::Male, "1980-01-01"), RoleKind::Community);
}

report::Edition PrintedYear::freeze(const char* by)
{
    const report::Report report(programme.connection(), {2013});
    const report::Edition edition =
        *report::freeze(programme.store.desk, report, {by, words::languageName(speaking.code()).toStdString(), {}});
    output::setEdition(origin, edition);
    return edition;
}

std::string contentsOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace bandanh::test
