#include "sync/client/hqlink.h"

#include "core/store/store.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/enrolmentcode.h"
#include "sync/protocol/http.h"

#include <array>
#include <charconv>
#include <thread>

namespace bandanh::sync {

using operations::Desk;
using store::Connection;
using store::Store;

namespace {

constexpr std::string_view kUrl = "hq_url";
constexpr std::string_view kName = "hq_name";
constexpr std::string_view kRole = "hq_role";
constexpr std::string_view kScopes = "hq_scopes";
constexpr std::string_view kClasses = "hq_classes";
constexpr std::string_view kRoot = "hq_root"; // SHA-256
constexpr std::string_view kCertificate = "device_certificate";
constexpr std::string_view kPrivateKey = "device_key";
/// Of an enrolment that was begun: the very same is asked again until an answer has come.
constexpr std::string_view kPendingKey = "enrolment_key";
constexpr std::string_view kPendingRequest = "enrolment_request";

constexpr std::string_view kCompleted = "sync_completed";
constexpr std::string_view kOffset = "sync_clock_offset";
constexpr std::string_view kLast = "sync_last"; // the numbers of a SyncSummary

/// How often a line that dropped is taken up again, each time after a longer rest.
constexpr std::array<std::chrono::seconds, 3> kRests = {std::chrono::seconds(1), std::chrono::seconds(2),
                                                        std::chrono::seconds(4)};
constexpr std::chrono::milliseconds kGlance{100};

std::string text(Connection& connection, std::string_view key)
{
    return Store::setting(connection, key).value_or("");
}

std::optional<std::int64_t> number(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string numbers(const SyncSummary& summary)
{
    std::string text = std::to_string(summary.roundTrips);
    for (const std::uint64_t one :
         {summary.bytesUp, summary.bytesDown, summary.sent, summary.received, summary.conflicts})
        text += " " + std::to_string(one);
    return text;
}

SyncSummary summaryFrom(std::string_view text)
{
    std::vector<std::uint64_t> values;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        values.push_back(static_cast<std::uint64_t>(number(word).value_or(0)));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    values.resize(6);
    return {static_cast<int>(values[0]), values[1], values[2], values[3], values[4], values[5]};
}

void keep(const Desk& desk, const HqLink& link, const Trust& trust)
{
    store::Transaction transaction(desk.connection);
    const auto set = [&](std::string_view key, std::string_view value) {
        Store::setSetting(desk.connection, key, value);
    };
    set(kUrl, link.url);
    set(kName, link.name);
    set(kRole, link.role);
    set(kScopes, link.scopes);
    set(kClasses, link.classes);
    set(kRoot, trust.root);
    set(kCertificate, trust.own->certificate);
    set(kPrivateKey, trust.own->privateKey);
    set(kPendingKey, "");
    set(kPendingRequest, "");
    transaction.commit();
}

/// A key and the request to certify it, kept before they are used: headquarters knows a repetition by them.
struct Applicant {
    std::string privateKey;
    std::string request;
};

Applicant applicant(Connection& connection)
{
    Applicant pending{text(connection, kPendingKey), text(connection, kPendingRequest)};
    if (!pending.request.empty())
        return pending;
    pending.privateKey = makePrivateKey();
    pending.request = makeCertificateRequest(pending.privateKey);
    store::Transaction transaction(connection);
    Store::setSetting(connection, kPendingKey, pending.privateKey);
    Store::setSetting(connection, kPendingRequest, pending.request);
    transaction.commit();
    return pending;
}

Result<EnrolAnswer> accepted(const std::string& message)
{
    auto answer = decodeEnrolAnswer(message);
    if (!answer)
        return refused(ErrorCode::SyncGarbled);
    switch (answer->status) {
    case EnrolStatus::Done:
        return *std::move(answer);
    case EnrolStatus::CodeUnknown:
        return refused(ErrorCode::CodeUnknown);
    case EnrolStatus::CodeUsed:
        return refused(ErrorCode::CodeUsed);
    case EnrolStatus::CodeExpired:
        return refused(ErrorCode::CodeExpired);
    case EnrolStatus::RequestDamaged:
        break;
    }
    return refused(ErrorCode::SyncGarbled);
}

/// False when it was stopped meanwhile.
bool rest(std::chrono::milliseconds time, const Stop& stop)
{
    for (; time > std::chrono::milliseconds::zero() && !stop; time -= kGlance)
        std::this_thread::sleep_for(std::min(time, kGlance));
    return !stop;
}

/// One request and its answer. True when both sides have everything.
Result<bool> exchange(HqConnection& connection, SyncSession& session, const std::function<void()>& moved)
{
    const std::string request = session.request();
    moved();
    const auto answered = connection.post(kSyncPath, request, [&](std::string_view piece) {
        auto taken = session.receive(piece);
        moved();
        return taken;
    });
    if (!answered)
        return tl::unexpected(answered.error());
    return session.finish();
}

} // namespace

std::optional<HqLink> readHqLink(Connection& connection)
{
    const auto url = Store::setting(connection, kUrl);
    if (!url)
        return std::nullopt;
    return HqLink{*url, text(connection, kName), text(connection, kRole), text(connection, kScopes),
                  text(connection, kClasses)};
}

SyncState readSyncState(Connection& connection)
{
    SyncState state;
    state.waiting = SyncSession::waiting(connection);
    state.lastComplete = number(text(connection, kCompleted));
    state.last = summaryFrom(text(connection, kLast));
    state.clockOffset = number(text(connection, kOffset));
    return state;
}

Result<HqLink> enrol(const Desk& desk, std::string_view code, std::string_view url, const Stop& stop)
{
    const auto address = HqAddress::parse(url);
    if (!address)
        return refused(ErrorCode::AddressInvalid, url);
    const auto typed = EnrolmentCode::parse(code);
    if (!typed)
        return refused(ErrorCode::CodeMistyped);
    const Applicant own = applicant(desk.connection);
    EnrolRequest request;
    request.secret.assign(typed->secret.begin(), typed->secret.end());
    request.device = text(desk.connection, "device");
    request.request = own.request;
    HqConnection connection(*address, {std::string(typed->root.begin(), typed->root.end()), std::nullopt}, stop);
    std::string message;
    const auto answered = connection.post(kEnrolPath, encode(request), [&](std::string_view piece) -> Result<void> {
        message += piece;
        return message.size() <= kMaxBody ? Result<void>() : refused(ErrorCode::SyncGarbled);
    });
    if (!answered)
        return tl::unexpected(answered.error());
    auto answer = accepted(message);
    if (!answer)
        return tl::unexpected(answer.error());
    const HqLink link{address->url(), answer->name, answer->role, answer->scopes, answer->classes};
    keep(desk, link, {connection.root(), Identity{answer->certificate, own.privateKey}});
    return link;
}

Result<SyncSummary> syncNow(const Desk& desk, const Stop& stop,
                            const std::function<void(const SyncProgress&)>& progress)
{
    const auto link = readHqLink(desk.connection);
    const auto address = HqAddress::parse(link ? link->url : "");
    if (!address)
        return refused(ErrorCode::NotEnrolled);
    HqConnection connection(*address,
                            {text(desk.connection, kRoot),
                             Identity{text(desk.connection, kCertificate), text(desk.connection, kPrivateKey)}},
                            stop);
    SyncSession session(desk);
    const auto moved = [&] {
        const auto& summary = session.summary();
        progress({SyncSession::waiting(desk.connection), summary.received, summary.bytesUp, summary.bytesDown});
    };
    Result<bool> done = false;
    for (std::size_t tries = 0; done && !*done;) {
        const std::uint64_t before = session.summary().sent + session.summary().received;
        done = exchange(connection, session, moved);
        if (done)
            continue;
        if (session.summary().sent + session.summary().received > before)
            tries = 0;
        const bool dropped = done.error().code == ErrorCode::LinkLost && tries < kRests.size();
        if (dropped)
            done = rest(kRests[tries++], stop) ? Result<bool>(false) : refused(ErrorCode::Cancelled);
    }
    if (!done)
        return tl::unexpected(done.error());
    store::Transaction transaction(desk.connection);
    Store::setSetting(desk.connection, kCompleted, std::to_string(desk.clock.now()));
    Store::setSetting(desk.connection, kLast, numbers(session.summary()));
    if (const auto clock = session.hqClock())
        Store::setSetting(desk.connection, kOffset, std::to_string(desk.clock.now() - *clock));
    transaction.commit();
    return session.summary();
}

} // namespace bandanh::sync
