#include "app/desktop/sync/networkwatch.h"

#include <QNetworkInformation>

namespace bandanh::desktop {

NetworkWatch::NetworkWatch(QObject* parent) : QObject(parent)
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    auto* information = QNetworkInformation::instance();
    m_last = network();
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    connect(information, &QNetworkInformation::isMeteredChanged, this, &NetworkWatch::changed);
}

NetworkWatch::Network NetworkWatch::network() const
{
    const auto* information = QNetworkInformation::instance();
    if (information == nullptr || !information->supports(QNetworkInformation::Feature::Reachability))
        return Network::Unknown;
    switch (information->reachability()) {
    case QNetworkInformation::Reachability::Unknown:
        return Network::Unknown;
    case QNetworkInformation::Reachability::Disconnected:
        return Network::None;
    default:
        return Network::Here; // headquarters may be in this very building
    }
}

bool NetworkWatch::isMetered() const
{
    const auto* information = QNetworkInformation::instance();
    return information != nullptr && information->isMetered();
}

void NetworkWatch::look()
{
    const Network now = network();
    const bool came = now == Network::Here && m_last != Network::Here;
    m_last = now;
    if (came)
        emit networkCame();
    emit changed();
}

} // namespace bandanh::desktop
