#pragma once

#include <QObject>

namespace bandanh::desktop {

/// What the system knows of the network. Where it knows nothing, only trying tells.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    enum class Network { Unknown, None, Here };

    explicit NetworkWatch(QObject* parent = nullptr);

    virtual Network network() const;
    virtual bool isMetered() const;

signals:
    void networkCame();
    /// It came, went, or costs something else now.
    void changed();

private:
    void look();

    Network m_last = Network::Unknown;
};

} // namespace bandanh::desktop
