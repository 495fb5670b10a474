#include "app/desktop/forms/windowedmodel.h"

#include "app/desktop/people/peoplemodel.h"
#include "core/operations/edit.h"
#include "core/records/person.h"
#include "tests/app/desktop/records/practiceworld.h"

#include <QCoreApplication>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using bandanh::desktop::test::World;

namespace {

constexpr int kPeople = 20'000; ///< beyond what is walked to at once
constexpr int kFar = 19'500;

/// "Sok 00000" to "Sok 19999", the last of them first.
void addPeople(Session& session)
{
    operations::Operation many(session.desk(), store::Verb::Import);
    for (int i = kPeople - 1; i >= 0; --i) {
        records::Person person;
        person.familyLatin = "Sok";
        person.givenLatin = QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0')).toStdString();
        records::Record record = records::toRecord(person);
        many.create(record);
    }
    many.commit();
}

struct Opened : World {
    std::unique_ptr<PeopleModel> model;
    std::vector<std::pair<int, int>> changes; ///< first and last rows that were announced

    Opened()
    {
        addPeople(*session);
        model = std::make_unique<PeopleModel>(*session, language);
        store::PersonFilter filter;
        filter.order = store::PersonOrder::Latin;
        model->setFilter(filter);
        QObject::connect(model.get(), &QAbstractItemModel::dataChanged,
                         [this](const QModelIndex& first, const QModelIndex& last) {
                             changes.emplace_back(first.row(), last.row());
                         });
    }

    QVariant name(int row) { return model->index(row, PeopleModel::NameLatin).data(); }
    bool isAnnounced(int row)
    {
        return std::ranges::any_of(changes,
                                   [row](const auto& change) { return change.first <= row && row <= change.second; });
    }
    /// As many turns of the event loop as the way there takes.
    bool waitFor(int row)
    {
        for (int turn = 0; turn < 100'000 && !isAnnounced(row); ++turn)
            QCoreApplication::processEvents();
        return isAnnounced(row);
    }
};

} // namespace

TEST_CASE("a row far down a long list is shown as soon as the way to it is known, and the first at once")
{
    Opened t;
    REQUIRE(t.model->rowCount() == kPeople);
    CHECK(t.name(0) == QStringLiteral("Sok 00000"));
    CHECK_FALSE(t.name(kFar).isValid());
    REQUIRE(t.waitFor(kFar));
    CHECK(t.name(kFar) == QStringLiteral("Sok 19500"));
    CHECK(t.name(kPeople - 1) == QStringLiteral("Sok 19999"));
}

TEST_CASE("who asks for a row far down a long list, and not for a cell, gets it at once")
{
    Opened t;
    REQUIRE(t.model->row(kFar) != nullptr);
    CHECK(t.model->row(kFar)->nameLatin == "Sok 19500");
    CHECK(t.name(kFar) == QStringLiteral("Sok 19500"));
}

TEST_CASE("after a change a row far down stays what it was until it can be read again")
{
    Opened t;
    t.name(kFar);
    REQUIRE(t.waitFor(kFar));
    REQUIRE(t.name(kFar) == QStringLiteral("Sok 19500"));
    const auto& spec = records::specOf<records::Person>();
    const RowId person = t.model->row(kFar)->id;
    REQUIRE(
        operations::editField(t.session->desk(), spec, person, *spec.byName("given_latin"), std::string("19500 B")));

    t.model->refresh();

    CHECK(t.name(kFar) == QStringLiteral("Sok 19500"));
    t.changes.clear();
    REQUIRE(t.waitFor(kFar));
    CHECK(t.name(kFar) == QStringLiteral("Sok 19500 B"));
}
