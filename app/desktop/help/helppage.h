#pragma once

#include "app/desktop/help/helpbook.h"
#include "app/desktop/shell/page.h"

class QStandardItemModel;
class QVBoxLayout;

namespace bandanh::desktop {

class EmptyState;
class RowList;
class ScrollPane;
class SearchField;

/// The help inside the application: a field that searches it in either script, the pages at the left, the chosen one beside.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(Language& language, QWidget* parent = nullptr);
    ~HelpPage() override;

    QString title() const override;
    bool hasSearch() const override { return false; }
    void retranslate() override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;

    /// Opens the page of a screen; the first one where there is none of this name.
    void open(const QString& name);
    const QString& current() const { return m_current; }
    const HelpBook& book() const { return m_book; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContents();
    void search(const QString& typed);
    void choose(const QString& name);
    void showText();

    Language& m_language;
    HelpBook m_book;
    QString m_current;
    SearchField* m_search;
    RowList* m_list;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    ScrollPane* m_pane;
};

} // namespace bandanh::desktop
