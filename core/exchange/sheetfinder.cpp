#include "core/exchange/sheetfinder.h"

#include "core/records/activity.h"
#include "core/store/sheetscan.h"
#include "core/text/searchkey.h"

#include <algorithm>
#include <filesystem>

namespace bandanh::exchange {

namespace fs = std::filesystem;
using records::Activity;
using records::RecordType;
using records::Sheet;
using store::StoredRecord;

namespace {

bool endsInPath(const std::string& path, std::string_view file)
{
    if (file.empty() || !path.ends_with(file))
        return false;
    return path.size() == file.size() || path[path.size() - file.size() - 1] == '/';
}

bool isStudentActivity(records::ActivityKind kind)
{
    using enum records::ActivityKind;
    return kind == StudentEducation || kind == StudentPromotion || kind == StudentPrevention;
}

} // namespace

std::optional<StoredRecord> SheetFinder::standingSheet(const FileReport& report)
{
    if (!report.facts.sheet.empty())
        if (const auto known = m_book.byReference(RecordType::Sheet, report.facts.sheet))
            return m_operation.table().find(records::specOf<Sheet>(), *known);
    std::error_code unknown;
    const fs::path folder = fs::absolute(report.path, unknown).parent_path();
    const std::string path = (folder / report.fileName()).generic_string();
    for (const auto& listed : store::sheetsOfFile(m_operation.connection(), report.fileName()))
        if (endsInPath(path, listed.file))
            return m_operation.table().find(records::specOf<Sheet>(), listed.id);
    return std::nullopt;
}

StoredRecord SheetFinder::makeSheet(const std::string& reference, const FileReport* report,
                                    const std::optional<RowId>& activity)
{
    Sheet sheet;
    sheet.reference = reference;
    if (activity)
        sheet.activity = Id<Activity>(*activity);
    if (report != nullptr) {
        sheet.file = report->fileName();
        if (report->titles.part)
            sheet.part = *report->titles.part;
    }
    records::Record record = records::toRecord(sheet);
    record.scope = m_ownScope;
    if (activity)
        if (const auto stored = m_operation.table().find(records::specOf<Activity>(), *activity))
            record.scope = stored->record.scope;
    m_operation.create(record);
    m_book.learn(record);
    return *m_operation.table().find(records::specOf<Sheet>(), record.id);
}

void SheetFinder::suggest(FileReport& report)
{
    std::vector<std::string> days;
    for (const auto& day : report.titles.days)
        days.push_back(day.toText());
    const std::string title = text::searchKey(report.titles.activity);
    const std::string place = text::searchKey(report.titles.place);
    std::vector<store::ActivityTitle> same;
    std::vector<store::ActivityTitle> otherTitle;
    for (auto& activity : store::activitiesOn(m_operation.connection(), days)) {
        const bool sameTitle =
            !title.empty()
            && (text::searchKey(activity.titleKhmer) == title || text::searchKey(activity.titleLatin) == title);
        (sameTitle ? same : otherTitle).push_back(std::move(activity));
    }
    for (const auto& activity : same)
        report.suggestions.push_back({activity.id, same.size() == 1});
    for (const auto& activity : otherTitle)
        report.suggestions.push_back({activity.id, false});
}

SheetPlace SheetFinder::placeOf(const StoredRecord& stored)
{
    const auto sheet = records::fromRecord<Sheet>(stored.record);
    SheetPlace place;
    place.sheet = stored.record.id;
    place.scope = stored.record.scope;
    if (!sheet.activity)
        return place;
    place.activity = *sheet.activity;
    if (const auto found = m_operation.table().find(records::specOf<Activity>(), *sheet.activity)) {
        const auto activity = records::fromRecord<Activity>(found->record);
        place.scope = found->record.scope;
        place.day = activity.date;
        place.isStudentActivity = activity.kind && isStudentActivity(*activity.kind);
    }
    return place;
}

SheetPlace SheetFinder::ofFile(FileReport& report, const std::optional<RowId>& named, bool titleConfirms)
{
    suggest(report);
    std::optional<StoredRecord> sheet = standingSheet(report);
    std::optional<RowId> activity = named;
    if (!activity && titleConfirms && !report.suggestions.empty() && report.suggestions.front().certain)
        activity = report.suggestions.front().activity;
    std::string stem = fs::path(report.path).stem().string();
    if (report.facts.worksheets > 1)
        stem += "-" + report.worksheet;
    if (!sheet)
        sheet =
            makeSheet(m_book.byReference(RecordType::Sheet, stem) ? stem + "-" + report.facts.hash.substr(0, 4) : stem,
                      &report, activity);
    SheetPlace place = placeOf(*sheet);
    if (!place.day && !report.titles.days.empty())
        place.day = report.titles.days.front();
    report.sheet = place.sheet;
    report.sheetReference = records::fromRecord<Sheet>(sheet->record).reference.value_or("");
    report.activity = place.activity;
    return place;
}

std::optional<SheetPlace> SheetFinder::ofSheet(const RowId& sheet)
{
    const auto stored = m_operation.table().find(records::specOf<Sheet>(), sheet);
    return stored ? std::optional(placeOf(*stored)) : std::nullopt;
}

std::optional<SheetPlace> SheetFinder::ofRow(const sheets::SignInRow& row)
{
    const auto activity = m_book.byReference(RecordType::Activity, row.activityReference);
    if (const auto known = m_book.byReference(RecordType::Sheet, row.sheetReference))
        return placeOf(*m_operation.table().find(records::specOf<Sheet>(), *known));
    if (!activity || row.sheetReference.empty())
        return std::nullopt;
    return placeOf(makeSheet(row.sheetReference, nullptr, activity));
}

} // namespace bandanh::exchange
