#pragma once

#include "app/desktop/look/language.h"
#include "core/support/rowid.h"

#include <QWidget>

#include <optional>

namespace bandanh::desktop {

class Button;
class Callout;
class EmptyState;
class FieldEditor;
class FormField;
class KhmerLabel;
class ScoreGrid;
class ScoreView;
class SectionBand;
class Session;

/// The scores before and after a training: the grid, what of a pasted block stayed out, and how somebody who did not sign comes
/// into it.
class ScorePane final : public QWidget
{
    Q_OBJECT

public:
    ScorePane(Session& session, Language& language, QWidget* parent = nullptr);

    void show(const std::optional<RowId>& training);
    void retranslate();
    /// False, with the keyboard there, while a cell holds what cannot be read.
    bool mayLeave();
    ScoreGrid& grid() const { return *m_grid; }
    ScoreView* view() const { return m_view; }
    Callout* said() const { return m_said; }
    FormField* personField() const { return m_personField; }

public slots:
    void paste(const QString& text, int row, int column);
    /// Brings whoever is named in the field into the grid.
    void addPerson();

private:
    void showCounts();
    /// What is to be mended in the row at hand, where its cell is too narrow for it.
    void showNote();
    void say(const QString& lead, const QString& text);

    Session& m_session;
    Language& m_language;
    std::optional<RowId> m_training;
    ScoreGrid* m_grid;
    SectionBand* m_band;
    KhmerLabel* m_keys;
    Callout* m_said;
    ScoreView* m_view;
    EmptyState* m_empty;
    KhmerLabel* m_note;
    KhmerLabel* m_unlisted;
    FieldEditor* m_person;
    FormField* m_personField;
    Button* m_add;
};

} // namespace bandanh::desktop
