#pragma once

#include <QtGlobal>

#include <functional>
#include <unordered_map>
#include <vector>

namespace bandanh::desktop {

/// The rows of a long list, a window at a time: a model asks for row 150,000 and only the hundred around it are read.
/// Windows that were read stay until the list is reset, up to a limit.
template <class Row>
class WindowedRows
{
public:
    using Counter = std::function<qint64()>;
    using Reader = std::function<std::vector<Row>(qint64 offset, qint64 limit)>;

    static constexpr qint64 kWindow = 100;
    static constexpr std::size_t kMostWindows = 64;

    void setSource(Counter counter, Reader reader)
    {
        m_counter = std::move(counter);
        m_reader = std::move(reader);
        reset();
    }

    /// Forgets everything; the next look reads again.
    void reset()
    {
        m_windows.clear();
        m_count = m_counter ? m_counter() : 0;
    }

    qint64 count() const { return m_count; }

    /// Null where the list has become shorter since it was counted.
    const Row* at(qint64 index)
    {
        const qint64 window = index / kWindow;
        auto found = m_windows.find(window);
        if (found == m_windows.end()) {
            if (m_windows.size() >= kMostWindows)
                m_windows.clear();
            found = m_windows.emplace(window, m_reader(window * kWindow, kWindow)).first;
        }
        const auto within = static_cast<std::size_t>(index % kWindow);
        return within < found->second.size() ? &found->second[within] : nullptr;
    }

private:
    Counter m_counter;
    Reader m_reader;
    qint64 m_count = 0;
    std::unordered_map<qint64, std::vector<Row>> m_windows;
};

} // namespace bandanh::desktop
