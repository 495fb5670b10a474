#include "app/desktop/look/chart.h"
#include "app/desktop/look/figurebox.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/panebars.h"
#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "tests/app/desktop/gallery/pages.h"
#include "tests/app/desktop/gallery/samplemodel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace bandanh::desktop::gallery {

namespace {

class ImpactSample final : public SamplePage
{
public:
    using SamplePage::SamplePage;

    QString title() const override { return m_language.digits(say("Impact Highlights %1").arg(2013)); }
    QList<PageAction> actions() const override
    {
        return {{ActionId::Export, Button::Kind::Secondary, Button::ShowKeys::Always}};
    }

protected:
    QWidget* build() override
    {
        auto* all = new QWidget;
        auto* column = new QVBoxLayout(all);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* bar = new FilterBar(FilterBar::Place::Page);
        auto* year = new FilterButton;
        year->setChoices(say("Year"), {{m_language.digits(say("Year %1").arg(2013)), 2013}});
        auto* province = new FilterButton;
        province->setChoices(say("Province"), {{say("All provinces"), QString()}});
        bar->add(year);
        bar->add(province);
        auto* badge = new StateBadge;
        badge->setBadge({State::Open, say("Draft, not frozen")});
        bar->add(badge);
        bar->setNote(m_language.digits(say("%1 of %2 sheets closed").arg(197).arg(221)));
        column->addWidget(bar);
        auto* split = new QSplitter;
        split->addWidget(buildFigures());
        split->addWidget(buildCharts());
        split->addWidget(buildOpened());
        split->setSizes({378, 352, 452});
        column->addWidget(split, 1);
        return all;
    }

private:
    QWidget* buildFigures()
    {
        auto* list = new RowList(RowList::Rows::Figures);
        QList<QList<Cell>> rows;
        const auto heading = [&](const char* words) {
            rows << QList<Cell>{{{Qt::DisplayRole, say(words)}, {HeadingRole, true}}};
        };
        const auto figure = [&](int value, const char* what, const QString& second, int closed, int of) {
            Cell cell{{FigureRole, number(value)}, {Qt::DisplayRole, say(what)}, {SecondTextRole, second}};
            if (of > 0)
                cell.insert({{ShareRole, closed / static_cast<double>(of)},
                             {ShareTextRole, m_language.digits(QStringLiteral("%1 / %2").arg(closed).arg(of))}});
            rows << QList<Cell>{cell};
        };
        heading("People who took part");
        figure(2143, "Anti-Trafficking Day", say("participations"), 24, 28);
        figure(6427, "Students engaged", say("persons"), 113, 128);
        figure(447, "Police, judges, officials", say("persons"), 25, 26);
        heading("Student activism");
        figure(6, "New student networks", say("all held an activity"), 0, 0);
        figure(122, "Young leaders", m_language.digits(say("persons, %1 roles").arg(140)), 0, 0);
        figure(21, "Schools", {}, 0, 0);
        heading("Advocacy");
        figure(39, "Meetings", {}, 35, 39);
        list->setModel(new SampleModel({{}}, rows, list));
        list->setCurrentIndex(list->model()->index(1, 0));
        return list;
    }

    QWidget* buildCharts()
    {
        auto* pane = new QWidget;
        pane->setBackgroundRole(QPalette::AlternateBase);
        pane->setAutoFillBackground(true);
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(20, 6, 20, 12);
        column->setSpacing(6);
        column->addWidget(new Label(say("By kind of participant"), Role::Section));
        auto* chart = new BarChart;
        QList<BarChart::Bar> bars;
        for (const auto& [label, value] :
             {std::pair{"Community", 1075}, {"Students", 570}, {"Government", 215}, {"Police", 89}, {"Volunteers", 28}})
            bars << BarChart::Bar{say(label), number(value), {{{}, {}, static_cast<double>(value), 0}}, false};
        bars << BarChart::Bar{say("Media"), say("below 5"), {}, true};
        chart->setBars(bars);
        column->addWidget(chart);
        column->addSpacing(8);
        auto* stacked = new StackedBar;
        stacked->setParts({{say("Women"), number(1073), 1073, 0},
                           {say("Men"), number(1056), 1056, 4},
                           {say("Not known"), number(14), 14, 1}});
        column->addWidget(stacked);
        column->addSpacing(12);
        column->addWidget(new Label(say("By age group"), Role::Section));
        auto* ages = new BarChart;
        bars.clear();
        for (const auto& [label, women, men] :
             {std::tuple{"0-14", 120, 131}, {"15-24", 502, 470}, {"25-59", 390, 401}, {"60+", 61, 54}})
            bars << BarChart::Bar{
                m_language.digits(QString::fromLatin1(label).replace(QLatin1Char('-'), QStringLiteral("–"))),
                number(women + men),
                {{{}, {}, static_cast<double>(women), 0}, {{}, {}, static_cast<double>(men), 4}},
                false};
        ages->setBars(bars);
        column->addWidget(ages);
        column->addStretch();
        return pane;
    }

    QWidget* buildOpened()
    {
        auto* pane = new QWidget;
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(20, 12, 18, 0);
        column->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new Label(number(2143), Role::Figure, Tone::Accent));
        head->addWidget(new Label(say("Anti-Trafficking Day"), Role::DetailTitle));
        head->addStretch();
        auto* close = new Button(Button::Kind::Tertiary);
        close->setIcon(Icon::Close);
        close->setAccessibleName(say("Close"));
        head->addWidget(close);
        column->addLayout(head);
        column->addWidget(new Label(say("participations") + QStringLiteral(" · ") + m_language.date({2013, 12, 12}),
                                    Role::Small, Tone::Second));
        auto* rule = new SectionBand;
        rule->setOrdinal(number(1));
        rule->setIndent(0);
        rule->setGapAbove(false);
        rule->setTitle(say("Rule"));
        column->addWidget(rule);
        column->addSpacing(6);
        column->addWidget(new KhmerLabel(
            say("Distinct (activity, person) on a signed line, plus headcounts less the people named within them."),
            Role::Body));
        column->addSpacing(6);
        auto* box = new FigureBox(FigureBox::Size::Small);
        box->setTerms({{number(1055), say("named")}, {number(1088), say("counted, not named")}}, {number(2143), {}});
        column->addWidget(box);
        auto* sheets = new SectionBand;
        sheets->setOrdinal(number(2));
        sheets->setIndent(0);
        sheets->setTitle(m_language.digits(say("%1 sheets").arg(28)));
        sheets->setNote(m_language.digits(say("%1 closed · %2 open first").arg(24).arg(4)));
        column->addWidget(sheets);
        QList<QList<Cell>> rows;
        for (int i = 0; i < 6; ++i)
            rows << QList<Cell>{text(QStringLiteral("SH-2013-02%1").arg(i + 10)),
                                {{Qt::DisplayRole, say(i % 2 ? "Siem Reap" : "Phnom Penh")},
                                 {ToneRole, static_cast<int>(Tone::Second)}},
                                text(number(40)),
                                text(number(40)),
                                {{BadgeRole, QVariant::fromValue(i < 3 ? Badge{State::Open, say("scan missing")}
                                                                       : Badge{State::Closed, say("closed")})}}};
        auto* table = new TableView;
        table->setModel(
            new SampleModel({say("Sheet"), say("Province"), say("Signed"), say("Rows"), say("State")}, rows, table));
        table->setColumns({{110}, {0, true}, {64, false, Qt::AlignRight}, {56, false, Qt::AlignRight}, {124}});
        table->setFitsContents(true);
        column->addWidget(table);
        column->addStretch();
        return pane;
    }
};

} // namespace

Page* makeImpactPage(Language& language)
{
    return new ImpactSample(language);
}

} // namespace bandanh::desktop::gallery
