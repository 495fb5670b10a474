#include "app/desktop/sync/syncfacts.h"

#include "app/desktop/look/language.h"
#include "app/desktop/shell/statusline.h"
#include "app/desktop/sync/syncing.h"

#include <QCoreApplication>

namespace bandanh::desktop {

namespace {

/// Its words are in the context "StatusFacts".
class FactWriter
{
    Q_DECLARE_TR_FUNCTIONS(StatusFacts)

public:
    FactWriter(const Syncing& syncing, const Language& language) : m_syncing(syncing), m_language(language) {}

    StatusFact network() const
    {
        switch (m_syncing.network()) {
        case NetworkWatch::Network::None:
            return {Icon::NoNetwork, {}, tr("No network")};
        case NetworkWatch::Network::Here:
            return {Icon::Network, {}, tr("Network")};
        case NetworkWatch::Network::Unknown:
            break;
        }
        return {Icon::NoNetwork, {}, tr("Works without a network")};
    }

    StatusFact unsent() const
    {
        const auto count = static_cast<int>(m_syncing.state().waiting);
        return {Icon::ArrowUp, m_language.number(count), tr("change(s) not sent", nullptr, count)};
    }

    StatusFact lastSync() const
    {
        const auto& at = m_syncing.state().lastComplete;
        if (!m_syncing.link())
            return {Icon::Sync, {}, tr("Not enrolled with headquarters")};
        if (!at)
            return {Icon::Sync, {}, tr("No sync yet")};
        return {Icon::Sync,
                {},
                tr("Last complete sync %1")
                    .arg(m_language.moment(QDateTime::fromMSecsSinceEpoch(*at), QDateTime::currentDateTime()))};
    }

    StatusFact lastBackup() const { return {Icon::Backup, {}, tr("No backup yet")}; }

private:
    const Syncing& m_syncing;
    const Language& m_language;
};

} // namespace

void showFacts(StatusLine& line, const Syncing& syncing, const Language& language)
{
    const FactWriter facts(syncing, language);
    line.setFact(StatusLine::Fact::Network, facts.network());
    line.setFact(StatusLine::Fact::Unsent, facts.unsent());
    line.setFact(StatusLine::Fact::LastSync, facts.lastSync());
    line.setFact(StatusLine::Fact::LastBackup, facts.lastBackup());
}

} // namespace bandanh::desktop
