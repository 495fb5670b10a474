#include "app/desktop/forms/recordform.h"

#include "app/desktop/forms/fieldeditor.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/session/session.h"
#include "app/words/errorsentence.h"
#include "app/words/recordlabel.h"
#include "app/words/rulesentence.h"
#include "core/operations/edit.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace bandanh::desktop {

using records::FieldSpec;
using records::Record;
using records::Value;

namespace {

constexpr int kRestMilliseconds = 2000;
constexpr int kStackedHeight = 150;
constexpr std::string_view kKhmerEnding = "_km";

/// "title_km" stands beside "title_en", "name_km" beside "name_latin".
bool isLatinOf(std::string_view name, std::string_view khmerName)
{
    if (!khmerName.ends_with(kKhmerEnding))
        return false;
    const std::string stem(khmerName.substr(0, khmerName.size() - kKhmerEnding.size()));
    return name == stem + "_latin" || name == stem + "_en";
}

/// What happens at a place belongs to its province; what is known of a person's home decides nothing.
void takeProvince(Record& made, const Value& place, const records::FieldSpec& field)
{
    const auto* code = std::get_if<std::string>(&place);
    if (made.spec->type != records::RecordType::Activity || field.type != records::ValueType::Place || code == nullptr)
        return;
    if (const auto scope = records::parseScope(std::string_view(*code).substr(0, 2)))
        made.scope = *scope;
}

} // namespace

RecordForm::RecordForm(Session& session, Language& language, const records::RecordSpec& spec,
                       std::span<const std::uint16_t> fields, QWidget* parent)
    : ScrollPane(parent), m_session(session), m_language(language), m_spec(spec), m_blank(spec), m_saved(new SavedNote)
{
    setObjectName(QString::fromStdString(std::string(spec.name) + "Form"));
    addFields(fields);
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 8, 12, 20);
    whole->setSpacing(0);
    auto* column = new FormColumn;
    layOut(*column);
    whole->addWidget(m_saved, 0, Qt::AlignLeft);
    whole->addWidget(column);
    whole->addStretch();
    setWidget(content);
    m_rest.setParent(this);
    m_rest.setObjectName(QStringLiteral("rest"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        for (Slot& slot : m_slots)
            if (slot.isTyped)
                save(slot, false);
    });
    connect(&m_session, &Session::changed, this, [this] {
        if (!m_isWriting && isVisible())
            reload();
    });
    retranslate();
}

QSize RecordForm::minimumSizeHint() const
{
    const Look& look = Look::of(this);
    const QSize least = ScrollPane::minimumSizeHint();
    return look.isLargeText() ? least.expandedTo({0, look.scaled(kStackedHeight)}) : least;
}

void RecordForm::addFields(std::span<const std::uint16_t> fields)
{
    for (const FieldSpec& field : m_spec.fields) {
        if (!fields.empty() && std::ranges::find(fields, field.id) == fields.end())
            continue;
        FieldEditor* editor = makeFieldEditor(field, m_session, m_language, this);
        if (editor == nullptr)
            continue;
        QWidget* widget = editor->widget();
        widget->setObjectName(QString::fromUtf8(field.name.data(), qsizetype(field.name.size())));
        widget->installEventFilter(this);
        m_slots.push_back({&field, editor, makeFieldFrame(*editor), {}});
    }
    for (Slot& slot : m_slots) {
        connect(slot.editor, &FieldEditor::typed, this, [this, &slot] { noteTyping(slot); });
        connect(slot.editor, &FieldEditor::chosen, this, [this, &slot] { save(slot, true); });
    }
}

void RecordForm::layOut(FormColumn& column)
{
    std::vector<const Slot*> placed;
    for (const Slot& slot : m_slots) {
        if (std::ranges::find(placed, &slot) != placed.end())
            continue;
        if (const Slot* latin = partnerOf(slot)) {
            column.addPair(slot.frame, latin->frame);
            placed.push_back(latin);
        } else {
            column.add(slot.frame);
        }
    }
}

RecordForm::Slot* RecordForm::partnerOf(const Slot& slot)
{
    const auto found = std::ranges::find_if(
        m_slots, [&](const Slot& other) { return isLatinOf(other.field->name, slot.field->name); });
    return found != m_slots.end() ? &*found : nullptr;
}

RecordForm::Slot* RecordForm::slotOf(const QObject* editor)
{
    const auto found = std::ranges::find_if(m_slots, [&](const Slot& slot) { return slot.editor->widget() == editor; });
    return found != m_slots.end() ? &*found : nullptr;
}

const RecordForm::Slot* RecordForm::slotOf(std::string_view field) const
{
    const auto found = std::ranges::find_if(m_slots, [&](const Slot& slot) { return slot.field->name == field; });
    return found != m_slots.end() ? &*found : nullptr;
}

QWidget* RecordForm::editorOf(std::string_view field) const
{
    const Slot* slot = slotOf(field);
    return slot != nullptr ? slot->editor->widget() : nullptr;
}

FormField* RecordForm::frameOf(std::string_view field) const
{
    const Slot* slot = slotOf(field);
    return slot != nullptr ? slot->frame : nullptr;
}

void RecordForm::load(const RowId& row)
{
    m_rest.stop();
    m_row = row;
    for (Slot& slot : m_slots) {
        slot.isTyped = false;
        slot.frame->setError({});
    }
    m_saved->showSaved();
    ensureVisible(0, 0);
    reload();
}

void RecordForm::startNew(const Record& blank)
{
    m_rest.stop();
    m_row.reset();
    m_blank = blank;
    for (Slot& slot : m_slots) {
        slot.isTyped = false;
        slot.frame->setError({});
        show(slot, m_blank.value(slot.field->id));
    }
    m_saved->showUnsaved();
    ensureVisible(0, 0);
}

void RecordForm::startNew()
{
    Record blank(m_spec);
    blank.scope = m_session.settings().province;
    startNew(blank);
}

void RecordForm::reload()
{
    if (!m_row)
        return;
    const auto stored = store::RecordTable(m_session.reader()).find(m_spec, *m_row);
    if (!stored) {
        startNew();
        emit vanished();
        return;
    }
    for (Slot& slot : m_slots)
        if (!slot.isTyped)
            show(slot, stored->record.value(slot.field->id));
    showBrokenRules();
}

void RecordForm::showBrokenRules()
{
    const auto stored =
        m_row ? store::RecordTable(m_session.reader()).find(m_spec, *m_row) : std::optional<store::StoredRecord>();
    if (!stored)
        return;
    const auto broken = operations::brokenRules(m_session.reader(), stored->record);
    for (Slot& slot : m_slots) {
        const auto rule = std::ranges::find(broken, slot.field->name, &operations::Rule::field);
        if (!slot.isTyped)
            slot.frame->setError(rule != broken.end() ? words::sentence(**rule) : QString());
    }
}

void RecordForm::show(Slot& slot, const Value& value)
{
    slot.stored = value;
    slot.editor->setValue(value);
}

void RecordForm::showRow(const std::optional<RowId>& row, bool again)
{
    if (!row)
        startNew();
    else if (again && m_row == row)
        reload();
    else
        load(*row);
}

bool RecordForm::mayLeave()
{
    for (Slot& slot : m_slots) {
        if (!slot.isTyped || save(slot, true))
            continue;
        slot.editor->widget()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(slot.frame);
        return false;
    }
    return true;
}

void RecordForm::noteTyping(Slot& slot)
{
    slot.isTyped = true;
    m_saved->showUnsaved();
    m_rest.start();
}

bool RecordForm::save(Slot& slot, bool leaving)
{
    const ReadField read = slot.editor->read();
    if (!read.value) {
        slot.isTyped = true;
        slot.frame->setError(read.error);
        return false;
    }
    const bool differs = !records::sameValue(*read.value, slot.stored);
    if (differs)
        if (const QString fault = write(slot, *read.value); !fault.isEmpty()) {
            slot.isTyped = true;
            slot.frame->setError(fault);
            return false;
        }
    slot.isTyped = false;
    slot.stored = *read.value;
    slot.frame->setError({});
    if (leaving)
        slot.editor->setValue(slot.stored); // in the form in which it will be read, not while somebody types
    if (m_row && std::ranges::none_of(m_slots, &Slot::isTyped))
        m_saved->showSaved();
    showBrokenRules();
    if (differs)
        m_session.noteChange();
    return true;
}

QString RecordForm::write(const Slot& slot, const Value& value)
{
    m_isWriting = true;
    QString fault;
    try {
        if (m_row) {
            if (const auto edited = operations::editField(m_session.desk(), m_spec, *m_row, *slot.field, value);
                !edited)
                fault = words::sentence(edited.error());
        } else {
            Record made = m_blank;
            made.value(slot.field->id) = value;
            takeProvince(made, value, *slot.field);
            m_row = operations::createRecord(m_session.desk(), made);
            emit created(*m_row);
        }
    } catch (const store::StoreFailure& failure) {
        fault = words::sentence({failure.code(), {m_session.laptop().store().path()}});
    }
    m_isWriting = false;
    return fault;
}

void RecordForm::retranslate()
{
    for (Slot& slot : m_slots) {
        slot.frame->setLabel(words::label(*slot.field));
        slot.editor->retranslate();
        if (!slot.isTyped)
            slot.editor->setValue(slot.stored);
    }
    showBrokenRules();
    setAccessibleName(words::label(m_spec));
}

void RecordForm::focusFirst()
{
    // A reference is an office's own number; a name is what people begin with.
    const auto named = std::ranges::find_if(m_slots, [](const Slot& slot) {
        return slot.field->has(records::FieldTrait::HeadingKhmer) || slot.field->has(records::FieldTrait::HeadingLatin);
    });
    if (named != m_slots.end())
        named->editor->widget()->setFocus(Qt::OtherFocusReason);
}

bool RecordForm::isLeftByThis(const QEvent& event) const
{
    const auto reason = static_cast<const QFocusEvent&>(event).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event)
{
    Slot* slot = slotOf(watched);
    if (slot == nullptr)
        return ScrollPane::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && slot->isTyped && isLeftByThis(*event))
        save(*slot, true);
    if (event->type() == QEvent::Wheel && qobject_cast<QScrollArea*>(watched) == nullptr) {
        event->ignore(); // scrolling past a choice must not change it
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && !slot->isTyped) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event
                ->ignore(); // nothing is typed here: what was written last is taken back, not the letters of this field
            return true;
        }
    }
    return ScrollPane::eventFilter(watched, event);
}

} // namespace bandanh::desktop
