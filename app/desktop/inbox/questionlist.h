#pragma once

#include "app/desktop/look/language.h"
#include "app/desktop/session/windowedrows.h"
#include "core/store/proposaloverview.h"

#include <QAbstractListModel>

namespace bandanh::desktop {

/// The questions that wait: who is written on the line, and where.
class QuestionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    QuestionList(store::Connection& reader, const Language& language, QObject* parent = nullptr);

    /// Reads again what is in the store.
    void reload();
    const store::ProposalOverview* row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Language& m_language;
    mutable WindowedRows<store::ProposalOverview> m_rows;
};

/// "ភូង ស្រីពេជ្រ · Phoung Sreypich", or what there is of it.
QString bothNames(const std::string& khmer, const std::string& latin);

} // namespace bandanh::desktop
