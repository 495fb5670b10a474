#include "app/desktop/shell/stepsframe.h"

#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/paint.h"
#include "app/desktop/look/segmented.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kWidth = 940;
constexpr int kHeight = 636;
constexpr int kSteps = 268;
constexpr int kSide = 36;
constexpr int kFoot = 64;
constexpr int kNumber = 22;

const TwoTexts kBack{QStringLiteral("ថយ"), QStringLiteral("Back")};
const TwoTexts kBrand{QStringLiteral("បណ្តាញ"), QStringLiteral("Bandanh")};
const TwoTexts kScreenLanguage{QStringLiteral("ភាសារបស់អេក្រង់"), QStringLiteral("Screen language")};
const TwoTexts kOffline{QStringLiteral("ដំណើរការពេញលេញដោយគ្មានអ៊ីនធឺណិត"), QStringLiteral("Works fully without a network")};

QString khmerDigits(int number)
{
    QString text = QString::number(number);
    for (QChar& c : text)
        c = QChar(static_cast<char16_t>(c.unicode() - u'0' + 0x17E0));
    return text;
}

} // namespace

StepsFrame::StepsFrame(Language& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_right(new QWidget(this)),
      m_languageWords(new Label(Role::Small, Tone::Second, m_right)),
      m_switch(new Segmented(m_right)),
      m_title(new Label(Role::PageTitle, Tone::Text, m_right)),
      m_secondTitle(new Label(Role::Body, Tone::Second, m_right)),
      m_reason(new KhmerLabel(Role::Body, Tone::Text, m_right)),
      m_secondReason(new KhmerLabel(Role::Body, Tone::Second, m_right)),
      m_stack(new QStackedWidget(m_right)),
      m_back(new Button(Button::Kind::Secondary, this)),
      m_continue(new Button(Button::Kind::Primary, this)),
      m_continueText{QStringLiteral("បន្ត"), QStringLiteral("Continue")}
{
    setObjectName(QStringLiteral("stepsFrame"));
    m_switch->setObjectName(QStringLiteral("firstLanguageSwitch"));
    m_switch->setSize(Segmented::Size::Dialog);
    m_switch->setTexts({QStringLiteral("ខ្មែរ"), QStringLiteral("English")});
    m_switch->setAccessibleName(kScreenLanguage.khmer + QStringLiteral(" · ") + kScreenLanguage.english);
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_continue->setObjectName(QStringLiteral("stepContinue"));
    m_back->setSize(Button::Size::Dialog);
    m_continue->setSize(Button::Size::Dialog);
    m_continue->setKeys(QKeySequence(Qt::Key_Return));

    auto* column = new QVBoxLayout(m_right);
    column->setContentsMargins(kSide, 24, kSide, 12);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_languageWords);
    top->addStretch();
    top->addWidget(m_switch);
    column->addLayout(top);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_secondTitle);
    column->addSpacing(12);
    column->addWidget(m_reason);
    column->addWidget(m_secondReason);
    column->addSpacing(14);
    column->addWidget(m_stack, 1);

    connect(m_switch, &Segmented::chosen, this,
            [this](int index) { emit languageChosen(index == 0 ? Language::Code::Khmer : Language::Code::English); });
    connect(m_back, &QPushButton::clicked, this, [this] { emit wentBack(current()); });
    connect(m_continue, &QPushButton::clicked, this, [this] { emit continued(current()); });
    retranslate();
}

int StepsFrame::addStep(const TwoTexts& name, QWidget* content)
{
    m_steps.push_back({name, {}, {}});
    m_stack->addWidget(content);
    retranslate();
    return count() - 1;
}

int StepsFrame::count() const
{
    return static_cast<int>(m_steps.size());
}

int StepsFrame::current() const
{
    return m_stack->currentIndex();
}

void StepsFrame::setCurrent(int step)
{
    m_stack->setCurrentIndex(step);
    retranslate();
    if (QWidget* content = m_stack->currentWidget())
        content->setFocus(Qt::OtherFocusReason);
}

void StepsFrame::setHeading(int step, const TwoTexts& title, const TwoTexts& reason)
{
    m_steps.at(static_cast<std::size_t>(step)).title = title;
    m_steps.at(static_cast<std::size_t>(step)).reason = reason;
    retranslate();
}

void StepsFrame::setContinue(const TwoTexts& text, bool enabled)
{
    m_continueText = text;
    m_continue->setEnabled(enabled);
    retranslate();
}

void StepsFrame::setShowsSteps(bool shows)
{
    m_showsSteps = shows;
    resizeEvent(nullptr);
    update();
}

QString StepsFrame::first(const TwoTexts& text) const
{
    return m_language.isKhmer() ? text.khmer : text.english;
}

QString StepsFrame::second(const TwoTexts& text) const
{
    return m_language.isKhmer() ? text.english : text.khmer;
}

void StepsFrame::retranslate()
{
    m_switch->setCurrent(m_language.isKhmer() ? 0 : 1);
    m_languageWords->setText(first(kScreenLanguage) + QStringLiteral(" · ") + second(kScreenLanguage));
    m_back->setText(first(kBack));
    m_back->setSecondText(second(kBack));
    m_back->setVisible(current() > 0);
    m_continue->setText(first(m_continueText));
    m_continue->setSecondText(second(m_continueText));
    if (current() >= 0 && current() < count()) {
        const Step& step = m_steps.at(static_cast<std::size_t>(current()));
        m_title->setText(first(step.title));
        m_secondTitle->setText(second(step.title));
        m_reason->setText(first(step.reason));
        m_secondReason->setText(second(step.reason));
    }
    m_secondReason->setHidden(Look::of(this).isLargeText()); // what is to be filled in needs the room
    resizeEvent(nullptr);
    update();
}

QRect StepsFrame::frameRect() const
{
    const Look& look = Look::of(this);
    const int width = std::min(QWidget::width() - 32, look.scaled(m_showsSteps ? kWidth : kWidth - kSteps));
    const int height = std::min(QWidget::height() - 76, look.scaled(kHeight));
    return {(QWidget::width() - width) / 2, (QWidget::height() - height - 24) / 2, width, height};
}

void StepsFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void StepsFrame::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_continue->isEnabled())
        emit continued(current());
    else
        QWidget::keyPressEvent(event);
}

void StepsFrame::resizeEvent(QResizeEvent*)
{
    const QRect frame = frameRect();
    const int left = m_showsSteps ? Look::of(this).scaled(kSteps) : 0;
    m_right->setGeometry(frame.left() + left + 1, frame.top() + 1, frame.width() - left - 2,
                         frame.height() - kFoot - 1);
    const QSize back = m_back->sizeHint();
    const QSize next = m_continue->sizeHint();
    const int y = frame.bottom() - kFoot + (kFoot - next.height()) / 2;
    m_back->setGeometry(frame.left() + left + kSide, y, back.width(), back.height());
    m_continue->setGeometry(frame.right() - kSide - next.width(), y, next.width(), next.height());
}

void StepsFrame::paintSteps(QPainter& painter, const QRect& column) const
{
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    const Script script = m_language.isKhmer() ? Script::Khmer : Script::Latin;
    const Script other = m_language.isKhmer() ? Script::Latin : Script::Khmer;
    const QFont small = fontFor(Role::Small, other, look.textScale());
    const int line = look.lineHeight(Role::Body);
    const int smallLine = look.lineHeight(Role::Small);
    int y = column.top() + 26;
    const int mark = look.scaled(28);
    paintIcon(painter, QRect(column.left() + 24, y + (line + smallLine - mark) / 2 + 4, mark, mark), Icon::Mark,
              tokens.accent);
    const int brandLeft = column.left() + 24 + mark + 11;
    paint::line(painter, QRect(brandLeft, y, column.right() - brandLeft, line + 6), Qt::AlignLeft, first(kBrand),
                fontFor(Role::PageTitle, script, look.textScale() * 0.92), tokens.text);
    paint::line(painter, QRect(brandLeft, y + line + 6, column.right() - brandLeft, smallLine), Qt::AlignLeft,
                second(kBrand), small, tokens.secondText);
    y += line + smallLine + 34;
    const int textLeft = column.left() + 24 + look.scaled(24) + 12;
    for (int i = 0; i < count(); ++i) {
        const bool here = i == current();
        const int side = look.scaled(kNumber);
        const QRect circle(column.left() + 25, y + (line - side) / 2 + 1, side, side);
        if (i < current()) {
            paintIcon(painter, circle.adjusted(2, 2, -2, -2), Icon::Check, tokens.done.ink);
        } else {
            paint::box(painter, circle, here ? tokens.accent : QColor(), here ? tokens.accent : tokens.faintText,
                       side / 2);
            painter.setFont(fontFor(Role::SmallBold, Script::Latin, look.textScale()));
            painter.setPen(here ? tokens.onAccent : tokens.faintText);
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        const TwoTexts& name = m_steps.at(static_cast<std::size_t>(i)).name;
        const QRect area(textLeft, y, column.right() - textLeft - 8, line + 2);
        paint::line(painter, area, Qt::AlignLeft, first(name),
                    fontFor(here ? Role::BodyBold : Role::Body, script, look.textScale()),
                    i <= current() ? tokens.text : tokens.secondText);
        paint::line(painter, QRect(textLeft, y + line + 2, area.width(), smallLine), Qt::AlignLeft, second(name), small,
                    tokens.secondText);
        y += line + smallLine + 24;
    }
    const int foot = column.bottom() - 20 - 2 * smallLine;
    paint::line(painter, QRect(column.left() + 24, foot, column.width() - 32, smallLine), Qt::AlignLeft,
                first(kOffline), fontFor(Role::Small, script, look.textScale()), tokens.secondText);
    paint::line(painter, QRect(column.left() + 24, foot + smallLine, column.width() - 32, smallLine), Qt::AlignLeft,
                second(kOffline), small, tokens.secondText);
}

void StepsFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = Look::of(this);
    const Tokens& tokens = look.tokens();
    painter.fillRect(rect(), tokens.window);
    const QRect frame = frameRect();
    paint::box(painter, frame, tokens.base, QColor(), measure::kRadius);
    const int left = m_showsSteps ? look.scaled(kSteps) : 0;
    const QRect foot(frame.left() + left, frame.bottom() + 1 - kFoot, frame.width() - left, kFoot);
    painter.fillRect(foot.adjusted(0, 0, -2, -2), tokens.window);
    painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1), tokens.line);
    if (m_showsSteps) {
        const QRect column(frame.left(), frame.top(), left, frame.height());
        paint::box(painter, column, tokens.navigation, QColor(), measure::kRadius);
        painter.fillRect(QRect(column.right(), column.top(), 1, column.height()), tokens.line);
        paintSteps(painter, column);
        const QString khmer = QStringLiteral("%1 ក្នុង %2 អេក្រង់").arg(khmerDigits(current() + 1), khmerDigits(count()));
        const QString english = QStringLiteral("Screen %1 of %2").arg(current() + 1).arg(count());
        paint::line(painter, QRect(frame.left(), frame.bottom() + 10, frame.width(), look.lineHeight(Role::Small)),
                    Qt::AlignHCenter, first({khmer, english}) + QStringLiteral(" · ") + second({khmer, english}),
                    look.font(Role::Small), tokens.secondText);
    }
    paint::box(painter, frame, QColor(), tokens.strongLine, measure::kRadius);
}

} // namespace bandanh::desktop
