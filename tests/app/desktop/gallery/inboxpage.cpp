#include "app/desktop/look/keycap.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/segmented.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "tests/app/desktop/gallery/pages.h"
#include "tests/app/desktop/gallery/samplemodel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace bandanh::desktop::gallery {

namespace {

class InboxSample final : public SamplePage
{
public:
    using SamplePage::SamplePage;

    QString title() const override { return say("Questions"); }
    QString subtitle() const override
    {
        return m_language.digits(say("%1 questions, about %2 minutes").arg(13).arg(4));
    }

protected:
    QWidget* build() override
    {
        auto* split = new QSplitter;
        auto* pane = new QWidget;
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* bar = new FilterBar;
        auto* kinds = new Segmented;
        kinds->setTexts({m_language.digits(say("All %1").arg(13)), m_language.digits(say("People %1").arg(11)),
                         m_language.digits(say("Values %1").arg(2))});
        bar->add(kinds);
        column->addWidget(bar);
        auto* list = new RowList(RowList::Rows::TwoLines);
        QList<QList<Cell>> rows;
        for (int i = 1; i <= 13; ++i)
            rows << QList<Cell>{{{StateRole, static_cast<int>(i % 4 == 0 ? State::Conflict : State::Proposed)},
                                 {Qt::DisplayRole, m_language.digits(say("Row %1 of the sheet").arg(i))},
                                 {SecondTextRole, say(i % 4 == 0 ? "Which phone number?" : "Same person?")
                                                      + QStringLiteral(" · SH-2013-0218")}}};
        list->setModel(new SampleModel({{}}, rows, list));
        list->setCurrentIndex(list->model()->index(0, 0));
        column->addWidget(list);
        split->addWidget(pane);
        split->addWidget(buildQuestion());
        split->setSizes({330, 852});
        split->setStretchFactor(1, 1);
        return split;
    }

private:
    QWidget* buildQuestion()
    {
        auto* pane = new QWidget;
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(26, 14, 26, 14);
        column->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setSpacing(12);
        head->addWidget(new Label(say("Is this the same person?"), Role::DetailTitle));
        head->addWidget(
            new Label(m_language.digits(say("Question %1 of %2").arg(1).arg(13)), Role::Body, Tone::Second));
        head->addStretch();
        auto* badge = new StateBadge;
        badge->setBadge({State::Proposed, say("proposed")});
        head->addWidget(badge);
        column->addLayout(head);
        column->addSpacing(4);
        column->addWidget(new KhmerLabel(
            say("Same phone. The names are two spellings of one name. The villages are next to each other."),
            Role::Body, Tone::Second));
        column->addSpacing(10);
        QList<QList<Cell>> rows;
        const auto line = [&](const char* what, const QString& left, const QString& right, const char* sign, Tone tone,
                              const char* words) {
            Cell l{{Qt::DisplayRole, left}};
            Cell r{{Qt::DisplayRole, right}};
            if (tone != Tone::Done) {
                l.insert(TintRole, static_cast<int>(tone));
                r.insert(TintRole, static_cast<int>(tone));
            }
            rows << QList<Cell>{{{Qt::DisplayRole, say(what)}, {ToneRole, static_cast<int>(Tone::Second)}},
                                l,
                                r,
                                {{Qt::DisplayRole, QString::fromUtf8(sign)}, {ToneRole, static_cast<int>(tone)}},
                                {{Qt::DisplayRole, say(words)}, {ToneRole, static_cast<int>(Tone::Second)}}};
        };
        line("Sex", say("female"), say("female"), "✓", Tone::Done, "same");
        line("Birth", m_language.digits(say("%1 years old").arg(13)), m_language.date({2000, 3, 17}), "≈",
             Tone::Proposed, "fits on that day");
        line("Phone number", QStringLiteral("+855 12 000 000"), QStringLiteral("+855 12 000 000"), "✓", Tone::Done,
             "same, nobody else has it");
        line("Village", say("Samraong"), say("Kouk Romiet"), "≠", Tone::Open, "next to it");
        auto* table = new TableView;
        table->setModel(new SampleModel({{},
                                         m_language.digits(say("On sheet SH-2013-0218, row 22")),
                                         m_language.digits(say("Known since 12 March 2013")),
                                         {},
                                         say("In words")},
                                        rows, table));
        table->setColumns({{110}, {220}, {220}, {40, false, Qt::AlignHCenter}, {0, true}});
        table->setFitsContents(true);
        table->setSelectionMode(QAbstractItemView::NoSelection);
        column->addWidget(table);
        column->addSpacing(18);
        auto* answers = new QHBoxLayout;
        answers->setSpacing(10);
        const std::pair<const char*, const char*> texts[] = {{"Same person", "joins 2 records, reversible"},
                                                             {"Not the same", "never asked again"},
                                                             {"I cannot tell", "counts as one unknown"}};
        int key = 1;
        for (const auto& [answer, consequence] : texts) {
            auto* button = new AnswerButton(QString::number(key++));
            button->setAnswer(say(answer), m_language.digits(say(consequence)));
            answers->addWidget(button);
        }
        column->addLayout(answers);
        column->addSpacing(14);
        auto* foot = new QHBoxLayout;
        foot->setSpacing(18);
        foot->addWidget(new Keycap(QStringLiteral("J"), say("next")));
        foot->addWidget(new Keycap(QStringLiteral("K"), say("back")));
        foot->addWidget(new Keycap(QStringLiteral("Ctrl+Z"), say("undo")));
        foot->addStretch();
        foot->addWidget(
            new Label(say("Nothing waits for you: the row already counts once."), Role::Small, Tone::Second));
        column->addLayout(foot);
        column->addStretch();
        return pane;
    }
};

} // namespace

Page* makeInboxPage(Language& language)
{
    return new InboxSample(language);
}

} // namespace bandanh::desktop::gallery
