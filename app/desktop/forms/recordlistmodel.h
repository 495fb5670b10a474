#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/recordquery.h"

namespace bandanh::desktop {

class Session;

/// Records of any named type: Khmer name, Latin name, their first enumeration (kind, phase), their place.
class RecordListModel final : public WindowedModel<store::StoredRecord>
{
    Q_OBJECT

public:
    enum Column { NameKhmer, NameLatin, Kind, Place, Columns };

    RecordListModel(Session& session, const Language& language, const records::RecordSpec& spec,
                    QObject* parent = nullptr);

    /// The enumeration that the column Kind shows; null where the type has none.
    const records::FieldSpec* kindField() const { return firstOf(records::ValueType::Choice); }
    /// What was typed, a kind if any, and a word that the records carry, if any.
    void setFilter(const QString& text, std::optional<std::int64_t> kind, const std::string& tag);
    std::optional<int> placeOf(const RowId& row) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    store::RecordQuery query() const;
    QString text(const records::Record& record, int column) const;
    const records::FieldSpec* firstOf(records::ValueType type) const;

    Session& m_session;
    const Language& m_language;
    const records::RecordSpec& m_spec;
    QString m_search;
    std::optional<std::int64_t> m_kind;
    std::string m_tag;
    mutable store::RecordListing m_listing; ///< looking further fills it
};

} // namespace bandanh::desktop
