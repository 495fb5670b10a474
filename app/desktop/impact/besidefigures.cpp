#include "app/desktop/impact/besidefigures.h"

#include "app/words/dotted.h"
#include "app/words/filled.h"
#include "app/words/notation.h"
#include "app/words/recordlabel.h"
#include "app/words/reportwords.h"
#include "core/report/targets.h"

#include <QCoreApplication>

namespace bandanh::desktop {

BesideFigures besideFigures(store::Connection& connection, const report::Report& report, const report::Report* lastYear)
{
    BesideFigures beside;
    beside.targets = report::targetsOf(connection, report.evidence().period);
    if (lastYear != nullptr)
        for (const report::Figure& figure : lastYear->highlights().figures)
            if (figure.value)
                beside.lastYear.emplace(figure.indicator->id, *figure.value);
    for (const report::Indicator& indicator : report::allIndicators())
        beside.records.emplace(indicator.id, static_cast<std::int64_t>(report.countRecords(indicator)));
    return beside;
}

QString comparedText(const BesideFigures& beside, const report::Figure& figure, const report::Period& period)
{
    const report::Indicator& indicator = *figure.indicator;
    QStringList told;
    if (const auto before = beside.lastYear.find(indicator.id); before != beside.lastYear.end())
        told << words::pair(words::Notation::current().digits(QString::number(period.year - 1)),
                            words::amountText(before->second, indicator.unit));
    if (const auto target = beside.targets.find(indicator.id); target != beside.targets.end())
        told << words::filled(QCoreApplication::translate("ImpactPage", "target %1"),
                              {words::amountText(target->second, indicator.unit)});
    return words::dotted(told);
}

bool restsOnSheets(const report::Figure& figure)
{
    return figure.completeness && figure.completeness->sheets > 0;
}

QString completenessText(const BesideFigures& beside, const report::Figure& figure)
{
    const report::Indicator& indicator = *figure.indicator;
    if (restsOnSheets(figure)) {
        const words::Notation notation = words::Notation::current();
        return words::filled(
            QCoreApplication::translate("ImpactPage", "%1 of %2 sheets closed"),
            {notation.number(figure.completeness->sheetsClosed), notation.number(figure.completeness->sheets)});
    }
    const auto records = beside.records.find(indicator.id);
    const auto* spec = report::specOfRows(indicator.rows);
    if (records == beside.records.end() || spec == nullptr)
        return QCoreApplication::translate("ImpactPage", "no sheets");
    //: %1 is a kind of record.
    return words::filled(words::counted("ImpactPage", "from %n record(s) (%1), no sheets", nullptr, records->second),
                         {words::labelOfMany(*spec)});
}

} // namespace bandanh::desktop
