#include "app/desktop/sync/codeedit.h"

#include "tests/app/desktop/sync/syncworld.h"

#include <QKeyEvent>
#include <catch2/catch.hpp>

using namespace bandanh::desktop;

namespace {

void type(QLineEdit& edit, const QString& text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(&edit, &press);
    }
}

void press(QLineEdit& edit, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&edit, &event);
}

} // namespace

TEST_CASE("a code is grouped by four, whatever blanks, hyphens and small letters it was typed with")
{
    CHECK(groupedCode(QStringLiteral("dcspkcag5wc1")) == QStringLiteral("DCSP-KCAG-5WC1"));
    CHECK(groupedCode(QStringLiteral(" dcsp kcag-5wc1 ")) == QStringLiteral("DCSP-KCAG-5WC1"));
    CHECK(groupedCode(QStringLiteral("dcsp")) == QStringLiteral("DCSP"));
    CHECK(groupedCode(QString()).isEmpty());
}

TEST_CASE("typing groups as it goes, and the cursor stays where one types")
{
    (void)bandanh::desktop::test::sharedLanguage(); // the application
    CodeEdit edit;
    type(edit, QStringLiteral("dcspk"));
    CHECK(edit.text() == QStringLiteral("DCSP-K"));
    CHECK(edit.cursorPosition() == 6);
    edit.setCursorPosition(2);
    type(edit, QStringLiteral("x"));
    CHECK(edit.text() == QStringLiteral("DCXS-PK"));
    CHECK(edit.cursorPosition() == 3);
    edit.setCursorPosition(5);
    press(edit, Qt::Key_Backspace); // a hyphen is not of the code: it is put back
    CHECK(edit.text() == QStringLiteral("DCXS-PK"));
}
