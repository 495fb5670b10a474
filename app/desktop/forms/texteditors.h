#pragma once

#include "app/desktop/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace bandanh::desktop {

class WordTicks;

/// One line: texts, identifiers, numbers, dates.
class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const records::FieldSpec& field, const Language& language, QObject* parent);

    QWidget* widget() override;
    void setValue(const records::Value& value) override;
    ReadField read() const override;

private:
    const Language& m_language;
    QLineEdit* m_line;
};

/// Several values, one a line; a menu has the words that the field knows.
class LinesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinesEditor(const records::FieldSpec& field, const Language& language, QObject* parent);

    QWidget* widget() override;
    void setValue(const records::Value& value) override;
    ReadField read() const override;
    QWidget* helper() override;
    void retranslate() override;

private:
    std::vector<std::string> entries() const;
    void fitHeight();

    const Language& m_language;
    QPlainTextEdit* m_lines;
    WordTicks* m_ticks = nullptr; ///< null where the field knows no words
};

} // namespace bandanh::desktop
