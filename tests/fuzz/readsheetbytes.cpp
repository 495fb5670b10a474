#include "tests/fuzz/readsheetbytes.h"

#include "core/sheets/rejects.h"
#include "core/sheets/sheetreader.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace bandanh::sheets {

namespace {

struct Outcome {
    std::string broken;
    std::string rejects;
    std::int64_t rejected = 0;
};

bool isReadable(const SignInRow& row)
{
    const bool isAgeGood = !row.age || (*row.age >= 1 && *row.age <= 120);
    const bool areCellsGood = std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        return text::isValidUtf8(cell) && text::countCodePoints(cell) <= 1000;
    });
    return isAgeGood && areCellsGood;
}

void write(const std::string& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

Outcome readOnce(const std::string& path)
{
    Outcome outcome;
    auto reader = SheetReader::open(path);
    if (!reader)
        return outcome;
    std::ostringstream rejects;
    RejectsWriter writer(rejects, reader->layout());
    const bool hasPeople =
        reader->layout().kind == FileKind::SignInSheet || reader->layout().kind == FileKind::Attendance;
    std::int64_t line = 0;
    while (outcome.broken.empty()) {
        const auto result = reader->next();
        if (!result) {
            outcome.broken = "an unchanged file was refused half-way";
        } else if (*result == LineResult::End) {
            break;
        } else {
            const Record& record = reader->record();
            if (record.firstLine != line + 1 || record.lastLine < record.firstLine)
                outcome.broken = "a physical line was left out or read twice";
            line = record.lastLine;
            if (*result == LineResult::Row && hasPeople && !isReadable(reader->row()))
                outcome.broken = "a row holds what should have gone back";
            if (*result == LineResult::Rejected) {
                ++outcome.rejected;
                writer.add(reader->rejection());
            }
        }
    }
    outcome.rejects = rejects.str();
    return outcome;
}

} // namespace

std::string brokenPromise(std::string_view bytes, const std::string& path)
{
    write(path, bytes);
    const Outcome first = readOnce(path);
    if (!first.broken.empty() || first.rejected == 0)
        return first.broken;
    if (!text::isValidUtf8(first.rejects))
        return "the file of rejected rows is no UTF-8";
    write(path, first.rejects);
    return readOnce(path).broken;
}

} // namespace bandanh::sheets
