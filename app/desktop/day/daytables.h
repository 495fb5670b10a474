#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/report/dayofyear.h"
#include "core/store/dayoverview.h"

namespace bandanh::desktop {

class Session;

/// Who took part: kinds of participants by sex, the largest first, and their total.
class DayKinds final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Female, Male, Unknown, Total, Columns };

    explicit DayKinds(const Language& language, QObject* parent = nullptr);

    void setCounts(const std::map<std::string, report::SexCounts, std::less<>>& byKind);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const report::SexCounts& total() const { return m_total; }

private:
    const Language& m_language;
    std::vector<std::pair<std::string, report::SexCounts>> m_kinds;
    report::SexCounts m_total;
};

/// Who makes the Day: each organisation once, with its parts and what it promised and gave.
class DayPartners final : public WindowedModel<store::DayPartnerOverview>
{
    Q_OBJECT

public:
    enum Column { Name, Parts, Events, Pledged, Received, Columns };

    DayPartners(Session& session, const Language& language, QObject* parent = nullptr);

    void setYear(int year);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::DayPartnerOverview& partner, int column) const;

    const Language& m_language;
    int m_year = 0;
};

/// A year of the Day in numbers.
struct DayYear {
    int year = 0;
    qint64 participations = 0, named = 0, counted = 0, events = 0, provinces = 0, schools = 0;
};

/// The years side by side, the oldest first; what the bars show, as a table.
class DayYears final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Year, Participations, Named, Counted, Events, Provinces, Schools, Columns };

    explicit DayYears(const Language& language, QObject* parent = nullptr);

    void setYears(std::vector<DayYear> years, int chosen);
    const std::vector<DayYear>& years() const { return m_years; }
    static qint64 number(const DayYear& year, int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Language& m_language;
    std::vector<DayYear> m_years;
    int m_chosen = 0;
};

} // namespace bandanh::desktop
