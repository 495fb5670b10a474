#include "app/desktop/messages/messagespage.h"

#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/forms/wordticks.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/state.h"
#include "app/desktop/messages/carrysection.h"
#include "app/desktop/messages/lanesmodel.h"
#include "app/desktop/messages/materiallist.h"
#include "app/desktop/messages/materialtable.h"
#include "app/desktop/messages/messagelist.h"
#include "app/desktop/messages/messagesmodel.h"
#include "app/desktop/messages/messagetable.h"
#include "app/desktop/messages/placementdialog.h"
#include "app/desktop/messages/placementspage.h"
#include "app/desktop/messages/plantable.h"
#include "core/operations/edit.h"
#include "core/records/material.h"
#include "core/records/materialmessage.h"
#include "core/records/message.h"
#include "tests/app/desktop/outreach/named.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

struct Opened : World {
    std::vector<RowId> posters;

    Opened()
    {
        for (int number = 1; number <= 27; ++number) {
            records::Material poster;
            poster.reference = (number < 10 ? "POS-0" : "POS-") + std::to_string(number);
            poster.titleLatin = "Poster " + std::to_string(number);
            poster.kind = records::MaterialKind::Poster;
            posters.push_back(operations::createRecord(session->desk(), records::toRecord(poster)));
        }
    }
    qint64 placed() { return store::RecordTable(reader()).count(records::specOf<records::Placement>()); }
    static void type(PlacementDialog& dialog, const char* field, const QString& text)
    {
        if (auto* line = dialog.findChild<QLineEdit*>(QString::fromLatin1(field)))
            line->setText(text);
        else
            dialog.findChild<QPlainTextEdit*>(QString::fromLatin1(field))->setPlainText(text);
    }
    void placeTukTuks()
    {
        PlacementDialog dialog(*session, language, prompts);
        type(dialog, "carriers", QStringLiteral("TT-001..TT-020 Phnom Penh\nTT-021..TT-046 17"));
        type(dialog, "from", QStringLiteral("2013-02-06"));
        type(dialog, "until", QStringLiteral("2013-12-31"));
        dialog.look();
        dialog.recordButton().click();
    }
};

} // namespace

TEST_CASE("27 posters on 46 tuk-tuks are recorded in one step, and taken back in one")
{
    Opened t;
    PlacementDialog dialog(*t.session, t.language, t.prompts);
    Opened::type(dialog, "carriers", QStringLiteral("TT-001..TT-020 Phnom Penh\nTT-021..TT-046 17"));
    Opened::type(dialog, "from", QStringLiteral("2013-02-06"));
    Opened::type(dialog, "until", QStringLiteral("2013-12-31"));
    dialog.look();
    CHECK(dialog.plan().rowCount() == 46);
    CHECK(dialog.recordButton().text().contains(QStringLiteral("46")));
    const auto before = t.operations();
    dialog.recordButton().click();
    CHECK(t.placed() == 46);
    CHECK(t.operations() == before + 1);
    store::PlacementFilter filter;
    filter.year = "2013";
    const auto counts = store::lanesByProvince(t.reader(), filter);
    CHECK(counts == std::map<std::string, std::int64_t>{{"12", 20}, {"17", 26}});
    REQUIRE(t.session->undo());
    CHECK(t.placed() == 0);
}

TEST_CASE("a vehicle that carries something else then is told in words, and stays out unless wanted")
{
    Opened t;
    t.placeTukTuks();
    PlacementDialog dialog(*t.session, t.language, t.prompts);
    Opened::type(dialog, "carriers", QStringLiteral("TT-046\nTT-047"));
    Opened::type(dialog, "from", QStringLiteral("2013-12-01"));
    dialog.look();
    CHECK(dialog.plan().taken() == 1);
    CHECK(dialog.plan().index(0, PlanTable::Note).data().toString().contains(QStringLiteral("POS-19")));
    CHECK(dialog.plan().toRecord(false).size() == 1);
    CHECK(dialog.plan().toRecord(true).size() == 2);
}

TEST_CASE("a plan pasted from a spreadsheet is read by its headings, and what is unknown is named by its line")
{
    Opened t;
    PlacementDialog dialog(*t.session, t.language, t.prompts);
    dialog.findChild<QTabBar*>(QStringLiteral("placementWay"))->setCurrentIndex(1);
    Opened::type(dialog, "pastedTable",
                 QStringLiteral("Material\tChannel\tVehicle or line\tFrom\tCost\tCurrency\n"
                                "POS-01\tbus\tBUS-7\t2013-10-02\t12.5\tUSD\n"
                                "Poster 2\tbus\tBUS-8\t2013-10-02\t\t\n"
                                "POS-99\tbus\tBUS-9\t2013-10-02\t\t\n"));
    dialog.look();
    CHECK(dialog.plan().rowCount() == 3);
    CHECK(dialog.plan().readable() == 2);
    const QString note = dialog.plan().index(2, PlanTable::Note).data().toString();
    CHECK(note.contains(QStringLiteral("4")));
    CHECK(note.contains(QStringLiteral("POS-99")));
    dialog.recordButton().click();
    CHECK(t.placed() == 2);
}

TEST_CASE("the timeline has a line a vehicle and a part in each month that it runs")
{
    Opened t;
    t.placeTukTuks();
    MessagesPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.showView(MessagesPage::Placements);
    LanesModel& lanes = page.placements().model();
    REQUIRE(lanes.rowCount() == 46);
    const auto& first = *lanes.row(0);
    CHECK(first.carrier == "TT-001");
    CHECK(lanes.parts(first, 1).isEmpty());
    REQUIRE(lanes.parts(first, 2).size() == 1);
    CHECK(lanes.parts(first, 2).front().from == Approx(5.0 / 28));
    CHECK(lanes.parts(first, 12).front().until == Approx(1));
    bandanh::desktop::test::requireNames(page);
}

TEST_CASE("a message that is approved by nobody asks for the name")
{
    Opened t;
    records::Message message;
    message.textLatin = "Nobody may buy a person";
    message.theme = records::Theme::HumanTrafficking;
    message.state = records::MessageState::Approved;
    const RowId id = operations::createRecord(t.session->desk(), records::toRecord(message));
    MessagesPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    MessagesModel& model = page.texts().model();
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 0).data(BadgeRole).value<Badge>().state == State::Open);
    message.approvedBy = "Chan Sophea";
    const auto& spec = records::specOf<records::Message>();
    REQUIRE(operations::editField(t.session->desk(), spec, id, *spec.byName("approved_by"),
                                  records::Value{std::string("Chan Sophea")}));
    t.session->noteChange();
    CHECK(model.index(0, 0).data(BadgeRole).value<Badge>().state == State::Closed);
    bandanh::desktop::test::requireNames(page);
}

TEST_CASE("a material is put to a message and taken off again, and both stay")
{
    Opened t;
    records::Message message;
    message.textLatin = "Nobody may buy a person";
    operations::createRecord(t.session->desk(), records::toRecord(message));
    MessagesPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    MessageList& texts = page.texts();
    texts.carriers().entry()->add();
    CHECK(texts.carriers().materials().rowCount() == 0); // a material is needed
    auto* line = qobject_cast<QLineEdit*>(texts.carriers().entry()->editorOf("material"));
    REQUIRE(line != nullptr);
    line->setText(QStringLiteral("Poster 7"));
    emit line->textEdited(line->text());
    texts.carriers().entry()->add();
    REQUIRE(texts.carriers().materials().rowCount() == 1);
    CHECK(texts.carriers().materials().row(0)->id == t.posters[6]);
    CHECK(texts.model().row(0)->materials == 1);
    page.findChild<Button*>(QStringLiteral("takeMaterialOff"))->click();
    CHECK(texts.carriers().materials().rowCount() == 0);
    REQUIRE(t.prompts.asked.size() == 1);
    CHECK(t.prompts.asked[0].contains(QStringLiteral("Poster 7")));
    CHECK(store::RecordTable(t.reader()).count(records::specOf<records::Material>()) == 27);
    REQUIRE(t.session->undo());
    CHECK(texts.carriers().materials().rowCount() == 1);
    bandanh::desktop::test::requireNames(page);
}

TEST_CASE("of a material its messages are seen, added and taken off, and what is not used is found")
{
    Opened t;
    records::Message message;
    message.textLatin = "Nobody may buy a person";
    message.theme = records::Theme::HumanTrafficking;
    const RowId id = operations::createRecord(t.session->desk(), records::toRecord(message));
    MessagesPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.showView(MessagesPage::Materials);
    MaterialList& list = page.materials();
    REQUIRE(list.model().rowCount() == 27);
    list.select(t.posters[6]); // not the row that stood there: what is added below belongs to this one
    auto* line = qobject_cast<QLineEdit*>(list.carried().entry()->editorOf("message"));
    REQUIRE(line != nullptr);
    line->setText(QStringLiteral("Nobody may"));
    emit line->textEdited(line->text());
    list.carried().entry()->add();
    REQUIRE(list.carried().messages().rowCount() == 1);
    CHECK(list.carried().messages().row(0)->id == id);
    CHECK(list.model().index(6, MaterialTable::Messages).data().toString() == QStringLiteral("1"));

    auto* use = page.findChild<FilterButton*>(QStringLiteral("materialUseFilter"));
    const auto choose = [&](store::MaterialFilter::Use wanted) {
        use->setValue(int(wanted));
        emit use->valueChosen(int(wanted));
        return list.model().rowCount();
    };
    CHECK(choose(store::MaterialFilter::Use::WithoutMessage) == 26);
    CHECK(choose(store::MaterialFilter::Use::PlacedNowhere) == 27);
    list.select(t.posters[6]);
    page.findChild<Button*>(QStringLiteral("takeMessageOff"))->click();
    CHECK(list.carried().messages().rowCount() == 0);
    REQUIRE(t.prompts.asked.size() == 1);
    REQUIRE(t.session->undo());
    CHECK(list.carried().messages().rowCount() == 1);
    bandanh::desktop::test::requireNames(page);
}

TEST_CASE("the languages of a material are chosen from a menu, and what else is written there stays")
{
    Opened t;
    MessagesPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.showView(MessagesPage::Materials);
    page.materials().select(t.posters[0]);
    auto* languages = page.materials().form().findChild<QPlainTextEdit*>(QStringLiteral("languages"));
    auto* ticks = page.materials().form().findChild<WordTicks*>(QStringLiteral("languagesTicks"));
    REQUIRE(ticks != nullptr);
    languages->setPlainText(QStringLiteral("Tagalog"));
    const auto tick = [&](qsizetype word) {
        emit ticks->menu()->aboutToShow();
        ticks->menu()->actions().at(word)->trigger();
        return store::RecordTable(t.reader()).find(records::specOf<records::Material>(), t.posters[0])->record;
    };
    const auto stored = [](const records::Record& material) {
        return records::fromRecord<records::Material>(material).languages;
    };
    CHECK(stored(tick(0)) == std::vector<std::string>{"Tagalog", "km"});
    CHECK(languages->toPlainText() == QStringLiteral("Tagalog\nKhmer"));
    CHECK(stored(tick(0)) == std::vector<std::string>{"Tagalog"});
}
