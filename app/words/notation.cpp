#include "app/words/notation.h"

#include "app/words/catalogue.h"

#include <QCoreApplication>

namespace bandanh::words {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr char16_t kKhmerZero = 0x17E0;

QString inKhmerDigits(QString text)
{
    for (QChar& c : text)
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            c = QChar(static_cast<char16_t>(kKhmerZero + c.unicode() - u'0'));
    return text;
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString weekdayName(const QDate& day, LanguageCode code)
{
    const QString name = localeOf(code).dayName(day.dayOfWeek(), QLocale::LongFormat);
    const QString khmerDay = QStringLiteral("ថ្ងៃ");
    return code == LanguageCode::Khmer && !name.startsWith(khmerDay) ? khmerDay + name : name;
}

} // namespace

QLocale localeOf(LanguageCode code)
{
    return code == LanguageCode::Khmer ? QLocale(QLocale::Khmer, QLocale::Cambodia) : english();
}

QString languageName(LanguageCode code)
{
    return code == LanguageCode::Khmer ? QStringLiteral("km") : QStringLiteral("en");
}

std::optional<LanguageCode> languageFromName(const QString& name)
{
    if (name == QLatin1String("km"))
        return LanguageCode::Khmer;
    if (name == QLatin1String("en"))
        return LanguageCode::English;
    return std::nullopt;
}

LanguageCode systemLanguage()
{
    return QLocale::system().language() == QLocale::Khmer ? LanguageCode::Khmer : LanguageCode::English;
}

Notation Notation::current()
{
    if (const auto aside = Aside::language())
        return Notation(*aside);
    return Notation(QLocale().language() == QLocale::Khmer ? LanguageCode::Khmer : LanguageCode::English);
}

QString Notation::digits(const QString& text) const
{
    return isKhmer() ? inKhmerDigits(text) : text;
}

QString Notation::number(qint64 value) const
{
    // Khmer groups by a space, which must not break; CLDR's point for km would read as a decimal to everybody here.
    QString text = english().toString(value);
    if (isKhmer())
        text.replace(QLatin1Char(','), kNoBreakSpace);
    return digits(text);
}

QString Notation::decimal(double value, int places) const
{
    QString text = english().toString(value, 'f', places);
    if (isKhmer()) {
        text.replace(QLatin1Char(','), kNoBreakSpace);
        text.replace(QLatin1Char('.'), QLatin1Char(','));
    }
    return digits(text);
}

QString Notation::percent(double share, int places) const
{
    return decimal(share * 100, places) + kNoBreakSpace + QLatin1Char('%');
}

QString Notation::date(const QDate& day, DateForm form) const
{
    if (!day.isValid())
        return {};
    const QString number = QString::number(day.day());
    const QString year = QString::number(day.year());
    const bool isShort = form == DateForm::Short || form == DateForm::ShortMonth;
    const auto length = isShort ? QLocale::ShortFormat : QLocale::LongFormat;
    QString month = localeOf(m_code).monthName(day.month(), length);
    switch (form) {
    case DateForm::Long:
        return digits(QStringLiteral("%1 %2 %3 %4").arg(weekdayName(day, m_code), number, month, year));
    case DateForm::Medium:
    case DateForm::Short:
        return digits(QStringLiteral("%1 %2 %3").arg(number, month, year));
    case DateForm::DayAndMonth:
        return digits(QStringLiteral("%1 %2").arg(number, month));
    case DateForm::MonthAndYear:
        return digits(QStringLiteral("%1 %2").arg(month, year));
    case DateForm::Month:
    case DateForm::ShortMonth:
        return month;
    }
    return {};
}

QString Notation::date(const text::PartialDate& date) const
{
    const QDate day(date.year(), date.month().value_or(1), date.day().value_or(1));
    switch (date.precision()) {
    case text::DatePrecision::Day:
        return this->date(day);
    case text::DatePrecision::Month:
        return this->date(day, DateForm::MonthAndYear);
    case text::DatePrecision::Year:
        break;
    }
    const QString year = digits(QString::number(date.year()));
    if (date.qualifier() == text::DateQualifier::EitherYear)
        //: A year of birth that was written as a Buddhist year, which begins in one year and ends in the next.
        return QCoreApplication::translate("dates", "%1 or %2").arg(year, digits(QString::number(date.year() + 1)));
    //: A year of birth that follows from a stated age, one year either way.
    return date.qualifier() == text::DateQualifier::Approximate
               ? QCoreApplication::translate("dates", "about %1").arg(year)
           : date.qualifier() == text::DateQualifier::Animal
               //: A year of birth that follows from the animal of the twelve-year cycle.
               ? QCoreApplication::translate("dates", "%1, by the animal year").arg(year)
               : year;
}

QString Notation::time(const QTime& time) const
{
    return digits(time.toString(QStringLiteral("HH:mm")));
}

QString Notation::moment(const QDateTime& moment, const QDateTime& now) const
{
    const qint64 days = moment.date().daysTo(now.date());
    const QString clock = time(moment.time());
    constexpr int kWeek = 7;
    if (days == 0)
        return QCoreApplication::translate("dates", "today %1").arg(clock);
    if (days == 1)
        return QCoreApplication::translate("dates", "yesterday %1").arg(clock);
    if (days > 1 && days < kWeek)
        return QStringLiteral("%1 %2").arg(weekdayName(moment.date(), m_code), clock);
    return QStringLiteral("%1 %2").arg(date(moment.date()), clock);
}

} // namespace bandanh::words
