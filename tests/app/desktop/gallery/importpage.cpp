#include "app/desktop/look/callout.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/progresspanel.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "tests/app/desktop/gallery/pages.h"
#include "tests/app/desktop/gallery/samplemodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bandanh::desktop::gallery {

namespace {

class ImportSample final : public SamplePage
{
public:
    using SamplePage::SamplePage;

    QString title() const override { return say("Import"); }
    QString subtitle() const override { return QStringLiteral("SH-2013-0218.csv"); }
    QList<PageAction> actions() const override { return {{ActionId::OtherFile}}; }

protected:
    QWidget* build() override
    {
        auto* pane = new QWidget;
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* upper = new QVBoxLayout;
        upper->setContentsMargins(20, 0, 20, 0);
        upper->setSpacing(0);
        auto* counts = new CountLine;
        counts->setCounts({{number(21), say("new people"), static_cast<int>(Tone::Text)},
                           {number(12), say("known"), static_cast<int>(Tone::Text)},
                           {number(6), say("proposed"), static_cast<int>(Tone::Proposed)},
                           {number(0), say("same as before"), static_cast<int>(Tone::Text)},
                           {number(1), say("goes back"), static_cast<int>(Tone::Conflict)}},
                          number(40), say("rows of the file"));
        upper->addWidget(counts);
        auto* bar = new QHBoxLayout;
        bar->setContentsMargins(0, 6, 0, 6);
        auto* all = new FilterButton;
        all->setChoices(say("Rows"), {{m_language.digits(say("All %1 rows").arg(40)), 0}});
        bar->addWidget(all);
        bar->addStretch();
        bar->addWidget(new Label(say("A filter here never changes what is written."), Role::Small, Tone::Second));
        upper->addLayout(bar);
        QList<QList<Cell>> rows;
        const State states[] = {State::Conflict, State::Proposed, State::Closed, State::New};
        const char* words[] = {"goes back", "proposed", "known", "new"};
        for (int i = 0; i < 12; ++i) {
            const int kind = i == 0 ? 0 : (i < 4 ? 1 : (i % 2 ? 2 : 3));
            Cell age{{Qt::DisplayRole, number(i == 0 ? 250 : 13 + i)}};
            if (i == 0)
                age.insert({{BoldRole, true}, {ToneRole, static_cast<int>(Tone::Conflict)}});
            rows << QList<Cell>{
                {{Qt::DisplayRole, number(i + 1)}, {ToneRole, static_cast<int>(Tone::Second)}},
                {{BadgeRole, QVariant::fromValue(Badge{states[kind], say(words[kind])})}},
                text(say(i % 2 ? "male" : "female")),
                age,
                text(QStringLiteral("+855 12 000 0%1").arg(i + 10)),
                text(QStringLiteral("ព្រៃចាន់ · អូរបីជាន់ · អូរជ្រៅ")),
                i % 3 == 0 ? Cell{{Qt::DisplayRole, say("not written")}, {ToneRole, static_cast<int>(Tone::Faint)}}
                           : text(QStringLiteral("សំរោង"))};
        }
        auto* table = new TableView;
        table->setModel(new SampleModel({say("Row"), say("Outcome"), say("Sex"), say("Age"), say("Phone number"),
                                         say("Village · commune · district"), say("School")},
                                        rows, table));
        table->setColumns({{60, false, Qt::AlignRight},
                           {130},
                           {70},
                           {60, false, Qt::AlignRight},
                           {150, false, Qt::AlignRight},
                           {0, true},
                           {140}});
        table->selectRow(0);
        upper->addWidget(table);
        column->addLayout(upper, 1);
        auto* callout = new Callout(Callout::Kind::Conflict, Icon::Warning, nullptr, Callout::Shape::Bar);
        callout->setText(m_language.digits(say("Row %1 goes back whole.").arg(34)),
                         m_language.digits(say("Nobody is 250 years old; read the age from the paper.")));
        callout->addWidget(new Button(say("Type it now"), Button::Kind::Tertiary));
        column->addWidget(callout);
        auto* foot = new FootBar;
        foot->setNote(say("All or nothing, in one step. It can be undone, also after a sync."));
        auto* cancel = new Button(say("Cancel"), Button::Kind::Secondary);
        cancel->setSize(Button::Size::Dialog);
        auto* run =
            new Button(m_language.digits(say("Import %1 rows, send %2 back").arg(39).arg(1)), Button::Kind::Primary);
        run->setSize(Button::Size::Dialog);
        run->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
        foot->addRight(cancel);
        foot->addRight(run);
        column->addWidget(foot);
        return pane;
    }
};

} // namespace

Page* makeImportPage(Language& language)
{
    return new ImportSample(language);
}

} // namespace bandanh::desktop::gallery
