#pragma once

#include "app/desktop/firstrun/bothlanguages.h"
#include "core/records/record.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bandanh::desktop {

class CodeEdit;
class FormField;
class Segmented;

/// What somebody typed to enrol a laptop.
struct PendingEnrolment {
    QString url;
    QString code;
    bool isEmpty() const { return code.isEmpty(); }
};

/// Who works with the laptop, and where: a province, or the code that headquarters gave out for it.
class PersonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPane(const Language& language, QWidget* parent = nullptr);

    void retranslate();
    void focusFirst();
    /// Says under the field what is missing or mistyped.
    bool accepts();

    QString name() const;
    records::Scope province() const;
    /// Empty where a province was chosen.
    PendingEnrolment enrolment() const;

private:
    bool hasCode() const;
    void showChoice();
    void fillProvinces();
    void label(FormField& field, const char* khmer, const char* english);

    BothLanguages m_words;
    QLineEdit* m_name;
    FormField* m_nameField;
    Segmented* m_choice;
    QComboBox* m_province;
    FormField* m_provinceField;
    QLineEdit* m_url;
    FormField* m_urlField;
    CodeEdit* m_code;
    FormField* m_codeField;
};

} // namespace bandanh::desktop
