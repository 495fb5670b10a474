#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/shell/action.h"
#include "core/store/recentrecords.h"

#include <QWidget>

class QStackedWidget;

namespace bandanh::desktop {

class Button;
class LinksModel;
class RowList;
class Session;
class TagRow;

/// A detail with what every record has, whatever its type: its tags at the foot, and behind a button all that it is linked
/// with, in place of the detail.
class ConnectedDetail final : public QWidget
{
    Q_OBJECT

public:
    ConnectedDetail(Session& session, const Language& language, ActionCatalogue& actions, QWidget* parent = nullptr);

    /// What is shown beside the links. Where it hides, all of this does.
    void setDetail(QWidget* detail);
    /// What stands in place of detail, links and tags while several rows are chosen.
    void setMany(QWidget* many);
    void showMany(bool shows);
    bool showsMany() const { return m_showsMany; }
    /// Nothing, where no record is in front.
    void show(const std::optional<store::RecordKey>& record);
    std::optional<store::RecordKey> record() const { return m_record; }
    /// Exchanges the detail and the links.
    void showLinks(bool shows);
    const Language& language() const { return m_language; }
    RowList& links() { return *m_links; }
    TagRow& tags() { return *m_tags; }

signals:
    void recordWanted(const bandanh::store::RecordKey& key);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeFoot(ActionCatalogue& actions);
    void retranslate();
    void describeToggle();

    const Language& m_language;
    std::optional<store::RecordKey> m_record;
    LinksModel* m_model;
    QStackedWidget* m_views;
    QWidget* m_detail = nullptr;
    RowList* m_links;
    QWidget* m_foot;
    TagRow* m_tags;
    Button* m_toggle;
    bool m_showsMany = false;
};

} // namespace bandanh::desktop
