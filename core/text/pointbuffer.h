#pragma once

#include <array>
#include <cstddef>
#include <memory>

namespace bandanh::text {

/// Room for the code points of one cell: on the stack for names, on the heap for prose. A bulk import passes millions
/// of short texts through the normal form, and one allocation each would be its largest cost.
class PointBuffer
{
public:
    explicit PointBuffer(std::size_t capacity)
    {
        if (capacity > m_near.size())
            m_far = std::make_unique<char32_t[]>(capacity);
    }

    char32_t* begin() { return m_far ? m_far.get() : m_near.data(); }

private:
    std::array<char32_t, 160> m_near;
    std::unique_ptr<char32_t[]> m_far;
};

} // namespace bandanh::text
