#pragma once

#include "app/desktop/import/importbatch.h"
#include "app/desktop/look/language.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace bandanh::desktop {

/// The rows of one file and what becomes of each. Filter and order change only what is looked at.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Outcome, FirstCell };
    enum class Order { AttentionFirst, AsInFile };

    explicit PreviewModel(const Language& language, QObject* parent = nullptr);

    /// The file is looked at as long as it is set; it outlives that.
    void setFile(const FilePreview* file);
    void setFilter(std::optional<exchange::RowOutcome> outcome);
    void setOrder(Order order);
    /// Texts of another language.
    void retranslate();

    const PreviewRow& row(int index) const { return m_file->rows[m_shown[static_cast<std::size_t>(index)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QVariant cell(const PreviewRow& row, int cell, int role) const;
    QString cellText(const PreviewRow& row, int cell) const;

    const Language& m_language;
    const FilePreview* m_file = nullptr;
    std::optional<exchange::RowOutcome> m_filter;
    Order m_order = Order::AttentionFirst;
    std::vector<std::size_t> m_shown;
};

/// "Goes back", "Proposed" … with its shape.
class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    static QString word(exchange::RowOutcome outcome);
};

} // namespace bandanh::desktop
