#pragma once

#include "app/desktop/look/button.h"
#include "app/desktop/shell/action.h"

#include <QWidget>

namespace bandanh::desktop {

/// What a page puts at the right of the top bar. At most one is Primary.
struct PageAction {
    ActionId action;
    Button::Kind kind = Button::Kind::Secondary;
    Button::ShowKeys keys = Button::ShowKeys::Tooltip;
};

/// One page of the main window: everything below the top bar and right of the navigation.
/// Texts are set in retranslate(), which is called once before the page is first shown and again at each change of language.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// In second text behind the title: the date, the file's name.
    virtual QString subtitle() const { return {}; }
    virtual QList<PageAction> actions() const { return {}; }
    /// False hides the search field in the top bar; a page with its own input (sheet entry) has no room for it.
    virtual bool hasSearch() const { return true; }

    /// Sets every text of the page.
    virtual void retranslate() = 0;
    /// The page is in front now: look whether anything changed, load what is visible.
    virtual void onShown() {}
    /// False keeps the user here (something typed cannot be written); the page then says why in its own words.
    virtual bool mayLeave() { return true; }
    /// Long work writes here: nothing else begins to write by itself meanwhile.
    virtual bool isWorking() const { return false; }
    /// Where the keyboard goes when the page is shown and when F6 comes round to it.
    virtual QWidget* firstFocus() { return nullptr; }
    /// Panes F6 walks through, from left to right; firstFocus() when there is only one.
    virtual QList<QWidget*> panes() { return {}; }
    /// What F1 opens: the name of a page of the help.
    virtual QString helpName() const { return objectName(); }

signals:
    /// Title, subtitle, actions or their texts changed.
    void headingChanged();
};

} // namespace bandanh::desktop
