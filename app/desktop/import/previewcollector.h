#pragma once

#include "app/desktop/import/importbatch.h"
#include "core/sheets/rejects.h"

#include <memory>
#include <sstream>

namespace bandanh::desktop {

/// Keeps of one file's rows what the preview shows, while they stream by.
class PreviewCollector
{
public:
    explicit PreviewCollector(const sheets::TableFile& table);

    void take(const exchange::FileReport& report, const exchange::RowReport& row);
    FilePreview finish(exchange::FileReport report);

private:
    void begin(const exchange::FileReport& report);
    void countCells(const exchange::RowReport& row);
    void keep(const exchange::RowReport& row);
    void sendBack(const exchange::FileReport& report, const exchange::RowReport& row);
    void dropUnremarkable();

    FilePreview m_file;
    sheets::Layout m_layout;
    std::ostringstream m_sentBack;
    std::unique_ptr<sheets::RejectsWriter> m_writer;
    QString m_listReason; ///< of the row that is going back, where only lists have such a reason
    std::int64_t m_rows = 0;
    bool m_hasBegun = false;
};

} // namespace bandanh::desktop
