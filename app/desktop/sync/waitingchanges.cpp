#include "app/desktop/sync/waitingchanges.h"

#include "core/store/operationlog.h"
#include "sync/protocol/syncrequest.h"

namespace bandanh::desktop {

namespace {

constexpr std::int64_t kPacked = 400;
constexpr std::int64_t kHead = 90; ///< a request without entries

} // namespace

WaitingChanges readWaitingChanges(store::Connection& connection, std::int64_t total)
{
    WaitingChanges waiting;
    store::OperationLog log(connection);
    const std::int64_t acknowledged = log.head().sequence - total;
    std::vector<std::string> sample;
    log.forEachAfter(acknowledged, [&](std::string_view canonical, const RowId&) {
        if (const auto entry = store::decodeLogEntry(canonical)) {
            ++waiting.byType[entry->type];
            if (!waiting.oldest)
                waiting.oldest = entry->at;
        }
        if (waiting.total++ < kPacked)
            sample.emplace_back(canonical);
        return true;
    });
    if (!sample.empty()) {
        const auto packed = static_cast<std::int64_t>(sync::packEntries(sample).size());
        waiting.bytes = kHead + packed * waiting.total / static_cast<std::int64_t>(sample.size());
    }
    return waiting;
}

WaitingReader::WaitingReader(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&m_work, &LongWork::finished, this, [this] {
        if (const auto next = std::exchange(m_next, std::nullopt))
            read(*next);
        else
            emit found(m_found);
    });
}

WaitingReader::~WaitingReader() = default;

void WaitingReader::read(std::int64_t total)
{
    if (m_work.isRunning()) {
        m_next = total;
        return;
    }
    m_work.start([this, total](LongWork&) {
        const auto connection = m_store.openReader();
        m_found = readWaitingChanges(*connection, total);
    });
}

} // namespace bandanh::desktop
