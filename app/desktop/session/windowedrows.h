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

    static constexpr qint64 kWindow = 40;
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
        m_earlier.clear();
        m_count = m_counter ? m_counter() : 0;
    }

    qint64 count() const { return m_count; }

    /// Null where the list has become shorter since it was counted.
    const Row* at(qint64 index)
    {
        const qint64 window = index / kWindow;
        if (!m_windows.contains(window)) {
            if (m_windows.size() >= kMostWindows)
                m_windows.clear();
            m_windows.emplace(window, m_reader(window * kWindow, kWindow));
        }
        return rowOf(m_windows, index);
    }

    bool isRead(qint64 index) const { return m_windows.contains(index / kWindow); }

    /// From now on everything is read again, but earlier() remembers what was read before.
    void outdate()
    {
        if (!m_windows.empty())
            m_earlier = std::move(m_windows);
        m_windows.clear();
    }
    const Row* earlier(qint64 index) const { return rowOf(m_earlier, index); }

private:
    using Windows = std::unordered_map<qint64, std::vector<Row>>;

    static const Row* rowOf(const Windows& windows, qint64 index)
    {
        const auto found = windows.find(index / kWindow);
        const auto within = static_cast<std::size_t>(index % kWindow);
        return found != windows.end() && within < found->second.size() ? &found->second[within] : nullptr;
    }

    Counter m_counter;
    Reader m_reader;
    qint64 m_count = 0;
    Windows m_windows;
    Windows m_earlier;
};

} // namespace bandanh::desktop
