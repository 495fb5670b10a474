#include "app/desktop/forms/suggestingeditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace bandanh::desktop {

SuggestingEditor::SuggestingEditor(const records::FieldSpec& field, QObject* parent)
    : FieldEditor(field, parent),
      m_line(new QLineEdit),
      m_completer(new QCompleter(this)),
      m_names(new QStandardItemModel(this))
{
    m_completer->setModel(m_names);
    m_completer->setWidget(m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_line, &QLineEdit::textEdited, this, &SuggestingEditor::suggest);
    connect(m_completer, QOverload<const QModelIndex&>::of(&QCompleter::activated), this, &SuggestingEditor::take);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        // Enter on a suggestion takes that one, and no other reading of what is typed.
        const QAbstractItemView* popup = m_completer->popup();
        if (!popup->isVisible() || !popup->selectionModel()->hasSelection())
            emit chosen();
    });
}

QWidget* SuggestingEditor::widget()
{
    return m_line;
}

void SuggestingEditor::setValue(const records::Value& value)
{
    m_value = value;
    m_isTyped = false;
    m_line->setText(records::isAbsent(value) ? QString() : nameOf(value));
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_line->text());
}

ReadField SuggestingEditor::read() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return {records::Value{}, {}};
    if (!m_isTyped)
        return {m_value, {}};
    const QList<Suggestion> found = suggestions(typed);
    const auto same = [&typed](const Suggestion& one) { return one.name.compare(typed, Qt::CaseInsensitive) == 0; };
    if (std::ranges::count_if(found, same) == 1)
        return {std::ranges::find_if(found, same)->value, {}};
    if (found.size() == 1)
        return {found.first().value, {}};
    return {std::nullopt, unknown()};
}

void SuggestingEditor::suggest(const QString& typed)
{
    m_isTyped = true;
    m_suggested = typed.trimmed().isEmpty() ? QList<Suggestion>() : suggestions(typed.trimmed());
    m_names->clear();
    for (const Suggestion& suggestion : m_suggested)
        m_names->appendRow(new QStandardItem(suggestion.name));
    if (m_suggested.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
    emit FieldEditor::typed();
}

void SuggestingEditor::take(const QModelIndex& index)
{
    // Qt completes the first suggestion on Enter also where nobody chose it; by then Enter may have been answered.
    if (index.row() < 0 || index.row() >= m_suggested.size() || !m_isTyped)
        return;
    setValue(m_suggested.at(index.row()).value);
    emit chosen();
}

} // namespace bandanh::desktop
