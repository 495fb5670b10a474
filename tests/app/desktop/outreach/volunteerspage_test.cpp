#include "app/desktop/volunteers/volunteerspage.h"

#include "app/desktop/activities/activitylistmodel.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/volunteers/campaignspage.h"
#include "app/desktop/volunteers/creatortable.h"
#include "app/desktop/volunteers/mailinglist.h"
#include "app/desktop/volunteers/volunteersmodel.h"
#include "core/operations/edit.h"
#include "core/records/activity.h"
#include "core/records/campaigncreator.h"
#include "core/records/campaignprofile.h"
#include "core/records/person.h"
#include "core/records/volunteerprofile.h"
#include "tests/app/desktop/outreach/named.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>

#include <sstream>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;
using records::Consent;

namespace {

struct Opened : World {
    std::unique_ptr<VolunteersPage> page;

    RowId add(const char* given, std::optional<Consent> consent, std::vector<std::string> skills,
              const char* country = "GB", bool doNotContact = false)
    {
        records::Person person;
        person.givenLatin = given;
        person.familyLatin = "Reed";
        person.email = std::string(given) + "@example.org";
        person.country = country;
        person.languages = {"en"};
        person.consent = consent;
        if (doNotContact)
            person.doNotContact = true;
        const RowId id = operations::createRecord(session->desk(), records::toRecord(person));
        records::VolunteerProfile profile;
        profile.person = Id<records::Person>(id);
        profile.skills = std::move(skills);
        operations::createRecord(session->desk(), records::toRecord(profile));
        return id;
    }
    void open()
    {
        page = std::make_unique<VolunteersPage>(*session, language, actions, prompts);
        page->retranslate();
        page->show();
        page->onShown();
    }
    void filter(const char* name, const QVariant& value)
    {
        auto* button = page->findChild<FilterButton*>(QString::fromLatin1(name));
        button->setValue(value);
        emit button->valueChosen(value);
    }
};

void type(QWidget* editor, const char* words)
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    REQUIRE(line != nullptr);
    line->setText(QString::fromLatin1(words));
    emit line->textEdited(line->text());
}

} // namespace

TEST_CASE("a list for mailing holds only who agreed, and says why the others are left out")
{
    Opened t;
    t.add("Ann", Consent::Given, {"law"});
    t.add("Bob", Consent::Withdrawn, {"law"});
    t.add("Cid", std::nullopt, {"law"});
    t.add("Dee", Consent::Given, {"law"}, "GB", true);
    const auto count = store::mailingCount(t.reader(), {});
    CHECK(count.all == 4);
    CHECK(count.writable == 1);
    CHECK(count.withdrawn == 1);
    CHECK(count.unasked == 1);
    CHECK(count.doNotContact == 1);
    std::ostringstream out;
    sheets::CsvWriter table(out);
    CHECK(writeMailingList(t.reader(), {}, table) == 1);
    CHECK(out.str().starts_with("\xEF\xBB\xBFgiven_name,family_name,"));
    CHECK(out.str().find("Ann,Reed,,Ann@example.org,GB,en,law,,\r\n") != std::string::npos);
    CHECK(out.str().find("Bob") == std::string::npos);
}

TEST_CASE("volunteers are found by a whole skill, a country and what is typed")
{
    Opened t;
    t.add("Ann", Consent::Given, {"law", "press"});
    t.add("Bob", Consent::Given, {"law school"}, "US");
    t.open();
    CHECK(t.page->model().rowCount() == 2);
    t.filter("skillFilter", QStringLiteral("law"));
    CHECK(t.page->model().rowCount() == 1);
    t.filter("skillFilter", QVariant());
    t.filter("countryFilter", QStringLiteral("US"));
    CHECK(t.page->model().rowCount() == 1);
    t.filter("countryFilter", QVariant());
    t.page->search(QStringLiteral("ann reed"));
    CHECK(t.page->model().rowCount() == 1);
}

TEST_CASE("the addresses are written where the user says, and nowhere without")
{
    Opened t;
    t.add("Ann", Consent::Given, {});
    t.open();
    t.page->exportMailing();
    t.prompts.savePath = QString::fromStdString(t.folder.file("list.csv"));
    t.page->exportMailing();
    QFile file(*t.prompts.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Ann@example.org"));
}

TEST_CASE("a volunteer's campaigns stand beside them with goal and raised")
{
    Opened t;
    const RowId ann = t.add("Ann", Consent::Given, {});
    records::Activity run;
    run.titleLatin = "Run for freedom";
    const RowId activity = operations::createRecord(t.session->desk(), records::toRecord(run));
    records::CampaignProfile profile;
    profile.activity = Id<records::Activity>(activity);
    profile.goal = 100'000;
    profile.raised = 40'000;
    profile.currency = "USD";
    operations::createRecord(t.session->desk(), records::toRecord(profile));
    records::CampaignCreator creator;
    creator.activity = profile.activity;
    creator.person = Id<records::Person>(ann);
    operations::createRecord(t.session->desk(), records::toRecord(creator));
    const auto campaigns = store::campaignsOf(t.reader(), ann);
    REQUIRE(campaigns.size() == 1);
    CHECK(campaigns.front().goal == 100'000);
    CHECK(campaigns.front().raised == 40'000);
    t.open();
    bandanh::desktop::test::requireNames(*t.page);
}

TEST_CASE("a campaign's goal, what it raised and its volunteers are written on its page, each one step to take back")
{
    Opened t;
    t.language.use(Language::Code::English);
    const RowId ann = t.add("Ann", Consent::Given, {});
    records::Activity run;
    run.titleLatin = "Run for freedom";
    run.kind = records::ActivityKind::Fundraiser;
    const RowId campaign = operations::createRecord(t.session->desk(), records::toRecord(run));
    run.kind = records::ActivityKind::CommunityEvent;
    operations::createRecord(t.session->desk(), records::toRecord(run));
    CampaignsPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    REQUIRE(page.model().rowCount() == 1);
    type(page.profile().editorOf("goal"), "1000");
    type(page.profile().editorOf("raised"), "400");
    REQUIRE(page.profile().mayLeave());
    const QModelIndex row = page.list()->model()->index(0, 0);
    CHECK(row.data(FigureRole).toString().startsWith(QStringLiteral("400")));
    CHECK(row.data(ShareTextRole).toString().startsWith(QStringLiteral("of 1,000")));
    type(page.creatorEntry().editorOf("person"), "Ann");
    page.creatorEntry().add();
    REQUIRE(page.creators().rowCount() == 1);
    const auto campaigns = store::campaignsOf(t.reader(), ann);
    REQUIRE(campaigns.size() == 1);
    CHECK(campaigns.front().activity == campaign);
    CHECK(campaigns.front().goal == 100'000);
    CHECK(campaigns.front().raised == 40'000);
    bandanh::desktop::test::requireNames(page);
    page.findChild<Button*>(QStringLiteral("takeCreatorOff"))->click();
    CHECK(page.creators().rowCount() == 0);
    REQUIRE(t.session->undo());
    CHECK(page.creators().rowCount() == 1);
}

TEST_CASE("a new campaign is one, and stands in the list once it has a title")
{
    Opened t;
    CampaignsPage page(*t.session, t.language, t.actions, t.prompts);
    page.retranslate();
    page.show();
    page.onShown();
    page.beginNew();
    type(page.form().editorOf("title_en"), "Walk together");
    REQUIRE(page.form().mayLeave());
    REQUIRE(page.model().rowCount() == 1);
    CHECK(page.model().row(0)->kind == int(records::ActivityKind::Campaign));
    CHECK(page.current() == page.model().row(0)->id);
}

TEST_CASE("a new volunteer is a person with a profile beside it")
{
    Opened t;
    t.open();
    t.page->beginNew();
    auto* form = t.page->findChild<RecordForm*>(QStringLiteral("personForm"));
    auto* name = qobject_cast<QLineEdit*>(form->editorOf("given_latin"));
    REQUIRE(name != nullptr);
    name->setText(QStringLiteral("Ann"));
    emit name->textEdited(name->text());
    REQUIRE(form->mayLeave());
    REQUIRE(t.page->current());
    CHECK(store::volunteerOverview(t.reader(), *t.page->current())->nameLatin == "Ann");
}
