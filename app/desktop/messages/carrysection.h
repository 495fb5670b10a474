#pragma once

#include "core/support/rowid.h"

#include <QWidget>

namespace bandanh::desktop {

class Button;
class Language;
class MaterialTable;
class MessageTable;
class Prompts;
class RecordEntry;
class SectionBand;
class Session;
class TableView;

/// Which materials carry a message, or which messages a material carries: one is added below, one is taken off; both ends
/// of what is taken off stay.
class CarrySection final : public QWidget
{
    Q_OBJECT

public:
    enum class Side { MaterialsOfMessage, MessagesOfMaterial };

    CarrySection(Session& session, Language& language, Prompts& prompts, Side side, QWidget* parent = nullptr);

    /// The record whose other ends are shown; `again`: the same one, so what is being added stays.
    void show(const RowId& record, bool again);
    void retranslate();

    SectionBand* band() const { return m_band; }
    TableView* table() const { return m_table; }
    RecordEntry* entry() const { return m_entry; }
    /// Of a message.
    MaterialTable& materials() { return *m_materials; }
    /// Of a material.
    MessageTable& messages() { return *m_messages; }

private:
    bool isOfMessage() const { return m_side == Side::MaterialsOfMessage; }
    std::optional<RowId> otherEnd(int row) const;
    void takeOff();

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    Side m_side;
    MaterialTable* m_materials;
    MessageTable* m_messages;
    SectionBand* m_band;
    TableView* m_table;
    Button* m_take;
    RecordEntry* m_entry;
    RowId m_record;
};

} // namespace bandanh::desktop
