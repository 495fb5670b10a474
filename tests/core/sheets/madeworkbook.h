#pragma once

#include "tests/core/sheets/temporaryfile.h"

#include <map>
#include <string>
#include <vector>

namespace bandanh::sheets {

/// The parts of an XLSX archive by their names.
using WorkbookParts = std::map<std::string, std::string>;

/// The parts that every workbook has, with sheets "Sheet1", "Sheet2" … of these rows (the XML within <sheetData>).
WorkbookParts partsOf(const std::vector<std::string>& sheets);

/// A part of texts that sheets share; each is the XML within <si>.
std::string sharedTexts(const std::vector<std::string>& texts);

/// An XLSX file put together by hand, as no well-behaved program would do it.
class MadeWorkbook
{
public:
    explicit MadeWorkbook(const WorkbookParts& parts, const std::string& password = {});

    const std::string& path() const { return m_file.path(); }
    std::string bytes() const { return bytesOf(path()); }

private:
    TemporaryFile m_file;
};

} // namespace bandanh::sheets
