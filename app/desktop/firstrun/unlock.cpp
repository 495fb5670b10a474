#include "app/desktop/firstrun/unlock.h"

#include "app/desktop/look/formfield.h"
#include "app/desktop/shell/stepsframe.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace bandanh::desktop {

Unlock::Unlock(Language& language, QString storePath, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_storePath(std::move(storePath)),
      m_frame(new StepsFrame(language, this)),
      m_passphrase(new QLineEdit),
      m_field(new FormField(m_passphrase))
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addStretch();
    m_frame->addStep({QStringLiteral("ដោះសោ"), QStringLiteral("Unlock")}, content);
    m_frame->setShowsSteps(false);
    m_frame->setHeading(0, {QStringLiteral("បើកកុំព្យូទ័រការងារ"), QStringLiteral("Open your work")},
                        {QStringLiteral("អ្វីៗទាំងអស់ត្រូវបានចាក់សោ រហូតដល់អ្នកវាយឃ្លាសម្ងាត់។"),
                         QStringLiteral("Everything is locked until you type your passphrase.")});
    m_frame->setCurrent(0);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    setFocusProxy(m_passphrase);
    waitForTyping();
    retranslate();
    connect(m_frame, &StepsFrame::continued, this, &Unlock::tryIt);
    connect(m_frame, &StepsFrame::languageChosen, &m_language, &Language::use);
    connect(&m_language, &Language::changed, this, &Unlock::retranslate);
    connect(&m_opening, &Opening::opened, this, &Unlock::finished);
    connect(&m_opening, &Opening::refused, this, [this](const QString& sentence) {
        m_field->setError(sentence);
        m_passphrase->selectAll();
        m_passphrase->setFocus();
        waitForTyping();
    });
}

void Unlock::waitForTyping()
{
    m_frame->setContinue({QStringLiteral("ដោះសោ"), QStringLiteral("Unlock")});
}

void Unlock::tryWith(const QString& passphrase)
{
    m_passphrase->setText(passphrase);
    tryIt();
}

void Unlock::tryIt()
{
    if (m_opening.isRunning() || m_passphrase->text().isEmpty())
        return;
    m_field->setError({});
    m_frame->setContinue({QStringLiteral("កំពុងដោះសោ…"), QStringLiteral("Unlocking…")}, false);
    m_opening.open(m_storePath, m_passphrase->text());
}

void Unlock::retranslate()
{
    const bool khmer = m_language.isKhmer();
    m_field->setLabel(khmer ? QStringLiteral("ឃ្លាសម្ងាត់") : QStringLiteral("Passphrase"));
    m_field->setSecondLabel(khmer ? QStringLiteral("Passphrase") : QStringLiteral("ឃ្លាសម្ងាត់"));
    m_passphrase->setAccessibleName(khmer ? QStringLiteral("ឃ្លាសម្ងាត់") : QStringLiteral("Passphrase"));
}

} // namespace bandanh::desktop
