#include "app/desktop/forms/recorddrawer.h"

#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/words/recordlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

RecordDrawer::RecordDrawer(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_title(new Label(Role::Section)),
      m_delete(new Button(Button::Kind::Tertiary)),
      m_hint(new KhmerLabel(Role::Body, Tone::Second)),
      m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 8, 8, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_delete->setObjectName(QStringLiteral("deleteChosen"));
    m_delete->setIcon(Icon::Delete);
    head->addWidget(m_title, 1);
    head->addWidget(m_delete);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_hint);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (RecordForm* shown = form(); shown != nullptr && shown->row() && shown->mayLeave())
            removeAfterAsking(m_session, m_prompts, shown->spec(), *shown->row());
    });
}

void RecordDrawer::addType(const records::RecordSpec& spec, std::span<const std::uint16_t> fields)
{
    auto* form = new RecordForm(m_session, m_language, spec, fields);
    m_forms.push_back(form);
    m_stack->addWidget(form);
    connect(form, &RecordForm::created, this, [this](const RowId& row) {
        m_delete->show();
        emit created(row);
    });
    connect(form, &RecordForm::vanished, m_delete, &QWidget::hide);
}

RecordForm* RecordDrawer::formOf(const records::RecordSpec& spec) const
{
    const auto found =
        std::ranges::find_if(m_forms, [&](const RecordForm* form) { return form->spec().type == spec.type; });
    return found != m_forms.end() ? *found : nullptr;
}

RecordForm* RecordDrawer::form() const
{
    return qobject_cast<RecordForm*>(m_stack->currentWidget());
}

void RecordDrawer::bringToFront(RecordForm* form)
{
    m_stack->setCurrentWidget(form);
    m_hasOwnTitle = false;
    m_title->setText(words::label(form->spec()));
    m_delete->setVisible(form->row().has_value());
}

void RecordDrawer::open(const records::RecordSpec& spec, const RowId& row)
{
    RecordForm* form = formOf(spec);
    if (form->row() == row)
        form->reload();
    else
        form->load(row);
    bringToFront(form);
}

void RecordDrawer::startNew(const records::Record& blank)
{
    RecordForm* form = formOf(*blank.spec);
    form->startNew(blank);
    bringToFront(form);
}

void RecordDrawer::close(const QString& hint)
{
    m_stack->setCurrentWidget(m_hint);
    m_hint->setText(hint);
    m_title->setText(QString());
    m_delete->hide();
}

void RecordDrawer::setTitle(const QString& title)
{
    m_hasOwnTitle = true;
    m_title->setText(title);
}

bool RecordDrawer::mayLeave()
{
    return form() == nullptr || form()->mayLeave();
}

void RecordDrawer::retranslate()
{
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete what is chosen"));
    for (RecordForm* form : m_forms)
        form->retranslate();
    if (form() != nullptr && !m_hasOwnTitle)
        m_title->setText(words::label(form()->spec()));
}

} // namespace bandanh::desktop
