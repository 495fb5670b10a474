#pragma once

#include "app/desktop/shell/action.h"
#include "app/desktop/shell/page.h"
#include "core/store/recentrecords.h"

#include <optional>

class QAbstractItemView;
class QSplitter;

namespace bandanh::desktop {

class BulkPane;
class ConnectedDetail;
class FilterButton;
class Language;
class SavedFilters;
class Session;

/// A list at the left, the chosen row at the right: what activities, people, networks and organisations have in common.
/// It keeps the chosen row through searches, edits and undo, and never leaves a field that holds what cannot be read. Where
/// several rows are chosen, what can be done to all of them stands in place of the detail.
class ListDetailPage : public Page
{
    Q_OBJECT

public:
    ListDetailPage(Session& session, ActionCatalogue& actions, ActionId newAction, QWidget* parent = nullptr);

    QList<PageAction> actions() const override;
    void onShown() override;
    bool mayLeave() override { return mayLeaveDetail(); }
    bool isWorking() const override;
    QWidget* firstFocus() override;

    std::optional<RowId> current() const { return m_current; }
    QAbstractItemView* list() const { return m_list; }
    /// The chosen row, where its page says of which type its rows are.
    std::optional<store::RecordKey> shownRecord() const;
    /// Null where it does not.
    ConnectedDetail* connected() const { return m_connected; }

public slots:
    /// What is typed in the search field of the top bar, a frame after the key.
    void search(const QString& text);
    /// Brings a row to the front, whatever filters say.
    void select(const bandanh::RowId& row);
    /// A blank record; Ctrl+N.
    void beginNew();

signals:
    /// Another record, which the chosen one is linked with.
    void recordWanted(const bandanh::store::RecordKey& key);
    /// Kept filters were chosen, and with them these words of the search field.
    void searchTaken(const QString& text);

protected:
    /// Both sides, once; the list has its model.
    void setPanes(QWidget* left, QAbstractItemView* list, QWidget* right, int leftWidth);
    /// Rows are of this type: their tags and links stand around the detail, and a tag narrows the list. Before the panes.
    void connectRecords(const records::RecordSpec& spec, const Language& language);
    /// For the page's filter bar; shown once anything carries a tag.
    FilterButton* tagFilter() const { return m_tag; }
    /// The word that is chosen there; empty: none.
    std::string chosenTag() const;
    const QString& searched() const { return m_searched; }
    /// Reads the list again, keeps or finds the chosen row, and shows it.
    void reload();
    /// The page's own record was made by its form.
    void adopt(const RowId& row);

    virtual void refreshList() = 0;
    virtual std::optional<RowId> rowAt(int index) const = 0;
    /// Where a row stands in the list as it is filtered now.
    virtual std::optional<int> placeOf(const RowId& row) const = 0;
    /// Shows this row, or that there is none. `again`: the same row, which may have changed.
    virtual void showDetail(const std::optional<RowId>& row, bool again) = 0;
    virtual void showNew() = 0;
    virtual bool mayLeaveDetail() = 0;
    virtual void clearFilters() = 0;

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addMany();
    void addSaved(QWidget* left);
    /// A saved state of the filters; what it does not name is not narrowed.
    void takeFilters(const QVariantMap& state);
    QVariantMap filterState() const;
    /// One row or several are chosen now.
    void noteSelection();
    /// Back from several rows to the chosen one; false where there was one only.
    bool leaveMany();
    void fillTags();
    void showList();
    void showCurrent();
    void takeCurrent(const QModelIndex& index);
    void markCurrent();
    void markPlace(std::optional<int> place);

    Session& m_session;
    ActionCatalogue& m_actions;
    ActionId m_newAction;
    QSplitter* m_split;
    QAbstractItemView* m_list = nullptr;
    const records::RecordSpec* m_spec = nullptr;
    ConnectedDetail* m_connected = nullptr;
    FilterButton* m_tag = nullptr;
    BulkPane* m_bulk = nullptr;
    SavedFilters* m_saved = nullptr;
    QList<FilterButton*> m_filters; ///< that have a name, and so can be saved
    std::optional<RowId> m_current;
    std::optional<RowId> m_shown; ///< what the detail shows; nothing beside a new record and while many are chosen
    QString m_searched;
    bool m_isNew = false;
    bool m_isReloading = false;
};

} // namespace bandanh::desktop
