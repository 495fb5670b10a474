#include "app/words/rulesentence.h"

#include <QCoreApplication>

namespace bandanh::words {

QString sentence(const operations::Rule& rule)
{
    return QCoreApplication::translate("rules", rule.sentence.data());
}

} // namespace bandanh::words
