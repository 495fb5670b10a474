#include "tests/bench/bench.h"
#include "tests/bench/program.h"
#include "tests/support/temporarystore.h"

#include <filesystem>
#include <fstream>

namespace bandanh::bench {

void benchPrinting()
{
    const test::TemporaryFolder folder;
    std::ofstream(folder.file("passphrase")) << "nine quiet rivers sing low\n";
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.begin(),
                     {std::string(BANDANH_PROGRAMS) + "/bandanh-cli", "--store", folder.file("a.bandanh"),
                      "--passphrase-file", folder.file("passphrase"), "--json"});
        return runProgram(words);
    };
    if (!run({"init", "--argon2", "8192,1", "--for-tests"}).done
        || !run({"import", BANDANH_RESOURCES "/impact-2013"}).done) {
        tell({{"bench", "printing"}, {"left_out", "the year could not be taken in"}});
        return;
    }
    for (const std::string form : {"pdf", "xlsx", "csv"})
        for (const std::string language : {"en", "km"}) {
            const std::string path = folder.file("report." + form);
            const Ended ended = run({"report", "highlights", "--year", "2013", "--lang", language, "--out", path});
            tell({{"bench", "printing"},
                  {"form", form},
                  {"language", language},
                  {"ms", ended.milliseconds},
                  {"target_ms", 2000},
                  {"peak_mib", ended.peakMib},
                  {"bytes", ended.done ? std::filesystem::file_size(path) : 0}});
        }
}

} // namespace bandanh::bench
