#pragma once

#include "app/desktop/inbox/question.h"
#include "app/desktop/look/language.h"
#include "core/places/gazetteer.h"

#include <QAbstractTableModel>

namespace bandanh::desktop {

/// One fact of the line beside the same fact of the person.
struct ComparedFact {
    enum class Sign : std::uint8_t { Same, Near, Different, OneSided };
    QString name;
    QString onLine, ofPerson; ///< empty where it is not written
    Sign sign = Sign::OneSided;
    QString words;
};

/// The facts that at least one side has, names first. `candidate` may be null: then nothing is compared.
std::vector<ComparedFact> compareFacts(const Question& question, const QuestionCandidate* candidate,
                                       const Language& language, const places::Gazetteer& gazetteer);

/// The comparison as a table: fact, on the sheet, of the person, sign, in words.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fact, OnLine, OfPerson, SignColumn, Words, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(std::vector<ComparedFact> facts, const QString& lineHeading, const QString& personHeading);
    const std::vector<ComparedFact>& facts() const { return m_facts; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ComparedFact> m_facts;
    QString m_lineHeading, m_personHeading;
};

} // namespace bandanh::desktop
