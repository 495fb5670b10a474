#pragma once

#include <cstdint>

namespace bandanh {

/// Milliseconds since 1970-01-01T00:00:00Z. Wall time is kept for the audit and decides nothing.
using Timestamp = std::int64_t;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
};

/// A clock that tests set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Timestamp time) : m_time(time) {}
    Timestamp now() const override { return m_time; }
    void set(Timestamp time) { m_time = time; }

private:
    Timestamp m_time;
};

} // namespace bandanh
