#include "app/desktop/forms/choiceeditors.h"

#include "app/words/recordlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace bandanh::desktop {

ChoiceEditor::ChoiceEditor(const records::FieldSpec& field, QObject* parent)
    : FieldEditor(field, parent), m_choices(new QComboBox)
{
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choices->addItem(QString());
    for (const records::EnumValue& choice : field.choices->values)
        m_choices->addItem(QString(), qint64(choice.code));
    connect(m_choices, &QComboBox::activated, this, &FieldEditor::chosen);
}

QWidget* ChoiceEditor::widget()
{
    return m_choices;
}

void ChoiceEditor::setValue(const records::Value& value)
{
    const auto* code = std::get_if<std::int64_t>(&value);
    const int found = code != nullptr ? m_choices->findData(qint64(*code)) : 0;
    m_choices->setCurrentIndex(std::max(found, 0));
}

ReadField ChoiceEditor::read() const
{
    const QVariant code = m_choices->currentData();
    return {code.isValid() ? records::Value{std::int64_t{code.toLongLong()}} : records::Value{}, {}};
}

void ChoiceEditor::retranslate()
{
    m_choices->setItemText(0, QStringLiteral("—"));
    int item = 0;
    for (const records::EnumValue& choice : field().choices->values)
        m_choices->setItemText(++item, words::label(choice));
}

TruthEditor::TruthEditor(const records::FieldSpec& field, QObject* parent)
    : FieldEditor(field, parent), m_box(new QCheckBox)
{
    m_box->setTristate(true);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::chosen);
    connect(m_box, &QCheckBox::stateChanged, this, &TruthEditor::retranslate);
}

QWidget* TruthEditor::widget()
{
    return m_box;
}

void TruthEditor::setValue(const records::Value& value)
{
    const auto* truth = std::get_if<std::int64_t>(&value);
    m_box->setCheckState(truth == nullptr ? Qt::PartiallyChecked : *truth != 0 ? Qt::Checked : Qt::Unchecked);
    retranslate();
}

ReadField TruthEditor::read() const
{
    if (m_box->checkState() == Qt::PartiallyChecked)
        return {records::Value{}, {}};
    return {records::Value{std::int64_t{m_box->checkState() == Qt::Checked}}, {}};
}

void TruthEditor::retranslate()
{
    switch (m_box->checkState()) {
    case Qt::Checked:
        return m_box->setText(tr("yes"));
    case Qt::Unchecked:
        return m_box->setText(tr("no"));
    case Qt::PartiallyChecked:
        return m_box->setText(tr("not written"));
    }
}

} // namespace bandanh::desktop
