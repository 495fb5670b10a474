#pragma once

#include "app/desktop/look/language.h"
#include "core/exchange/classenrolment.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

class Session;

/// The lines of a pasted class list, who each one is, and what will be done with it.
class ClassListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, NameKhmer, NameLatin, Sex, Birth, Phone, Who, Columns };

    ClassListModel(Session& session, const Language& language, QObject* parent = nullptr);

    /// Answers given before stay with lines that say the same.
    void setMatches(std::vector<exchange::ClassMatch> matches);
    const exchange::ClassMatch* match(int row) const;
    /// Somebody has to say who it is, or could.
    bool asks(int row) const;
    exchange::ClassAnswer answer(int row) const { return m_answers[std::size_t(row)]; }
    void setAnswer(int row, exchange::ClassAnswer answer);
    /// The next row after this one that waits for an answer.
    std::optional<int> nextWaiting(int row) const;
    std::vector<exchange::ClassEntry> entries() const;

    struct Counts {
        qint64 lines = 0, enrolled = 0, created = 0, known = 0, waiting = 0, already = 0, back = 0, left = 0;
    };
    const Counts& counts() const { return m_counts; }
    /// "Sok Dara, female, 1996 · Wat Phnom High School" of who may be meant.
    QString candidateWords(int row) const;
    /// Why a line goes back.
    QString faultWords(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const exchange::ClassMatch& match, int column) const;
    QVariant badge(int row) const;
    void count();

    Session& m_session;
    const Language& m_language;
    std::vector<exchange::ClassMatch> m_matches;
    std::vector<exchange::ClassAnswer> m_answers;
    std::vector<bool> m_isAnswered;
    Counts m_counts;
};

} // namespace bandanh::desktop
