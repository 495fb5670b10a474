#include "app/desktop/forms/moneywords.h"

namespace bandanh::desktop {

namespace {

constexpr std::int64_t kHundredths = 100;

} // namespace

QString moneyText(const Language& language, std::int64_t hundredths, const std::string& currency)
{
    const QString amount = hundredths % kHundredths == 0
                               ? language.number(hundredths / kHundredths)
                               : language.decimal(double(hundredths) / double(kHundredths), 2);
    return currency.empty() ? amount : amount + QChar(0x00A0) + QString::fromStdString(currency);
}

QString moneyText(const Language& language, const std::vector<store::MoneySum>& sums, MoneySide side)
{
    QStringList parts;
    for (const store::MoneySum& sum : sums)
        if (const auto amount = side == MoneySide::Pledged ? sum.pledged : sum.received; amount != 0)
            parts << moneyText(language, amount, sum.currency);
    return parts.join(QStringLiteral(" · "));
}

} // namespace bandanh::desktop
