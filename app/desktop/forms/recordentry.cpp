#include "app/desktop/forms/recordentry.h"

#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"
#include "core/operations/edit.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

RecordEntry::RecordEntry(Session& session, Language& language, const records::RecordSpec& spec,
                         std::span<const std::string_view> fields, std::size_t required, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_spec(spec),
      m_required(required),
      m_blank(spec),
      m_button(new Button(Button::Kind::Secondary))
{
    setObjectName(QString::fromStdString(std::string(spec.name) + "Entry"));
    m_button->setObjectName(QStringLiteral("addRecord"));
    m_button->setIcon(Icon::Plus);
    auto* form = new FormColumn;
    for (const std::string_view name : fields) {
        const records::FieldSpec& field = *spec.byName(name);
        FieldEditor* editor = makeFieldEditor(field, session, language, this);
        editor->widget()->setObjectName(QString::fromUtf8(name.data(), qsizetype(name.size())));
        m_slots.push_back({&field, editor, makeFieldFrame(*editor)});
    }
    for (std::size_t i = 0; i < m_slots.size(); i += 2)
        if (i + 1 < m_slots.size())
            form->addPair(m_slots[i].frame, m_slots[i + 1].frame);
        else
            form->add(m_slots[i].frame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 8);
    column->setSpacing(4);
    column->addWidget(form);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &RecordEntry::add);
    retranslate();
}

void RecordEntry::start(const records::Record& blank)
{
    m_blank = blank;
    for (const Slot& slot : m_slots) {
        slot.editor->setValue(blank.value(slot.field->id));
        slot.frame->setError({});
    }
}

void RecordEntry::setButtonText(const QString& text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
}

void RecordEntry::retranslate()
{
    for (const Slot& slot : m_slots) {
        slot.editor->retranslate();
        slot.frame->setLabel(words::label(*slot.field));
    }
}

void RecordEntry::focusFirst()
{
    m_slots.front().editor->widget()->setFocus();
}

QWidget* RecordEntry::editorOf(std::string_view field) const
{
    for (const Slot& slot : m_slots)
        if (slot.field->name == field)
            return slot.editor->widget();
    return nullptr;
}

FormField* RecordEntry::frameOf(std::string_view field) const
{
    for (const Slot& slot : m_slots)
        if (slot.field->name == field)
            return slot.frame;
    return nullptr;
}

bool RecordEntry::read(records::Record& record)
{
    const Slot* wrong = nullptr;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const Slot& slot = m_slots[i];
        const ReadField typed = slot.editor->read();
        QString error = typed.error;
        if (typed.value)
            record.value(slot.field->id) = *typed.value;
        if (error.isEmpty() && i < m_required && (!typed.value || records::isAbsent(*typed.value)))
            error = tr("This is needed.");
        slot.frame->setError(error);
        if (!error.isEmpty() && wrong == nullptr)
            wrong = &slot;
    }
    if (wrong != nullptr)
        wrong->editor->widget()->setFocus();
    return wrong == nullptr;
}

void RecordEntry::add()
{
    records::Record record = m_blank;
    if (!read(record))
        return;
    if (!m_spec.naturalKey.empty()
        && store::RecordTable(m_session.reader()).find(m_spec, store::naturalRow(record)).has_value()) {
        m_slots.front().frame->setError(tr("This stands here already."));
        m_slots.front().editor->widget()->setFocus();
        return;
    }
    RowId row;
    try {
        row = operations::createRecord(m_session.desk(), record);
    } catch (const store::StoreFailure& failure) {
        const Error error{failure.code(), {m_session.laptop().store().path()}};
        m_slots.front().frame->setError(words::sentence(error));
        return;
    }
    start(m_blank);
    emit created(row);
    m_session.noteChange();
}

} // namespace bandanh::desktop
