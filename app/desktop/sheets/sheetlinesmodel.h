#pragma once

#include "app/desktop/forms/windowedmodel.h"
#include "app/desktop/look/language.h"
#include "core/store/sheetoverview.h"

namespace bandanh::desktop {

class Session;

/// The lines of one sheet: line, names in both scripts, sex, age on the day, kind, phone, signature, and what is to be said.
class SheetLinesModel final : public WindowedModel<store::SheetLine>
{
    Q_OBJECT

public:
    enum Column { Line, NameKhmer, NameLatin, Sex, Age, Kind, Phone, Signature, Note, Columns };

    SheetLinesModel(Session& session, const Language& language, QObject* parent = nullptr);

    /// `day`: ISO 8601, of the activity; ages are told on it.
    void setSheet(const std::optional<RowId>& sheet, const std::string& day);
    std::optional<RowId> sheet() const { return m_sheet; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::SheetLine& line, int column) const;
    QString age(const store::SheetLine& line) const;
    QVariant tone(const store::SheetLine& line, int column) const;

    Session& m_session;
    const Language& m_language;
    std::optional<RowId> m_sheet;
    std::string m_day;
};

/// Age on a day where birth and day are known well enough.
std::optional<int> ageOn(const std::string& birth, const std::string& day);

} // namespace bandanh::desktop
