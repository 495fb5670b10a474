#include "app/desktop/forms/listdetailpage.h"

#include "app/desktop/forms/connecteddetail.h"
#include "app/desktop/look/look.h"
#include "app/desktop/session/session.h"
#include "core/store/tagwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr std::size_t kMostTags = 40;

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

void ListDetailPage::showCurrent(bool again)
{
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
    if (!mayLeaveDetail())
        return;
    m_isNew = true;
    m_current.reset();
    markCurrent();
    showNew();
    if (m_connected != nullptr)
        m_connected->show(std::nullopt);
}

void ListDetailPage::adopt(const RowId& row)
{
    m_isNew = false;
    m_current = row;
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
    const auto before = m_current;
    refreshList();
    auto place = m_current ? placeOf(*m_current) : std::nullopt;
    // A row that the filters hide stays in the form while a field of it holds what cannot be read.
    if (!m_isNew && !place && (!m_current || mayLeaveDetail())) {
        m_current = rowAt(0);
        place = 0;
    }
    markPlace(place);
    m_isReloading = false;
    if (!m_isNew)
        showCurrent(before == m_current);
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
    else if (index.row() != m_list->currentIndex().row() || !m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(index);
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
    showCurrent(false);
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
