#include "app/desktop/forms/connecteddetail.h"

#include "app/desktop/forms/linksmodel.h"
#include "app/desktop/forms/tagrow.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowlist.h"
#include "app/words/filled.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

enum View { Detail, Links, Many };

} // namespace

ConnectedDetail::ConnectedDetail(Session& session, const Language& language, ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_model(new LinksModel(session, language, this)),
      m_views(new QStackedWidget),
      m_links(new RowList(RowList::Rows::Groups)),
      m_tags(new TagRow(session)),
      m_toggle(new Button(Button::Kind::Tertiary))
{
    m_links->setObjectName(QStringLiteral("links"));
    m_links->setModel(m_model);
    m_links->installEventFilter(this);
    m_views->addWidget(new QWidget);
    m_views->addWidget(m_links);
    m_foot = makeFoot(actions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_views, 1);
    column->addWidget(m_foot);
    connect(m_links, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const auto target = m_model->targetAt(index.row()))
            emit recordWanted(*target);
    });
    connect(actions.action(ActionId::ShowLinks), &QAction::triggered, this, [this] {
        if (m_foot->isVisible())
            showLinks(m_views->currentIndex() == Detail);
    });
    connect(actions.action(ActionId::AddTag), &QAction::triggered, this, [this] {
        if (m_foot->isVisible())
            m_tags->entry()->setFocus(Qt::ShortcutFocusReason);
    });
    retranslate();
    m_foot->hide();
}

void ConnectedDetail::setDetail(QWidget* detail)
{
    // In a place of its own: a detail shows and hides itself, also while the links are in front.
    auto* column = new QVBoxLayout(m_views->widget(Detail));
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(detail);
    detail->installEventFilter(this);
    m_detail = detail;
}

void ConnectedDetail::setMany(QWidget* many)
{
    m_views->addWidget(many);
}

void ConnectedDetail::showMany(bool shows)
{
    m_showsMany = shows;
    m_views->setCurrentIndex(shows ? Many : Detail);
    m_foot->setVisible(!shows && m_record.has_value());
    setVisible(shows || !m_detail->isHidden());
}

QWidget* ConnectedDetail::makeFoot(ActionCatalogue& actions)
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(22, 6, 12, 6);
    row->setSpacing(10);
    m_toggle->setObjectName(QStringLiteral("showLinks"));
    m_toggle->setKeys(actions.action(ActionId::ShowLinks)->shortcut(), Button::ShowKeys::Tooltip);
    row->addWidget(m_tags, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showLinks(m_views->currentIndex() == Detail); });
    return foot;
}

void ConnectedDetail::show(const std::optional<store::RecordKey>& record)
{
    const bool isOther = record != m_record;
    m_record = record;
    m_foot->setVisible(record.has_value() && !m_showsMany);
    const int row = isOther ? -1 : m_links->currentIndex().row();
    m_model->show(record);
    if (row >= 0 && row < m_model->rowCount())
        m_links->setCurrentIndex(m_model->index(row));
    m_tags->show(record);
    if (!record && !m_showsMany)
        m_views->setCurrentIndex(Detail);
    describeToggle();
}

void ConnectedDetail::showLinks(bool shows)
{
    m_views->setCurrentIndex(shows ? Links : Detail);
    describeToggle();
    if (shows)
        m_links->setFocus(Qt::OtherFocusReason);
    else
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void ConnectedDetail::describeToggle()
{
    m_toggle->setText(m_views->currentIndex() == Links
                          ? tr("Hide the links")
                          : words::counted("ConnectedDetail", "%n link(s)", nullptr, m_model->links()));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setEnabled(m_model->links() > 0 || m_views->currentIndex() == Links);
}

bool ConnectedDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_detail) {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(m_showsMany || !m_detail->isHidden());
        return false;
    }
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return false;
    showLinks(false);
    return true;
}

void ConnectedDetail::retranslate()
{
    m_links->setAccessibleName(tr("What it is linked with"));
    m_tags->retranslate();
    describeToggle();
}

void ConnectedDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectedDetail::paintEvent(QPaintEvent*)
{
    if (!m_foot->isVisible())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), Look::of(this).tokens().line);
}

} // namespace bandanh::desktop
