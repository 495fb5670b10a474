#include "app/desktop/forms/texteditors.h"

#include "app/desktop/forms/wordticks.h"
#include "app/desktop/look/look.h"
#include "app/words/recordlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace bandanh::desktop {

namespace {

constexpr int kMostLines = 6;

} // namespace

LineEditor::LineEditor(const records::FieldSpec& field, const Language& language, QObject* parent)
    : FieldEditor(field, parent), m_language(language), m_line(new QLineEdit)
{
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::chosen);
}

QWidget* LineEditor::widget()
{
    return m_line;
}

void LineEditor::setValue(const records::Value& value)
{
    const QString text = typedText(field(), value, m_language);
    if (m_line->text() != text)
        m_line->setText(text);
    m_line->setCursorPosition(0);
}

ReadField LineEditor::read() const
{
    return readTyped(field(), m_line->text());
}

LinesEditor::LinesEditor(const records::FieldSpec& field, const Language& language, QObject* parent)
    : FieldEditor(field, parent), m_language(language), m_lines(new QPlainTextEdit)
{
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        emit typed();
    });
    fitHeight();
    if (field.choices == nullptr)
        return;
    m_ticks = new WordTicks(*field.choices, m_lines);
    m_ticks->setObjectName(QString::fromUtf8(field.name.data(), qsizetype(field.name.size())) + QLatin1String("Ticks"));
    connect(m_ticks, &WordTicks::opening, this, [this] { m_ticks->setEntries(entries()); });
    connect(m_ticks, &WordTicks::ticked, this, [this](const std::string& word, bool isWanted) {
        setValue(records::listValue(this->field(), withWord(entries(), word, isWanted)));
        emit chosen();
    });
}

QWidget* LinesEditor::widget()
{
    return m_lines;
}

void LinesEditor::setValue(const records::Value& value)
{
    const QString text = typedText(field(), value, m_language);
    if (m_lines->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_lines);
    m_lines->setPlainText(text);
    fitHeight();
}

ReadField LinesEditor::read() const
{
    return readTyped(field(), m_lines->toPlainText());
}

QWidget* LinesEditor::helper()
{
    return m_ticks;
}

void LinesEditor::retranslate()
{
    if (m_ticks == nullptr)
        return;
    m_ticks->setText(tr("Choose"));
    //: %1 is the label of a field: "Skills", "Languages"
    m_ticks->setAccessibleName(tr("Choose: %1").arg(words::label(field())));
    m_ticks->retranslate();
}

std::vector<std::string> LinesEditor::entries() const
{
    const ReadField stands = read();
    const auto* lines = stands.value ? std::get_if<std::string>(&*stands.value) : nullptr;
    return lines != nullptr ? records::splitLines(*lines) : std::vector<std::string>();
}

void LinesEditor::fitHeight()
{
    const Look& look = Look::of(m_lines);
    const int lines = std::clamp(m_lines->blockCount(), 1, kMostLines);
    m_lines->setFixedHeight(look.fieldHeight() + (lines - 1) * look.lineHeight(Role::Body));
    m_lines->setVerticalScrollBarPolicy(m_lines->blockCount() > kMostLines ? Qt::ScrollBarAsNeeded
                                                                           : Qt::ScrollBarAlwaysOff);
}

} // namespace bandanh::desktop
