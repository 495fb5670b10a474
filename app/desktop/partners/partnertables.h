#pragma once

#include "app/desktop/look/language.h"
#include "core/store/partneroverview.h"

#include <QAbstractTableModel>
#include <QDate>

namespace bandanh::desktop {

/// The agreements of a partner.
class AgreementTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Signed, Ends, State, Columns };

    explicit AgreementTable(const Language& language, QObject* parent = nullptr);

    void setAgreements(std::vector<store::AgreementOverview> agreements, const QDate& today);
    const store::AgreementOverview* agreement(int row) const;
    int rowOf(const RowId& agreement) const; ///< -1 where it is not here

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::AgreementOverview& agreement, int column) const;
    QVariant badge(const store::AgreementOverview& agreement) const;

    const Language& m_language;
    QDate m_today;
    std::vector<store::AgreementOverview> m_agreements;
};

/// The six criteria of the Code of Conduct as a checklist.
class CriterionTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Criterion, State, AsOf, Evidence, Columns };

    explicit CriterionTable(const Language& language, QObject* parent = nullptr);

    void setCriteria(std::vector<store::CriterionOverview> criteria);
    const store::CriterionOverview* criterion(int row) const;
    qint64 met() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<store::CriterionOverview> m_criteria;
};

/// What a partner gave, pledged and received side by side, with the sums below.
class ContributionTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Kind, Form, Pledged, Received, ReceivedOn, Basis, Columns };

    explicit ContributionTable(const Language& language, QObject* parent = nullptr);

    void setContributions(std::vector<store::ContributionOverview> contributions);
    /// Null for the sums.
    const store::ContributionOverview* contribution(int row) const;
    int rowOf(const RowId& contribution) const; ///< -1 where it is not here
    qint64 count() const { return qint64(m_contributions.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::ContributionOverview& given, int column) const;
    QString sumText(const store::MoneySum& sum, int column) const;

    const Language& m_language;
    std::vector<store::ContributionOverview> m_contributions;
    std::vector<store::MoneySum> m_sums; ///< one a currency
};

} // namespace bandanh::desktop
