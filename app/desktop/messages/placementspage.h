#pragma once

#include "app/desktop/shell/action.h"
#include "app/desktop/shell/page.h"
#include "core/store/placementoverview.h"

#include <QDate>

class QDropEvent;
class QSplitter;

namespace bandanh::desktop {

class EmptyState;
class FilterBar;
class FilterButton;
class Language;
class LanesModel;
class Prompts;
class ProofPane;
class ProvinceMap;
class RecordDrawer;
class SectionBand;
class Session;
class TableView;

/// Where materials are shown: a timeline of vehicles and publications over the year, a map of how many in each province,
/// and the placement that was chosen.
class PlacementsPage final : public Page
{
    Q_OBJECT

public:
    PlacementsPage(Session& session, Language& language, ActionCatalogue& actions, Prompts& prompts,
                   QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QList<PageAction> actions() const override;
    void onShown() override;
    bool mayLeave() override;
    bool isWorking() const override;
    QWidget* firstFocus() override;
    QList<QWidget*> panes() override;
    LanesModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    ProofPane& proof() { return *m_proof; }

public slots:
    void search(const QString& text);
    /// Only what runs out within so many days.
    void showEnding(int days);
    /// The dialog that records many at once.
    void record();
    /// Asks for photos: one goes to the placement that is open, several to those that their names tell.
    void choosePhotos();
    void addPhotos(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void fillFilters();
    void reload();
    void showMap();
    void openChosen();
    void drop(const QDropEvent& event);
    store::PlacementFilter filter() const;

    Session& m_session;
    Language& m_language;
    ActionCatalogue& m_actions;
    Prompts& m_prompts;
    LanesModel* m_model;
    QString m_searched;
    QSplitter* m_split;
    FilterBar* m_bar;
    FilterButton* m_year;
    FilterButton* m_channel;
    FilterButton* m_province;
    FilterButton* m_ending;
    FilterButton* m_withProof;
    TableView* m_table;
    EmptyState* m_empty;
    SectionBand* m_mapBand;
    ProvinceMap* m_map;
    RecordDrawer* m_drawer;
    ProofPane* m_proof;
};

} // namespace bandanh::desktop
