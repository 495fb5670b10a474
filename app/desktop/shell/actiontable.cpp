#include "app/desktop/shell/action.h"

namespace bandanh::desktop {

namespace {

// One line an action. The texts' context is "Action".
constexpr ActionEntry kEntries[] = {
    {ActionId::ShowToday, "showToday", QT_TRANSLATE_NOOP("Action", "Today"), "Ctrl+1", Icon::Today},
    {ActionId::ShowActivities, "showActivities", QT_TRANSLATE_NOOP("Action", "Activities"), "Ctrl+2", Icon::Activities},
    {ActionId::ShowPeople, "showPeople", QT_TRANSLATE_NOOP("Action", "People"), "Ctrl+3", Icon::People},
    {ActionId::ShowNetworks, "showNetworks", QT_TRANSLATE_NOOP("Action", "Networks"), "Ctrl+4", Icon::Networks},
    {ActionId::ShowTrainings, "showTrainings", QT_TRANSLATE_NOOP("Action", "Trainings"), "Ctrl+5", Icon::Trainings},
    {ActionId::ShowMeetings, "showMeetings", QT_TRANSLATE_NOOP("Action", "Meetings"), "Ctrl+6", Icon::Meetings},
    {ActionId::ShowPartners, "showPartners", QT_TRANSLATE_NOOP("Action", "Partners"), "Ctrl+7", Icon::Partners},
    {ActionId::ShowMessages, "showMessages", QT_TRANSLATE_NOOP("Action", "Messages"), "Ctrl+8", Icon::Messages},
    {ActionId::ShowVolunteers, "showVolunteers", QT_TRANSLATE_NOOP("Action", "Volunteers"), "Ctrl+9", Icon::Volunteers},
    {ActionId::ShowOrganisations, "showOrganisations", QT_TRANSLATE_NOOP("Action", "Organisations"), "Ctrl+Shift+O",
     Icon::Organisations},
    {ActionId::ShowImpact, "showImpact", QT_TRANSLATE_NOOP("Action", "Impact"), "Ctrl+0", Icon::Impact},
    {ActionId::ShowSync, "showSync", QT_TRANSLATE_NOOP("Action", "Sync"), "Ctrl+-", Icon::Sync},
    {ActionId::Lock, "lock", QT_TRANSLATE_NOOP("Action", "Lock"), "Ctrl+L", Icon::Lock},

    {ActionId::OpenMenu, "openMenu", QT_TRANSLATE_NOOP("Action", "Menu"), "F10", Icon::More},
    {ActionId::Search, "search", QT_TRANSLATE_NOOP("Action", "Search"), "Ctrl+K", Icon::Search},
    {ActionId::ShowLinks, "showLinksOfRecord", QT_TRANSLATE_NOOP("Action", "Links of the record"), "Ctrl+Shift+K",
     Icon::None},
    {ActionId::AddTag, "addTag", QT_TRANSLATE_NOOP("Action", "Add a tag"), "Ctrl+T", Icon::None},
    {ActionId::Help, "help", QT_TRANSLATE_NOOP("Action", "Help"), "F1", Icon::Help},
    {ActionId::NextPane, "nextPane", QT_TRANSLATE_NOOP("Action", "Next pane"), "F6", Icon::None},
    {ActionId::ToggleNavigation, "toggleNavigation", QT_TRANSLATE_NOOP("Action", "Narrow navigation"), "Ctrl+B",
     Icon::None},
    {ActionId::GoBack, "goBack", QT_TRANSLATE_NOOP("Action", "Back"), "Alt+Left", Icon::ChevronLeft},
    {ActionId::ChooseTheme, "chooseTheme", QT_TRANSLATE_NOOP("Action", "Colours"), "", Icon::Contrast},
    {ActionId::LargerText, "largerText", QT_TRANSLATE_NOOP("Action", "Larger text"), "Ctrl++", Icon::Letters},
    {ActionId::SmallerText, "smallerText", QT_TRANSLATE_NOOP("Action", "Smaller text"), "Ctrl+Shift+-", Icon::Letters},

    {ActionId::ImportFile, "importFile", QT_TRANSLATE_NOOP("Action", "Import a file"), "Ctrl+I", Icon::ArrowDown},
    {ActionId::OpenInbox, "openInbox", QT_TRANSLATE_NOOP("Action", "Questions"), "Ctrl+J", Icon::None},
    {ActionId::OpenConflicts, "openConflicts", QT_TRANSLATE_NOOP("Action", "Values that differ"), "Ctrl+Shift+J",
     Icon::None},
    {ActionId::SyncNow, "syncNow", QT_TRANSLATE_NOOP("Action", "Send and receive"), "F9", Icon::Sync},
    {ActionId::EnterSheet, "enterSheet", QT_TRANSLATE_NOOP("Action", "Enter a sheet"), "Ctrl+E", Icon::Sheet},
    {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("Action", "Undo"), "Ctrl+Z", Icon::Undo},
    {ActionId::Redo, "redo", QT_TRANSLATE_NOOP("Action", "Redo"), "Ctrl+Shift+Z", Icon::Redo},
    {ActionId::NewActivity, "newActivity", QT_TRANSLATE_NOOP("Action", "New activity"), "", Icon::Plus},
    {ActionId::NewPerson, "newPerson", QT_TRANSLATE_NOOP("Action", "New person"), "", Icon::Plus},
    {ActionId::NewNetwork, "newNetwork", QT_TRANSLATE_NOOP("Action", "New network"), "", Icon::Plus},
    {ActionId::NewOrganisation, "newOrganisation", QT_TRANSLATE_NOOP("Action", "New organisation"), "", Icon::Plus},
    {ActionId::NewMeeting, "newMeeting", QT_TRANSLATE_NOOP("Action", "New meeting"), "", Icon::Plus},
    {ActionId::NewDayEvent, "newDayEvent", QT_TRANSLATE_NOOP("Action", "New event"), "", Icon::Plus},
    {ActionId::NewTraining, "newTraining", QT_TRANSLATE_NOOP("Action", "New training"), "", Icon::Plus},
    {ActionId::NewPartner, "newPartner", QT_TRANSLATE_NOOP("Action", "New partner"), "", Icon::Plus},
    {ActionId::NewMessage, "newMessage", QT_TRANSLATE_NOOP("Action", "New message"), "", Icon::Plus},
    {ActionId::NewMaterial, "newMaterial", QT_TRANSLATE_NOOP("Action", "New material"), "", Icon::Plus},
    {ActionId::NewVolunteer, "newVolunteer", QT_TRANSLATE_NOOP("Action", "New volunteer"), "", Icon::Plus},
    {ActionId::NewCampaign, "newCampaign", QT_TRANSLATE_NOOP("Action", "New campaign"), "", Icon::Plus},
    {ActionId::PlaceMaterials, "placeMaterials", QT_TRANSLATE_NOOP("Action", "Record placements"), "Ctrl+Shift+P",
     Icon::Plus},
    {ActionId::AddProofPhotos, "addProofPhotos", QT_TRANSLATE_NOOP("Action", "Add proof photos"), "Ctrl+Shift+I",
     Icon::Scan},
    {ActionId::PrintSheets, "printSheets", QT_TRANSLATE_NOOP("Action", "Print sheets"), "", Icon::Print},
    {ActionId::Export, "export", QT_TRANSLATE_NOOP("Action", "Export"), "Ctrl+P", Icon::ArrowDown},
    {ActionId::FreezeFigures, "freezeFigures", QT_TRANSLATE_NOOP("Action", "Freeze the figures"), "Ctrl+Shift+F",
     Icon::Lock},
    {ActionId::RunImport, "runImport", QT_TRANSLATE_NOOP("Action", "Import"), "Ctrl+Return", Icon::None},
    {ActionId::OtherFile, "otherFile", QT_TRANSLATE_NOOP("Action", "Other file"), "", Icon::File},
};

} // namespace

std::span<const ActionEntry> actionEntries()
{
    return kEntries;
}

} // namespace bandanh::desktop
