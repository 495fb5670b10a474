#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/personoverview.h"

namespace bandanh::desktop {

class Session;

/// People as a table: names in both scripts, sex, age, phone, place, school or institution, activities.
class PeopleModel final : public WindowedModel<store::PersonOverview>
{
    Q_OBJECT

public:
    enum Column { NameKhmer, NameLatin, Sex, Age, Phone, Place, Institution, Activities, Columns };

    PeopleModel(Session& session, const Language& language, QObject* parent = nullptr);

    void setFilter(const store::PersonFilter& filter);
    /// More were found than are shown or counted.
    bool isCutOff() const { return m_listing.isCutOff(); }
    std::optional<int> placeOf(const RowId& person) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::PersonOverview& person, int column) const;
    QString age(const std::string& birth) const;

    Session& m_session;
    const Language& m_language;
    store::PersonFilter m_filter;
    mutable store::PeopleListing m_listing; ///< looking further fills it
};

} // namespace bandanh::desktop
