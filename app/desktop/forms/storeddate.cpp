#include "app/desktop/forms/storeddate.h"

#include "app/words/notation.h"

namespace bandanh::desktop {

QString storedDate(const std::string& stored)
{
    const auto date = text::PartialDate::parse(stored);
    if (!date)
        return {};
    const auto notation = words::Notation::current();
    return date->day()
               ? notation.date(QDate(date->year(), *date->month(), *date->day()), words::Notation::DateForm::Short)
               : notation.date(*date);
}

} // namespace bandanh::desktop
