#pragma once

#include "app/desktop/shell/action.h"
#include "app/desktop/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace bandanh::desktop {

class Language;
class MaterialList;
class MessageList;
class PlacementsPage;
class Prompts;
class Session;

/// Messages, the materials that carry them, and where those are shown: three views of one thing.
class MessagesPage final : public Page
{
    Q_OBJECT

public:
    enum View { Texts, Materials, Placements };

    MessagesPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                 QWidget* parent = nullptr);

    QString title() const override;
    QList<PageAction> actions() const override;
    void retranslate() override;
    void onShown() override;
    bool mayLeave() override;
    bool isWorking() const override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

    void showView(View view);
    /// The view in front.
    Page* current() const;
    MessageList& texts() { return *m_texts; }
    MaterialList& materials() { return *m_materials; }
    PlacementsPage& placements() { return *m_placements; }

public slots:
    void search(const QString& text);

private:
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    MessageList* m_texts;
    MaterialList* m_materials;
    PlacementsPage* m_placements;
};

} // namespace bandanh::desktop
