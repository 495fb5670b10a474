#include "core/operations/edit.h"
#include "core/operations/laptop.h"
#include "core/records/person.h"
#include "tests/bench/bench.h"
#include "tests/bench/population.h"
#include "tests/bench/program.h"
#include "tests/support/temporarystore.h"

#include <fstream>
#include <stdexcept>

namespace bandanh::bench {

namespace {

using nlohmann::json;

constexpr std::string_view kPassphrase = "eleven lanterns over the river";
/// So cheap that its memory does not hide what the rest needs.
constexpr vault::Argon2Parameters kCheapKey{8, 1, 1};
constexpr int kChanged = 500;

std::string programs()
{
    return BANDANH_PROGRAMS;
}

json answerOf(const Ended& ended, const std::string& what)
{
    if (!ended.done)
        throw std::runtime_error(what + " failed: " + ended.answer);
    return json::parse(ended.answer);
}

/// Headquarters in a process of its own, reached over TLS.
class Hq
{
public:
    explicit Hq(std::string folder) : m_folder(std::move(folder))
    {
        ask({"init"});
        m_service.emplace(command({"serve", "--listen", "127.0.0.1:0"}));
    }
    ServingProgram& service() { return *m_service; }
    json ask(const std::vector<std::string>& words) const
    {
        const auto ended = runProgram(command(words));
        return answerOf(ended, words[0]);
    }
    std::string code(const std::string& name) const
    {
        return ask({"enrol", "--name", name, "--role", "lead", "--scope", "all"})["code"];
    }
    std::string url() const
    {
        return "https://" + json::parse(m_service->announcement())["address"].get<std::string>();
    }

private:
    std::vector<std::string> command(const std::vector<std::string>& words) const
    {
        std::vector<std::string> all{programs() + "/bandanh-hq", "--dir", m_folder, "--json"};
        all.insert(all.end(), words.begin(), words.end());
        return all;
    }

    std::string m_folder;
    std::optional<ServingProgram> m_service;
};

/// A laptop whose store this process fills, and whose syncs are runs of the real program.
class SyncedLaptop
{
public:
    explicit SyncedLaptop(const test::TemporaryFolder& folder, const std::string& name)
        : m_store(folder.file(name + ".bandanh")), m_passphrase(folder.file("passphrase"))
    {
        std::ofstream(m_passphrase) << kPassphrase << "\n";
        std::filesystem::permissions(m_passphrase, std::filesystem::perms::owner_read);
        if (!operations::Laptop::create(m_store, {kPassphrase, kCheapKey}, {.name = name}))
            throw std::runtime_error("a store cannot be made");
    }
    std::unique_ptr<operations::Laptop> open() const { return *operations::Laptop::open(m_store, kPassphrase); }
    void enrol(const Hq& hq, const std::string& name) const
    {
        answerOf(run({"enrol", hq.code(name), "--hq", hq.url()}), "enrol");
    }
    Ended run(const std::vector<std::string>& words) const
    {
        std::vector<std::string> all{programs() + "/bandanh-cli", "--store",    m_store,
                                     "--passphrase-file",         m_passphrase, "--json"};
        all.insert(all.end(), words.begin(), words.end());
        return runProgram(all);
    }

private:
    std::string m_store;
    std::string m_passphrase;
};

/// One sync, and what it took on both sides.
Figure synced(const SyncedLaptop& laptop, Hq& hq, const char* what)
{
    hq.service().resetPeak();
    const Ended ended = laptop.run({"sync"});
    const json summary = answerOf(ended, "sync");
    return {{"bench", "sync"},
            {"case", what},
            {"ms", ended.milliseconds},
            {"requests", summary["round_trips"]},
            {"bytes_up", summary["bytes_up"]},
            {"bytes_down", summary["bytes_down"]},
            {"ops_sent", summary["ops_sent"]},
            {"ops_received", summary["ops_received"]},
            {"laptop_peak_mib", ended.peakMib},
            {"hq_peak_mib", hq.service().peakMib()}};
}

void changeSome(const SyncedLaptop& laptop)
{
    const auto opened = laptop.open();
    const auto& spec = records::specOf<records::Person>();
    std::vector<RowId> people;
    store::RecordTable(opened->store().writer()).forEach(spec, [&](const auto& stored) {
        if (people.size() < kChanged)
            people.push_back(stored.record.id);
    });
    for (std::size_t i = 0; i < people.size(); ++i)
        if (!operations::editField(opened->desk(), spec, people[i], *spec.byName("email"),
                                   "person" + std::to_string(i) + "@example.org"))
            throw std::runtime_error("a person cannot be changed");
}

} // namespace

std::vector<Figure> benchSync(const Population& population)
{
    const test::TemporaryFolder folder;
    Hq hq(folder.file("hq"));
    const SyncedLaptop first(folder, "first");
    populate(first.open()->desk(), population);
    first.enrol(hq, "first");
    tell(synced(first, hq, "all of it up"));

    const SyncedLaptop second(folder, "second");
    second.enrol(hq, "second");
    Figure load = synced(second, hq, "first load of an empty laptop");
    load["target_ms"] = 10'000;
    load["target_bytes"] = 6'000'000;
    load["target_peak_mib"] = 150;
    tell(load);
    const std::string digest = hq.ask({"check"})["digest"];
    if (answerOf(second.run({"check"}), "check")["digest"] != digest)
        throw std::runtime_error("after the first load both sides differ");

    changeSome(second);
    Figure changes = synced(second, hq, "500 changed records up");
    changes["target_requests"] = 1;
    changes["target_bytes"] = 12'000;
    tell(changes);
    Figure nothing = synced(second, hq, "nothing to do");
    nothing["target_requests"] = 1;
    nothing["target_bytes"] = 200;
    tell(nothing);
    return {load, changes, nothing};
}

} // namespace bandanh::bench
