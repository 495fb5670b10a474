#include "app/desktop/look/formfield.h"

#include "app/desktop/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bandanh::desktop {

FormField::FormField(QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_label(new Label(Role::Body, Tone::Text, this)),
      m_secondLabel(new Label(Role::Body, Tone::Second, this)),
      m_note(new KhmerLabel(Role::Small, Tone::Second, this)),
      m_noteLine(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* labels = new QHBoxLayout;
    labels->setSpacing(10);
    labels->addWidget(m_label);
    labels->addWidget(m_secondLabel);
    labels->addStretch();
    column->addLayout(labels);
    column->addSpacing(4);
    column->addWidget(editor);
    auto* below = new QHBoxLayout(m_noteLine);
    below->setContentsMargins(0, measure::kFieldToNote - 2, 0, 0);
    below->addWidget(m_note, 1);
    column->addWidget(m_noteLine);
    m_secondLabel->hide();
    m_noteLine->hide();
    m_label->setBuddy(editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setFocusProxy(editor);
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void FormField::setSecondLabel(const QString& label)
{
    m_secondLabel->setText(label);
    m_secondLabel->setVisible(!label.isEmpty());
}

void FormField::setHelp(const QString& help)
{
    m_help = help;
    showNote();
}

void FormField::setError(const QString& error)
{
    m_error = error;
    showNote();
}

void FormField::setTrailing(QWidget* widget)
{
    m_noteLine->layout()->addWidget(widget);
    m_noteLine->show();
}

void FormField::showNote()
{
    const QString& note = m_error.isEmpty() ? m_help : m_error;
    m_note->setTone(m_error.isEmpty() ? Tone::Second : Tone::Conflict);
    m_note->setText(note);
    m_noteLine->setVisible(!note.isEmpty() || m_noteLine->layout()->count() > 1);
    m_editor->setAccessibleDescription(note);
}

FormColumn::FormColumn(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::kFieldToField);
    setMaximumWidth(Look::of(this).scaled(measure::kFormWidth));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void FormColumn::add(QWidget* field)
{
    m_column->addWidget(field);
}

void FormColumn::addPair(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

SavedNote::SavedNote(QWidget* parent) : QWidget(parent), m_label(new Label(Role::Small, Tone::Second, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    retranslate();
}

void SavedNote::showSaved()
{
    m_isSaved = true;
    retranslate();
}

void SavedNote::showUnsaved()
{
    m_isSaved = false;
    retranslate();
}

void SavedNote::retranslate()
{
    m_label->setText(m_isSaved ? tr("Saved") : QString());
    setAccessibleName(m_label->text());
}

void SavedNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bandanh::desktop
