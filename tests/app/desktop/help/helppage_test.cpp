#include "app/desktop/help/helppage.h"

#include "app/desktop/look/rowlist.h"
#include "app/desktop/look/scrollpane.h"
#include "app/desktop/look/searchfield.h"
#include "app/desktop/shell/action.h"
#include "app/words/catalogue.h"
#include "app/words/reportwords.h"
#include "core/report/indicators.h"
#include "tests/app/desktop/look/screen.h"

#include <QKeySequence>
#include <QLabel>
#include <catch2/catch.hpp>

using namespace bandanh;
using namespace bandanh::desktop;
using Code = Language::Code;

namespace {

QString wordsOf(const HelpText& page)
{
    QString words = page.title;
    for (const HelpPiece& piece : page.pieces)
        words += QLatin1Char('\n') + piece.lead + QLatin1Char(' ') + piece.text;
    return words;
}

bool hasKhmerLetters(const QString& text)
{
    return std::ranges::any_of(text,
                               [](QChar letter) { return letter.unicode() >= 0x1780 && letter.unicode() < 0x1800; });
}

} // namespace

TEST_CASE("each page of the help says in both languages what it is for and what to do")
{
    testing::screen();
    const HelpBook book;
    REQUIRE_FALSE(book.names().isEmpty());
    for (const QString& name : book.names()) {
        CAPTURE(name.toStdString());
        const HelpText& english = book.page(name, Code::English);
        const HelpText& khmer = book.page(name, Code::Khmer);
        CHECK(hasKhmerLetters(khmer.title));
        CHECK_FALSE(hasKhmerLetters(wordsOf(english)));
        REQUIRE(english.pieces.size() == khmer.pieces.size()); // neither says less than the other
        for (std::size_t i = 0; i < english.pieces.size(); ++i)
            CHECK(english.pieces[i].kind == khmer.pieces[i].kind);
        CHECK(std::ranges::any_of(english.pieces,
                                  [](const HelpPiece& piece) { return piece.kind == HelpPiece::Kind::Step; }));
    }
}

TEST_CASE("every indicator stands in the help in both languages, with its definition and its rule")
{
    testing::screen();
    const HelpBook book;
    const auto code = GENERATE(Code::English, Code::Khmer);
    const QString words = wordsOf(book.page(QStringLiteral("impact"), code));
    const words::Aside speaking(code);
    for (const report::Indicator& indicator : report::allIndicators()) {
        CAPTURE(std::string(indicator.id));
        for (const std::string_view declared : {indicator.label, indicator.definition, indicator.rule})
            CHECK(words.contains(words::reportText(declared)));
        CHECK(words.contains(words::unitText(indicator.unit)));
    }
}

TEST_CASE("the keys of the help are those of the actions")
{
    testing::screen();
    const HelpBook book;
    const QString words = wordsOf(book.page(QStringLiteral("sheets"), Code::English));
    ActionCatalogue actions;
    for (const ActionId id : {ActionId::EnterSheet, ActionId::OpenInbox, ActionId::Undo})
        CHECK(words.contains(actions.action(id)->shortcut().toString(QKeySequence::NativeText)));
    for (const QString& name : book.names())
        CHECK_FALSE(wordsOf(book.page(name, Code::Khmer)).contains(QLatin1Char('{')));
}

TEST_CASE("words of either script find a page, those of its title first")
{
    testing::screen();
    const HelpBook book;
    CHECK(book.found(QStringLiteral("trainings")).first() == QStringLiteral("trainings"));
    CHECK(book.found(QStringLiteral("ការបណ្តុះបណ្តាល")).first() == QStringLiteral("trainings"));
    CHECK(book.found(QStringLiteral("CURRENCY agreement")) == QStringList{QStringLiteral("partners")});
    CHECK(book.found(QString()).size() == book.names().size());
    CHECK(book.found(QStringLiteral("zzz")).isEmpty());
}

TEST_CASE("the help opens at the page of a screen, is searched, and changes its language where it stands")
{
    const auto language = testing::plainLanguage();
    HelpPage page(*language);
    page.retranslate();
    page.open(QStringLiteral("impact"));
    page.resize(1182, 662);
    page.show();
    auto* list = page.findChild<RowList*>(QStringLiteral("helpContents"));
    auto* pane = page.findChild<ScrollPane*>(QStringLiteral("helpText"));
    CHECK(list->currentIndex().data().toString() == QStringLiteral("Impact Highlights"));
    CHECK(pane->accessibleName() == QStringLiteral("Impact Highlights"));
    page.open(QStringLiteral("no such screen"));
    CHECK(page.current() == page.book().names().first());

    auto* search = page.findChild<SearchField*>(QStringLiteral("helpSearch"));
    search->setText(QStringLiteral("trainings"));
    emit search->textSettled(search->text());
    CHECK(page.current() == QStringLiteral("trainings"));
    language->use(Code::Khmer);
    page.retranslate();
    CHECK(page.current() == QStringLiteral("trainings"));
    CHECK(pane->accessibleName() == page.book().page(QStringLiteral("trainings"), Code::Khmer).title);
    for (QWidget* stop : page.panes()) {
        CHECK_FALSE(stop->accessibleName().isEmpty());
        CHECK_FALSE(stop->objectName().isEmpty());
    }
}
