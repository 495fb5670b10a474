#include "tests/core/sheets/samplerecords.h"

namespace bandanh::sheets {

std::vector<SampleRecord> sampleRecords(std::string_view text, char delimiter)
{
    std::vector<SampleRecord> all;
    RecordReader reader(textOnce(text), {delimiter, '"', '\0'});
    Record record;
    while (*reader.next(record))
        all.push_back({record.firstLine, record.lastLine, {record.cells.begin(), record.cells.end()}, record.damage});
    return all;
}

} // namespace bandanh::sheets
