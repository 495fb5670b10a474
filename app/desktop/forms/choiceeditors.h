#pragma once

#include "app/desktop/forms/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace bandanh::desktop {

/// One word of an enumeration, or nothing.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const records::FieldSpec& field, QObject* parent);

    QWidget* widget() override;
    void setValue(const records::Value& value) override;
    ReadField read() const override;
    void retranslate() override;

private:
    QComboBox* m_choices;
};

/// Yes, no, or not written: three states, because an empty box would claim a "no" that nobody gave.
class TruthEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TruthEditor(const records::FieldSpec& field, QObject* parent);

    QWidget* widget() override;
    void setValue(const records::Value& value) override;
    ReadField read() const override;
    void retranslate() override;

private:
    QCheckBox* m_box;
};

} // namespace bandanh::desktop
