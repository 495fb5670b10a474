#include "app/desktop/shell/mainwindow.h"

#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/searchfield.h"
#include "app/desktop/shell/droppedfiles.h"
#include "app/desktop/shell/mainmenu.h"
#include "app/desktop/shell/navigation.h"
#include "app/desktop/shell/statusline.h"
#include "app/desktop/shell/topbar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kNarrowBelow = 980; // a window this narrow keeps only the rail
constexpr int kStackedPane = 150;

/// Where Tab would go first inside a page that names no place itself: never the navigation or the search field.
QWidget* firstFocusable(const Page& page)
{
    for (QWidget* widget = page.nextInFocusChain(); widget && widget != &page; widget = widget->nextInFocusChain())
        if (page.isAncestorOf(widget) && widget->isVisibleTo(&page) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    return nullptr;
}

/// With large text, list and detail stand one below the other.
void stackPanes(const QWidget& page)
{
    constexpr auto kStacked = "stackedForLargeText";
    const Look& look = Look::of(&page);
    const bool large = look.isLargeText();
    for (QSplitter* splitter : page.findChildren<QSplitter*>()) {
        if (large && splitter->orientation() == Qt::Horizontal) {
            splitter->setOrientation(Qt::Vertical);
            splitter->setProperty(kStacked, true);
        } else if (!large && splitter->property(kStacked).toBool()) {
            splitter->setOrientation(Qt::Horizontal);
            splitter->setProperty(kStacked, false);
        }
        // Below each other they stay high enough to read, and the page scrolls.
        for (int i = 0; i < splitter->count(); ++i) {
            QWidget* pane = splitter->widget(i);
            const bool isLow = large && pane->minimumSizeHint().height() < look.scaled(kStackedPane);
            pane->setMinimumHeight(isLow ? look.scaled(kStackedPane) : 0);
        }
    }
}

/// What a page stands in: one that is larger than its place, as with large text, scrolls, and the window stays on the screen.
QScrollArea* placeFor(Page* page)
{
    auto* place = new QScrollArea;
    place->setFrameShape(QFrame::NoFrame);
    place->setFocusPolicy(Qt::NoFocus);
    place->setWidgetResizable(true);
    place->setWidget(page);
    for (QWidget* ground : std::initializer_list<QWidget*>{place->viewport(), page})
        ground->setAutoFillBackground(false); // the stack's own shows
    QObject::connect(page, &QObject::destroyed, place, &QObject::deleteLater);
    return place;
}

/// The stack's widget that a page stands in.
QWidget* placeOf(const Page& page)
{
    return page.parentWidget()->parentWidget();
}

} // namespace

MainWindow::MainWindow(Language& language, ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_actions(actions),
      m_navigation(new Navigation(this)),
      m_topBar(new TopBar(actions, this)),
      m_stack(new QStackedWidget(this)),
      m_progress(new ProgressPanel(language, this)),
      m_status(new StatusLine(language, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/bandanh.svg")));
    setAcceptDrops(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);

    auto* strip = new QVBoxLayout;
    strip->setContentsMargins(measure::kPageMargin, 0, measure::kPageMargin, 0);
    strip->addWidget(m_progress);
    m_progress->setContentsMargins(0, 6, 0, 6);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_topBar);
    main->addWidget(m_stack, 1);
    main->addLayout(strip);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_navigation, 0, 0);
    grid->addLayout(main, 0, 1);
    grid->addWidget(m_status, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);

    m_navigation->addFootPlace(actions.action(ActionId::OpenMenu));
    m_navigation->addFootPlace(actions.action(ActionId::Lock));
    connect(m_status, &StatusLine::languageChosen, this,
            [this](bool khmer) { emit languageChosen(khmer ? Language::Code::Khmer : Language::Code::English); });
    connect(m_topBar->search(), &SearchField::textSettled, this, &MainWindow::searchChanged);
    connect(m_topBar->search(), &SearchField::leftDownwards, this, [this] {
        if (Page* page = currentPage(); page && page->firstFocus())
            page->firstFocus()->setFocus(Qt::ShortcutFocusReason);
    });
    connectActions();
    retranslate();
}

void MainWindow::connectActions()
{
    addActions(m_actions.all());
    const auto on = [this](ActionId id, auto slot) { connect(m_actions.action(id), &QAction::triggered, this, slot); };
    on(ActionId::Search, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    on(ActionId::NextPane, [this] { focusNextPane(); });
    on(ActionId::OpenMenu, [this] { openMenu(); });
    on(ActionId::GoBack, [this] { goBack(); });
    on(ActionId::ToggleNavigation, [this] { setNavigationNarrow(!m_wantsNarrow); });
    on(ActionId::Help, [this] { emit helpRequested(currentPage() ? currentPage()->helpName() : QString()); });
    on(ActionId::LargerText, [] { Look::of().setTextScale(Look::of().textScale() + 0.25); });
    on(ActionId::SmallerText, [] { Look::of().setTextScale(Look::of().textScale() - 0.25); });
}

void MainWindow::addPlace(ActionId place, PageMaker maker, Group group)
{
    m_places.push_back({place, std::move(maker)});
    QAction* action = m_actions.action(place);
    m_navigation->addPlace(action, group == Group::New);
    connect(action, &QAction::triggered, this, [this, place] { showPlace(place); });
}

bool MainWindow::showPlace(ActionId id)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [id](const Place& p) { return p.id == id; });
    if (place == m_places.end())
        return false;
    if (Page* page = currentPage(); page && page != place->page && !page->mayLeave())
        return false;
    if (!place->page) {
        place->page = place->maker();
        adopt(place->page);
    }
    for (Page* page : std::exchange(m_opened, {}))
        page->deleteLater();
    m_placePage = place->page;
    m_waysBack.clear();
    m_navigation->setCurrent(m_actions.action(id));
    bringToFront(m_placePage);
    emit placeShown(id);
    return true;
}

QList<ActionId> MainWindow::places() const
{
    QList<ActionId> places;
    for (const Place& place : m_places)
        places << place.id;
    return places;
}

bool MainWindow::visitPlace(ActionId place, std::function<void()> back)
{
    auto ways = m_waysBack;
    ways.push_back(std::move(back));
    if (!showPlace(place))
        return false;
    m_waysBack = std::move(ways);
    showHeading();
    return true;
}

ActionId MainWindow::currentPlace() const
{
    return std::find_if(m_places.begin(), m_places.end(), [this](const Place& p) { return p.page == m_placePage; })->id;
}

void MainWindow::openPage(Page* page)
{
    adopt(page);
    m_opened << page;
    bringToFront(page);
}

bool MainWindow::goBack()
{
    if (!canGoBack() || !currentPage()->mayLeave())
        return false;
    if (m_opened.isEmpty()) {
        auto ways = std::exchange(m_waysBack, {});
        const auto back = std::move(ways.back());
        ways.pop_back();
        back();
        m_waysBack = std::move(ways);
        showHeading();
        return true;
    }
    m_opened.takeLast()->deleteLater();
    bringToFront(m_opened.isEmpty() ? m_placePage : m_opened.last());
    return true;
}

Page* MainWindow::currentPage() const
{
    return m_opened.isEmpty() ? m_placePage : m_opened.last();
}

bool MainWindow::isWorking() const
{
    const QList<Page*> all = pages();
    return std::any_of(all.begin(), all.end(), [](const Page* page) { return page->isWorking(); });
}

QList<Page*> MainWindow::pages() const
{
    return m_stack->findChildren<Page*>();
}

void MainWindow::adopt(Page* page)
{
    m_stack->addWidget(placeFor(page));
    page->retranslate();
    connect(page, &Page::headingChanged, this, [this, page] {
        if (page == currentPage())
            showHeading();
    });
    emit pageAdded(page);
}

void MainWindow::bringToFront(Page* page)
{
    if (!page)
        return;
    m_stack->setCurrentWidget(placeOf(*page));
    m_topBar->search()->clear();
    stackPanes(*page);
    showHeading();
    page->onShown();
    if (QWidget* first = page->firstFocus() ? page->firstFocus() : firstFocusable(*page))
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showHeading()
{
    if (const Page* page = currentPage())
        m_topBar->showPage(*page, canGoBack());
    m_actions.action(ActionId::GoBack)->setEnabled(canGoBack());
}

void MainWindow::setScope(const QString& scope)
{
    m_scope = scope;
    retranslate();
}

void MainWindow::setCount(ActionId place, const QString& count)
{
    m_navigation->setCount(m_actions.action(place), count);
}

SearchField& MainWindow::search()
{
    return *m_topBar->search();
}

void MainWindow::setNavigationNarrow(bool narrow)
{
    m_wantsNarrow = narrow;
    applyNavigationWidth();
}

void MainWindow::applyNavigationWidth()
{
    m_navigation->setNarrow(m_wantsNarrow || Look::of(this).isLargeText() || width() < kNarrowBelow);
}

void MainWindow::focusNextPane()
{
    Page* page = currentPage();
    if (!page)
        return;
    QList<QWidget*> panes{m_navigation->currentRow(), m_topBar->search()};
    const QList<QWidget*> own = page->panes();
    panes << (own.isEmpty() ? QList<QWidget*>{page->firstFocus()} : own);
    panes.removeIf([](const QWidget* pane) { return pane == nullptr || !pane->isVisible(); });
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget* pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    const auto here = std::find_if(panes.begin(), panes.end(), holds);
    // From nowhere the work comes first, not the navigation.
    const qsizetype next =
        here == panes.end() ? std::min<qsizetype>(2, panes.size() - 1) : (here - panes.begin() + 1) % panes.size();
    panes.at(next)->setFocus(Qt::TabFocusReason);
}

void MainWindow::openMenu()
{
    auto* menu = new MainMenu(m_actions, places(), currentPage(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QWidget* row = m_navigation->rowOf(m_actions.action(ActionId::OpenMenu));
    menu->popup(row->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(menu->actions().first());
}

void MainWindow::retranslate()
{
    const QString name = tr("Bandanh");
    setWindowTitle(m_scope.isEmpty() ? name : QStringLiteral("%1 — %2").arg(name, m_scope));
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        for (Page* page : pages())
            page->retranslate();
        retranslate();
        showHeading();
    }
    if (event->type() == QEvent::StyleChange) {
        applyNavigationWidth();
        if (const Page* page = currentPage())
            stackPanes(*page);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (Page* page = currentPage(); page && !page->mayLeave())
        event->ignore();
    else
        event->accept();
}

void MainWindow::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenu();
    else
        event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event);
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(paths);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyNavigationWidth();
}

} // namespace bandanh::desktop
