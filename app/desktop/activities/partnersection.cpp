#include "app/desktop/activities/partnersection.h"

#include "app/desktop/activities/activitypartners.h"
#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/session/session.h"
#include "core/records/activity.h"
#include "core/records/organisation.h"

#include <QEvent>
#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr int kEntryWidth = 340;
constexpr std::string_view kFields[] = {"organisation", "part", "present"};
constexpr std::size_t kNeeded = 2;

} // namespace

PartnerSection::PartnerSection(Session& session, Language& language, Prompts& prompts, const Usual& usual,
                               QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_usual(usual),
      m_partners(new ActivityPartners(language, this)),
      m_band(new SectionBand),
      m_table(new TableView),
      m_delete(new Button(Button::Kind::Tertiary)),
      m_entry(new RecordEntry(session, language, records::specOf<records::ActivityPartner>(), kFields, kNeeded)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_table->setModel(m_partners);
    m_table->setColumns({{0, true}, {110}, {110}});
    m_table->setFitsContents(true);
    m_delete->setObjectName(QStringLiteral("deletePartner"));
    m_delete->setIcon(Icon::Delete);
    m_entry->setContentsMargins(0, measure::kSectionGap, 0, 0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_band);
    left->addWidget(m_table);
    left->addWidget(m_delete, 0, Qt::AlignLeft);
    left->addStretch();
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(measure::kColumnGap);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_entry, 0, Qt::AlignTop);
    placeColumns();
    connect(m_delete, &QPushButton::clicked, this, [this, &prompts] {
        if (const auto* partner = m_partners->partner(m_table->currentIndex().row()))
            removeAfterAsking(m_session, prompts, records::specOf<records::ActivityPartner>(), partner->id);
    });
}

void PartnerSection::show(const std::optional<RowId>& activity, records::Scope scope)
{
    const bool isOther = activity != m_activity;
    m_activity = activity;
    m_partners->setPartners(activity ? store::partnersOfActivity(m_session.reader(), *activity)
                                     : std::vector<store::ActivityPartnerOverview>());
    const int count = m_partners->rowCount();
    m_band->setCount(m_language.number(count));
    m_delete->setVisible(count > 0);
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_partners->index(0, 0));
    if (isOther && activity)
        startEntry(scope);
}

void PartnerSection::startEntry(records::Scope scope)
{
    records::ActivityPartner blank;
    blank.activity = Id<records::Activity>(*m_activity);
    blank.part = m_usual.part;
    blank.present = m_usual.present;
    records::Record record = records::toRecord(blank);
    record.scope = scope;
    m_entry->start(record);
}

void PartnerSection::retranslate(const QString& title)
{
    m_band->setTitle(title);
    m_table->setAccessibleName(title);
    m_delete->setText(tr("Take this one away"));
    m_delete->setAccessibleName(m_delete->text());
    m_entry->retranslate();
    m_entry->setButtonText(tr("Add this organisation"));
}

void PartnerSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeColumns();
}

/// With large text what is written stands below the list.
void PartnerSection::placeColumns()
{
    const Look& look = Look::of(this);
    m_columns->setDirection(look.isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = look.isLargeText() ? 0 : look.scaled(kEntryWidth);
    m_entry->setMinimumWidth(width);
    m_entry->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
}

} // namespace bandanh::desktop
