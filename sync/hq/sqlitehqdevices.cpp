// The part of the store that is about laptops: invitations, devices, and what revoked ones sent.

#include "core/store/fieldcodec.h"
#include "sync/hq/sqlitehqstore.h"
#include "sync/hq/storedhash.h"

#include <sodium.h>

namespace bandanh::sync::hq {

using store::ChainHash;
using store::CursorVector;
using store::Statement;
using store::Transaction;

namespace {

constexpr std::string_view kDeviceColumns =
    "number, id, name, role, scopes, classes, fingerprint, revoked, head_count, head_hash, told, last_seen";

std::string encodeVector(const CursorVector& cursors)
{
    RequestHead head;
    head.cursors = cursors;
    return encode(head);
}

CursorVector decodeVector(std::string_view bytes)
{
    const auto head = decodeRequestHead(bytes);
    return head && head->cursors ? *head->cursors : CursorVector{};
}

Device readDevice(Statement& statement)
{
    Device device;
    device.number = statement.whole(0);
    device.id = std::string(statement.blob(1));
    device.name = std::string(statement.text(2));
    device.role = static_cast<Role>(statement.whole(3));
    device.grant.scopes = parseScopes(statement.text(4)).value_or(std::set<records::Scope>{});
    device.grant.classes = parseClasses(statement.text(5)).value_or(std::set<records::Sensitivity>{});
    device.fingerprint = std::string(statement.text(6));
    device.revoked = statement.whole(7) != 0;
    device.head = {static_cast<std::uint64_t>(statement.whole(8)), hashFrom(statement.blob(9))};
    device.told = decodeVector(statement.blob(10));
    if (!statement.isNull(11))
        device.lastSeen = statement.whole(11);
    return device;
}

std::string hashOf(std::string_view bytes)
{
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return hash;
}

} // namespace

void SqliteHqStore::invite(const Invitation& invitation)
{
    const std::lock_guard lock(m_mutex);
    m_connection
        .prepare(
            "INSERT INTO invitation(secret_hash, name, role, scopes, classes, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bindBlob(1, invitation.secretHash)
        .bind(2, invitation.name)
        .bind(3, static_cast<std::int64_t>(invitation.role))
        .bind(4, scopesText(invitation.grant.scopes))
        .bind(5, classesText(invitation.grant.classes))
        .bind(6, invitation.expires)
        .run();
}

bool SqliteHqStore::isRepeated(std::int64_t number, const Device& device)
{
    Statement& statement = m_connection.prepare(
        "SELECT count(*) FROM device WHERE number = ?1 AND id = ?2 AND request_hash = ?3 AND NOT revoked");
    statement.bind(1, number).bindBlob(2, device.id).bindBlob(3, device.requestHash);
    const bool repeated = statement.step() && statement.whole(0) == 1;
    statement.reset();
    return repeated && !device.requestHash.empty();
}

Result<Device> SqliteHqStore::enrol(std::string_view secretHash, Device device, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    Transaction transaction(m_connection);
    Statement& statement = m_connection.prepare(
        "SELECT name, role, scopes, classes, expires, device FROM invitation WHERE secret_hash = ?1");
    statement.bindBlob(1, secretHash);
    if (!statement.step())
        return refused(ErrorCode::CodeUnknown);
    const std::string name(statement.text(0));
    const std::string scopes(statement.text(2));
    const std::string classes(statement.text(3));
    const std::int64_t role = statement.whole(1);
    const std::int64_t expires = statement.whole(4);
    const auto usedBy = statement.isNull(5) ? std::nullopt : std::optional(statement.whole(5));
    statement.reset();
    if (usedBy && !isRepeated(*usedBy, device))
        return refused(ErrorCode::CodeUsed);
    if (expires < now)
        return refused(ErrorCode::CodeExpired);
    const ChainHash start = store::chainStart(device.id);
    // A laptop that enrols again goes on with its log where HQ has it.
    m_connection
        .prepare("INSERT INTO device(id, name, role, scopes, classes, fingerprint, request_hash, head_count, head_hash)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?8, 0, ?7) ON CONFLICT(id) DO UPDATE SET name = excluded.name,"
                 " role = excluded.role, scopes = excluded.scopes, classes = excluded.classes,"
                 " fingerprint = excluded.fingerprint, request_hash = excluded.request_hash, revoked = 0")
        .bindBlob(1, device.id)
        .bind(2, name)
        .bind(3, role)
        .bind(4, scopes)
        .bind(5, classes)
        .bind(6, device.fingerprint)
        .bindBlob(7, bytesOf(start))
        .bindBlob(8, device.requestHash)
        .run();
    m_connection
        .prepare("UPDATE invitation SET device = (SELECT number FROM device WHERE id = ?2) WHERE secret_hash = ?1")
        .bindBlob(1, secretHash)
        .bindBlob(2, device.id)
        .run();
    transaction.commit();
    Statement& made =
        m_connection.prepare("SELECT " + std::string(kDeviceColumns) + " FROM device WHERE fingerprint = ?1");
    made.bind(1, device.fingerprint);
    made.step();
    device = readDevice(made);
    made.reset();
    return device;
}

std::vector<Device> SqliteHqStore::devices()
{
    const std::lock_guard lock(m_mutex);
    Statement& statement =
        m_connection.prepare("SELECT " + std::string(kDeviceColumns) + " FROM device ORDER BY number");
    std::vector<Device> devices;
    while (statement.step())
        devices.push_back(readDevice(statement));
    statement.reset();
    return devices;
}

std::optional<Device> SqliteHqStore::deviceByFingerprint(std::string_view fingerprint)
{
    const std::lock_guard lock(m_mutex);
    Statement& statement =
        m_connection.prepare("SELECT " + std::string(kDeviceColumns) + " FROM device WHERE fingerprint = ?1");
    statement.bind(1, fingerprint);
    std::optional<Device> device;
    if (statement.step())
        device = readDevice(statement);
    statement.reset();
    return device;
}

Result<void> SqliteHqStore::revoke(std::int64_t device)
{
    const std::lock_guard lock(m_mutex);
    m_connection.prepare("UPDATE device SET revoked = 1 WHERE number = ?1").bind(1, device).run();
    if (m_connection.changes() == 0)
        return refused(ErrorCode::UnknownRecord, std::to_string(device));
    return {};
}

void SqliteHqStore::remember(std::int64_t device, const CursorVector& told, Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    m_connection.prepare("UPDATE device SET told = ?2, last_seen = ?3 WHERE number = ?1")
        .bind(1, device)
        .bindBlob(2, encodeVector(told))
        .bind(3, now)
        .run();
}

bool SqliteHqStore::quarantine(std::int64_t device, std::string_view message, Timestamp now)
{
    const std::string hash = hashOf(message);
    const std::lock_guard lock(m_mutex);
    Transaction transaction(m_connection);
    Statement& others = m_connection.prepare(
        "SELECT coalesce(sum(length(message)), 0) FROM quarantine WHERE device = ?1 AND hash <> ?2");
    others.bind(1, device).bindBlob(2, hash);
    others.step();
    const auto kept = static_cast<std::size_t>(others.whole(0));
    others.reset();
    if (kept + message.size() > kMaxQuarantine)
        return false;
    m_connection
        .prepare("INSERT INTO quarantine(device, hash, at, message) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
        .bind(1, device)
        .bindBlob(2, hash)
        .bind(3, now)
        .bindBlob(4, message)
        .run();
    transaction.commit();
    return true;
}

std::vector<QuarantinedUpload> SqliteHqStore::quarantined(std::int64_t device)
{
    const std::lock_guard lock(m_mutex);
    Statement& statement = m_connection.prepare("SELECT at, message FROM quarantine WHERE device = ?1 ORDER BY rowid");
    statement.bind(1, device);
    std::vector<QuarantinedUpload> uploads;
    while (statement.step())
        uploads.push_back({statement.whole(0), std::string(statement.blob(1))});
    statement.reset();
    return uploads;
}

} // namespace bandanh::sync::hq
