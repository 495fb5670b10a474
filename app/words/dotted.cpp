#include "app/words/dotted.h"

namespace bandanh::words {

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace bandanh::words
