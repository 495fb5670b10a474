#include "app/desktop/shell/topbar.h"

#include "app/desktop/look/label.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace bandanh::desktop {

TopBar::TopBar(ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_back(new Button(Button::Kind::Tertiary, this)),
      m_title(new Label(Role::PageTitle, Tone::Text, this)),
      m_subtitle(new Label(Role::Body, Tone::Second, this)),
      m_search(new SearchField(this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("topBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QAction* back = actions.action(ActionId::GoBack);
    m_back->setObjectName(QStringLiteral("goBackButton"));
    m_back->setIcon(Icon::ChevronLeft);
    connect(m_back, &QPushButton::clicked, back, [back] { back->trigger(); });
    m_search->setKeys(actions.action(ActionId::Search)->shortcut());
    m_title->setWhole(true);
    m_row->setContentsMargins(measure::kPageMargin, 0, measure::kPageMargin, 1);
    m_row->setSpacing(12);
    m_row->addWidget(m_back);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle);
    m_row->addStretch(1);
    m_row->addWidget(m_search);
    m_back->hide();
}

void TopBar::showPage(const Page& page, bool canGoBack)
{
    // The buttons of the page before go first: together with a longer title they could widen the window.
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_title->setText(page.title());
    m_title->setAccessibleName(page.title());
    m_subtitle->setText(page.subtitle());
    m_search->setVisible(page.hasSearch());
    m_back->setVisible(canGoBack);
    m_back->setAccessibleName(m_actions.action(ActionId::GoBack)->text());
    m_back->setToolTip(m_actions.action(ActionId::GoBack)->text());
    addActions(page);
}

void TopBar::addActions(const Page& page)
{
    for (const PageAction& pageAction : page.actions()) {
        auto* button = new Button(pageAction.kind, this);
        button->bind(m_actions.action(pageAction.action), pageAction.keys);
        m_row->addWidget(button);
        m_buttons << button;
    }
}

QSize TopBar::sizeHint() const
{
    return {400, Look::of(this).topBarHeight()};
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    painter.fillRect(rect(), tokens.base);
    paint::bottomLine(painter, rect(), tokens.line);
}

} // namespace bandanh::desktop
