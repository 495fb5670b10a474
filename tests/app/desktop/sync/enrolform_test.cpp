#include "app/desktop/sync/enrolform.h"

#include "app/desktop/look/callout.h"
#include "app/desktop/look/formfield.h"
#include "tests/app/desktop/sync/syncworld.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;

namespace {

struct Form {
    Language& language = desktop::test::sharedLanguage();
    EnrolForm form;

    Form()
    {
        form.retranslate();
        form.show();
    }
    template <class W>
    W* find(const char* name)
    {
        auto* found = form.findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    QString noteUnder(const char* name) { return find<QLineEdit>(name)->accessibleDescription(); }
};

} // namespace

TEST_CASE_METHOD(Form, "an address without https:// gets it, and the code goes as it is grouped")
{
    QStringList wanted;
    QObject::connect(&form, &EnrolForm::wanted, &form,
                     [&](const QString& code, const QString& url) { wanted << code << url; });
    form.fill(QStringLiteral("hq.example.org:8443"), QStringLiteral("dcspkcag"));
    find<QAbstractButton>("enrolButton")->click();
    CHECK(wanted == QStringList{QStringLiteral("DCSP-KCAG"), QStringLiteral("https://hq.example.org:8443")});
}

TEST_CASE_METHOD(Form, "what is wrong with a field stands under it, everything else above the button")
{
    const QString before = noteUnder("enrolCode");
    form.showError({ErrorCode::CodeUsed, {}});
    CHECK(noteUnder("enrolCode").contains(QStringLiteral("used already")));
    form.showError({ErrorCode::AddressInvalid, {"ftp://x"}});
    CHECK(noteUnder("enrolAddress").contains(QStringLiteral("ftp://x")));
    auto* problem = find<Callout>("enrolProblem");
    CHECK_FALSE(problem->isVisible());
    form.showError({ErrorCode::NoLink, {"hq.example.org"}});
    CHECK(problem->isVisible());
    CHECK(problem->accessibleName().contains(QStringLiteral("hq.example.org")));
    form.fill(QStringLiteral("hq.example.org"), QStringLiteral("abcd"));
    find<QAbstractButton>("enrolButton")->click(); // the next try starts clean
    CHECK_FALSE(problem->isVisible());
    CHECK(noteUnder("enrolCode") == before);
}

TEST_CASE_METHOD(Form, "nothing is asked before both fields are written")
{
    int asked = 0;
    QObject::connect(&form, &EnrolForm::wanted, &form, [&] { ++asked; });
    find<QAbstractButton>("enrolButton")->click();
    CHECK(noteUnder("enrolAddress").contains(QStringLiteral("Write the address")));
    form.fill(QStringLiteral("hq.example.org"), {});
    find<QAbstractButton>("enrolButton")->click();
    CHECK(noteUnder("enrolCode").contains(QStringLiteral("Write the code")));
    CHECK(asked == 0);
}

TEST_CASE_METHOD(Form, "while it enrols it can only be given up")
{
    int asked = 0;
    QObject::connect(&form, &EnrolForm::wanted, &form, [&] { ++asked; });
    form.fill(QStringLiteral("hq.example.org"), QStringLiteral("abcd"));
    form.setRunning(true);
    CHECK(find<QAbstractButton>("enrolCancel")->isVisible());
    CHECK_FALSE(find<QAbstractButton>("enrolButton")->isEnabled());
    emit find<QLineEdit>("enrolCode")->returnPressed();
    CHECK(asked == 0);
    form.setRunning(false);
    emit find<QLineEdit>("enrolCode")->returnPressed();
    CHECK(asked == 1);
}
