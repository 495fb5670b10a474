#include "app/desktop/sync/enrolform.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/sync/codeedit.h"
#include "app/words/errorsentence.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bandanh::desktop {

QString completedUrl(const QString& typed)
{
    const QString url = typed.trimmed();
    return url.isEmpty() || url.contains(QStringLiteral("://")) ? url : QStringLiteral("https://") + url;
}

EnrolForm::EnrolForm(QWidget* parent)
    : QWidget(parent),
      m_url(new QLineEdit),
      m_code(new CodeEdit),
      m_urlField(new FormField(m_url)),
      m_codeField(new FormField(m_code)),
      m_problem(new Callout(Callout::Kind::Conflict, Icon::Warning)),
      m_enrol(new Button(Button::Kind::Primary)),
      m_cancel(new Button(Button::Kind::Secondary))
{
    m_url->setObjectName(QStringLiteral("enrolAddress"));
    m_url->setPlaceholderText(QStringLiteral("https://hq.example.org:8443"));
    m_code->setObjectName(QStringLiteral("enrolCode"));
    m_enrol->setObjectName(QStringLiteral("enrolButton"));
    m_cancel->setObjectName(QStringLiteral("enrolCancel"));
    m_problem->setObjectName(QStringLiteral("enrolProblem"));
    m_problem->hide();
    m_cancel->hide();
    auto* form = new FormColumn;
    form->add(m_urlField);
    form->add(m_codeField);
    form->add(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_enrol);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(form);
    column->addLayout(buttons);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolForm::ask);
    connect(m_cancel, &QPushButton::clicked, this, &EnrolForm::cancelWanted);
    connect(m_url, &QLineEdit::returnPressed, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &QLineEdit::returnPressed, this, &EnrolForm::ask);
}

void EnrolForm::fill(const QString& url, const QString& code)
{
    m_url->setText(url);
    m_code->setText(groupedCode(code));
}

void EnrolForm::clearCode()
{
    m_code->clear();
}

void EnrolForm::setRunning(bool running)
{
    m_isRunning = running;
    m_enrol->setEnabled(!running);
    m_cancel->setVisible(running);
    m_url->setReadOnly(running);
    m_code->setReadOnly(running);
    retranslate();
}

void EnrolForm::setPrimary(bool primary)
{
    m_enrol->setKind(primary ? Button::Kind::Primary : Button::Kind::Secondary);
}

void EnrolForm::ask()
{
    if (m_isRunning)
        return;
    m_url->setText(completedUrl(m_url->text()));
    for (FormField* field : {m_urlField, m_codeField})
        field->setError({});
    m_problem->hide();
    if (m_url->text().isEmpty()) {
        m_urlField->setError(tr("Write the address that headquarters gave you."));
        m_url->setFocus();
    } else if (m_code->text().isEmpty()) {
        m_codeField->setError(tr("Write the code that headquarters gave you."));
        m_code->setFocus();
    } else {
        emit wanted(m_code->text(), m_url->text());
    }
}

void EnrolForm::showError(const Error& error)
{
    const QString sentence = words::sentence(error);
    switch (error.code) {
    case ErrorCode::AddressInvalid:
        m_urlField->setError(sentence);
        m_url->setFocus();
        break;
    case ErrorCode::CodeMistyped:
    case ErrorCode::CodeUnknown:
    case ErrorCode::CodeUsed:
    case ErrorCode::CodeExpired:
        m_codeField->setError(sentence);
        m_code->setFocus();
        break;
    default:
        m_problem->setText({}, sentence);
        m_problem->show();
        break;
    }
}

void EnrolForm::retranslate()
{
    m_urlField->setLabel(tr("Address of headquarters"));
    m_urlField->setHelp(tr("As headquarters wrote it to you."));
    m_codeField->setLabel(tr("Code"));
    m_codeField->setHelp(tr("Eleven groups of four. Capitals and small letters are the same; it can be used once."));
    m_enrol->setText(m_isRunning ? tr("Enrolling…") : tr("Enrol this laptop"));
    m_cancel->setText(tr("Cancel"));
}

QWidget* EnrolForm::firstFocus() const
{
    return m_url;
}

} // namespace bandanh::desktop
