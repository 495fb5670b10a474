#include "app/desktop/messages/messagespage.h"

#include "app/desktop/messages/materiallist.h"
#include "app/desktop/messages/messagelist.h"
#include "app/desktop/messages/placementspage.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kTabsLeft = 18; // their first word stands below the title

} // namespace

MessagesPage::MessagesPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                           QWidget* parent)
    : Page(parent),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_texts(new MessageList(session, language, actions, prompts)),
      m_materials(new MaterialList(session, language, actions, prompts)),
      m_placements(new PlacementsPage(session, language, actions, prompts))
{
    setObjectName(QStringLiteral("messages"));
    m_tabs->setObjectName(QStringLiteral("messageTabs"));
    m_tabs->setExpanding(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Page* page : std::initializer_list<Page*>{m_texts, m_materials, m_placements}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(page);
    }
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(kTabsLeft, 0, 0, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int view) { showView(static_cast<View>(view)); });
}

Page* MessagesPage::current() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MessagesPage::showView(View view)
{
    const QSignalBlocker quiet(m_tabs);
    if (m_stack->currentIndex() == view || !current()->mayLeave()) {
        m_tabs->setCurrentIndex(m_stack->currentIndex());
        return;
    }
    m_tabs->setCurrentIndex(view);
    m_stack->setCurrentIndex(view);
    current()->onShown();
    emit headingChanged();
}

bool MessagesPage::isWorking() const
{
    return m_texts->isWorking() || m_materials->isWorking() || m_placements->isWorking();
}

QString MessagesPage::title() const
{
    return tr("Messages");
}

QList<PageAction> MessagesPage::actions() const
{
    return current()->actions();
}

void MessagesPage::retranslate()
{
    m_tabs->setTabText(Texts, tr("Messages"));
    m_tabs->setTabText(Materials, tr("Materials"));
    m_tabs->setTabText(Placements, tr("Placements"));
    m_tabs->setAccessibleName(tr("Views of the messages"));
    m_texts->retranslate();
    m_materials->retranslate();
    m_placements->retranslate();
}

void MessagesPage::onShown()
{
    current()->onShown();
}

bool MessagesPage::mayLeave()
{
    return current()->mayLeave();
}

QWidget* MessagesPage::firstFocus()
{
    return current()->firstFocus();
}

QList<QWidget*> MessagesPage::panes()
{
    return QList<QWidget*>{m_tabs} + current()->panes();
}

void MessagesPage::search(const QString& text)
{
    m_texts->search(text);
    m_materials->search(text);
    m_placements->search(text);
}

} // namespace bandanh::desktop
