#include "app/desktop/shell/questiondialog.h"

#include "app/desktop/look/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kWidth = 440;
constexpr int kMargin = 24;

} // namespace

QuestionDialog::QuestionDialog(const Prompts::Question& question, QWidget* parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_foot(new QHBoxLayout), m_footArea(new QWidget(this))
{
    setObjectName(QStringLiteral("questionDialog"));
    setWindowTitle(question.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_body->setContentsMargins(kMargin, 20, kMargin, 18);
    m_body->setSpacing(6);
    auto* sentence = new KhmerLabel(question.sentence, Role::BodyBold, Tone::Text, this);
    const int width = Look::of(this).scaled(kWidth) - 2 * kMargin;
    sentence->setFixedWidth(width);
    sentence->setMinimumHeight(sentence->heightForWidth(width));
    m_body->addWidget(sentence);
    if (!question.detail.isEmpty()) {
        auto* detail = new KhmerLabel(question.detail, Role::Body, Tone::Second, this);
        detail->setFixedWidth(width);
        detail->setMinimumHeight(detail->heightForWidth(width));
        m_body->addWidget(detail);
    }
    column->addLayout(m_body);
    m_foot->setContentsMargins(kMargin, 13, kMargin, 14);
    m_foot->setSpacing(10);
    m_foot->addStretch();
    m_footArea->setLayout(m_foot);
    column->addWidget(m_footArea);
    setAccessibleName(question.title);
    setAccessibleDescription(question.sentence);
}

void QuestionDialog::addEditor(QWidget* editor)
{
    m_body->addSpacing(6);
    m_body->addWidget(editor);
}

Button* QuestionDialog::addAnswer(const QString& text, Button::Kind kind, int result)
{
    auto* button = new Button(text, kind, this);
    button->setObjectName(QStringLiteral("answer%1").arg(result));
    button->setSize(Button::Size::Dialog);
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    m_foot->addWidget(button);
    return button;
}

void QuestionDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this).tokens();
    painter.fillRect(rect(), tokens.base);
    const QRect foot = m_footArea->geometry();
    painter.fillRect(foot, tokens.window);
    painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1), tokens.line);
}

} // namespace bandanh::desktop
