#pragma once

#include "core/text/partialdate.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace bandanh::words {

enum class LanguageCode : std::uint8_t { English, Khmer };

/// "en" or "km".
QString languageName(LanguageCode code);
/// Nothing for any other name.
std::optional<LanguageCode> languageFromName(const QString& name);
/// The locale of the interface, for names of months and days only: it never decides how figures are written or read.
QLocale localeOf(LanguageCode code);
/// What the system speaks: Khmer only when it says so.
LanguageCode systemLanguage();

/// How a language writes figures and dates:
///
///     notation.number(14200)                         14,200                      ១៤ ២០០
///     notation.date(day, Notation::DateForm::Long)   Tuesday 3 December 2013     ថ្ងៃអង្គារ ៣ ធ្នូ ២០១៣
///
/// Identifiers (SH-2013-0214), file names and phone numbers stay in Latin digits: do not pass them here.
class Notation
{
public:
    enum class DateForm : std::uint8_t { Long, Medium, Short, DayAndMonth, MonthAndYear, Month, ShortMonth };

    explicit Notation(LanguageCode code) : m_code(code) {}
    /// Of the language in use, which speak() chose.
    static Notation current();

    bool isKhmer() const { return m_code == LanguageCode::Khmer; }

    QString number(qint64 value) const;
    QString decimal(double value, int places = 1) const;
    /// "91.1 %"; never shown without the numbers it comes from.
    QString percent(double share, int places = 1) const;
    /// The digits of an already written figure in the digits of the language.
    QString digits(const QString& text) const;

    QString date(const QDate& day, DateForm form = DateForm::Medium) const;
    /// As far as it is known: a day, a month, a year, "about 1992".
    QString date(const text::PartialDate& date) const;
    QString time(const QTime& time) const;
    /// "today 08:12", "yesterday 16:40", "Sunday 18:40" within the week, else the date.
    QString moment(const QDateTime& moment, const QDateTime& now) const;

private:
    LanguageCode m_code;
};

} // namespace bandanh::words
