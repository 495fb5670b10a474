#include "app/desktop/forms/listdetailpage.h"

#include "app/desktop/forms/bulkpane.h"
#include "app/desktop/forms/connecteddetail.h"
#include "app/desktop/forms/savedfilters.h"
#include "app/desktop/look/look.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/session/session.h"
#include "core/store/tagwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kMostTags = 40;
const QString kSearched = QStringLiteral("searched"); ///< among the names of filters

/// The rows of a selection, whatever stretches and columns the view put it together from.
std::vector<BulkPane::Stretch> chosenRows(const QItemSelectionModel& selection)
{
    std::vector<BulkPane::Stretch> rows;
    for (const QItemSelectionRange& range : selection.selection())
        rows.emplace_back(range.top(), range.bottom());
    std::ranges::sort(rows);
    std::vector<BulkPane::Stretch> merged;
    for (const auto& [first, last] : rows)
        if (!merged.empty() && first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, last);
        else
            merged.emplace_back(first, last);
    return merged;
}

bool isOneRow(const std::vector<BulkPane::Stretch>& rows)
{
    return rows.size() == 1 && rows.front().first == rows.front().second;
}

} // namespace

ListDetailPage::ListDetailPage(Session& session, ActionCatalogue& actions, ActionId newAction, QWidget* parent)
    : Page(parent), m_session(session), m_actions(actions), m_newAction(newAction), m_split(new QSplitter(this))
{
    m_split->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(m_actions.action(newAction), &QAction::triggered, this, [this] {
        if (isVisible())
            beginNew();
    });
}

void ListDetailPage::setPanes(QWidget* left, QAbstractItemView* list, QWidget* right, int leftWidth)
{
    m_list = list;
    m_split->addWidget(left);
    if (m_connected != nullptr)
        m_connected->setDetail(right);
    m_split->addWidget(m_connected != nullptr ? m_connected : right);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({Look::of().scaled(leftWidth), Look::of().scaled(1182 - leftWidth)});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { takeCurrent(index); });
    if (m_connected != nullptr)
        addMany();
    addSaved(left);
}

void ListDetailPage::addMany()
{
    m_bulk = new BulkPane(m_session, m_connected->language(), *m_spec, [this](int row) { return rowAt(row); });
    m_connected->setMany(m_bulk);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListDetailPage::noteSelection);
    connect(m_bulk, &BulkPane::leaveWanted, this, [this] {
        leaveMany();
        markCurrent();
        showCurrent();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

bool ListDetailPage::isWorking() const
{
    return m_bulk != nullptr && m_bulk->isWriting();
}

void ListDetailPage::noteSelection()
{
    if (m_isReloading || isWorking())
        return;
    auto rows = chosenRows(*m_list->selectionModel());
    if (!rows.empty() && !isOneRow(rows)) {
        if (mayLeaveDetail()) {
            m_isNew = false;
            m_connected->showMany(true);
            m_bulk->begin(std::move(rows));
        }
    } else if (leaveMany()) {
        if (!rows.empty())
            m_current = rowAt(rows.front().first);
        showCurrent();
    }
}

bool ListDetailPage::leaveMany()
{
    if (m_bulk == nullptr || !m_connected->showsMany())
        return false;
    m_bulk->end();
    m_connected->showMany(false);
    m_shown.reset();
    return true;
}

bool ListDetailPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_connected->showsMany())
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_bulk->focusFirst(); // in place of what Enter does to one row
        return true;
    case Qt::Key_Escape:
        if (!isWorking())
            emit m_bulk->leaveWanted();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

void ListDetailPage::connectRecords(const records::RecordSpec& spec, const Language& language)
{
    m_spec = &spec;
    m_connected = new ConnectedDetail(m_session, language, m_actions, this);
    m_tag = new FilterButton(this);
    m_tag->setObjectName(QStringLiteral("tagFilter"));
    connect(m_tag, &FilterButton::valueChosen, this, [this] { reload(); });
    connect(m_connected, &ConnectedDetail::recordWanted, this, [this](const store::RecordKey& key) {
        if (mayLeaveDetail())
            emit recordWanted(key);
    });
}

void ListDetailPage::fillTags()
{
    if (m_tag == nullptr)
        return;
    QList<FilterButton::Choice> choices{{tr("All tags"), QVariant()}};
    for (const store::TagWord& tag : store::tagWords(m_session.reader(), *m_spec, kMostTags)) {
        const QString word = QString::fromStdString(tag.word);
        choices.append({word, word});
    }
    m_tag->setChoices(tr("Tag"), choices);
    m_tag->setVisible(choices.size() > 1);
}

std::string ListDetailPage::chosenTag() const
{
    return m_tag != nullptr ? m_tag->value().toString().toStdString() : std::string();
}

std::optional<store::RecordKey> ListDetailPage::shownRecord() const
{
    return m_spec != nullptr && m_current ? std::optional(store::RecordKey{m_spec, *m_current}) : std::nullopt;
}

void ListDetailPage::showCurrent()
{
    const bool again = m_shown == m_current;
    m_shown = m_current;
    showDetail(m_current, again);
    if (m_connected != nullptr)
        m_connected->show(shownRecord());
}

QList<PageAction> ListDetailPage::actions() const
{
    return {{m_newAction, Button::Kind::Primary}};
}

void ListDetailPage::onShown()
{
    reload();
}

QWidget* ListDetailPage::firstFocus()
{
    return m_list;
}

void ListDetailPage::search(const QString& text)
{
    if (text == m_searched)
        return;
    m_searched = text;
    if (isVisible())
        showList(); // the tags that there are do not change with a key
}

void ListDetailPage::select(const RowId& row)
{
    if (!mayLeaveDetail())
        return;
    m_isNew = false;
    m_current = row;
    if (!placeOf(row)) {
        m_searched.clear();
        if (m_tag != nullptr)
            m_tag->setValue(QVariant());
        clearFilters();
    }
    reload();
}

void ListDetailPage::beginNew()
{
    if (isWorking() || !mayLeaveDetail())
        return;
    leaveMany();
    m_isNew = true;
    m_current.reset();
    m_shown.reset();
    markCurrent();
    showNew();
    if (m_connected != nullptr)
        m_connected->show(std::nullopt);
}

void ListDetailPage::adopt(const RowId& row)
{
    m_isNew = false;
    m_current = row;
    m_shown = row;
}

void ListDetailPage::reload()
{
    if (m_list != nullptr && !m_isReloading)
        fillTags();
    showList();
}

void ListDetailPage::showList()
{
    if (m_list == nullptr || m_isReloading)
        return;
    m_isReloading = true;
    refreshList();
    auto place = m_current ? placeOf(*m_current) : std::nullopt;
    // A row that the filters hide stays in the form while a field of it holds what cannot be read.
    if (!m_isNew && !place && (!m_current || mayLeaveDetail())) {
        m_current = rowAt(0);
        place = 0;
    }
    markPlace(place);
    m_isReloading = false;
    if (m_saved != nullptr)
        m_saved->show(filterState());
    if (isWorking() || (m_bulk != nullptr && m_bulk->isTelling()))
        return; // it says what it does and did, in place of the row
    leaveMany();
    if (!m_isNew)
        showCurrent();
}

void ListDetailPage::markCurrent()
{
    m_isReloading = true;
    markPlace(m_current ? placeOf(*m_current) : std::nullopt);
    m_isReloading = false;
}

void ListDetailPage::markPlace(std::optional<int> place)
{
    const QModelIndex index = place ? m_list->model()->index(*place, 0) : QModelIndex();
    if (!index.isValid())
        m_list->selectionModel()->clear();
    else if (index.row() != m_list->currentIndex().row() || !isOneRow(chosenRows(*m_list->selectionModel())))
        // Not by the view, which reads the keys that are held: Ctrl+Z would choose the row beside the others.
        m_list->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListDetailPage::takeCurrent(const QModelIndex& index)
{
    if (m_isReloading || !index.isValid())
        return;
    const auto row = rowAt(index.row());
    if (!row || row == m_current)
        return;
    if (!mayLeaveDetail()) {
        // The view moves after this signal; back to the row whose field asks for attention.
        QMetaObject::invokeMethod(
            this, [this] { markCurrent(); }, Qt::QueuedConnection);
        return;
    }
    m_isNew = false;
    m_current = row;
    if (m_bulk == nullptr || !m_connected->showsMany())
        showCurrent();
}

void ListDetailPage::addSaved(QWidget* left)
{
    auto* bar = left->findChild<FilterBar*>();
    auto* column = bar != nullptr ? qobject_cast<QVBoxLayout*>(bar->parentWidget()->layout()) : nullptr;
    if (m_spec == nullptr || column == nullptr)
        return;
    m_saved = new SavedFilters(m_session, objectName());
    column->insertWidget(column->indexOf(bar) + 1, m_saved);
    for (FilterButton* filter : bar->findChildren<FilterButton*>())
        if (!filter->objectName().isEmpty())
            m_filters.append(filter);
    connect(m_saved, &SavedFilters::chosen, this, &ListDetailPage::takeFilters);
}

QVariantMap ListDetailPage::filterState() const
{
    QVariantMap state;
    for (const FilterButton* filter : m_filters)
        if (filter->value().isValid())
            state.insert(filter->objectName(), filter->value());
    if (!m_searched.isEmpty())
        state.insert(kSearched, m_searched);
    return state;
}

void ListDetailPage::takeFilters(const QVariantMap& state)
{
    if (!mayLeaveDetail())
        return;
    fillTags(); // a tag may have come since
    m_searched = state.value(kSearched).toString();
    for (FilterButton* filter : m_filters) {
        filter->setValue(QVariant()); // a word that nothing carries any more narrows nothing
        filter->setValue(state.value(filter->objectName()));
    }
    reload();
    emit searchTaken(m_searched);
}

void ListDetailPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_split->setOrientation(Look::of(this).isLargeText() ? Qt::Vertical : Qt::Horizontal);
}

void ListDetailPage::showEvent(QShowEvent* event)
{
    // One key makes something new on every page: it belongs to the page in front.
    m_actions.action(m_newAction)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    Page::showEvent(event);
}

void ListDetailPage::hideEvent(QHideEvent* event)
{
    m_actions.action(m_newAction)->setShortcut({});
    Page::hideEvent(event);
}

} // namespace bandanh::desktop
