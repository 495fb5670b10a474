#pragma once

#include "core/operations/testscores.h"

#include <QStringList>

namespace bandanh::desktop {

class Language;
class ScoreGrid;
class Session;

/// Takes a block copied from a spreadsheet into the grid, as one step. Lines of numbers fill the rows from a cell on; lines that
/// begin with a person (a name in either script, or a reference) find their row, and bring in who did not sign. Headings are
/// left out.
class ScorePaste final
{
public:
    ScorePaste(Session& session, const Language& language, ScoreGrid& grid)
        : m_session(session), m_language(language), m_grid(grid)
    {}

    /// Writes what can be read; returns how many people got scores.
    int take(const QString& pasted, int row, int column);
    /// What stayed out, in sentences that name the line.
    const QStringList& faults() const { return m_faults; }

private:
    /// The row of the person called so; nothing, with the reason, where there is none or more than one.
    std::optional<int> rowCalled(const QString& name);
    /// What the row will say; nothing where it gets no score.
    std::optional<operations::ScoreEntry> entryOf(int row, const QStringList& cells, int column);
    void fault(const QString& words);

    Session& m_session;
    const Language& m_language;
    ScoreGrid& m_grid;
    qint64 m_line = 0; ///< at hand, from 1
    QStringList m_faults;
};

} // namespace bandanh::desktop
