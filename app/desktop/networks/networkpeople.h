#pragma once

#include "app/desktop/look/language.h"
#include "core/store/networkoverview.h"

#include <QWidget>

namespace bandanh::desktop {

class Button;
class EmptyState;
class NetworkTerms;
class Prompts;
class RecordEntry;
class RecordForm;
class SectionBand;
class Session;
class TableView;

/// The leaders or the members of a network: their terms, the chosen one's end below, and how another one comes.
class NetworkPeople final : public QWidget
{
    Q_OBJECT

public:
    NetworkPeople(Session& session, Language& language, Prompts& prompts, store::NetworkPeople people,
                  QWidget* parent = nullptr);

    void show(const std::optional<store::NetworkOverview>& network);
    void retranslate();
    bool mayLeave();
    TableView* table() const { return m_table; }
    /// Of leaders only.
    RecordEntry* entry() const { return m_entry; }

signals:
    /// A class list is to be enrolled.
    void classWanted();
    void personWanted(const bandanh::RowId& person);

private:
    QWidget* makeBelow();
    void showTerm();
    bool isLeaders() const { return m_people == store::NetworkPeople::Leaders; }

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    store::NetworkPeople m_people;
    NetworkTerms* m_terms;
    SectionBand* m_band;
    TableView* m_table;
    EmptyState* m_empty;
    SectionBand* m_termBand;
    RecordForm* m_term;
    Button* m_delete;
    SectionBand* m_entryBand = nullptr;
    RecordEntry* m_entry = nullptr;
    Button* m_enrol = nullptr;
    std::optional<RowId> m_network;
};

} // namespace bandanh::desktop
