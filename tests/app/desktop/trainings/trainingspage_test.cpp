#include "app/desktop/activities/headcountpane.h"
#include "app/desktop/activities/partnersection.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/label.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/trainings/topicchoice.h"
#include "app/desktop/trainings/traininglistmodel.h"
#include "app/desktop/trainings/trainingpane.h"
#include "app/desktop/trainings/yearline.h"
#include "core/records/activitypartner.h"
#include "core/records/headcount.h"
#include "core/records/organisation.h"
#include "core/store/activityoverview.h"
#include "core/store/meetingoverview.h"
#include "tests/app/desktop/trainings/trainingsworld.h"

#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using namespace bandanh::records;
using bandanh::desktop::test::Trainings;
using bandanh::store::Audience;

namespace {

QString cell(const TableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

/// Everything that a page says: labels, tables, lists and editors, shown or not.
QString everythingOn(const QWidget& page)
{
    QStringList words;
    for (const auto* label : page.findChildren<const QLabel*>())
        words << label->text();
    for (const auto* line : page.findChildren<const QLineEdit*>())
        words << line->text();
    for (const auto* view : page.findChildren<const QAbstractItemView*>())
        for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(SecondTextRole)})
                    words << view->model()->index(row, column).data(role).toString();
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a training says who was trained, for how long, and how much more they knew, of how many")
{
    Trainings t;
    const auto training = t.training("2013-02-01");
    const auto sheet = t.sheet(training);
    const auto sok = t.person("Sok");
    t.sign(sheet, sok);
    t.sign(sheet, t.person("Chan"));
    t.sign(sheet, t.person("Keo"), RoleKind::Official);
    t.score(training, sok, 8, 14);
    const auto opened = t.open();
    TrainingsPage& page = *opened;
    const auto* kinds = page.pane().kinds();
    t.waitFor([&] { return kinds->model()->rowCount() == 3; });
    CHECK(cell(*kinds, 0, 0) == "police");
    CHECK(cell(*kinds, 0, 1) == "2");
    CHECK(cell(*kinds, 2, 0) == "all");
    CHECK(cell(*kinds, 2, 4) == "3");
    CHECK(cell(*kinds, 2, 5) == "3");
    const QString said = everythingOn(page);
    CHECK(said.contains("3 participations × 7 hours = 21 person-hours."));
    CHECK(said.contains("Mean gain 6.0 points of 20, of the 1 with both scores."));
}

TEST_CASE("the programme's topics are chosen from a menu, and topics in other words stay and are read")
{
    Trainings t;
    const auto training = t.training("2013-02-01");
    const auto& spec = specOf<Activity>();
    REQUIRE(operations::editField(t.session->desk(), spec, training, *spec.byName("topics"),
                                  std::string("Safe migration\nneeds_of_victims")));
    const auto opened = t.open();
    auto* choice = opened->findChild<TopicChoice*>(QStringLiteral("trainingTopics"));
    REQUIRE(choice != nullptr);
    CHECK(everythingOn(*opened).contains("Safe migration · the needs of victims"));
    const auto topics = [&] { return fromRecord<Activity>(t.find(spec, training)).topics; };

    choice->menu()->actions().at(0)->trigger();
    CHECK(topics() == std::vector<std::string>{"Safe migration", "needs_of_victims", "law_and_compliance"});
    CHECK(everythingOn(*opened).contains("Safe migration · the needs of victims · the law and compliance with it"));
    REQUIRE(choice->menu()->actions().at(2)->isChecked());
    choice->menu()->actions().at(2)->trigger();
    CHECK(topics() == std::vector<std::string>{"Safe migration", "law_and_compliance"});
}

TEST_CASE("the year's figures above the list are those of the report")
{
    Trainings t;
    for (const auto kind : {ActivityKind::PoliceTraining, ActivityKind::CommunitySession}) {
        const auto training = t.training("2013-02-01", kind);
        t.sign(t.sheet(training), t.person("Sok"));
        t.score(training, t.person("Chan"), 8, 13);
    }
    const auto opened = t.open();
    TrainingsPage& page = *opened;
    t.waitFor([&] { return !page.summary()->isHidden(); });
    CHECK(page.summary()->text().contains("1 training of police and judges held, 1 persons trained (1 participations), "
                                          "7 person-hours. Mean gain 5.0 points of 20, of 1 tests with both scores."));
}

TEST_CASE("the sentence of the year takes the height of its words and leaves the page its own")
{
    Trainings t;
    const auto training = t.training("2013-02-01");
    t.sign(t.sheet(training), t.person("Sok"));
    const auto page = t.open();
    t.waitFor([&] { return !page->summary()->isHidden(); });
    page->summary()->resize(1200, page->summary()->height());
    const int high = page->summary()->height();
    page->summary()->resize(400, high);
    CHECK(page->summary()->height() > high); // it wraps
    CHECK_FALSE(page->layout()->hasHeightForWidth());
}

TEST_CASE("the list says how many came and which scores are missing")
{
    Trainings t;
    const auto training = t.training("2013-02-01");
    t.sign(t.sheet(training), t.person("Sok"));
    t.score(training, t.person("Chan"), 8, std::nullopt);
    t.training("2013-01-01");
    const auto opened = t.open();
    TrainingsPage& page = *opened;
    REQUIRE(page.model().rowCount() == 2);
    const auto badge = page.model().index(0, 0).data(BadgeRole).value<Badge>();
    CHECK(badge.state == State::Open);
    CHECK(badge.text == "1 with one score only");
    CHECK(page.model().index(0, 0).data(FigureRole).toString() == "1");
    CHECK(page.model().index(1, 0).data(ShareTextRole).toString() == "nobody named yet");
}

TEST_CASE("trainings are filtered by audience, and a new one is of the kind that is looked at")
{
    Trainings t;
    t.training("2013-02-01");
    const auto judges = t.training("2013-01-01", ActivityKind::JudgeTraining);
    const auto opened = t.open();
    TrainingsPage& page = *opened;
    auto* audience = page.findChild<FilterButton*>("trainingAudience");
    audience->setValue(int(Audience::Judges));
    emit audience->valueChosen(audience->value());
    REQUIRE(page.model().rowCount() == 1);
    CHECK(page.current() == RowId(judges));
    page.beginNew();
    auto* title = qobject_cast<QLineEdit*>(page.form().editorOf("title_en"));
    title->setText("Court of Siem Reap");
    emit title->textEdited(title->text());
    REQUIRE(page.form().mayLeave());
    REQUIRE(page.current());
    CHECK(fromRecord<Activity>(t.find(specOf<Activity>(), *page.current())).kind == ActivityKind::JudgeTraining);
    CHECK(page.form().editorOf("network") == nullptr); // a form made for trainings
}

TEST_CASE("who is behind a leader's code stands nowhere on the page")
{
    Trainings t;
    const auto leader = t.leader("Sophea", "VFC-07");
    Activity typed;
    typed.kind = ActivityKind::PoliceTraining;
    typed.titleLatin = "Police training";
    typed.date = text::PartialDate::parse("2013-02-01");
    typed.ledBy = "VFC-07, VFC-12";
    typed.ledByCount = 2;
    const auto training = t.add(typed);
    const auto sheet = t.sheet(training);
    t.sign(sheet, leader, RoleKind::Community);
    t.sign(sheet, t.person("Sok"));
    t.score(training, leader, 20, 20);
    const auto opened = t.open();
    TrainingsPage& page = *opened;
    t.waitFor([&] { return page.pane().kinds()->model()->rowCount() > 0; });
    const QString said = everythingOn(page);
    CHECK(said.contains("VFC-07 · VFC-12 (2)"));
    CHECK_FALSE(said.contains("Sophea"));
    CHECK(cell(*page.pane().kinds(), 2, 4) == "2"); // counted all the same
}

TEST_CASE("who a training was held with is added as in conjunction, until something else is chosen")
{
    Trainings t;
    const auto training = t.training("2013-02-01");
    Organisation uniap;
    uniap.nameLatin = "UNIAP";
    t.add(uniap);
    const auto opened = t.open();
    TrainingsPage& page = *opened;
    auto* name = qobject_cast<QLineEdit*>(page.pane().partners().entry().editorOf("organisation"));
    name->setText("UNIAP");
    emit name->textEdited(name->text());
    page.pane().partners().entry().add();
    const auto partners = store::partnersOfActivity(t.reader(), training);
    REQUIRE(partners.size() == 1);
    CHECK(partners[0].part == int(PartnerPart::InConjunction));
    CHECK(cell(*page.pane().partners().table(), 0, 0) == "UNIAP");
}

TEST_CASE("a headcount of a training is added, changed as typed, and taken back")
{
    Trainings t;
    const auto training = t.training("2013-02-01");
    Headcount counted;
    counted.activity = training;
    counted.kind = RoleKind::Police;
    counted.session = 1;
    counted.women = 4;
    t.add(counted);
    const auto opened = t.open();
    TrainingsPage& page = *opened;
    auto* women = qobject_cast<QLineEdit*>(page.headcounts().form().editorOf("women"));
    REQUIRE(women != nullptr);
    CHECK(women->text() == "4");
    women->setText("៦"); // as people type it
    emit women->textEdited(women->text());
    REQUIRE(page.headcounts().mayLeave());
    CHECK(store::headcountsOfActivity(t.reader(), training)[0].female == 6);
    CHECK(cell(*page.headcounts().table(), 0, 1) == "6");
    REQUIRE(t.session->undo());
    CHECK(store::headcountsOfActivity(t.reader(), training)[0].female == 4);
}
