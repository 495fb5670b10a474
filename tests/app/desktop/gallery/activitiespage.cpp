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
#include <QTabBar>
#include <QVBoxLayout>

namespace bandanh::desktop::gallery {

namespace {

class ActivitiesSample final : public SamplePage
{
public:
    using SamplePage::SamplePage;

    QString title() const override { return say("Activities"); }
    QList<PageAction> actions() const override
    {
        return {{ActionId::PrintSheets}, {ActionId::NewActivity, Button::Kind::Primary}};
    }

protected:
    QWidget* build() override
    {
        auto* split = new QSplitter;
        split->addWidget(buildList());
        split->addWidget(buildDetail());
        split->setSizes({388, 794});
        split->setStretchFactor(1, 1);
        return split;
    }

private:
    QWidget* buildList()
    {
        auto* pane = new QWidget;
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* filters = new FilterBar;
        auto* year = new FilterButton;
        year->setChoices(say("Year"), {{m_language.digits(say("Year %1").arg(2013)), 2013},
                                       {m_language.digits(say("Year %1").arg(2012)), 2012}});
        auto* kind = new FilterButton;
        kind->setChoices(say("Kind"), {{say("All kinds"), 0}});
        filters->add(year);
        filters->add(kind);
        filters->setNote(m_language.digits(say("%1 activities").arg(41)));
        column->addWidget(filters);
        auto* list = new RowList(RowList::Rows::TwoLines);
        QList<QList<Cell>> rows;
        const auto row = [&](const QDate& day, const char* what, const char* where, int figure, const Badge& badge) {
            rows << QList<Cell>{{{LeadRole, number(day.day())},
                                 {LeadSecondRole, m_language.date(day, Language::DateForm::ShortMonth)},
                                 {Qt::DisplayRole, say(what)},
                                 {SecondTextRole, say(where)},
                                 {FigureRole, number(figure)},
                                 {BadgeRole, QVariant::fromValue(badge)}}};
        };
        row({2013, 12, 12}, "Anti-Trafficking Day", "Siem Reap · public ground", 291,
            {State::Open, m_language.digits(say("%1 sheets open").arg(2))});
        row({2013, 12, 12}, "Anti-Trafficking Day", "Banteay Meanchey · provincial hall", 132,
            {State::Closed, m_language.digits(say("all %1 closed").arg(4))});
        row({2013, 10, 17}, "Meeting with the governor, Siem Reap", "Siem Reap · provincial hall", 7,
            {State::Closed, say("closed")});
        row({2013, 9, 9}, "Police training, Siem Reap", "Siem Reap · police station", 31,
            {State::Open, m_language.digits(say("%1 rows missing").arg(3))});
        row({2013, 8, 25}, "Police training, Siem Reap", "Siem Reap · police station", 34,
            {State::Verified, say("verified")});
        row({2013, 8, 5}, "Prevention activity, Kouk Romiet High School", "Banteay Meanchey", 18,
            {State::Open, say("scan missing")});
        row({2013, 6, 25}, "Education session, Samraong High School", "Siem Reap", 9,
            {State::Verified, say("verified")});
        row({2013, 5, 9}, "Meeting with the governor, Siem Reap", "Siem Reap · provincial hall", 6,
            {State::Closed, say("closed")});
        row({2013, 4, 19}, "Education session, Kouk Romiet High School", "Banteay Meanchey", 1225,
            {State::Unsent, say("not sent")});
        row({2013, 3, 18}, "Promotion campaign, Samraong High School", "Siem Reap", 27, {State::New, say("new")});
        list->setModel(new SampleModel({{}}, rows, list));
        list->setCurrentIndex(list->model()->index(0, 0));
        column->addWidget(list);
        return pane;
    }

    QWidget* buildDetail()
    {
        auto* pane = new QWidget;
        auto* column = new QVBoxLayout(pane);
        column->setContentsMargins(22, 12, 20, 0);
        column->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setSpacing(10);
        head->addWidget(new Label(say("Anti-Trafficking Day"), Role::DetailTitle), 1);
        auto* enter = new Button(say("Enter a sheet"), Button::Kind::Secondary);
        enter->setIcon(Icon::Sheet);
        enter->setKeys(QKeySequence(Qt::CTRL | Qt::Key_E));
        head->addWidget(enter);
        auto* more = new Button(Button::Kind::Secondary);
        more->setIcon(Icon::More);
        more->setAccessibleName(say("More"));
        head->addWidget(more);
        column->addLayout(head);
        column->addWidget(new Label(m_language.date({2013, 12, 12}, Language::DateForm::Long) + QStringLiteral(" · ")
                                        + say("Siem Reap · public ground"),
                                    Role::Body, Tone::Second));
        column->addSpacing(6);
        auto* tabs = new QTabBar;
        tabs->setDrawBase(true);
        tabs->setExpanding(false);
        for (const char* tab : {"Sheets and counts", "Details", "Partners", "History"})
            tabs->addTab(say(tab));
        column->addWidget(tabs);
        column->addSpacing(12);
        auto* box = new FigureBox;
        box->setTerms({{number(141), say("named")}, {number(150), say("counted, not named")}},
                      {number(291), say("participations")});
        box->setComparison(m_language.digits(say("rows entered %1 / signed %2").arg(141).arg(142)),
                           m_language.digits(say("%1 missing").arg(1)), 0.993,
                           m_language.digits(say("sheets closed %1 / %2").arg(2).arg(4)),
                           m_language.digits(say("women %1 · men %2").arg(158).arg(130)));
        column->addWidget(box);
        auto* band = new SectionBand;
        band->setTitle(say("Sign-in sheets"));
        band->setCount(number(4));
        band->setNote(say("Add a scan by dropping the file here"));
        column->addWidget(band);
        QList<QList<Cell>> rows;
        const auto sheet = [&](const char* id, int page, int count, int entered, bool scanned, const Badge& badge) {
            Cell rowsCell{{Qt::DisplayRole, number(entered)}};
            if (entered != count)
                rowsCell.insert({{BoldRole, true}, {ToneRole, static_cast<int>(Tone::Open)}});
            rows << QList<Cell>{
                text(QString::fromLatin1(id)),
                {{Qt::DisplayRole, number(page)}, {ToneRole, static_cast<int>(Tone::Second)}},
                text(number(count)),
                rowsCell,
                scanned ? Cell{{IconRole, static_cast<int>(Icon::Check)}}
                        : Cell{{Qt::DisplayRole, QStringLiteral("—")}, {ToneRole, static_cast<int>(Tone::Open)}},
                {{Qt::DisplayRole, m_language.date({2013, 12, 14}, Language::DateForm::DayAndMonth)},
                 {ToneRole, static_cast<int>(Tone::Second)}},
                {{BadgeRole, QVariant::fromValue(badge)}}};
        };
        sheet("SH-2013-0211", 1, 38, 38, true, {State::Verified, say("verified")});
        sheet("SH-2013-0212", 2, 39, 38, true, {State::Open, m_language.digits(say("%1 row missing").arg(1))});
        sheet("SH-2013-0213", 3, 40, 40, true, {State::Closed, say("closed")});
        sheet("SH-2013-0214", 4, 25, 25, false, {State::Open, say("scan missing")});
        const Cell total{{TotalRole, true}};
        auto sum = [&](const QString& t) {
            Cell c = total;
            c.insert(Qt::DisplayRole, t);
            return c;
        };
        rows << QList<Cell>{sum(say("Total")),
                            sum(number(4)),
                            sum(number(142)),
                            sum(number(141)),
                            sum(m_language.digits(QStringLiteral("3/4"))),
                            total,
                            total};
        auto* table = new TableView;
        table->setModel(new SampleModel(
            {say("Sheet"), say("Page"), say("Signed"), say("Rows"), say("Scan"), say("Arrived"), say("State")}, rows,
            table));
        table->setColumns({{130},
                           {70, false, Qt::AlignRight},
                           {90, false, Qt::AlignRight},
                           {90, false, Qt::AlignRight},
                           {70, false, Qt::AlignHCenter},
                           {110},
                           {0, true}});
        table->setFitsContents(true);
        table->selectRow(1);
        column->addWidget(table);
        column->addStretch();
        auto* foot = new QHBoxLayout;
        foot->addStretch();
        column->addLayout(foot);
        return pane;
    }
};

} // namespace

Page* makeActivitiesPage(Language& language)
{
    return new ActivitiesSample(language);
}

} // namespace bandanh::desktop::gallery
