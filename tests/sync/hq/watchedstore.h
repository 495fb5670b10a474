#pragma once

#include "sync/hq/hqstore.h"

namespace bandanh::test {

/// The real store, with something that happens each time a device is looked for: it waits, or the machine breaks.
class WatchedStore final : public sync::hq::HqStore
{
public:
    explicit WatchedStore(HqStore& store) : m_store(store) {}
    std::function<void()> beforeLooking = [] {};

    std::optional<sync::hq::Device> deviceByFingerprint(std::string_view fingerprint) override
    {
        beforeLooking();
        return m_store.deviceByFingerprint(fingerprint);
    }

    void invite(const sync::hq::Invitation& invitation) override { m_store.invite(invitation); }
    Result<sync::hq::Device> enrol(std::string_view secretHash, sync::hq::Device device, Timestamp now) override
    {
        return m_store.enrol(secretHash, std::move(device), now);
    }
    std::vector<sync::hq::Device> devices() override { return m_store.devices(); }
    Result<void> revoke(std::int64_t device) override { return m_store.revoke(device); }
    bool quarantine(std::int64_t device, std::string_view message, Timestamp now) override
    {
        return m_store.quarantine(device, message, now);
    }
    std::vector<sync::hq::QuarantinedUpload> quarantined(std::int64_t device) override
    {
        return m_store.quarantined(device);
    }
    void remember(std::int64_t device, const store::CursorVector& told, Timestamp now) override
    {
        m_store.remember(device, told, now);
    }
    std::vector<store::ConfirmedRow> rows(std::span<const sync::hq::RowKey> keys) override
    {
        return m_store.rows(keys);
    }
    std::vector<sync::hq::PastChange> history(const sync::hq::RowKey& row, std::uint64_t afterVersion) override
    {
        return m_store.history(row, afterVersion);
    }
    bool commit(std::int64_t device, const sync::hq::Decisions& decisions) override
    {
        return m_store.commit(device, decisions);
    }
    store::CursorVector heads() override { return m_store.heads(); }
    std::optional<store::ChainHash> chainAt(const store::Bucket& bucket, std::uint64_t sequence) override
    {
        return m_store.chainAt(bucket, sequence);
    }
    void read(const store::Bucket& bucket, std::uint64_t after,
              const std::function<bool(const StoredChange&)>& visit) override
    {
        m_store.read(bucket, after, visit);
    }

private:
    HqStore& m_store;
};

} // namespace bandanh::test
