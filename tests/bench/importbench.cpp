#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"
#include "tests/bench/bench.h"
#include "tests/support/temporarystore.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace bandanh::bench {

namespace {

bool run(const std::string& command)
{
    return std::system(command.c_str()) == 0; // the shell is the point: the reference is the system's own program
}

/// The system's sqlite3 on the same file: load, three indexes, a trigram index built once.
double referenceMilliseconds(const std::string& csv, const std::string& folder)
{
    const std::string script = folder + "/reference.sql";
    std::ofstream(script)
        << ".mode csv\n.import " << csv << " big\n"
        << "CREATE INDEX a ON big(sheet, row); CREATE INDEX b ON big(person_id); CREATE INDEX c ON big(activity_id);\n"
        << "CREATE VIRTUAL TABLE t USING fts5(name_km, name_latin, content='big', tokenize='trigram');\n"
        << "INSERT INTO t(t) VALUES ('rebuild');\n";
    const Stopwatch watch;
    return run("sqlite3 " + folder + "/reference.db < " + script) ? watch.milliseconds() : 0;
}

void import(test::TemporaryStore& t, const std::vector<std::string>& paths)
{
    const places::Gazetteer gazetteer;
    exchange::ImportRun imports(t.desk, gazetteer, {});
    for (const auto& report : imports.run(exchange::inOrderOfReferences(*exchange::importFiles(paths))))
        if (report.error)
            std::cerr << "bench: " << report.path << " was refused\n";
}

} // namespace

void benchImport(std::int64_t rows)
{
    const std::string shared = BANDANH_SHARED;
    if (shared.empty()) {
        tell({{"bench", "import"}, {"left_out", "the program that makes worlds is not beside the project"}});
        return;
    }
    test::TemporaryStore t;
    const std::string world = t.folder.file("world");
    if (!run("python3 " + shared + "/tools/make_world.py world --people 30000 --activities 3000 --big "
             + std::to_string(rows) + " --out " + world + " > /dev/null 2>&1"))
        return tell({{"bench", "import"}, {"left_out", "make_world.py does not run here"}});
    const double reference = referenceMilliseconds(world + "/big.csv", t.folder.path().string());
    import(t, {world + "/lists"});
    const Stopwatch watch;
    import(t, {world + "/big.csv"});
    const double ours = watch.milliseconds();
    tell({{"bench", "import"},
          {"rows", rows},
          {"ms", ours},
          {"reference_ms", reference},
          {"ratio", ours / reference},
          {"target_ratio", 3},
          {"peak_mib", peakMemory()},
          {"target_peak_mib_at_1000000_rows", 250}});
}

void benchImport2013()
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(BANDANH_RESOURCES "/impact-2013"))
        if (entry.path().extension() == ".csv")
            files.push_back(entry.path().string());
    test::TemporaryStore t;
    const Stopwatch watch;
    import(t, files);
    tell({{"bench", "import_2013"}, {"files", files.size()}, {"ms", watch.milliseconds()}, {"target_ms", 3000}});
}

} // namespace bandanh::bench
