#pragma once

#include "app/desktop/firstrun/opening.h"
#include "app/desktop/firstrun/personpane.h"
#include "app/desktop/look/language.h"
#include "app/desktop/sync/hqcalls.h"

#include <QWidget>

class QLineEdit;

namespace bandanh::desktop {

class AnswerButton;
class Callout;
class FormField;
class KhmerLabel;
class StepsFrame;
class SyncWork;
class ThinBar;
struct TwoTexts;

/// The first run in four screens: language, passphrase twice with its strength, name and province (or the code that enrols the
/// laptop), practice data or empty. It ends with a store that was made and is open.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    FirstRun(Language& language, QString storePath, HqCalls calls = {}, QWidget* parent = nullptr);
    ~FirstRun() override;

    std::unique_ptr<operations::Laptop> takeLaptop() { return std::move(m_laptop); }
    bool wantsPractice() const { return m_practice; }
    /// What was typed to enrol the laptop, where that could not be done.
    const PendingEnrolment& pendingEnrolment() const { return m_pending; }

signals:
    void finished();

private:
    QWidget* makeLanguageStep();
    QWidget* makePassphraseStep();
    QWidget* makeDataStep();
    void showHeadings();
    void showContinue();
    void continueFrom(int step);
    void goTo(int step);
    void showStrength();
    bool acceptsPassphrase();
    void suggestPassphrase();
    void showData();
    void finish();
    void takeOpened();
    void takeEnrolled();
    void takeRefused(const Error& error);
    void retranslate();
    QString first(const char* khmer, const char* english) const;
    QString second(const char* khmer, const char* english) const;

    Language& m_language;
    QString m_storePath;
    HqCalls m_calls;
    Opening m_opening;
    std::unique_ptr<operations::Laptop> m_laptop;
    std::unique_ptr<SyncWork> m_enrolling;
    PendingEnrolment m_pending;
    StepsFrame* m_frame;
    PersonPane* m_person;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    FormField* m_passphraseField = nullptr;
    FormField* m_againField = nullptr;
    ThinBar* m_strength = nullptr;
    AnswerButton* m_withPractice = nullptr;
    Callout* m_problem = nullptr;
    std::vector<std::function<void()>> m_texts; ///< sets the texts of what was made, in the language of the screen
    bool m_practice = true;
};

} // namespace bandanh::desktop
