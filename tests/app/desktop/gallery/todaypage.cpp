#include "app/desktop/look/callout.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "tests/app/desktop/gallery/pages.h"
#include "tests/app/desktop/gallery/samplemodel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bandanh::desktop::gallery {

QString say(const char* text)
{
    return QCoreApplication::translate("Gallery", text);
}

void SamplePage::retranslate()
{
    delete m_content;
    m_content = build();
    if (!layout()) {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
    }
    layout()->addWidget(m_content);
}

namespace {

class TodaySample final : public SamplePage
{
public:
    using SamplePage::SamplePage;

    QString title() const override { return say("Today"); }
    QString subtitle() const override { return m_language.date({2013, 12, 3}, Language::DateForm::Long); }
    QList<PageAction> actions() const override
    {
        return {{ActionId::ImportFile}, {ActionId::EnterSheet, Button::Kind::Primary}};
    }

protected:
    QWidget* build() override
    {
        auto* area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        auto* inner = new QWidget;
        inner->setBackgroundRole(QPalette::Base);
        inner->setAutoFillBackground(true);
        auto* columns = new QHBoxLayout(inner);
        columns->setContentsMargins(20, 18, 20, 18);
        columns->setSpacing(28);
        auto* left = new QVBoxLayout;
        auto* right = new QVBoxLayout;
        left->setSpacing(0);
        right->setSpacing(0);
        columns->addLayout(left, 752);
        columns->addLayout(right, 362);
        buildLeft(left);
        buildRight(right);
        area->setWidget(inner);
        return area;
    }

private:
    void buildLeft(QVBoxLayout* column)
    {
        auto* note = new Callout(Callout::Kind::Accent, Icon::Sheet);
        note->setText(say("Continue where you stopped"),
                      QStringLiteral("SH-2013-0188 · ") + m_language.digits(say("row %1 of %2").arg(29).arg(31)));
        auto* go = new Button(say("Continue"), Button::Kind::Secondary);
        go->setKeys(QKeySequence(Qt::Key_Return));
        note->addWidget(go);
        column->addWidget(note);

        auto* band = new SectionBand;
        band->setTitle(say("Sheets not closed"));
        band->setCount(number(6));
        band->setNote(say("A sheet closes when signed total = rows entered = scan"));
        column->addWidget(band);
        QList<QList<Cell>> rows;
        const auto sheet = [&](const char* id, const char* what, int have, int of, const QString& missing) {
            rows << QList<Cell>{
                {{Qt::DisplayRole, QString::fromLatin1(id)}, {ToneRole, static_cast<int>(Tone::Second)}},
                text(say(what)),
                text(number(have), m_language.digits(say("of %1").arg(of))),
                {{ShareRole, have / static_cast<double>(of)}},
                {{BadgeRole, QVariant::fromValue(Badge{State::Open, missing})}}};
        };
        sheet("SH-2013-0188", "Police training, Siem Reap", 28, 31, m_language.digits(say("%1 rows missing").arg(3)));
        sheet("SH-2013-0177", "Police training, Banteay Meanchey", 25, 25, say("scan missing"));
        sheet("SH-2013-0007", "Education session, Samraong High School", 40, 40, say("scan missing"));
        sheet("SH-2013-0006", "Prevention activity, Kouk Romiet High School", 18, 18, say("scan missing"));
        sheet("SH-2013-0002", "Education session, Kouk Romiet High School", 40, 40, say("scan missing"));
        sheet("SH-2013-0021", "Promotion campaign, Banteay Meanchey University", 18, 19,
              m_language.digits(say("%1 row and scan missing").arg(1)));
        auto* table = new TableView;
        table->setObjectName(QStringLiteral("openSheets"));
        table->setModel(
            new SampleModel({say("Sheet"), say("Activity"), say("Rows"), {}, say("What is missing")}, rows, table));
        table->setColumns({{110}, {0, true}, {96, false, Qt::AlignRight}, {64}, {176}});
        table->setFitsContents(true);
        table->selectRow(0);
        column->addWidget(table);

        auto* due = new SectionBand;
        due->setTitle(say("Unassigned sheets"));
        due->setCount(number(2));
        due->setNote(m_language.digits(say("All %1").arg(12)));
        column->addWidget(due);
        QList<QList<Cell>> waiting;
        waiting << QList<Cell>{text(QStringLiteral("SH-2013-0218.csv")),
                               text(m_language.digits(say("%1 rows").arg(40))),
                               {{Qt::DisplayRole, m_language.date({2013, 7, 8}, Language::DateForm::DayAndMonth)},
                                {ToneRole, static_cast<int>(Tone::Second)}},
                               {{Qt::DisplayRole, m_language.digits(say("%1 days overdue").arg(148))},
                                {ToneRole, static_cast<int>(Tone::Conflict)}}};
        waiting << QList<Cell>{
            text(QStringLiteral("bmc-march.csv")),
            text(m_language.digits(say("%1 rows").arg(18))),
            {{Qt::DisplayRole, m_language.date({2013, 12, 9}, Language::DateForm::DayAndMonth)},
             {ToneRole, static_cast<int>(Tone::Second)}},
            {{Qt::DisplayRole, m_language.digits(say("in %1 days").arg(6))}, {ToneRole, static_cast<int>(Tone::Open)}}};
        auto* plain = new TableView;
        plain->setHeaderVisible(false);
        plain->setModel(new SampleModel({{}, {}, {}, {}}, waiting, plain));
        plain->setColumns({{220}, {0, true}, {110}, {130}});
        plain->setFitsContents(true);
        column->addWidget(plain);

        auto* done = new SectionBand;
        done->setTitle(say("Done lately"));
        done->setKey(QStringLiteral("Ctrl+Z"));
        column->addWidget(done);
        QList<QList<Cell>> lately;
        const QDateTime now({2013, 12, 3}, {18, 0});
        const Cell undo{{Qt::DisplayRole, say("Undo")},
                        {IconRole, static_cast<int>(Icon::Undo)},
                        {ToneRole, static_cast<int>(Tone::Accent)}};
        for (const auto& [when, what] :
             {std::pair{QDateTime({2013, 12, 3}, {8, 12}),
                        say("Sheet SH-2013-0183 closed: 27 signed, 27 rows, scan filed")},
              {QDateTime({2013, 12, 2}, {16, 40}), say("Import of SH-2013-0185: 24 rows in, 1 sent back")},
              {QDateTime({2013, 12, 1}, {15, 5}), say("Two records of one person joined")}})
            lately << QList<Cell>{
                {{Qt::DisplayRole, m_language.moment(when, now)}, {ToneRole, static_cast<int>(Tone::Second)}},
                text(what),
                undo};
        auto* log = new TableView;
        log->setHeaderVisible(false);
        log->setModel(new SampleModel({{}, {}, {}}, lately, log));
        log->setColumns({{140}, {0, true}, {110, false, Qt::AlignRight}});
        log->setFitsContents(true);
        column->addWidget(log);
        column->addStretch();
    }

    void buildRight(QVBoxLayout* column)
    {
        auto* band = new SectionBand;
        band->setGapAbove(false);
        band->setTitle(say("Waiting for your decision"));
        band->setCount(number(13));
        band->setKey(QStringLiteral("Ctrl+J"));
        column->addWidget(band);
        QList<QList<Cell>> rows;
        const auto row = [&](State state, const char* what, int count, const QString& note) {
            rows << QList<Cell>{{{StateRole, static_cast<int>(state)}, {Qt::DisplayRole, say(what)}},
                                {{Qt::DisplayRole, number(count)}, {BoldRole, true}},
                                {{SecondTextRole, note}, {SmallRole, true}}};
        };
        row(State::Proposed, "Rows that may be known people", 6, m_language.digits(say("oldest %1 days").arg(12)));
        row(State::Proposed, "People who may be the same", 4, m_language.digits(say("oldest %1 days").arg(30)));
        row(State::Conflict, "Values that differ", 2, say("since Sunday"));
        row(State::Unsent, "Rows sent back by an import", 1, QStringLiteral("SH-2013-0185"));
        auto* table = new TableView;
        table->setHeaderVisible(false);
        table->setModel(new SampleModel({{}, {}, {}}, rows, table));
        table->setColumns({{0, true}, {40, false, Qt::AlignRight}, {104, false, Qt::AlignRight}});
        table->setFitsContents(true);
        column->addWidget(table);

        auto* next = new SectionBand;
        next->setTitle(say("Next activities"));
        column->addWidget(next);
        auto* activities = new TableView;
        activities->setHeaderVisible(false);
        QList<QList<Cell>> coming;
        for (const auto& [day, what] : {std::pair{QDate(2013, 12, 5), say("Meeting with the governor, Siem Reap")},
                                        {QDate(2013, 12, 9), say("Promotion campaign, Samraong High School")},
                                        {QDate(2013, 12, 12), say("Anti-Trafficking Day, two provinces")}})
            coming << QList<Cell>{{{Qt::DisplayRole, m_language.date(day, Language::DateForm::DayAndMonth)},
                                   {ToneRole, static_cast<int>(Tone::Second)}},
                                  text(what)};
        activities->setModel(new SampleModel({{}, {}}, coming, activities));
        activities->setColumns({{104}, {0, true}});
        activities->setFitsContents(true);
        column->addWidget(activities);
        column->addStretch();
    }
};

} // namespace

Page* makeTodayPage(Language& language)
{
    return new TodaySample(language);
}

} // namespace bandanh::desktop::gallery
