#pragma once

#include "app/desktop/attachments/photowork.h"
#include "app/desktop/session/longwork.h"
#include "core/store/placementoverview.h"

#include <QDialog>
#include <QStringList>

#include <memory>

class QCheckBox;

namespace bandanh::desktop {

class Button;
class KhmerLabel;
class Language;
class PhotosTable;
class ProgressPanel;
class Prompts;
class TableView;

/// Adds proof photos to many placements in one step: each file is matched by its name, and before anything is written it stands
/// here which goes where, and which goes nowhere.
class PhotosDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Among the placements of the filter.
    PhotosDialog(Session& session, Language& language, Prompts& prompts, const store::PlacementFilter& filter,
                 const QStringList& paths, QWidget* parent = nullptr);
    ~PhotosDialog() override;

    PhotosTable& table() { return *m_table; }
    Button& addButton() { return *m_add; }
    bool isWorking() const { return m_adding.isRunning(); }

protected:
    void reject() override;

private:
    struct Matching;
    QWidget* makeFoot();
    void match(const store::PlacementFilter& filter, const QStringList& paths);
    void showCount();
    void add();
    void tellAdded(const PhotoWork::Added& outcome);

    Session& m_session;
    Language& m_language;
    Prompts& m_prompts;
    PhotosTable* m_table;
    TableView* m_view;
    ProgressPanel* m_progress;
    KhmerLabel* m_note;
    QCheckBox* m_withReplaced;
    Button* m_cancel;
    Button* m_add;
    PhotoWork m_adding;
    LongWork m_matching;
};

} // namespace bandanh::desktop
