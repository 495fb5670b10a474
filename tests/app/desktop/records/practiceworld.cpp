#include "tests/app/desktop/records/practiceworld.h"

#include "core/exchange/importfiles.h"
#include "core/exchange/importrun.h"

#include <QApplication>

#include <stdexcept>

namespace bandanh::desktop::test {

namespace {

constexpr vault::Argon2Parameters kCheap{8 * 1024, 1, 1};
constexpr std::string_view kPhrase = "nine quiet rivers";

QApplication& application()
{
    static int count = 1;
    static char name[] = "records";
    static char* arguments[] = {name, nullptr};
    static auto* made = new QApplication(count, arguments); // outlives every static that paints
    return *made;
}

Look& look()
{
    static Look& installed = Look::install(application());
    return installed;
}

void take(Session& session, const std::vector<sheets::TableFile>& files, bool titleConfirms)
{
    exchange::ImportOptions options;
    options.titleConfirms = titleConfirms;
    exchange::ImportRun run(session.desk(), session.gazetteer(), std::move(options));
    for (const auto& report : run.run(files))
        if (report.error)
            throw std::runtime_error("not imported: " + report.path);
    session.noteChange();
}

} // namespace

Language& sharedLanguage()
{
    static Language language(look());
    static const bool isUsed = (language.use(Language::Code::English), true);
    (void)isUsed;
    return language;
}

World::World()
{
    auto laptop = operations::Laptop::create(folder.file("records.bandanh"), {kPhrase, kCheap},
                                             {"Dara", records::kNational, "en"});
    if (!laptop)
        throw std::runtime_error("no store");
    session = std::make_unique<Session>(std::move(*laptop));
}

void World::importPractice()
{
    take(*session, exchange::inOrderOfReferences(*exchange::importFiles({practiceFolder()})), true);
}

void World::import(const std::string& path, bool titleConfirms)
{
    take(*session, {path}, titleConfirms);
}

records::Record World::find(const records::RecordSpec& spec, const RowId& id)
{
    const auto stored = store::RecordTable(reader()).find(spec, id);
    return stored ? stored->record : records::Record(spec);
}

std::int64_t World::operations()
{
    const auto latest = store::OperationLog(reader()).latest(1);
    return latest.empty() ? 0 : latest.front().id;
}

std::string practiceFolder()
{
    return BANDANH_RESOURCES "/practice";
}

} // namespace bandanh::desktop::test
