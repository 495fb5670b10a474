#include "app/desktop/sync/facts.h"

#include "app/desktop/look/label.h"

#include <QGridLayout>
#include <QPainter>

namespace bandanh::desktop {

namespace {

constexpr int kAbove = 5;

} // namespace

Facts::Facts(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(measure::kFirstCellPadding, 0, measure::kCellPadding, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void Facts::setFacts(const QList<Fact>& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (int row = 0; row < facts.size(); ++row) {
        const Fact& fact = facts.at(row);
        auto* name = new KhmerLabel(fact.name, Role::Body, Tone::Second, this);
        auto* value = new KhmerLabel(fact.value, fact.isBold ? Role::BodyBold : Role::Body, Tone::Text, this);
        for (KhmerLabel* label : {name, value}) {
            label->setContentsMargins(0, kAbove, 0, kAbove + 1);
            label->show();
        }
        name->setMinimumWidth(name->sizeHint().width());
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        spoken << fact.name + QLatin1Char(' ') + fact.value;
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void Facts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int row = 0; row < m_facts.size(); ++row)
        painter.fillRect(QRect(0, m_grid->itemAtPosition(row, 1)->geometry().bottom(), width(), 1),
                         Look::of(this).tokens().line);
}

} // namespace bandanh::desktop
