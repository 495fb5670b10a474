#pragma once

#include "app/desktop/look/language.h"
#include "core/store/personoverview.h"

#include <QAbstractListModel>

namespace bandanh::desktop {

/// Where somebody took part, in two lines: the activity; its day, the sheet and the line.
class PersonActivities final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PersonActivities(const Language& language, QObject* parent = nullptr);

    void setLines(std::vector<store::PersonActivity> lines);
    const store::PersonActivity& line(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString title(const store::PersonActivity& line) const;
    QString whereAndWhen(const store::PersonActivity& line) const;

    const Language& m_language;
    std::vector<store::PersonActivity> m_lines;
};

} // namespace bandanh::desktop
