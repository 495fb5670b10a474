#include "app/desktop/forms/wordticks.h"

#include "app/words/recordlabel.h"

#include <QMenu>

#include <algorithm>

namespace bandanh::desktop {

WordTicks::WordTicks(const records::EnumSpec& known, QWidget* parent)
    : Button(Button::Kind::Tertiary, parent), m_known(known), m_menu(new QMenu(this))
{
    for (const records::EnumValue& value : known.values) {
        QAction* action = m_menu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, word = std::string(value.word)](bool isWanted) { emit ticked(word, isWanted); });
    }
    connect(m_menu, &QMenu::aboutToShow, this, &WordTicks::opening);
    setMenu(m_menu);
}

void WordTicks::setEntries(const std::vector<std::string>& entries)
{
    for (std::size_t i = 0; i < m_known.values.size(); ++i)
        m_menu->actions()
            .at(qsizetype(i))
            ->setChecked(std::ranges::find(entries, m_known.values[i].word) != entries.end());
}

void WordTicks::retranslate()
{
    for (std::size_t i = 0; i < m_known.values.size(); ++i)
        m_menu->actions().at(qsizetype(i))->setText(words::label(m_known.values[i]));
}

std::vector<std::string> withWord(std::vector<std::string> entries, const std::string& word, bool isWanted)
{
    std::erase(entries, word);
    if (isWanted)
        entries.push_back(word);
    return entries;
}

} // namespace bandanh::desktop
