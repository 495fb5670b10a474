#include "app/desktop/shell/statusline.h"

#include "app/desktop/look/language.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/segmented.h"

#include <QEvent>
#include <QPainter>

namespace bandanh::desktop {

namespace {

constexpr int kMargin = 12;
constexpr int kBetween = 20;
constexpr int kIconGap = 6;

} // namespace

StatusLine::StatusLine(const Language& language, QWidget* parent)
    : QWidget(parent), m_language(language), m_switch(new Segmented(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_switch->setObjectName(QStringLiteral("languageSwitch"));
    m_switch->setSize(Segmented::Size::Small);
    // Each language is named in itself, whatever the screen is in.
    m_switch->setTexts({QStringLiteral("ខ្មែរ"), QStringLiteral("English")});
    connect(m_switch, &Segmented::chosen, this, [this](int index) { emit languageChosen(index == 0); });
    describe();
}

void StatusLine::setFact(Fact which, const StatusFact& fact)
{
    m_facts[static_cast<int>(which)] = fact;
    describe();
}

void StatusLine::describe()
{
    QStringList spoken;
    for (const StatusFact& fact : m_facts)
        if (!fact.text.isEmpty())
            spoken << (fact.figure + QLatin1Char(' ') + fact.text).trimmed();
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.join(QLatin1Char('\n'))); // with large text there is no room for all of it
    m_switch->setAccessibleName(tr("Language"));
    m_switch->setCurrent(m_language.isKhmer() ? 0 : 1);
    fold();
    update();
}

int StatusLine::widthOf(const StatusFact& fact) const
{
    const Look& look = Look::of(this);
    if (fact.text.isEmpty())
        return 0;
    int width = QFontMetrics(look.font(Role::Small)).horizontalAdvance(fact.text) + kBetween;
    if (fact.icon != Icon::None)
        width += look.smallIconSize() + kIconGap;
    if (!fact.figure.isEmpty())
        width += QFontMetrics(look.font(Role::SmallBold)).horizontalAdvance(fact.figure) + 4;
    return width;
}

QRect StatusLine::factsArea() const
{
    QRect area = rect().adjusted(kMargin, 1, 0, 0);
    area.setRight(m_switch->x() - kBetween);
    return area;
}

void StatusLine::fold()
{
    int wanted = -kBetween;
    for (const StatusFact& fact : m_facts)
        wanted += widthOf(fact);
    const bool folds = wanted > factsArea().width();
    if (folds == m_isFolded)
        return;
    m_isFolded = folds;
    updateGeometry();
}

QSize StatusLine::sizeHint() const
{
    return {400, Look::of(this).statusLineHeight() * (m_isFolded ? 2 : 1)};
}

QSize StatusLine::minimumSizeHint() const
{
    return {m_switch->sizeHint().width() + 2 * kMargin, sizeHint().height()};
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        resizeEvent(nullptr);
    }
}

void StatusLine::resizeEvent(QResizeEvent*)
{
    const QSize size = m_switch->sizeHint();
    m_switch->setGeometry(width() - kMargin - size.width(), (height() + 1 - size.height()) / 2, size.width(),
                          size.height());
    fold();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    QRect line = factsArea();
    if (!m_isFolded)
        return paintFacts(painter, line, 0, kFacts);
    line.setHeight(line.height() / 2);
    paintFacts(painter, line, 0, kFacts / 2);
    paintFacts(painter, line.translated(0, line.height()), kFacts / 2, kFacts);
}

void StatusLine::paintFacts(QPainter& painter, const QRect& line, int first, int last) const
{
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const int side = look.smallIconSize();
    QRect area = line;
    for (int i = first; i < last; ++i) {
        const StatusFact& fact = m_facts[i];
        if (fact.text.isEmpty() || area.width() < side * 3)
            continue;
        if (fact.icon != Icon::None) {
            paintIcon(painter, QRect(area.left(), area.center().y() - side / 2 + 1, side, side), fact.icon,
                      tokens.secondText);
            area.setLeft(area.left() + side + kIconGap);
        }
        if (!fact.figure.isEmpty())
            area.setLeft(
                area.left() + 4
                + paint::line(painter, area, Qt::AlignLeft, fact.figure, look.font(Role::SmallBold), tokens.text));
        area.setLeft(area.left() + kBetween
                     + paint::line(painter, area, Qt::AlignLeft, fact.text, look.font(Role::Small), tokens.secondText));
    }
}

} // namespace bandanh::desktop
