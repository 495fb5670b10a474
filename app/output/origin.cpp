#include "app/output/origin.h"

#include "core/support/hex.h"

namespace bandanh::output {

Origin originOf(operations::Laptop& laptop)
{
    constexpr qsizetype kShown = 8; // as headquarters lists it
    const auto device = store::Store::setting(laptop.store().writer(), "device").value_or(std::string());
    return {QString::fromStdString(laptop.settings().name), QString::fromStdString(hexFromBytes(device)).left(kShown),
            QDateTime::fromMSecsSinceEpoch(laptop.clock().now())};
}

} // namespace bandanh::output
