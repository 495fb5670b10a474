#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/page.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace bandanh::desktop {

class Navigation;
class ProgressPanel;
class SearchField;
class StatusLine;
class TopBar;

/// The window: navigation, top bar, one page, progress of long work, status line. It knows no data; pages are given to it.
///
///     MainWindow window(language, actions);
///     window.addPlace(ActionId::ShowToday, [&] { return new TodayPage(todayPresenter, actions); });
///     window.addPlace(ActionId::ShowPeople, …, MainWindow::Group::New);
///     window.showPlace(ActionId::ShowToday);
///
/// A page is made when it is first shown. Pages that belong to no place of their own (import, one sheet) are opened over
/// the current one with openPage() and closed by Back.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    using PageMaker = std::function<Page*()>;
    enum class Group { Same, New };

    MainWindow(Language& language, ActionCatalogue& actions, QWidget* parent = nullptr);

    void addPlace(ActionId place, PageMaker maker, Group group = Group::Same);
    bool showPlace(ActionId place);
    /// In the order of the navigation.
    QList<ActionId> places() const;
    /// Puts a page in front of the current one; the window owns it and deletes it when it is left.
    void openPage(Page* page);
    bool goBack();
    Page* currentPage() const;
    /// Long work writes on some page, in front or not.
    bool isWorking() const;

    /// "Siem Reap, Banteay Meanchey", for the title of the window.
    void setScope(const QString& scope);
    /// A count beside a place; an empty text takes it away.
    void setCount(ActionId place, const QString& count);
    StatusLine& statusLine() { return *m_status; }
    SearchField& search();
    /// Progress of work that goes on behind whatever page is in front.
    ProgressPanel& progress() { return *m_progress; }
    void setNavigationNarrow(bool narrow);
    bool isNavigationNarrow() const { return m_wantsNarrow; }

    QSize sizeHint() const override { return {1366, 742}; }

signals:
    void languageChosen(bandanh::desktop::Language::Code code);
    void searchChanged(const QString& text);
    /// Files or folders dropped anywhere on the window.
    void filesDropped(const QStringList& paths);
    void helpRequested(const QString& helpName);
    void placeShown(bandanh::desktop::ActionId place);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// The menu key, where what has the keyboard has no menu of its own.
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        ActionId id;
        PageMaker maker;
        Page* page = nullptr;
    };

    void connectActions();
    /// Those that were made, in front or not.
    QList<Page*> pages() const;
    void adopt(Page* page);
    void bringToFront(Page* page);
    void showHeading();
    void focusNextPane();
    void openMenu();
    void applyNavigationWidth();
    void retranslate();

    Language& m_language;
    ActionCatalogue& m_actions;
    Navigation* m_navigation;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    ProgressPanel* m_progress;
    StatusLine* m_status;
    std::vector<Place> m_places;
    QList<Page*> m_opened; ///< over the current place, the last in front
    Page* m_placePage = nullptr;
    QString m_scope;
    bool m_wantsNarrow = false;
};

} // namespace bandanh::desktop
