#include "app/desktop/shell/action.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace bandanh::desktop {

namespace {

const ActionEntry& entryOf(ActionId id)
{
    const auto entries = actionEntries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [id](const ActionEntry& e) { return e.id == id; });
    if (entry == entries.end())
        qFatal("an action is missing in actiontable.cpp");
    return *entry;
}

void setTexts(QAction& action, const ActionEntry& entry)
{
    action.setText(QCoreApplication::translate("Action", entry.text));
}

} // namespace

ActionCatalogue::ActionCatalogue(QObject* parent) : QObject(parent) {}

QAction* ActionCatalogue::action(ActionId id)
{
    QAction*& action = m_actions[id];
    if (action)
        return action;
    const ActionEntry& entry = entryOf(id);
    action = new QAction(this);
    action->setObjectName(QString::fromLatin1(entry.name));
    action->setIcon(makeIcon(entry.icon));
    // Our own buttons paint the icon themselves, in the colour of their words.
    action->setProperty("bandanhIcon", static_cast<int>(entry.icon));
    action->setShortcut(QKeySequence(QString::fromLatin1(entry.keys), QKeySequence::PortableText));
    setTexts(*action, entry);
    return action;
}

QList<QAction*> ActionCatalogue::all()
{
    QList<QAction*> actions;
    for (const ActionEntry& entry : actionEntries())
        actions << action(entry.id);
    return actions;
}

void ActionCatalogue::retranslate()
{
    for (const auto& [id, action] : m_actions)
        setTexts(*action, entryOf(id));
}

} // namespace bandanh::desktop
