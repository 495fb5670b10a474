#include "app/desktop/look/bar.h"
#include "app/desktop/look/callout.h"
#include "app/desktop/look/emptystate.h"
#include "app/desktop/look/formfield.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/state.h"
#include "app/desktop/shell/stepsframe.h"
#include "tests/app/desktop/gallery/pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bandanh::desktop::gallery {

namespace {

class IconSheet final : public QWidget
{
public:
    QSize sizeHint() const override { return {360, 5 * 34}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = Look::of(this).tokens();
        const int perLine = std::max(1, width() / 32);
        for (int i = 1; i <= static_cast<int>(Icon::Letters); ++i)
            paintIcon(painter, QRect((i - 1) % perLine * 32, (i - 1) / perLine * 30, 18, 18), static_cast<Icon>(i),
                      tokens.text);
    }
};

class WidgetsSample final : public SamplePage
{
public:
    using SamplePage::SamplePage;

    QString title() const override { return say("Details"); }

protected:
    QWidget* build() override
    {
        auto* pane = new QWidget;
        auto* columns = new QHBoxLayout(pane);
        columns->setContentsMargins(20, 14, 20, 14);
        columns->setSpacing(28);
        columns->addLayout(buildForm(), 1);
        columns->addLayout(buildParts(), 1);
        return pane;
    }

private:
    QLayout* buildForm()
    {
        auto* column = new QVBoxLayout;
        auto* head = new SectionBand;
        head->setGapAbove(false);
        head->setTitle(say("Details"));
        auto* saved = new SavedNote;
        head->setRightWidget(saved);
        column->addWidget(head);
        column->addSpacing(8);
        auto* form = new FormColumn;
        const auto field = [&](QWidget* editor, const char* label) {
            auto* f = new FormField(editor);
            f->setLabel(say(label));
            return f;
        };
        form->addPair(field(new QLineEdit(QStringLiteral("វិទ្យាល័យសំរោង")), "Name (Khmer)"),
                      field(new QLineEdit(QStringLiteral("Samraong High School")), "Name (Latin)"));
        auto* phone = field(new QLineEdit(QStringLiteral("012 000")), "Phone number");
        phone->setError(m_language.digits(say("A Cambodian number has 9 or 10 digits.")));
        form->add(phone);
        auto* combo = new QComboBox;
        combo->addItems({say("Siem Reap"), say("Phnom Penh")});
        auto* province = field(combo, "Province");
        province->setHelp(say("Where the activity was held, not where the people come from."));
        form->add(province);
        auto* off = new QLineEdit(say("not written"));
        off->setEnabled(false);
        form->add(field(off, "Village"));
        auto* checks = new QWidget;
        auto* row = new QHBoxLayout(checks);
        row->setContentsMargins(0, 0, 0, 0);
        auto* box = new QCheckBox(say("closed"));
        box->setChecked(true);
        auto* radio = new QRadioButton(say("female"));
        radio->setChecked(true);
        row->addWidget(box);
        row->addWidget(radio);
        row->addWidget(new QRadioButton(say("male")));
        row->addStretch();
        form->add(checks);
        column->addWidget(form);
        auto* strength = new ThinBar(5);
        strength->setSteps(4, 5, Tone::Done);
        column->addSpacing(14);
        column->addWidget(strength);
        column->addSpacing(14);
        column->addWidget(new IconSheet);
        column->addStretch();
        return column;
    }

    QLayout* buildParts()
    {
        auto* column = new QVBoxLayout;
        column->setSpacing(12);
        auto* buttons = new QHBoxLayout;
        auto* primary =
            new Button(m_language.digits(say("Import %1 rows, send %2 back").arg(39).arg(1)), Button::Kind::Primary);
        buttons->addWidget(primary);
        buttons->addWidget(new Button(say("Cancel"), Button::Kind::Secondary));
        buttons->addWidget(new Button(say("Type it now"), Button::Kind::Tertiary));
        buttons->addStretch();
        column->addLayout(buttons);
        auto* off =
            new Button(m_language.digits(say("close the sheet: %1 rows missing").arg(12)), Button::Kind::Secondary);
        off->setEnabled(false);
        column->addWidget(off);
        auto* badges = new QHBoxLayout;
        for (const State state : {State::Open, State::Closed, State::Verified, State::Proposed, State::Conflict,
                                  State::Unsent, State::New}) {
            auto* badge = new StateBadge;
            badge->setBadge({state, stateWord(state)});
            badges->addWidget(badge);
        }
        badges->addStretch();
        column->addLayout(badges);
        for (const auto kind : {Callout::Kind::Accent, Callout::Kind::Open, Callout::Kind::Conflict,
                                Callout::Kind::Done, Callout::Kind::Quiet}) {
            auto* callout = new Callout(kind, Icon::Warning);
            callout->setText({}, say("If you forget it, only headquarters can open this laptop again."));
            column->addWidget(callout);
        }
        auto* long1 = new KhmerLabel(
            say("Distinct (activity, person) on a signed line, plus headcounts less the people named within them."),
            Role::Body);
        long1->setMaximumWidth(220);
        column->addWidget(long1);
        auto* progress = new ProgressPanel(m_language);
        progress->start(say("%1 of %2 rows"));
        progress->setProgress(14200, 96000);
        progress->show();
        column->addWidget(progress);
        auto* empty = new EmptyState;
        empty->setText(say("Sheets that are not closed will stand here."),
                       say("They come from an import or are entered by hand."));
        empty->setButtonText(say("Import a file"));
        column->addWidget(empty);
        column->addStretch();
        return column;
    }
};

} // namespace

Page* makeWidgetsPage(Language& language)
{
    return new WidgetsSample(language);
}

StepsFrame* makeFirstRun(Language& language)
{
    auto* frame = new StepsFrame(language);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    const auto field = [&](const TwoTexts& label) {
        auto* line = new QLineEdit(QStringLiteral("............"));
        line->setEchoMode(QLineEdit::Password);
        auto* f = new FormField(line);
        f->setLabel(language.isKhmer() ? label.khmer : label.english);
        f->setSecondLabel(language.isKhmer() ? label.english : label.khmer);
        return f;
    };
    column->addWidget(field({QStringLiteral("ឃ្លាសម្ងាត់"), QStringLiteral("Passphrase")}));
    auto* strength = new ThinBar(5);
    strength->setSteps(4, 5, Tone::Done);
    column->addWidget(strength);
    column->addWidget(field({QStringLiteral("វាយម្តងទៀត"), QStringLiteral("Once more")}));
    auto* note = new Callout(Callout::Kind::Open, Icon::Warning);
    note->setText({}, QStringLiteral("បើភ្លេច មានតែការិយាល័យកណ្តាលទេដែលអាចបើកវិញបាន។"));
    note->setSecondText(QStringLiteral("If you forget it, only headquarters can open this laptop again."));
    column->addWidget(note);
    column->addStretch();
    const TwoTexts names[] = {{QStringLiteral("ភាសា"), QStringLiteral("Language")},
                              {QStringLiteral("ឃ្លាសម្ងាត់"), QStringLiteral("Passphrase")},
                              {QStringLiteral("អ្នក និងខេត្តរបស់អ្នក"), QStringLiteral("You and your province")},
                              {QStringLiteral("ទិន្នន័យហាត់ ឬទទេ"), QStringLiteral("Practice data or empty")}};
    for (const TwoTexts& name : names)
        frame->addStep(name, name.english == QLatin1String("Passphrase") ? content : new QWidget);
    frame->setHeading(1, {QStringLiteral("ជ្រើសឃ្លាសម្ងាត់របស់អ្នក"), QStringLiteral("Choose your passphrase")},
                      {QStringLiteral("ឃ្លានេះចាក់សោអ្វីៗទាំងអស់ក្នុងកុំព្យូទ័រ។ បើគេលួចកុំព្យូទ័រ គេអានអ្វីមិនបានឡើយ។"),
                       QStringLiteral("It locks everything on this laptop. Whoever steals it can read nothing.")});
    frame->setCurrent(1);
    return frame;
}

} // namespace bandanh::desktop::gallery
