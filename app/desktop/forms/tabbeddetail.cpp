#include "app/desktop/forms/tabbeddetail.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop {

TabbedDetail::TabbedDetail(const QString& what, QWidget* parent)
    : QWidget(parent),
      m_title(new Label(Role::DetailTitle)),
      m_line(new Label(Role::Body, Tone::Second)),
      m_delete(new Button(Button::Kind::Tertiary)),
      m_tabs(new QTabBar),
      m_views(new QStackedWidget)
{
    m_delete->setObjectName(QStringLiteral("delete") + what.front().toUpper() + what.mid(1));
    m_delete->setIcon(Icon::Delete);
    m_tabs->setObjectName(what + QStringLiteral("Tabs"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 20, 0);
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_delete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 12, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_line);
    column->addSpacing(6);
    column->addWidget(m_tabs);
    column->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
}

void TabbedDetail::addView(QWidget* view)
{
    m_views->addWidget(view);
    m_tabs->addTab(QString());
}

void TabbedDetail::setTabTexts(const QStringList& texts, const QString& accessibleName)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, texts.value(tab));
    m_tabs->setAccessibleName(accessibleName);
}

void TabbedDetail::setDeleteText(const QString& text, const QString& accessibleName)
{
    m_delete->setText(text);
    m_delete->setAccessibleName(accessibleName);
}

QAbstractButton* TabbedDetail::deleteButton() const
{
    return m_delete;
}

void TabbedDetail::setHeading(const QString& title, const QString& line)
{
    m_title->setText(title);
    m_line->setText(line);
}

void TabbedDetail::showRow(const QString& title, const QString& line)
{
    m_delete->show();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, true);
    setHeading(title, line);
}

void TabbedDetail::showWithoutRow(const QString& title, const QString& line)
{
    setHeading(title, line);
    openOnly(0);
}

void TabbedDetail::showNew(const QString& title, const QString& line)
{
    setHeading(title, line);
    openOnly(m_tabs->count() - 1);
}

void TabbedDetail::openOnly(int tab)
{
    m_delete->hide();
    m_tabs->setTabEnabled(tab, true);
    m_tabs->setCurrentIndex(tab);
    for (int other = 0; other < m_tabs->count(); ++other)
        m_tabs->setTabEnabled(other, other == tab);
}

} // namespace bandanh::desktop
