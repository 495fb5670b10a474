#include "app/desktop/sync/synchead.h"

#include "app/desktop/look/bar.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr auto kReveal = std::chrono::milliseconds(300);
constexpr int kMargin = 20;
constexpr int kIconGap = 18;

} // namespace

SyncHead::SyncHead(QWidget* parent)
    : QFrame(parent),
      m_truth(new KhmerLabel(Role::BodyBold, Tone::Text, this)),
      m_waiting(new KhmerLabel(Role::Body, Tone::Second, this)),
      m_cost(new KhmerLabel(Role::Body, Tone::Second, this)),
      m_bar(new ThinBar(measure::kThinBar, this)),
      m_progress(new Label(Role::Small, Tone::Second, this)),
      m_deed(new Button(Button::Kind::Primary, this)),
      m_cancel(new Button(Button::Kind::Secondary, this))
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_truth->setObjectName(QStringLiteral("syncTruth"));
    m_progress->setObjectName(QStringLiteral("syncProgress"));
    m_deed->setObjectName(QStringLiteral("syncDeed"));
    m_deed->setKeys(QKeySequence(Qt::Key_F9));
    m_cancel->setObjectName(QStringLiteral("syncCancel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin + Look::of(this).iconSize() + kIconGap, 16, kMargin, 16);
    column->setSpacing(2);
    column->addWidget(m_truth);
    column->addWidget(m_waiting);
    column->addWidget(m_cost);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_deed);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    m_bar->hide();
    m_progress->hide();
    m_cancel->hide();
    m_reveal.setSingleShot(true);
    m_reveal.setInterval(kReveal);
    connect(&m_reveal, &QTimer::timeout, this, &SyncHead::showButtons);
    connect(m_deed, &QPushButton::clicked, this, &SyncHead::deedWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SyncHead::cancelWanted);
}

void SyncHead::show(const SyncSentences& sentences, bool isRunning)
{
    m_icon = sentences.icon;
    m_truth->setText(sentences.truth);
    m_waiting->setText(sentences.waiting);
    m_cost->setText(sentences.cost);
    m_cost->setVisible(!sentences.cost.isEmpty());
    m_deed->setText(sentences.deed);
    setAccessibleName(sentences.truth);
    if (isRunning == m_isRunning)
        return;
    m_isRunning = isRunning;
    m_cancel->setEnabled(true);
    m_share.reset();
    m_progress->setText({});
    if (isRunning)
        m_reveal.start();
    else
        m_reveal.stop();
    if (!isRunning)
        showButtons();
}

void SyncHead::showButtons()
{
    Button* now = m_isRunning ? m_cancel : m_deed;
    Button* before = m_isRunning ? m_deed : m_cancel;
    now->show();
    if (before->hasFocus())
        now->setFocus(); // before the other one goes: its focus would go elsewhere, and the page scroll after it
    before->hide();
    m_progress->setVisible(m_isRunning);
    m_bar->setVisible(m_isRunning && m_share);
}

void SyncHead::showProgress(const QString& words, std::optional<double> share)
{
    m_share = share;
    m_progress->setText(words);
    m_progress->setAccessibleName(words);
    m_bar->setAccessibleName(words);
    m_bar->setShare(share.value_or(0));
    if (!m_reveal.isActive())
        showButtons();
}

void SyncHead::showCancelling()
{
    m_cancel->setEnabled(false);
}

void SyncHead::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

QWidget* SyncHead::firstFocus() const
{
    return m_isRunning ? m_cancel : m_deed;
}

void SyncHead::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Look& look = Look::of(this);
    const int side = look.iconSize();
    paintIcon(painter, QRect(kMargin, m_truth->y() + (look.lineHeight(Role::Body) - side) / 2, side, side), m_icon,
              m_icon == Icon::Check ? look.tokens().done.ink : look.tokens().open.ink);
}

} // namespace bandanh::desktop
