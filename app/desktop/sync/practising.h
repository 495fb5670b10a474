#pragma once

#include "app/desktop/sync/practicehq.h"

#include <memory>

namespace bandanh::desktop {

class Syncing;

/// Practising with a headquarters on this laptop: starts it, enrols with it, and starts it again where the laptop is enrolled
/// with it already.
class Practising final : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Offered, Starting, Running, Stopped };

    /// `program` is bandanh-hq, or empty where there is none; `store` is the file of the laptop's store.
    Practising(Syncing& syncing, QString program, const QString& store, QObject* parent = nullptr);

    State state() const;

public slots:
    /// What the button does: from Offered or Stopped to Running.
    void begin();
    /// At the start of the application, where the laptop is enrolled with it.
    void resume();

signals:
    void changed();
    void failed(const QString& what);

private:
    bool isEnrolledHere() const;
    PracticeHq& headquarters();
    void takeFailure(const QString& what);

    Syncing& m_syncing;
    QString m_program;
    QString m_folder;
    std::unique_ptr<PracticeHq> m_headquarters;
    bool m_isStarting = false;
    bool m_isResuming = false;
};

} // namespace bandanh::desktop
