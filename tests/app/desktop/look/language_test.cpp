#include "tests/app/desktop/look/screen.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QWidget>

using namespace bandanh::desktop;

namespace {

class Listener final : public QWidget
{
public:
    int fontChanges = 0;

protected:
    void changeEvent(QEvent* event) override { fontChanges += event->type() == QEvent::FontChange ? 1 : 0; }
};

class Upper final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

class TranslatedListener final : public QWidget
{
public:
    QString heard;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            heard = QCoreApplication::translate("Action", "Today");
    }
};

} // namespace

TEST_CASE("figures and dates follow the language")
{
    const auto language = testing::plainLanguage();
    language->use(Language::Code::English);
    CHECK(language->number(14200) == "14,200");
    CHECK(language->date(QDate(2013, 12, 3), Language::DateForm::Long) == "Tuesday 3 December 2013");
    language->use(Language::Code::Khmer);
    CHECK(language->number(14200) == QStringLiteral("១៤\u00A0២០០"));
    CHECK(language->date(QDate(2013, 12, 3), Language::DateForm::Long) == QStringLiteral("ថ្ងៃអង្គារ ៣ ធ្នូ ២០១៣"));
    language->use(Language::Code::English);
}

TEST_CASE("a switch reaches open windows: first the font, then the words, then the signal")
{
    Look& look = testing::screen();
    Language language(look, [](Language::Code code) -> std::unique_ptr<QTranslator> {
        return code == Language::Code::Khmer ? std::make_unique<Upper>() : nullptr;
    });
    language.use(Language::Code::English);
    Listener fonts;
    TranslatedListener words;
    fonts.show();
    words.show();
    QSignalSpy changed(&language, &Language::changed);
    language.use(Language::Code::Khmer);
    QCoreApplication::processEvents();
    CHECK(fonts.fontChanges > 0);
    CHECK(words.heard == "TODAY");
    CHECK(changed.count() == 1);
    language.use(Language::Code::Khmer);
    CHECK(changed.count() == 1);
    language.use(Language::Code::English);
    QCoreApplication::processEvents();
    CHECK(words.heard == "Today");
}
