#pragma once

// Qt first: moc cannot read the standard library's <concepts> before it has seen <type_traits>.
#include <QtGlobal>

#include "app/desktop/session/longwork.h"
#include "core/records/recordspec.h"
#include "core/store/store.h"
#include "core/support/clock.h"

#include <map>

namespace bandanh::desktop {

/// What waits to be sent, and what sending it takes.
struct WaitingChanges {
    std::map<records::RecordType, std::int64_t> byType;
    std::int64_t total = 0;
    std::optional<Timestamp> oldest;
    std::int64_t bytes = 0; ///< of the request, about: a part is packed as it would be sent, the rest reckoned from it
};

WaitingChanges readWaitingChanges(store::Connection& connection, std::int64_t total);

/// Reads them on another thread: after an import they are thousands.
class WaitingReader final : public QObject
{
    Q_OBJECT

public:
    explicit WaitingReader(store::Store& store, QObject* parent = nullptr);
    ~WaitingReader() override;

    /// Reads anew; the last call counts.
    void read(std::int64_t total);

signals:
    void found(const bandanh::desktop::WaitingChanges& waiting);

private:
    store::Store& m_store;
    WaitingChanges m_found;
    std::optional<std::int64_t> m_next;
    LongWork m_work;
};

} // namespace bandanh::desktop
