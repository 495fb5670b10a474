#pragma once

#include "app/desktop/look/icon.h"

#include <QObject>

#include <span>
#include <unordered_map>

class QAction;

namespace bandanh::desktop {

/// Everything the user can do by name. Declared once, in actiontable.cpp, with its words, key and icon.
enum class ActionId {
    // places of the navigation, in its order
    ShowToday,
    ShowActivities,
    ShowPeople,
    ShowNetworks,
    ShowTrainings,
    ShowOrganisations,
    ShowPartners,
    ShowMessages,
    ShowVolunteers,
    ShowMeetings,
    ShowImpact,
    ShowSync,
    Lock,
    // the window
    OpenMenu,
    Search,
    ShowLinks,
    AddTag,
    Help,
    NextPane,
    ToggleNavigation,
    GoBack,
    ChooseTheme,
    LargerText,
    SmallerText,
    // work
    ImportFile,
    OpenInbox,
    OpenConflicts,
    SyncNow,
    EnterSheet,
    Undo,
    Redo,
    NewActivity,
    NewPerson,
    NewNetwork,
    NewOrganisation,
    NewPartner,
    NewMessage,
    NewMaterial,
    NewVolunteer,
    NewCampaign,
    PlaceMaterials,
    AddProofPhotos,
    NewMeeting,
    NewDayEvent,
    NewTraining,
    PrintSheets,
    Export,
    FreezeFigures,
    RunImport,
    OtherFile,
};

struct ActionEntry {
    ActionId id;
    const char* name; ///< the object name, also in settings and tests
    const char* text;
    const char* keys; ///< portable; Ctrl+Return is shown as Ctrl+Enter
    Icon icon;
};

std::span<const ActionEntry> actionEntries();

/// The QActions of one window, made from the table when first asked for and retranslated on a change of language.
///
///     connect(actions.action(ActionId::ImportFile), &QAction::triggered, presenter, …);
class ActionCatalogue final : public QObject
{
    Q_OBJECT

public:
    explicit ActionCatalogue(QObject* parent = nullptr);

    QAction* action(ActionId id);
    /// All of them, for a window that adds them so that their keys work everywhere.
    QList<QAction*> all();
    void retranslate();

private:
    std::unordered_map<ActionId, QAction*> m_actions;
};

} // namespace bandanh::desktop
