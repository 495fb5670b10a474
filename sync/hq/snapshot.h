#pragma once

#include "core/store/connection.h"

namespace bandanh::sync::hq {

/// One state of the store for several queries, whatever others write meanwhile; and one lock of its file for all of them.
class Snapshot
{
public:
    explicit Snapshot(store::Connection& connection) : m_connection(connection) { connection.execute("BEGIN"); }
    ~Snapshot()
    {
        try {
            m_connection.execute("COMMIT");
        } catch (const store::StoreFailure&) { // it only read
        }
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    store::Connection& m_connection;
};

} // namespace bandanh::sync::hq
