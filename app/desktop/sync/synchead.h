#pragma once

#include "app/desktop/sync/syncwords.h"

#include <QFrame>
#include <QTimer>

namespace bandanh::desktop {

class Button;
class KhmerLabel;
class Label;
class ThinBar;

/// The box at the top of the Sync page: how it stands, what waits, what it will cost, and one button. While something is on
/// its way the button gives it up, and a bar and figures tell how far it is.
class SyncHead final : public QFrame
{
    Q_OBJECT

public:
    explicit SyncHead(QWidget* parent = nullptr);

    void show(const SyncSentences& sentences, bool isRunning);
    /// `share` of what is to be sent; the bar stays away where nothing is.
    void showProgress(const QString& words, std::optional<double> share);
    void showCancelling();
    void retranslate();
    QWidget* firstFocus() const;

signals:
    void deedWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showButtons();

    Icon m_icon = Icon::Sync;
    KhmerLabel *m_truth, *m_waiting, *m_cost;
    ThinBar* m_bar;
    Label* m_progress;
    Button *m_deed, *m_cancel;
    QTimer m_reveal; ///< what is over at once shows no progress
    bool m_isRunning = false;
    std::optional<double> m_share;
};

} // namespace bandanh::desktop
