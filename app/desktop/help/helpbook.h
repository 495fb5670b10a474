#pragma once

#include "app/desktop/look/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bandanh::desktop {

/// A piece of a help page, as it stands on it from top to bottom.
struct HelpPiece {
    enum class Kind { Paragraph, Heading, Step, Key };

    Kind kind = Kind::Paragraph;
    QString lead; ///< bold in front: the number of a step, a key
    QString text;
};

struct HelpText {
    QString title;
    std::vector<HelpPiece> pieces;
};

/// The help: a page for each screen, from resources/help, in both languages. Keys come from the table of actions and what the
/// figures mean from the declarations of the indicators, so that neither is ever told wrong.
class HelpBook
{
public:
    HelpBook();

    /// One for each Page::helpName(), in the order of the contents.
    const QStringList& names() const { return m_names; }
    bool has(const QString& name) const { return m_names.contains(name); }
    const HelpText& page(const QString& name, Language::Code language) const;
    /// The pages on which all that is typed stands, in either language; titles first. All of them where nothing is typed.
    QStringList found(const QString& typed) const;

private:
    struct Entry {
        HelpText english, khmer;
        std::string titleKey, key; ///< for searching, both languages together
    };

    void read(Language::Code language);

    QStringList m_names;
    std::vector<Entry> m_entries; ///< in the order of the names
};

} // namespace bandanh::desktop
