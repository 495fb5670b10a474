#include "app/desktop/day/eventpane.h"

#include "app/desktop/activities/headcountpane.h"
#include "app/desktop/activities/partnersection.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/look/tableview.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

EventPane::EventPane(Session& session, Language& language, Prompts& prompts, QWidget* parent)
    : ScrollPane(parent),
      m_partners(new PartnerSection(session, language, prompts, {records::PartnerPart::Host, std::nullopt})),
      m_headcounts(new HeadcountPane(session, language, prompts))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 20, 8);
    column->setSpacing(0);
    m_partners->table()->setObjectName(QStringLiteral("eventPartners"));
    column->addWidget(m_partners);
    column->addWidget(m_headcounts);
    column->addStretch();
    setWidget(content);
}

void EventPane::show(const std::optional<store::DayEventOverview>& event)
{
    const auto id = event ? std::optional(event->id) : std::nullopt;
    const records::Scope scope = event ? event->scope : records::kNational;
    m_partners->show(id, scope);
    m_headcounts->show(id, scope);
}

void EventPane::retranslate()
{
    m_partners->retranslate(tr("Hosts, sponsors and co-organisers"));
    m_headcounts->retranslate();
}

bool EventPane::mayLeave()
{
    return m_headcounts->mayLeave();
}

QList<QWidget*> EventPane::panes() const
{
    return {m_partners->table(), m_partners->entry().editorOf("organisation"), m_headcounts->table(),
            m_headcounts->entry().editorOf("kind")};
}

RecordEntry& EventPane::partnerEntry() const
{
    return m_partners->entry();
}

} // namespace bandanh::desktop
