#pragma once

#include "app/desktop/finding/everywheresearch.h"
#include "app/desktop/look/language.h"

#include <QWidget>

namespace bandanh::desktop {

class FoundModel;
class KhmerLabel;
class Label;
class RowList;
class SearchField;

/// What the search field finds anywhere, below it while one types: Up and Down choose, Enter opens, Esc closes. The keyboard
/// stays in the field. An empty field shows what was lately in hand.
class SearchPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`, below the field, which stands in it.
    SearchPanel(Session& session, const Language& language, SearchField& field, QWidget* window);

    /// What the page's own list is called, which is narrowed to what is typed; nothing where it has none.
    void setListBehind(std::function<QString()> list) { m_list = std::move(list); }
    EverywhereSearch& search() { return m_search; }
    RowList& rows() { return *m_rows; }

    QSize sizeHint() const override;

public slots:
    void open();

signals:
    void recordWanted(const bandanh::store::RecordKey& key);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void show(const EverywhereSearch::Answer& answer);
    void place();
    bool takeKey(int key);
    void walk(int step);
    void choose();
    void leave();

    const Language& m_language;
    SearchField& m_field;
    std::function<QString()> m_list;
    EverywhereSearch m_search;
    FoundModel* m_found;
    RowList* m_rows;
    QWidget* m_nothing;
    KhmerLabel* m_why; ///< there is nothing
    Label* m_keys;
    bool m_choosesNext = false; ///< Enter came before the answer
};

} // namespace bandanh::desktop
