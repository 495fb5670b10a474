#include "app/desktop/today/runningout.h"

#include "app/desktop/look/button.h"
#include "app/desktop/look/language.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/session/session.h"
#include "app/words/filled.h"
#include "core/operations/cambodianday.h"
#include "core/store/partneroverview.h"
#include "core/store/placementoverview.h"

#include <QDate>
#include <QVBoxLayout>

namespace bandanh::desktop {

RunningOut::RunningOut(Session& session, const Language& language, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_band(new SectionBand(this)),
      m_agreements(new Button(Button::Kind::Tertiary, this)),
      m_placements(new Button(Button::Kind::Tertiary, this))
{
    m_agreements->setObjectName(QStringLiteral("endingAgreements"));
    m_placements->setObjectName(QStringLiteral("endingPlacements"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_agreements, 0, Qt::AlignLeft);
    column->addWidget(m_placements, 0, Qt::AlignLeft);
    connect(m_agreements, &QPushButton::clicked, this, &RunningOut::agreementsWanted);
    connect(m_placements, &QPushButton::clicked, this, &RunningOut::placementsWanted);
}

void RunningOut::reload()
{
    const text::PartialDate day = operations::cambodianDay(m_session.laptop().clock().now());
    const QDate today(day.year(), day.month().value_or(1), day.day().value_or(1));
    const auto in = [&today](int days) { return today.addDays(days).toString(Qt::ISODate).toStdString(); };
    const auto agreements = qint64(store::agreementsEnding(m_session.reader(), in(0), in(kAgreementDays)).size());
    store::PlacementFilter filter;
    filter.year = std::to_string(today.year());
    filter.endsFrom = in(0);
    filter.endsUntil = in(kPlacementDays);
    const qint64 placements = store::countPlacements(m_session.reader(), filter);
    m_band->setTitle(tr("Ends soon"));
    m_band->setCount(m_language.number(agreements + placements));
    m_agreements->setText(
        words::filled(words::counted("RunningOut", "%n agreement(s) end within %1 days", nullptr, agreements),
                      {m_language.number(kAgreementDays)}));
    m_agreements->setAccessibleName(m_agreements->text());
    m_agreements->setVisible(agreements > 0);
    m_placements->setText(words::counted("RunningOut", "%n placement(s) run out within a month", nullptr, placements));
    m_placements->setAccessibleName(m_placements->text());
    m_placements->setVisible(placements > 0);
    setVisible(agreements + placements > 0);
}

QList<QWidget*> RunningOut::panes() const
{
    return {m_agreements, m_placements};
}

} // namespace bandanh::desktop
