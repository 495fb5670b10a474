#include "app/desktop/sync/syncwords.h"

#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace bandanh::desktop {

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::uint64_t kKilo = 1000;
constexpr std::uint64_t kLook = 100; // the payload of a sync that finds nothing

} // namespace

/// Its sentences are in the context "Sync".
class SyncWriter
{
    Q_DECLARE_TR_FUNCTIONS(Sync)

public:
    SyncWriter(const Syncing& syncing, const WaitingChanges* waiting, const Language& language, const QDateTime& now)
        : m_syncing(syncing), m_waiting(waiting), m_language(language), m_now(now)
    {}

    SyncSentences write() const
    {
        const auto count = static_cast<qint64>(m_syncing.state().waiting);
        SyncSentences written;
        written.truth = truth();
        written.icon = icon();
        written.waiting = waits(count);
        written.cost = m_syncing.isRunning() ? QString() : cost(count) + QLatin1Char(' ') + next();
        written.deed = tr("Look for changes");
        if (count > 0)
            written.deed = words::counted("Sync", "Send %n change(s)", nullptr, count);
        return written;
    }

private:
    Icon icon() const
    {
        if (m_syncing.isRunning())
            return Icon::Sync;
        if (m_syncing.network() == NetworkWatch::Network::None)
            return Icon::NoNetwork;
        return m_syncing.error() ? Icon::Warning : m_syncing.state().waiting > 0 ? Icon::ArrowUp : Icon::Check;
    }

    QString truth() const
    {
        if (m_syncing.isCancelling())
            return tr("Stopping. What has arrived is kept.");
        if (m_syncing.isRunning())
            return tr("Sending and receiving now.");
        const auto& error = m_syncing.error();
        if (error && error->code == ErrorCode::Cancelled)
            return tr("Stopped. What had arrived is kept on both sides; the next try goes on from there.");
        if (error)
            return words::sentence(*error);
        if (m_syncing.network() == NetworkWatch::Network::None)
            return tr("No network. Your work is safe on this laptop.");
        if (m_syncing.state().waiting > 0)
            return tr("Not everything here is at headquarters yet. Your work is safe on this laptop.");
        return m_syncing.state().lastComplete ? tr("Everything on this laptop is at headquarters.")
                                              : tr("Nothing was sent or received yet.");
    }

    QString waits(qint64 count) const
    {
        if (count == 0)
            return tr("Nothing waits to be sent.");
        const QString changes = words::counted("Sync", "%n change(s) wait to be sent", nullptr, count);
        if (m_waiting == nullptr || !m_waiting->oldest)
            return tr("%1.").arg(changes);
        //: %1 is "37 changes wait to be sent", %2 a moment.
        return tr("%1, the oldest from %2.")
            .arg(changes, m_language.moment(QDateTime::fromMSecsSinceEpoch(*m_waiting->oldest), m_now));
    }

    QString cost(qint64 count) const
    {
        if (count == 0)
            return tr("Asking what others changed takes about %1.").arg(bytesText(kLook, m_language));
        if (m_waiting == nullptr)
            return {};
        return tr("Sending takes about %1; what others changed comes on top.")
            .arg(bytesText(static_cast<std::uint64_t>(m_waiting->bytes), m_language));
    }

    QString next() const
    {
        if (m_syncing.mode() == SyncPolicy::Mode::Asked)
            return tr("Nothing is sent until you say so.");
        if (m_syncing.isHeldBack())
            return tr("This network is metered: nothing is sent until you say so.");
        const auto delay = m_syncing.nextTry();
        if (!delay)
            return {};
        if (*delay < kMinute)
            return tr("It starts by itself in less than a minute.");
        return m_language.digits(
            tr("It starts by itself in %n minute(s).", nullptr, static_cast<int>((*delay + kMinute - 1) / kMinute)));
    }

    const Syncing& m_syncing;
    const WaitingChanges* m_waiting;
    const Language& m_language;
    const QDateTime& m_now;
};

/// Its sentences are in the context "SyncFacts".
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncFacts)

public:
    static QString progress(const Syncing& syncing, const Language& language)
    {
        const auto progress = syncing.progress();
        const auto total = syncing.waitingAtStart();
        const auto sent = total - std::min(total, progress.waiting);
        const auto number = [&](std::uint64_t value) { return language.number(static_cast<qint64>(value)); };
        QStringList said;
        if (total > 0 && progress.bytesUp > 0)
            said << tr("%1 of %2 changes sent").arg(number(sent), number(total));
        const auto received = static_cast<qint64>(progress.received);
        said << words::counted("SyncFacts", "%n change(s) received", nullptr, received);
        said
            << tr("%1 up, %2 down").arg(bytesText(progress.bytesUp, language), bytesText(progress.bytesDown, language));
        return said.join(QStringLiteral(" · "));
    }

    static QList<Facts::Fact> last(const sync::SyncState& state, const Language& language)
    {
        const auto number = [&](std::uint64_t value) { return language.number(static_cast<qint64>(value)); };
        const sync::SyncSummary& last = state.last;
        return {{tr("Changes sent"), number(last.sent), true},
                {tr("Changes received"), number(last.received), true},
                {tr("Values that differ"), number(last.conflicts), last.conflicts > 0},
                {tr("Sent, in bytes"), bytesText(last.bytesUp, language)},
                {tr("Received, in bytes"), bytesText(last.bytesDown, language)}};
    }

    static QList<Facts::Fact> link(const sync::HqLink& link, const Language& language,
                                   const places::Gazetteer& gazetteer)
    {
        return {{tr("Address"), QString::fromStdString(link.url)},
                {tr("This laptop is"), QString::fromStdString(link.name)},
                {tr("Role"), role(link.role)},
                {tr("Provinces"), provinces(link.scopes, language, gazetteer)},
                {tr("It may hold"), classes(link.classes)}};
    }

    static QString clock(std::int64_t offset)
    {
        const std::int64_t away = std::abs(offset);
        const QString much = away < kDay ? words::counted("SyncFacts", "%n hour(s)", nullptr, away / kHour)
                                         : words::counted("SyncFacts", "%n day(s)", nullptr, away / kDay);
        const QString sentence = offset > 0 ? tr("The clock of this laptop is %1 ahead of headquarters'.")
                                            : tr("The clock of this laptop is %1 behind headquarters'.");
        return sentence.arg(much);
    }

    static QString clockAdvice()
    {
        return tr("Set it right: nothing is lost by it, but the times noted with your work mislead.");
    }

private:
    static QString role(const std::string& word)
    {
        if (word == "coordinator")
            return tr("coordinator");
        if (word == "lead")
            return tr("programme lead");
        if (word == "admin")
            return tr("administrator");
        return word == "reader" ? tr("reader: changes nothing") : QString::fromStdString(word);
    }

    static QString province(const QString& code, const Language& language, const places::Gazetteer& gazetteer)
    {
        if (code == QLatin1String("00"))
            return tr("national");
        const auto place = places::PlaceCode::parse(code.toStdString());
        const auto found = place ? gazetteer.place(*place) : std::nullopt;
        if (!found)
            return code;
        const std::string_view name = language.isKhmer() ? found->khmer : found->latin;
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

    static QString provinces(const std::string& scopes, const Language& language, const places::Gazetteer& gazetteer)
    {
        if (scopes == "all")
            return tr("all");
        QStringList names;
        for (const QString& code : QString::fromStdString(scopes).split(QLatin1Char(',')))
            names << province(code.trimmed(), language, gazetteer);
        return names.join(QStringLiteral(", "));
    }

    static QString classes(const std::string& letters)
    {
        QStringList named;
        for (const QString& letter : QString::fromStdString(letters).split(QLatin1Char(',')))
            named << (letter == QLatin1String("O")   ? tr("open records")
                      : letter == QLatin1String("P") ? tr("personal records")
                      : letter == QLatin1String("S") ? tr("records of survivors")
                                                     : letter);
        return named.join(QStringLiteral(", "));
    }
};

QString bytesText(std::uint64_t bytes, const Language& language)
{
    const auto kilos = static_cast<double>(bytes) / static_cast<double>(kKilo);
    if (bytes < kKilo)
        return language.number(static_cast<qint64>(bytes)) + QStringLiteral(" B");
    if (bytes < kKilo * kKilo)
        return language.decimal(kilos, kilos < 10 ? 1 : 0) + QStringLiteral(" kB");
    return language.decimal(kilos / static_cast<double>(kKilo), 1) + QStringLiteral(" MB");
}

SyncSentences sentences(const Syncing& syncing, const WaitingChanges* waiting, const Language& language,
                        const QDateTime& now)
{
    return SyncWriter(syncing, waiting, language, now).write();
}

QString progressText(const Syncing& syncing, const Language& language)
{
    return FactWords::progress(syncing, language);
}

QList<Facts::Fact> lastSyncFacts(const sync::SyncState& state, const Language& language)
{
    return FactWords::last(state, language);
}

QList<Facts::Fact> linkFacts(const sync::HqLink& link, const Language& language, const places::Gazetteer& gazetteer)
{
    return FactWords::link(link, language, gazetteer);
}

QList<Facts::Fact> waitingFacts(const WaitingChanges& waiting, const Language& language)
{
    std::vector<std::pair<std::int64_t, QString>> kinds;
    for (const auto& [type, count] : waiting.byType)
        kinds.emplace_back(count, words::labelOfMany(records::specOf(type)));
    std::ranges::sort(kinds, [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Facts::Fact> facts;
    for (const auto& [count, name] : kinds)
        facts << Facts::Fact{name, language.number(count), true};
    return facts;
}

QString clockWarning(const sync::SyncState& state)
{
    if (!state.clockOffset || std::abs(*state.clockOffset) < sync::kClockTolerance)
        return {};
    return FactWords::clock(*state.clockOffset) + QLatin1Char('\n') + FactWords::clockAdvice();
}

} // namespace bandanh::desktop
