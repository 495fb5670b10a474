#pragma once

#include <QWidget>

class QAbstractButton;
class QStackedWidget;
class QTabBar;

namespace bandanh::desktop {

class Button;
class Label;

/// The chosen row beside a list: what it is called and a line about it, the button that removes it, and its views on tabs.
class TabbedDetail final : public QWidget
{
    Q_OBJECT

public:
    /// `what` names the parts for tests: "activity" makes activityTabs and deleteActivity.
    explicit TabbedDetail(const QString& what, QWidget* parent = nullptr);

    /// A view on a tab of its own, behind those before it.
    void addView(QWidget* view);
    void setTabTexts(const QStringList& texts, const QString& accessibleName);
    void setDeleteText(const QString& text, const QString& accessibleName);
    /// Shows the row's title and line, all views open.
    void showRow(const QString& title, const QString& line);
    /// No row, but something to be said without one: only its first view can be opened.
    void showWithoutRow(const QString& title, const QString& line);
    /// A row that is not kept yet: only its last view, the form, can be opened.
    void showNew(const QString& title, const QString& line);

    QTabBar* tabs() const { return m_tabs; }
    QAbstractButton* deleteButton() const;

private:
    void setHeading(const QString& title, const QString& line);
    void openOnly(int tab);

    Label* m_title;
    Label* m_line;
    Button* m_delete;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
};

} // namespace bandanh::desktop
