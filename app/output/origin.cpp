#include "app/output/origin.h"

#include "app/words/editionwords.h"
#include "core/report/editioncode.h"
#include "core/support/hex.h"

namespace bandanh::output {

Origin originOf(operations::Laptop& laptop)
{
    constexpr qsizetype kShown = 8; // as headquarters lists it
    const auto device = store::Store::setting(laptop.store().writer(), "device").value_or(std::string());
    return {QString::fromStdString(laptop.settings().name), QString::fromStdString(hexFromBytes(device)).left(kShown),
            QDateTime::fromMSecsSinceEpoch(laptop.clock().now())};
}

void setEdition(Origin& origin, const report::Edition& edition)
{
    origin.edition = words::editionText(edition);
    origin.code = QString::fromStdString(report::editionCode(edition));
}

} // namespace bandanh::output
