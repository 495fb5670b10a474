#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace bandanh::desktop {

class Button;
class Label;
class Language;
class ThinBar;

/// How far long work has come: a bar, "14,200 of 96,000 rows, about 2 minutes", Cancel. Work that is over within 300 ms
/// shows nothing. The estimate comes from the pace so far and appears when there is something to go by.
///
///     panel->start(tr("%1 of %2 rows"));
///     panel->setProgress(done, total);       // any number of times
///     panel->finish();
class ProgressPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(const Language& language, QWidget* parent = nullptr);

    /// `unit` is a sentence with %1 and %2 for the counts: tr("%1 of %2 rows").
    void start(const QString& unit, bool canCancel = true);
    void setProgress(qint64 done, qint64 total);
    /// After Cancel was pressed: the work has been asked to stop and is undoing its half.
    void showCancelling();
    void finish();
    bool isRunning() const { return m_clock.isValid(); }

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCounts();
    QString estimate() const;

    const Language& m_language;
    Label* m_words;
    ThinBar* m_bar;
    Button* m_cancel;
    QString m_unit;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isCancelling = false;
    QElapsedTimer m_clock;
    QTimer m_reveal;
};

} // namespace bandanh::desktop
