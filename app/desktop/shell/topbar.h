#pragma once

#include "app/desktop/shell/page.h"

#include <QWidget>

class QHBoxLayout;

namespace bandanh::desktop {

class Label;
class SearchField;

/// The bar above every page: its title and subtitle, the search field, its actions; a back arrow on pages that were opened
/// from another one.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(ActionCatalogue& actions, QWidget* parent = nullptr);

    void showPage(const Page& page, bool canGoBack);
    SearchField* search() const { return m_search; }

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addActions(const Page& page);

    ActionCatalogue& m_actions;
    Button* m_back;
    Label* m_title;
    Label* m_subtitle;
    SearchField* m_search;
    QHBoxLayout* m_row;
    QList<Button*> m_buttons;
};

} // namespace bandanh::desktop
