#include "app/desktop/forms/savedfilters.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/flowlayout.h"
#include "app/desktop/session/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>

namespace bandanh::desktop {

namespace {

constexpr int kEntryWidth = 200;
constexpr int kLongestName = 40;

} // namespace

SavedFilters::SavedFilters(Session& session, const QString& list, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_list(list),
      m_flow(new FlowLayout(this)),
      m_keep(new Button(Button::Kind::Tertiary, this)),
      m_entry(new QLineEdit(this))
{
    setObjectName(QStringLiteral("savedFilters"));
    m_keep->setObjectName(QStringLiteral("keepFilters"));
    m_keep->setSize(Button::Size::Filter);
    m_entry->setObjectName(QStringLiteral("filtersName"));
    m_entry->setMaxLength(kLongestName);
    m_entry->setFixedWidth(Look::of().scaled(kEntryWidth));
    m_entry->installEventFilter(this);
    m_entry->hide();
    setContentsMargins(14, 5, 12, 5); // of the bar above
    m_flow->setSpacing(6);
    m_flow->addWidget(m_keep);
    m_flow->addWidget(m_entry);
    connect(m_keep, &QPushButton::clicked, this, [this] { beginName(true); });
    connect(m_entry, &QLineEdit::returnPressed, this, &SavedFilters::keep);
    read();
    retranslate();
}

std::string SavedFilters::settingName() const
{
    return "filters." + m_list.toStdString();
}

void SavedFilters::read()
{
    const std::string kept = store::Store::setting(m_session.reader(), settingName()).value_or(std::string());
    m_saved = QJsonDocument::fromJson(QByteArray::fromStdString(kept)).object().toVariantMap();
}

void SavedFilters::write()
{
    const QByteArray kept = QJsonDocument(QJsonObject::fromVariantMap(m_saved)).toJson(QJsonDocument::Compact);
    store::Store::setSetting(m_session.laptop().store().writer(), settingName(), kept.toStdString());
}

void SavedFilters::makeButtons()
{
    for (Button* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    for (const QString& name : m_saved.keys())
        makeButton(name);
    showState();
}

void SavedFilters::makeButton(const QString& name)
{
    auto* button = new Button(Button::Kind::Secondary, this);
    button->setSize(Button::Size::Filter);
    button->setObjectName(QStringLiteral("savedFilter"));
    button->setText(name);
    button->setAccessibleName(tr("Kept filters: %1").arg(name));
    button->setToolTip(tr("Enter chooses these filters, Delete forgets them"));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, name] { emit chosen(m_saved.value(name).toMap()); });
    m_flow->insertWidget(int(m_buttons.size()), button);
    m_buttons.append(button);
    button->show();
    setTabOrder(button, m_keep);
}

void SavedFilters::show(const QVariantMap& state)
{
    if (state != m_state)
        beginName(false);
    m_state = state;
    showState();
}

void SavedFilters::showState()
{
    bool isKept = false;
    for (const QVariant& kept : std::as_const(m_saved))
        isKept = isKept || kept.toMap() == m_state;
    m_keep->setVisible(!m_state.isEmpty() && !isKept && m_entry->isHidden());
    setVisible(!m_state.isEmpty() || !m_saved.isEmpty());
    updateGeometry();
}

void SavedFilters::beginName(bool begins)
{
    m_entry->clear();
    m_entry->setVisible(begins);
    showState();
    if (begins)
        m_entry->setFocus(Qt::OtherFocusReason);
}

void SavedFilters::keep()
{
    const QString name = m_entry->text().simplified();
    if (name.isEmpty())
        return;
    m_saved.insert(name, m_state);
    write();
    m_entry->hide();
    makeButtons();
    const auto made = m_saved.keys().indexOf(name);
    m_buttons.at(made)->setFocus(Qt::OtherFocusReason);
}

void SavedFilters::forget(Button* button)
{
    m_saved.remove(button->text());
    write();
    makeButtons();
    if (!m_buttons.isEmpty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
    else if (m_keep->isVisible())
        m_keep->setFocus(Qt::OtherFocusReason);
}

bool SavedFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_entry) {
        if (key != Qt::Key_Escape)
            return false;
        beginName(false);
        m_keep->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return false;
    forget(static_cast<Button*>(watched));
    return true;
}

void SavedFilters::retranslate()
{
    m_keep->setText(tr("Keep these filters"));
    m_keep->setAccessibleName(m_keep->text());
    m_entry->setPlaceholderText(tr("A name for them, then Enter"));
    m_entry->setAccessibleName(tr("A name for these filters"));
    makeButtons();
}

void SavedFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bandanh::desktop
