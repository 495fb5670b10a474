#include "app/desktop/look/searchfield.h"

#include "app/desktop/look/icon.h"
#include "app/desktop/look/keycap.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <chrono>

namespace bandanh::desktop {

namespace {

constexpr auto kSettle = std::chrono::milliseconds(40);
constexpr int kGlassMargin = 8;

} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(160); // the page's title keeps its words when both do not fit
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, [this] { emit textSettled(text()); });
    connect(this, &QLineEdit::textChanged, this, [this] { m_settle.start(); });
    makeRoom();
    retranslate();
}

void SearchField::setKeys(const QKeySequence& keys)
{
    m_key = keyName(keys);
    makeRoom();
    update();
}

void SearchField::makeRoom()
{
    const Look& look = Look::of(this);
    setTextMargins(look.iconSize() + kGlassMargin, 0, 0, 0);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Find anything, either script"));
    setAccessibleName(tr("Search"));
}

QSize SearchField::sizeHint() const
{
    const Look& look = Look::of(this);
    return {look.scaled(280), look.fieldHeight()};
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        makeRoom();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        leaveDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::leaveDownwards()
{
    m_settle.stop();
    emit textSettled(text());
    emit leftDownwards();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const int side = look.iconSize();
    paintIcon(painter, QRect(kGlassMargin, (height() - side) / 2, side, side), Icon::Search, tokens.secondText);
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    const QSize cap = keycapSize(look, m_key);
    paintKeycap(painter, QRect(width() - cap.width() - 8, 0, cap.width(), height()), m_key, look, tokens.secondText,
                tokens.strongLine, tokens.field);
}

} // namespace bandanh::desktop
