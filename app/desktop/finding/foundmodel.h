#pragma once

#include "app/desktop/finding/everywheresearch.h"
#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"

#include <QAbstractListModel>

namespace bandanh::desktop {

/// What was found, each kind under a heading with how many there are; in front of it, on a page with a list, the list that
/// what is typed narrows.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    FoundModel(const places::Gazetteer& gazetteer, const Language& language, QObject* parent = nullptr);

    /// `list`: what the page's own list is called; empty where it has none.
    void show(const EverywhereSearch::Answer& answer, const QString& list);
    /// The record of a row; nothing for headings and for the list.
    std::optional<store::RecordKey> recordAt(int row) const;
    bool isList(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        enum class Kind { Heading, List, Record };
        Kind kind;
        QString title, facts;
        std::optional<store::RecordKey> key = std::nullopt;
    };

    void add(const store::NamedRecord& named, const QString& tag = {});
    QString countOf(const store::FoundKind& kind) const;

    const places::Gazetteer& m_gazetteer;
    const Language& m_language;
    std::vector<Row> m_rows;
};

} // namespace bandanh::desktop
