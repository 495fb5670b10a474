#include "app/desktop/firstrun/firstrun.h"

#include "app/desktop/look/bar.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/shell/stepsframe.h"
#include "app/desktop/sync/syncwork.h"
#include "app/words/errorsentence.h"
#include "core/vault/strength.h"
#include "core/vault/suggestion.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

enum Step { LanguageStep, PassphraseStep, PersonStep, DataStep };

constexpr int kFitScore = 3;
constexpr int kScores = 4;

QVBoxLayout* columnOf(QWidget* content)
{
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    return column;
}

/// With large text not everything fits.
QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    for (QWidget* ground : {scroll->viewport(), content})
        ground->setAutoFillBackground(false); // the frame's own shows
    return scroll;
}

const char* strengthInEnglish(int score)
{
    constexpr const char* kWords[] = {"Falls at once", "Weak", "Still weak", "Strong", "Very strong"};
    return kWords[score];
}

const char* strengthInKhmer(int score)
{
    constexpr const char* kWords[] = {"ងាយទាយណាស់", "ខ្សោយ", "នៅខ្សោយ", "រឹងមាំ", "រឹងមាំណាស់"};
    return kWords[score];
}

} // namespace

// These screens speak both languages at once, before one is chosen: their words stand here in pairs and not in a catalogue.
FirstRun::FirstRun(Language& language, QString storePath, HqCalls calls, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_storePath(std::move(storePath)),
      m_calls(std::move(calls)),
      m_frame(new StepsFrame(language, this)),
      m_person(new PersonPane(language))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->setFocusPolicy(Qt::ClickFocus); // so that Enter goes on before anything else has the keyboard
    setFocusProxy(m_frame);
    m_frame->addStep({QStringLiteral("ភាសា"), QStringLiteral("Language")}, makeLanguageStep());
    m_frame->addStep({QStringLiteral("ឃ្លាសម្ងាត់"), QStringLiteral("Passphrase")}, scrolled(makePassphraseStep()));
    m_frame->addStep({QStringLiteral("អ្នក និងខេត្តរបស់អ្នក"), QStringLiteral("You and your province")}, scrolled(m_person));
    m_frame->addStep({QStringLiteral("ទិន្នន័យហាត់ ឬទទេ"), QStringLiteral("Practice data or empty")},
                     scrolled(makeDataStep()));
    showHeadings();
    m_frame->setCurrent(LanguageStep);
    connect(m_frame, &StepsFrame::continued, this, &FirstRun::continueFrom);
    connect(m_frame, &StepsFrame::wentBack, this, [this](int step) { goTo(step - 1); });
    connect(m_frame, &StepsFrame::languageChosen, &m_language, &Language::use);
    connect(&m_language, &Language::changed, this, &FirstRun::retranslate);
    m_texts.push_back([this] { m_person->retranslate(); });
    connect(&m_opening, &Opening::opened, this, &FirstRun::takeOpened);
    connect(&m_opening, &Opening::refused, this, [this](const QString& sentence) {
        m_problem->setText({}, sentence);
        m_problem->show();
        m_frame->setContinue({QStringLiteral("សាកម្តងទៀត"), QStringLiteral("Try again")});
    });
    retranslate();
}

FirstRun::~FirstRun() = default;

QString FirstRun::first(const char* khmer, const char* english) const
{
    return BothLanguages{m_language}.first(khmer, english);
}

QString FirstRun::second(const char* khmer, const char* english) const
{
    return BothLanguages{m_language}.second(khmer, english);
}

void FirstRun::showHeadings()
{
    m_frame->setHeading(LanguageStep,
                        {QStringLiteral("ជ្រើសភាសារបស់អេក្រង់"), QStringLiteral("Choose the language of the screen")},
                        {QStringLiteral("អ្នកអាចប្តូរបានគ្រប់ពេល នៅខាងក្រោមអេក្រង់។"),
                         QStringLiteral("You can switch at any time, at the foot of the window.")});
    m_frame->setHeading(PassphraseStep,
                        {QStringLiteral("ជ្រើសឃ្លាសម្ងាត់របស់អ្នក"), QStringLiteral("Choose your passphrase")},
                        {QStringLiteral("ឃ្លានេះចាក់សោអ្វីៗទាំងអស់ក្នុងកុំព្យូទ័រ។ បើគេលួចកុំព្យូទ័រ គេអានអ្វីមិនបានឡើយ។"),
                         QStringLiteral("It locks everything on this laptop. Whoever steals it can read nothing.")});
    m_frame->setHeading(PersonStep, {QStringLiteral("អ្នក និងខេត្តរបស់អ្នក"), QStringLiteral("You and your province")},
                        {QStringLiteral("ឈ្មោះរបស់អ្នកត្រូវបានកត់ជាមួយអ្វីដែលអ្នកនាំចូល។"),
                         QStringLiteral("Your name is noted with what you import.")});
    m_frame->setHeading(DataStep, {QStringLiteral("ចាប់ផ្តើមជាមួយអ្វី?"), QStringLiteral("What to begin with?")},
                        {QStringLiteral("ទិន្នន័យហាត់ជារឿងប្រឌិត។ គ្មាននរណាពិតទេ។"),
                         QStringLiteral("The practice data is invented. Nobody in it is real.")});
    showContinue();
}

/// At the last step it says what Enter takes.
void FirstRun::showContinue()
{
    if (m_frame->current() != DataStep)
        m_frame->setContinue({QStringLiteral("បន្ត"), QStringLiteral("Continue")});
    else if (m_withPractice->isEnabled())
        m_frame->setContinue({QStringLiteral("យកទិន្នន័យហាត់"), QStringLiteral("Take practice data")});
    else
        m_frame->setContinue({QStringLiteral("ចាប់ផ្តើមដោយទទេ"), QStringLiteral("Begin empty")});
}

QWidget* FirstRun::makeLanguageStep()
{
    auto* content = new QWidget;
    auto* column = columnOf(content);
    const auto choice = [&](const QString& key, const QString& name, const QString& says, Language::Code code) {
        auto* button = new AnswerButton(key, content);
        button->setObjectName(code == Language::Code::Khmer ? QStringLiteral("chooseKhmer")
                                                            : QStringLiteral("chooseEnglish"));
        button->setAccessibleName(name);
        button->setAnswer(name, says);
        button->setShortcut(QKeySequence(key));
        connect(button, &QPushButton::clicked, this, [this, code] {
            m_language.use(code);
            goTo(PassphraseStep);
        });
        column->addWidget(button);
    };
    choice(QStringLiteral("1"), QStringLiteral("ខ្មែរ"), QStringLiteral("អេក្រង់ កាលបរិច្ឆេទ និងលេខជាភាសាខ្មែរ"),
           Language::Code::Khmer);
    choice(QStringLiteral("2"), QStringLiteral("English"), QStringLiteral("Screens, dates and digits in English"),
           Language::Code::English);
    column->addStretch();
    return content;
}

QWidget* FirstRun::makePassphraseStep()
{
    auto* content = new QWidget;
    auto* column = columnOf(content);
    const auto field = [&](const char* name, const char* khmer, const char* english, QLineEdit*& line) {
        line = new QLineEdit;
        line->setObjectName(QString::fromLatin1(name));
        line->setEchoMode(QLineEdit::Password);
        auto* made = new FormField(line);
        m_texts.push_back([this, made, line, khmer, english] {
            made->setLabel(first(khmer, english));
            made->setSecondLabel(second(khmer, english));
            line->setAccessibleName(first(khmer, english));
        });
        return made;
    };
    m_passphraseField = field("passphrase", "ឃ្លាសម្ងាត់", "Passphrase", m_passphrase);
    m_strength = new ThinBar(5);
    m_strength->setObjectName(QStringLiteral("strength"));
    m_againField = field("passphraseAgain", "វាយម្តងទៀត", "Once more", m_again);
    auto* suggest = new Button(Button::Kind::Tertiary, content);
    suggest->setObjectName(QStringLiteral("suggest"));
    auto* note = new Callout(Callout::Kind::Open, Icon::Warning);
    m_texts.push_back([this, suggest, note] {
        suggest->setText(first("ស្នើឃ្លាមួយ", "Suggest one"));
        note->setText({}, first("បើភ្លេច មានតែទីស្នាក់ការកណ្តាលទេដែលអាចបើកវិញបាន។",
                                "If you forget it, only headquarters can open this laptop again."));
        note->setSecondText(second("បើភ្លេច មានតែទីស្នាក់ការកណ្តាលទេដែលអាចបើកវិញបាន។",
                                   "If you forget it, only headquarters can open this laptop again."));
    });
    column->addWidget(m_passphraseField);
    column->addWidget(m_strength);
    column->addWidget(suggest, 0, Qt::AlignRight);
    column->addWidget(m_againField);
    column->addWidget(note);
    column->addStretch();
    connect(m_passphrase, &QLineEdit::textEdited, this, &FirstRun::showStrength);
    connect(suggest, &QPushButton::clicked, this, &FirstRun::suggestPassphrase);
    return content;
}

QWidget* FirstRun::makeDataStep()
{
    auto* content = new QWidget;
    auto* column = columnOf(content);
    const auto choice = [&](const char* name, const char* key, bool practice) {
        auto* button = new AnswerButton(QString::fromLatin1(key), content);
        button->setObjectName(QString::fromLatin1(name));
        button->setShortcut(QKeySequence(QString::fromLatin1(key)));
        connect(button, &QPushButton::clicked, this, [this, practice] {
            m_practice = practice;
            finish();
        });
        column->addWidget(button);
        return button;
    };
    m_withPractice = choice("withPractice", "1", true);
    auto* withNothing = choice("withNothing", "2", false);
    m_texts.push_back([this, withNothing] {
        showData();
        withNothing->setAnswer(first("ទទេ", "Empty"), first("សម្រាប់ការងារពិត", "For real work"));
    });
    m_problem = new Callout(Callout::Kind::Conflict, Icon::Warning);
    m_problem->setObjectName(QStringLiteral("firstRunProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
    return content;
}

void FirstRun::showStrength()
{
    const auto strength = vault::strengthOf(m_passphrase->text().toStdString());
    m_strength->setSteps(strength.score, kScores, strength.score >= kFitScore ? Tone::Done : Tone::Open);
    const QString words = m_passphrase->text().isEmpty()
                              ? QString()
                              : first(strengthInKhmer(strength.score), strengthInEnglish(strength.score));
    m_passphraseField->setError({});
    m_passphraseField->setHelp(words);
    m_strength->setAccessibleName(words);
}

void FirstRun::suggestPassphrase()
{
    SystemRandom random;
    const auto script = m_language.isKhmer() ? vault::WordScript::Khmer : vault::WordScript::Latin;
    m_passphrase->setEchoMode(QLineEdit::Normal); // to be written down, then typed once more
    m_passphrase->setText(QString::fromStdString(vault::suggest(random, script)));
    showStrength();
}

bool FirstRun::acceptsPassphrase()
{
    if (vault::strengthOf(m_passphrase->text().toStdString()).score < kFitScore) {
        m_passphraseField->setError(first("ងាយទាយពេក។ សូមប្រើពាក្យឱ្យច្រើនជាងនេះ យ៉ាងតិច ៤ ពាក្យ។",
                                          "Too easy to guess. Use more words, at least four."));
        m_passphrase->setFocus();
        return false;
    }
    if (m_passphrase->text() != m_again->text()) {
        m_againField->setError(first("មិនដូចខាងលើទេ។ សូមវាយម្តងទៀត។", "Not the same as above. Type it once more."));
        m_again->setFocus();
        return false;
    }
    m_againField->setError({});
    return true;
}

void FirstRun::continueFrom(int step)
{
    if (m_opening.isRunning())
        return;
    switch (step) {
    case PassphraseStep:
        if (!acceptsPassphrase())
            return;
        break;
    case PersonStep:
        if (!m_person->accepts())
            return;
        showData();
        break;
    case DataStep:
        if (!m_withPractice->isEnabled())
            m_practice = false;
        finish();
        return;
    default:
        break;
    }
    goTo(step + 1);
}

void FirstRun::goTo(int step)
{
    m_frame->setCurrent(step);
    showContinue();
    if (step == PassphraseStep)
        m_passphrase->setFocus();
    if (step == PersonStep)
        m_person->focusFirst();
}

void FirstRun::finish()
{
    if (m_opening.isRunning() || m_enrolling)
        return;
    if (m_laptop)
        return emit finished(); // not enrolled, and told so
    m_problem->hide();
    m_frame->setContinue({QStringLiteral("កំពុងចាក់សោ…"), QStringLiteral("Locking it up…")}, false);
    operations::LaptopSettings settings;
    settings.name = m_person->name().toStdString();
    settings.province = m_person->province();
    settings.language = m_language.name().toStdString();
    m_opening.create(m_storePath, m_passphrase->text(), settings);
}

void FirstRun::takeOpened()
{
    m_laptop = m_opening.takeLaptop();
    const PendingEnrolment typed = m_person->enrolment();
    if (typed.isEmpty())
        return emit finished();
    m_frame->setContinue({QStringLiteral("កំពុងចុះឈ្មោះឧបករណ៍…"), QStringLiteral("Enrolling…")}, false);
    m_enrolling = std::make_unique<SyncWork>(m_laptop->store(), m_laptop->clock(), m_calls);
    connect(m_enrolling.get(), &SyncWork::enrolled, this, &FirstRun::takeEnrolled, Qt::QueuedConnection);
    connect(m_enrolling.get(), &SyncWork::refused, this, &FirstRun::takeRefused, Qt::QueuedConnection);
    m_enrolling->enrol(typed.code, typed.url);
}

void FirstRun::takeEnrolled()
{
    m_enrolling.reset();
    auto settings = m_laptop->settings();
    if (const auto link = sync::readHqLink(m_laptop->store().writer()))
        settings.province = records::parseScope(link->scopes.substr(0, 2)).value_or(records::kNational);
    m_laptop->setSettings(settings);
    emit finished();
}

/// The store is made all the same; it is enrolled later, on the Sync page.
void FirstRun::takeRefused(const Error& error)
{
    m_enrolling.reset();
    m_pending = m_person->enrolment();
    m_problem->setText(words::sentence(error),
                       first("អ្នកអាចចុះឈ្មោះនៅពេលក្រោយ ក្នុងទំព័រ ផ្ញើ និងទទួល។", "You can enrol later, on the Sync page."));
    m_problem->show();
    m_frame->setContinue({QStringLiteral("បន្ត"), QStringLiteral("Continue")});
}

/// Practice data must not go to a real headquarters.
void FirstRun::showData()
{
    const bool enrols = !m_person->enrolment().isEmpty();
    m_withPractice->setEnabled(!enrols);
    m_withPractice->setAnswer(
        first("ទិន្នន័យហាត់", "Practice data"),
        enrols ? first("មិនអាចជាមួយលេខកូដទេ៖ ទិន្នន័យនេះនឹងទៅដល់ទីស្នាក់ការកណ្តាល", "Not with a code: it would go to headquarters")
               : first("សកម្មភាព ២៤ និងបញ្ជីវត្តមាន ២៨ ដើម្បីសាកល្បង",
                       "24 activities and 28 sign-in sheets to try everything on"));
}

void FirstRun::retranslate()
{
    for (const auto& set : m_texts)
        set();
    showStrength();
}

} // namespace bandanh::desktop
