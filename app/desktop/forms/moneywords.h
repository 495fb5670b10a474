#pragma once

#include "app/desktop/look/language.h"
#include "core/store/partneroverview.h"

namespace bandanh::desktop {

/// "12,450 USD", with cents only where there are any. The currency's code stays in Latin letters.
QString moneyText(const Language& language, std::int64_t hundredths, const std::string& currency);

/// What was pledged, or received, in each currency: "12,450 USD · 4,000,000 KHR"; empty where there is nothing.
enum class MoneySide { Pledged, Received };
QString moneyText(const Language& language, const std::vector<store::MoneySum>& sums, MoneySide side);

} // namespace bandanh::desktop
