#include "app/desktop/forms/storeddate.h"

#include "app/words/notation.h"

namespace bandanh::desktop {

namespace {

QString inForm(const std::string& stored, words::Notation::DateForm form)
{
    const auto date = text::PartialDate::parse(stored);
    if (!date)
        return {};
    const auto notation = words::Notation::current();
    return date->day() ? notation.date(QDate(date->year(), *date->month(), *date->day()), form) : notation.date(*date);
}

} // namespace

QString storedDate(const std::string& stored)
{
    return inForm(stored, words::Notation::DateForm::Short);
}

QString longDate(const std::string& stored)
{
    return inForm(stored, words::Notation::DateForm::Long);
}

LeadDate leadDate(const std::string& stored)
{
    const auto date = text::PartialDate::parse(stored);
    if (!date)
        return {};
    const auto notation = words::Notation::current();
    const QString year = notation.digits(QString::number(date->year()));
    if (!date->month())
        return {year};
    const QString month = notation.date(QDate(date->year(), *date->month(), 1), words::Notation::DateForm::ShortMonth);
    return date->day() ? LeadDate{notation.number(*date->day()), month} : LeadDate{month, year};
}

} // namespace bandanh::desktop
