#include "app/words/catalogue.h"
#include "app/words/countryname.h"
#include "app/words/donesentence.h"
#include "app/words/dotted.h"
#include "app/words/editionwords.h"
#include "app/words/errorsentence.h"
#include "app/words/filled.h"
#include "app/words/recordlabel.h"
#include "app/words/rejectionsentence.h"
#include "app/words/rulesentence.h"
#include "core/records/activity.h"
#include "core/records/person.h"
#include "core/report/indicators.h"

#include <QCoreApplication>

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace bandanh;
using words::LanguageCode;
using words::Notation;

namespace {

/// A program without screens, speaking one language.
struct Spoken {
    int count = 0;
    QCoreApplication application{count, nullptr};
    words::Speaking speaking{LanguageCode::Khmer};
};

bool isKhmer(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17D3; });
}

const std::vector<ErrorCode> kCodes = {
#define BANDANH_CODE(name, word) ErrorCode::name,
    BANDANH_ERROR_CODES(BANDANH_CODE)
#undef BANDANH_CODE
};

/// Facts as the code lists them, but none that is a word of the language.
Error errorOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
        return {code, {"/a/b.csv", "1073741824"}};
    case ErrorCode::StoreNewer:
        return {code, {"/a/b.bandanh", "3", "1"}};
    case ErrorCode::UnknownField:
        return {code, {"person", "colour"}};
    case ErrorCode::InvalidValue:
        return {code, {"sex", "Q"}};
    case ErrorCode::ValueMissing:
        return {code, {"passphrase"}};
    case ErrorCode::RecordReferred:
        return {code, {"person", "14200"}};
    default:
        return {code, {"/a/b.csv"}};
    }
}

} // namespace

TEST_CASE("every refusal is one sentence with its facts, in both languages")
{
    Spoken spoken;
    std::set<QString> sentences;
    for (const ErrorCode code : kCodes) {
        INFO(errorWord(code));
        spoken.speaking.use(LanguageCode::English);
        const QString english = words::sentence(errorOf(code));
        INFO(english.toStdString());
        CHECK(english.endsWith('.'));
        CHECK(english.size() > 20);
        CHECK_FALSE(english.contains('%'));
        CHECK_FALSE(isKhmer(english));
        CHECK(sentences.insert(english).second);
        spoken.speaking.use(LanguageCode::Khmer);
        const QString khmer = words::sentence(errorOf(code));
        INFO(khmer.toStdString());
        CHECK(isKhmer(khmer));
        CHECK(khmer.endsWith(QString::fromUtf8("។")));
        CHECK_FALSE(khmer.contains('%'));
        const QString path = QStringLiteral("/a/b.");
        CHECK(english.contains(path) == khmer.contains(path));
    }
}

TEST_CASE("a refusal without its facts is still a sentence, and a fact is never taken for a place")
{
    Spoken spoken;
    spoken.speaking.use(LanguageCode::English);
    for (const ErrorCode code : kCodes)
        CHECK(words::sentence({code, {}}).size() > 15);
    CHECK(words::sentence({ErrorCode::FileEmpty, {"100%1.csv"}}).startsWith(QStringLiteral("100%1.csv is empty")));
    CHECK(words::sentence({ErrorCode::InvalidValue, {"passphrase", ""}})
          == QStringLiteral("This “Passphrase” cannot be taken; write it another way."));
    CHECK(words::sentence({ErrorCode::RecordReferred, {"person", "1"}}).startsWith(QStringLiteral("1 record refers")));
}

TEST_CASE("every label of the records, enumerations and figures has its Khmer")
{
    Spoken spoken;
    const auto check = [](const QString& text, std::string_view key) {
        INFO(key);
        CHECK(isKhmer(text));
    };
    for (const auto* spec : records::allRecordSpecs()) {
        check(words::label(*spec), spec->label);
        check(words::labelOfMany(*spec), spec->labelOfMany);
        for (const auto& field : spec->fields) {
            check(words::label(field), field.label);
            if (field.choices != nullptr)
                for (const auto& value : field.choices->values)
                    check(words::label(value), value.label);
        }
    }
    for (const auto& indicator : report::allIndicators()) {
        const auto inKhmer = [](std::string_view key) { return QCoreApplication::translate("report", key.data()); };
        check(inKhmer(report::labelOf(indicator.section)), report::labelOf(indicator.section));
        check(inKhmer(indicator.label), indicator.label);
        check(inKhmer(indicator.definition), indicator.definition);
        check(inKhmer(indicator.rule), indicator.rule);
        for (const auto& part : indicator.parts)
            check(inKhmer(part.label), part.label);
    }
    for (const auto& rule : operations::allRules())
        check(words::sentence(rule), rule.sentence);
    CHECK(words::label(records::Sex::Female) == QString::fromUtf8("ស្រី"));
}

TEST_CASE("every reason of a row that goes back names the column")
{
    Spoken spoken;
    spoken.speaking.use(LanguageCode::English);
    const std::vector<sheets::RejectReason> reasons = {
#define BANDANH_REASON(name, word) sheets::RejectReason::name,
        BANDANH_REJECT_REASONS(BANDANH_REASON)
#undef BANDANH_REASON
    };
    std::set<QString> sentences;
    for (const auto reason : reasons)
        CHECK(sentences.insert(words::sentence(reason, QStringLiteral("Age"), 4)).second);
    CHECK(words::sentence(sheets::RejectReason::AgeNotNumber, {}, 4)
          == QStringLiteral("The age in “column 5” is not a number; write it in digits."));
    CHECK(words::listReasonSentence("unknown_reference", QStringLiteral("school_id"), 3)
              .contains(QStringLiteral("“school_id”")));
    CHECK(words::listReasonSentence("another_word", {}, 3) == QStringLiteral("another_word"));
    spoken.speaking.use(LanguageCode::Khmer);
    for (const auto reason : reasons)
        CHECK(isKhmer(words::sentence(reason, QStringLiteral("Age"), 4)));
    CHECK(words::sentence(sheets::RejectReason::AgeNotNumber, {}, 4).contains(QString::fromUtf8("ជួរឈរទី ៥")));
}

TEST_CASE("an import is told in a line, with the figures of the language")
{
    Spoken spoken;
    const words::ImportedRows rows{12, 11, 1, 0, 1};
    CHECK(rows.total() == 25);
    spoken.speaking.use(LanguageCode::English);
    CHECK(words::importSentence(QStringLiteral("/in/S00012.csv"), rows)
          == QStringLiteral("Import of S00012.csv: 24 rows in, 1 sent back"));
    CHECK(words::importSentence(QStringLiteral("a.csv"), {1, 0, 0, 0, 0})
          == QStringLiteral("Import of a.csv: 1 row in"));
    CHECK(words::importSentence(QStringLiteral("a.csv"), {0, 0, 0, 14200, 0})
          == QStringLiteral("Import of a.csv: 14,200 as before"));
    CHECK(words::outcomesSentence(rows) == QStringLiteral("12 new, 11 known, 1 proposed, 0 as before, 1 sent back"));
    spoken.speaking.use(LanguageCode::Khmer);
    CHECK(words::importSentence(QStringLiteral("/in/S00012.csv"), rows)
          == QString::fromUtf8("ការនាំចូល S00012.csv៖ ចូល ២៤ ជួរ, បង្វិល ១"));
    CHECK(words::counted("done", "%n row(s) in", nullptr, 14200) == QString::fromUtf8("ចូល ១៤\u00A0២០០ ជួរ"));
    for (const auto verb : {store::Verb::Create, store::Verb::Edit, store::Verb::Remove, store::Verb::Import,
                            store::Verb::Undo, store::Verb::Redo, store::Verb::AnswerProposal, store::Verb::LinkPeople,
                            store::Verb::AssignSheet, store::Verb::CloseSheet, store::Verb::FreezeEdition}) {
        const QString done = words::doneSentence(verb, QStringLiteral("T"), QStringLiteral("S-1"));
        CHECK(isKhmer(done));
        CHECK(done.contains(QStringLiteral("S-1")));
    }
    for (const char* outcome : {"new", "known", "proposed", "same", "rejected"})
        CHECK(isKhmer(words::outcomeLabel(QLatin1String(outcome))));
}

TEST_CASE("values are shown in the language, whatever their type")
{
    Spoken spoken;
    const places::Gazetteer gazetteer;
    const auto& person = records::specOf<records::Person>();
    const auto& activity = records::specOf<records::Activity>();
    const auto show = [&](const records::RecordSpec& spec, const char* field, const records::Value& value) {
        return words::shown(*spec.byName(field), value, gazetteer);
    };
    CHECK(show(person, "sex", std::int64_t{1}) == QString::fromUtf8("ស្រី"));
    CHECK(show(person, "birth", std::string("1992-03-27")) == QString::fromUtf8("២៧ មីនា ១៩៩២"));
    CHECK(show(person, "birth", std::string("1992~")) == QString::fromUtf8("ប្រហែល ១៩៩២"));
    CHECK(show(person, "birth", std::string("1992/1993")) == QString::fromUtf8("១៩៩២ ឬ ១៩៩៣"));
    CHECK(show(person, "do_not_contact", std::int64_t{1}) == QString::fromUtf8("បាទ/ចាស"));
    CHECK(show(person, "phone", std::string("+85512345678\n+85598765432"))
          == QStringLiteral("+85512345678, +85598765432"));
    CHECK(show(person, "place", std::string("12")).contains(QString::fromUtf8("ភ្នំពេញ")));
    CHECK(show(person, "email", {}).isEmpty());
    CHECK(show(activity, "hours", std::int64_t{250}) == QString::fromUtf8("២,៥"));
    spoken.speaking.use(LanguageCode::English);
    CHECK(show(activity, "hours", std::int64_t{200}) == QStringLiteral("2"));
    CHECK(show(person, "birth", std::string("1992-03")) == QStringLiteral("March 1992"));
    CHECK(show(person, "place", std::string("99")) == QStringLiteral("99"));
}

TEST_CASE("figures are grouped, and dates written, as the language does")
{
    const Notation english(LanguageCode::English);
    const Notation khmer(LanguageCode::Khmer);
    const QDate day(2013, 12, 3);
    CHECK(english.number(14200) == QStringLiteral("14,200"));
    CHECK(khmer.number(14200) == QString::fromUtf8("១៤\u00A0២០០"));
    CHECK(english.decimal(1234.5) == QStringLiteral("1,234.5"));
    CHECK(khmer.decimal(1234.5) == QString::fromUtf8("១\u00A0២៣៤,៥"));
    CHECK(english.percent(0.911) == QString::fromUtf8("91.1\u00A0%"));
    CHECK(english.date(day, Notation::DateForm::Long) == QStringLiteral("Tuesday 3 December 2013"));
    CHECK(khmer.date(day, Notation::DateForm::Long) == QString::fromUtf8("ថ្ងៃអង្គារ ៣ ធ្នូ ២០១៣"));
    CHECK(khmer.date(QDate()).isEmpty());
    CHECK(words::languageFromName(QStringLiteral("fr")) == std::nullopt);
    CHECK(words::languageFromName(words::languageName(LanguageCode::Khmer)) == LanguageCode::Khmer);
}

TEST_CASE("an edition that nobody put a name to says when it was frozen, and no more")
{
    const words::Aside speaking(words::LanguageCode::English);
    report::Edition edition;
    edition.number = 2;
    edition.frozenAt = 1'389'250'800'000; // 2014-01-09 in Cambodia
    CHECK(words::editionText(edition) == QStringLiteral("Edition 2, frozen on 9 January 2014"));
    edition.frozenBy = "Chan";
    CHECK(words::editionText(edition) == QStringLiteral("Edition 2, frozen on 9 January 2014 by Chan"));
}

TEST_CASE("a country is called in the language in use, and what is no code stays as it is written")
{
    Spoken spoken;
    CHECK(words::countryName("VN") == QStringLiteral("វៀតណាម"));
    CHECK(words::countryName("KH") == QStringLiteral("កម្ពុជា"));
    spoken.speaking.use(LanguageCode::English);
    CHECK(words::countryName("VN") == QStringLiteral("Vietnam"));
    CHECK(words::countryName("XX") == QStringLiteral("XX"));
    CHECK(words::countryName("Viet Nam") == QStringLiteral("Viet Nam"));
    CHECK(words::countryName("").isEmpty());
}

TEST_CASE("dots stand between what says something")
{
    CHECK(words::dotted({QStringLiteral("Siem Reap"), QString(), QStringLiteral("Provincial hall")})
          == QStringLiteral("Siem Reap · Provincial hall"));
    CHECK(words::dotted({QString()}).isEmpty());
}
