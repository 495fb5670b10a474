#include "app/desktop/messages/carrysection.h"

#include "app/desktop/forms/recordentry.h"
#include "app/desktop/forms/removal.h"
#include "app/desktop/look/button.h"
#include "app/desktop/look/sectionband.h"
#include "app/desktop/look/tableview.h"
#include "app/desktop/messages/materialtable.h"
#include "app/desktop/messages/messagetable.h"
#include "app/desktop/session/session.h"
#include "core/records/material.h"
#include "core/records/materialmessage.h"
#include "core/records/message.h"

#include <QVBoxLayout>

namespace bandanh::desktop {

namespace {

constexpr std::string_view kMaterialField[] = {"material"};
constexpr std::string_view kMessageField[] = {"message"};

} // namespace

CarrySection::CarrySection(Session& session, Language& language, Prompts& prompts, Side side, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_language(language),
      m_prompts(prompts),
      m_side(side),
      m_materials(new MaterialTable(language, this)),
      m_messages(new MessageTable(language, this)),
      m_band(new SectionBand),
      m_table(new TableView),
      m_take(new Button(Button::Kind::Tertiary)),
      m_entry(new RecordEntry(session, language, records::specOf<records::MaterialMessage>(),
                              isOfMessage() ? kMaterialField : kMessageField, 1))
{
    if (isOfMessage()) {
        m_table->setObjectName(QStringLiteral("materialsOfMessage"));
        m_table->setModel(m_materials);
        m_table->setColumns({{0, true}, {110}, {110}, {80, false, Qt::AlignRight}, {110, false, Qt::AlignRight}});
    } else {
        m_table->setObjectName(QStringLiteral("messagesOfMaterial"));
        m_table->setModel(m_messages);
        m_table->setColumns({{0, true}, {130}, {150}});
    }
    m_table->setFitsContents(true);
    m_take->setObjectName(isOfMessage() ? QStringLiteral("takeMaterialOff") : QStringLiteral("takeMessageOff"));
    m_take->setIcon(Icon::Delete);
    m_entry->setContentsMargins(0, 4, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_table);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(m_entry);
    connect(m_take, &QPushButton::clicked, this, &CarrySection::takeOff);
}

void CarrySection::show(const RowId& record, bool again)
{
    m_record = record;
    if (isOfMessage())
        m_materials->setRows(store::materialsOfMessage(m_session.reader(), record));
    else
        m_messages->setRows(store::messagesOfMaterial(m_session.reader(), record));
    const int rows = m_table->model()->rowCount();
    m_band->setCount(m_language.number(rows));
    m_table->setVisible(rows > 0);
    m_take->setVisible(rows > 0);
    if (rows > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    if (again)
        return;
    records::MaterialMessage link;
    if (isOfMessage())
        link.message = Id<records::Message>(record);
    else
        link.material = Id<records::Material>(record);
    m_entry->start(records::toRecord(link));
}

void CarrySection::retranslate()
{
    m_band->setTitle(isOfMessage() ? tr("Materials that carry it") : tr("Messages that it carries"));
    m_table->setAccessibleName(isOfMessage() ? tr("Materials that carry it") : tr("Messages that it carries"));
    m_take->setText(isOfMessage() ? tr("Take this material off") : tr("Take this message off"));
    m_take->setAccessibleName(m_take->text());
    m_entry->retranslate();
    m_entry->setButtonText(isOfMessage() ? tr("Add this material") : tr("Add this message"));
}

std::optional<RowId> CarrySection::otherEnd(int row) const
{
    if (isOfMessage()) {
        const auto* material = m_materials->row(row);
        return material != nullptr ? std::optional(material->id) : std::nullopt;
    }
    const auto* message = m_messages->row(row);
    return message != nullptr ? std::optional(message->id) : std::nullopt;
}

void CarrySection::takeOff()
{
    const auto other = otherEnd(m_table->currentIndex().row());
    if (!other)
        return;
    records::MaterialMessage link;
    link.message = Id<records::Message>(isOfMessage() ? m_record : *other);
    link.material = Id<records::Material>(isOfMessage() ? *other : m_record);
    removeAfterAsking(m_session, m_prompts, records::specOf<records::MaterialMessage>(),
                      store::naturalRow(records::toRecord(link)));
}

} // namespace bandanh::desktop
