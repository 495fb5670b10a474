#pragma once

#include "core/exchange/comingrows.h"
#include "core/exchange/importreport.h"
#include "core/exchange/lineimport.h"
#include "core/exchange/listimport.h"

#include <map>
#include <memory>

namespace bandanh::exchange {

/// How far an import is.
struct ImportProgress {
    std::size_t file = 0;
    std::size_t files = 0; ///< worksheets of a workbook are as many
    std::int64_t rows = 0; ///< of this file, so far
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesTotal = 0;
};

struct ImportOptions {
    std::optional<RowId> activity; ///< named by the user; of sign-in sheets only
    bool titleConfirms = false;    ///< an unambiguous title counts as confirmed
    std::string by;                ///< who imports
    records::Scope ownScope = records::kNational;
    std::map<std::size_t, sheets::Column> meanings; ///< columns that the user corrected
    std::function<void(const FileReport&, const RowReport&)> onRow;
    std::function<bool(const ImportProgress&)> onProgress; ///< false cancels
};

/// Takes tables in, each as one operation that can be undone. A preview is the same run in a transaction that is never
/// committed. One object serves one batch: it remembers people and references from file to file.
class ImportRun
{
public:
    ImportRun(const operations::Desk& desk, const places::Gazetteer& gazetteer, ImportOptions options);
    ~ImportRun();

    /// Tables in the order given. One that is refused says so in its report; the others go on. After a cancel the rest is
    /// left, and the file that was being read left no trace.
    std::vector<FileReport> run(const std::vector<sheets::TableFile>& tables);
    /// The same counts and rows, and nothing is written.
    std::vector<FileReport> preview(const std::vector<sheets::TableFile>& tables);

private:
    struct FileJob;
    FileReport importTable(const sheets::TableFile& table);
    Result<void> takeFile(FileJob& job);
    Result<void> repeat(FileJob& job);
    Result<void> takeRows(FileJob& job);
    void takeRow(FileJob& job, sheets::LineResult result);
    void takeListRow(FileJob& job, RowReport& row);
    void tell(FileJob& job, const RowReport& row);
    void finish(FileJob& job);
    PeopleIndex& people();

    const operations::Desk& m_desk;
    const places::Gazetteer& m_gazetteer;
    ImportOptions m_options;
    std::unique_ptr<ReferenceBook> m_book;
    std::unique_ptr<PeopleIndex> m_people;
    ImportProgress m_progress;
    ComingRows m_coming;
};

} // namespace bandanh::exchange
