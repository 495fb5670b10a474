#pragma once

#include "core/records/record.h"
#include "core/store/connection.h"

#include <map>

namespace bandanh::exchange {

/// A record that a reference may mean.
struct Lookalike {
    RowId row;
    std::string reference;
    double likeness = 0; ///< 1: called exactly so
};

/// Which records are called nearly as a cell says: by code but for case and punctuation, by name in either script but for
/// slips of the hand or its end. Numbers must agree. Reads a type when it is first asked for.
class Lookalikes
{
public:
    static constexpr std::size_t kMost = 9;

    explicit Lookalikes(store::Connection& connection) : m_connection(connection) {}

    /// Best first.
    std::vector<Lookalike> of(records::RecordType type, std::string_view written);
    void learn(const records::Record& record);

private:
    struct Entry {
        RowId row;
        std::string reference;
        std::u16string code, khmer, latin;
    };
    static Entry entryOf(const records::Record& record);

    store::Connection& m_connection;
    std::map<records::RecordType, std::vector<Entry>> m_entries;
};

} // namespace bandanh::exchange
