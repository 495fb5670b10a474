#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/session/windowedrows.h"
#include "core/store/recentrecords.h"
#include "core/store/recordlinks.h"

#include <QAbstractListModel>

namespace bandanh::desktop {

class Session;

/// What a record refers to and what refers to it: each kind under a heading with its number, its rows read as they are
/// looked at.
class LinksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    LinksModel(Session& session, const Language& language, QObject* parent = nullptr);

    void show(const std::optional<store::RecordKey>& record);
    /// All the links, headings left out.
    qint64 links() const { return m_links; }
    /// Where a row leads: a row that ties two records together, as a role or the place of a message on a poster, to the one
    /// at its other end; any other to itself. Nothing for headings.
    std::optional<store::RecordKey> targetAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        store::LinkGroup link;
        int first; ///< row of the heading
        std::unique_ptr<WindowedRows<store::NamedRecord>> rows;
    };

    const Group& groupOf(int row) const;
    bool isHeading(int row) const { return groupOf(row).first == row; }
    /// Null for headings, and where rows went since they were counted.
    const store::NamedRecord* at(int row) const;
    QVariant headingData(const Group& group, int role) const;

    Session& m_session;
    const Language& m_language;
    std::optional<store::RecordKey> m_record;
    std::vector<Group> m_groups;
    int m_rows = 0;
    qint64 m_links = 0;
};

} // namespace bandanh::desktop
