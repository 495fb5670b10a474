#pragma once

#include "app/desktop/look/button.h"
#include "core/records/enumeration.h"

#include <string>
#include <vector>

class QMenu;

namespace bandanh::desktop {

/// The words that a list knows as a menu of ticks; what else stands in the list is text and stays.
class WordTicks : public Button
{
    Q_OBJECT

public:
    explicit WordTicks(const records::EnumSpec& known, QWidget* parent = nullptr);

    void setEntries(const std::vector<std::string>& entries);
    void retranslate();

signals:
    /// The menu opens: its ticks are wanted.
    void opening();
    void ticked(const std::string& word, bool isWanted);

private:
    const records::EnumSpec& m_known;
    QMenu* m_menu;
};

/// The entries with this word among them, at the end, or without it.
std::vector<std::string> withWord(std::vector<std::string> entries, const std::string& word, bool isWanted);

} // namespace bandanh::desktop
