#pragma once

#include "app/desktop/look/language.h"
#include "core/operations/testscores.h"
#include "core/store/trainingoverview.h"

#include <QAbstractTableModel>

#include <map>

namespace bandanh::desktop {

class Session;

/// The scores of a training as a grid to be typed in: a row for everybody who signed or was tested. A cell is written when it
/// is left; what cannot be read stays as it was typed, with the reason at the end of its row.
class ScoreGrid final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, NameKhmer, NameLatin, Kind, Before, After, OutOf, Gain, Note, Columns };
    static bool isScore(int column) { return column >= Before && column <= OutOf; }

    ScoreGrid(Session& session, const Language& language, QObject* parent = nullptr);

    /// Reads the training again, or another one. Who was added and what is typed stay while it is the same.
    void setTraining(const std::optional<RowId>& training);
    const store::TrainedPeople& people() const { return m_people; }
    qint64 matched() const;
    /// Somebody who did not sign; their row, which may have been there already.
    int add(const RowId& person);
    std::optional<int> rowOf(const RowId& person) const;
    /// The first cell that holds what cannot be read.
    std::optional<QModelIndex> unreadable() const;
    /// Gives up what is typed in a cell and not written.
    void giveUp(const QModelIndex& index);
    /// Writes the rows' scores as one step.
    void write(const std::vector<operations::ScoreEntry>& entries);
    operations::ScoreEntry entryOf(int row) const;
    /// Out of how many points most here are.
    std::optional<std::int64_t> usualTotal() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A step could not be written: why, in words.
    void refused(const QString& sentence);

private:
    using Cell = std::pair<RowId, int>;
    QString text(int row, int column) const;
    QString gain(const store::TrainedPerson& person) const;
    QString note(const store::TrainedPerson& person) const;
    const QString* typed(int row, int column) const;
    void appendAdded(store::TrainedPeople& people) const;

    Session& m_session;
    const Language& m_language;
    std::optional<RowId> m_training;
    store::TrainedPeople m_people;
    std::vector<RowId> m_added;
    std::map<Cell, QString> m_typed; ///< what could not be read
};

/// One of the three scores of an entry, by its column.
std::optional<std::int64_t>& scoreIn(operations::ScoreEntry& entry, int column);

} // namespace bandanh::desktop
