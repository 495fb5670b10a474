#include "app/desktop/look/progresspanel.h"

#include "app/desktop/look/bar.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace bandanh::desktop {

namespace {

constexpr auto kReveal = std::chrono::milliseconds(300);
constexpr qint64 kEnoughToJudgeBy = 2000; // ms
constexpr double kMinute = 60'000;

} // namespace

ProgressPanel::ProgressPanel(const Language& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_words(new Label(Role::Small, Tone::Second, this)),
      m_bar(new ThinBar(measure::kThinBar, this)),
      m_cancel(new Button(Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("progressPanel"));
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_words->setWhole(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* column = new QVBoxLayout;
    column->setSpacing(5);
    column->addStretch();
    column->addWidget(m_bar);
    column->addWidget(m_words);
    column->addStretch();
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    m_reveal.setSingleShot(true);
    m_reveal.setInterval(kReveal);
    connect(&m_reveal, &QTimer::timeout, this, [this] { setVisible(isRunning()); });
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelRequested);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(false);
    setSizePolicy(policy);
    retranslate();
    hide();
}

void ProgressPanel::start(const QString& unit, bool canCancel)
{
    m_unit = unit;
    m_done = m_total = 0;
    m_isCancelling = false;
    m_cancel->setVisible(canCancel);
    m_cancel->setEnabled(true);
    m_clock.start();
    m_reveal.start();
    showCounts();
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    showCounts();
}

void ProgressPanel::showCancelling()
{
    m_isCancelling = true;
    m_cancel->setEnabled(false);
    showCounts();
}

void ProgressPanel::finish()
{
    m_clock.invalidate();
    m_reveal.stop();
    hide();
}

QString ProgressPanel::estimate() const
{
    const qint64 elapsed = m_clock.elapsed();
    if (m_done <= 0 || m_total <= m_done || elapsed < kEnoughToJudgeBy)
        return {};
    const double left =
        static_cast<double>(elapsed) / static_cast<double>(m_done) * static_cast<double>(m_total - m_done);
    if (left < kMinute)
        return tr("less than a minute");
    const int minutes = static_cast<int>(std::ceil(left / kMinute));
    //: %1 is the number of minutes in the digits of the language
    return tr("about %1 minutes", nullptr, minutes).arg(m_language.number(minutes));
}

void ProgressPanel::showCounts()
{
    m_bar->setShare(m_total > 0 ? static_cast<double>(m_done) / static_cast<double>(m_total) : 0);
    QString words;
    if (m_isCancelling)
        words = tr("Stopping; nothing half done will stay.");
    else if (m_total > 0)
        words = m_unit.arg(m_language.number(m_done), m_language.number(m_total));
    if (const QString rest = m_isCancelling ? QString() : estimate(); !rest.isEmpty())
        words = tr("%1, %2").arg(words, rest);
    m_words->setText(words);
    setAccessibleName(words);
}

void ProgressPanel::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    if (isRunning())
        showCounts();
}

void ProgressPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bandanh::desktop
