#pragma once

#include "core/vault/disk.h"

#include <map>
#include <memory>
#include <string>

namespace bandanh::vault {

/// The moment the power goes.
struct PlugPulled {};

/// What is found on the disk when the machine comes back.
enum class AfterCut {
    NothingLost, ///< the process was killed, the machine was not
    NamesLost,   ///< contents not flushed are torn, renames not flushed did not happen
    NamesKept,   ///< contents not flushed are torn, renames happened
};

/// A disk in memory that fails at a chosen step and forgets what was not flushed.
class PulledDisk final : public Disk
{
public:
    /// The plug is pulled in the middle of this step, counted from 0 over all that change the disk.
    void pullAt(int step) { m_state->stepsLeft = step; }
    /// From this write on, counted from 0, there is no room left.
    void fillAt(int write) { m_state->writesLeft = write; }

    void comeBack(AfterCut after)
    {
        State& state = *m_state;
        state.stepsLeft = -1;
        if (after == AfterCut::NothingLost)
            return;
        if (after == AfterCut::NamesLost)
            state.names = state.flushedNames;
        for (auto& [name, file] : state.names) {
            if (file->isFlushed)
                continue;
            file->bytes.resize(file->bytes.size() / 2);
            file->isFlushed = true;
        }
        state.flushedNames = state.names;
    }

    void damage(const std::filesystem::path& file)
    {
        std::string& bytes = m_state->names.at(file.string())->bytes;
        bytes.at(bytes.size() / 2) ^= 0x10;
    }
    std::size_t countFiles() const { return m_state->names.size(); }

    Result<std::optional<std::string>> read(const std::filesystem::path& file, std::size_t limit) const override
    {
        const auto found = m_state->names.find(file.string());
        if (found == m_state->names.end())
            return std::nullopt;
        return found->second->bytes.substr(0, limit);
    }

    Result<void> write(const std::filesystem::path& file, std::string_view bytes) const override
    {
        if (m_state->writesLeft == 0)
            return refused(ErrorCode::DiskFull, file.string());
        m_state->writesLeft -= m_state->writesLeft > 0 ? 1 : 0;
        auto& content = m_state->names[file.string()];
        if (!content)
            content = std::make_shared<Content>();
        content->isFlushed = false;
        content->bytes = bytes.substr(0, bytes.size() / 2);
        step();
        content->bytes = bytes;
        return {};
    }

    Result<void> flush(const std::filesystem::path& file) const override
    {
        step();
        m_state->names.at(file.string())->isFlushed = true;
        return {};
    }

    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) const override
    {
        step();
        m_state->names[to.string()] = m_state->names.at(from.string());
        m_state->names.erase(from.string());
        return {};
    }

    Result<void> flushFolder(const std::filesystem::path&) const override
    {
        step();
        m_state->flushedNames = m_state->names;
        return {};
    }

    Result<void> makeFolder(const std::filesystem::path&) const override { return {}; }

    void discard(const std::filesystem::path& file) const override { m_state->names.erase(file.string()); }

private:
    struct Content {
        std::string bytes;
        bool isFlushed = false;
    };
    struct State {
        std::map<std::string, std::shared_ptr<Content>> names;
        std::map<std::string, std::shared_ptr<Content>> flushedNames;
        int stepsLeft = -1;
        int writesLeft = -1;
    };

    void step() const
    {
        if (m_state->stepsLeft == 0)
            throw PlugPulled{};
        if (m_state->stepsLeft > 0)
            --m_state->stepsLeft;
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace bandanh::vault
