#pragma once

#include "app/desktop/firstrun/opening.h"
#include "app/desktop/look/language.h"

#include <QWidget>

class QLineEdit;
class QComboBox;

namespace bandanh::desktop {

class Callout;
class FormField;
class KhmerLabel;
class StepsFrame;
class ThinBar;
struct TwoTexts;

/// The first run in four screens: language, passphrase twice with its strength, name and province, practice data or empty.
/// It ends with a store that was made and is open.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    FirstRun(Language& language, QString storePath, QWidget* parent = nullptr);

    std::unique_ptr<operations::Laptop> takeLaptop() { return m_opening.takeLaptop(); }
    bool wantsPractice() const { return m_practice; }

signals:
    void finished();

private:
    QWidget* makeLanguageStep();
    QWidget* makePassphraseStep();
    QWidget* makePersonStep();
    QWidget* makeDataStep();
    void showHeadings();
    void continueFrom(int step);
    void showStrength();
    bool acceptsPassphrase();
    void suggestPassphrase();
    void fillProvinces();
    void finish();
    void retranslate();
    QString first(const char* khmer, const char* english) const;
    QString second(const char* khmer, const char* english) const;

    Language& m_language;
    QString m_storePath;
    Opening m_opening;
    StepsFrame* m_frame;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    FormField* m_passphraseField = nullptr;
    FormField* m_againField = nullptr;
    ThinBar* m_strength = nullptr;
    QLineEdit* m_name = nullptr;
    FormField* m_nameField = nullptr;
    QComboBox* m_province = nullptr;
    FormField* m_provinceField = nullptr;
    Callout* m_problem = nullptr;
    std::vector<std::function<void()>> m_texts; ///< sets the texts of what was made, in the language of the screen
    bool m_practice = true;
};

} // namespace bandanh::desktop
