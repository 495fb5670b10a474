#include "app/desktop/partners/partnerspage.h"

#include "app/desktop/forms/recorddrawer.h"
#include "app/desktop/forms/recordform.h"
#include "app/desktop/look/rowroles.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/partners/partnersmodel.h"
#include "core/operations/edit.h"
#include "core/records/agreement.h"
#include "core/records/agreementcriterion.h"
#include "core/records/contribution.h"
#include "core/records/organisation.h"
#include "tests/app/desktop/outreach/named.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QApplication>
#include <QDate>
#include <QKeyEvent>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

std::optional<text::PartialDate> inDays(int days)
{
    const QDate day = QDate::currentDate().addDays(days);
    return text::PartialDate::ofDay(day.year(), day.month(), day.day());
}

struct Opened : World {
    RowId hotel, code, venue;
    std::unique_ptr<PartnersPage> page;

    Opened()
    {
        hotel = partner("Riverside Hotel", records::OrganisationKind::Company);
        records::Agreement agreement;
        agreement.organisation = Id<records::Organisation>(hotel);
        agreement.kind = records::AgreementKind::CodeOfConduct;
        agreement.signedOn = text::PartialDate::ofYear(2011);
        agreement.endsOn = inDays(75);
        agreement.state = records::AgreementState::Active;
        code = operations::createRecord(session->desk(), records::toRecord(agreement));
        venue = give(hotel, 900'000, 700'000);
        partner("Paper Mill", records::OrganisationKind::Company);
        page = std::make_unique<PartnersPage>(*session, language, actions, prompts);
        page->retranslate();
        page->show();
        page->onShown();
    }
    RowId partner(const char* name, records::OrganisationKind kind)
    {
        records::Organisation organisation;
        organisation.nameLatin = name;
        organisation.kind = kind;
        return operations::createRecord(session->desk(), records::toRecord(organisation));
    }
    RowId give(const RowId& from, std::int64_t pledged, std::int64_t received)
    {
        records::Contribution contribution;
        contribution.organisation = Id<records::Organisation>(from);
        contribution.form = records::ContributionForm::InKind;
        contribution.pledged = pledged;
        contribution.received = received;
        contribution.currency = "USD";
        contribution.pledgedOn = contribution.receivedOn = inDays(0);
        return operations::createRecord(session->desk(), records::toRecord(contribution));
    }
    std::vector<store::CriterionOverview> criteria() { return store::criteriaOf(reader(), code); }
    QString cell(int row, int column) { return page->model().index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("partners stand side by side with agreements in force, criteria met, pledged and received")
{
    Opened t;
    t.page->showAll(true);
    REQUIRE(t.page->model().rowCount() == 2);
    CHECK(t.cell(0, PartnersModel::Name) == QStringLiteral("Riverside Hotel"));
    CHECK(t.cell(0, PartnersModel::Active) == QStringLiteral("1"));
    CHECK(t.cell(0, PartnersModel::Criteria) == QStringLiteral("0"));
    CHECK(t.cell(0, PartnersModel::Pledged).startsWith(QStringLiteral("9,000")));
    CHECK(t.cell(0, PartnersModel::Received).startsWith(QStringLiteral("7,000")));
    CHECK(t.cell(1, PartnersModel::Criteria) == QStringLiteral("—"));
}

TEST_CASE("an agreement that ends within 90 days is found by its filter, and not by that of 60")
{
    Opened t;
    t.page->showEnding(90);
    CHECK(t.page->model().rowCount() == 1);
    t.page->showEnding(60);
    CHECK(t.page->model().rowCount() == 0);
    const QDate today = QDate::currentDate();
    const auto until = [&](int days) { return today.addDays(days).toString(Qt::ISODate).toStdString(); };
    CHECK(store::agreementsEnding(t.reader(), until(0), until(90)).size() == 1);
    CHECK(store::agreementsEnding(t.reader(), until(0), until(60)).empty());
}

TEST_CASE("Space moves a criterion on, and undo takes it back")
{
    Opened t;
    t.page->select(t.hotel);
    auto* checklist = t.page->findChild<TableView*>(QStringLiteral("codeCriteria"));
    REQUIRE(checklist->model()->rowCount() == 6);
    checklist->setCurrentIndex(checklist->model()->index(2, 0));
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QApplication::sendEvent(checklist, &space);
    CHECK(t.criteria()[2].state == int(records::CriterionState::InProgress));
    QApplication::sendEvent(checklist, &space);
    CHECK(t.criteria()[2].state == int(records::CriterionState::Met));
    CHECK_FALSE(t.criteria()[2].asOf.empty());
    REQUIRE(t.session->undo());
    CHECK(t.criteria()[2].state == int(records::CriterionState::InProgress));
}

TEST_CASE("a gift chosen in the table is changed beside it as it is typed")
{
    Opened t;
    t.page->select(t.hotel);
    auto* table = t.page->findChild<TableView*>(QStringLiteral("contributions"));
    REQUIRE(table->model()->rowCount() == 2); // one gift, and the sum
    CHECK(table->model()->index(1, 0).data(TotalRole).toBool());
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(t.page->drawer().form() != nullptr);
    CHECK(t.page->drawer().form()->row() == t.venue);
}

TEST_CASE("every widget of the page of partners has its names")
{
    Opened t;
    t.page->select(t.hotel);
    bandanh::desktop::test::requireNames(*t.page);
}
