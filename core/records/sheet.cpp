#include "core/records/sheet.h"

#include "core/records/activity.h"
#include "core/records/attachment.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kSheetStateValues[] = {
    {1, "open", TRANSLATABLE("records", "open")},
    {2, "closed", TRANSLATABLE("records", "closed")},
    {3, "verified", TRANSLATABLE("records", "verified")},
};

} // namespace

constexpr EnumSpec kSheetStates{"sheet_state", kSheetStateValues};

template <>
const RecordSpec& specOf<Sheet>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Sheet::reference>(
            1, "reference", TRANSLATABLE("records", "Number"),
            {.type = ValueType::Code, .traits = Heading | Searched | Indexed, .headings = "sheet|sheet_id"}),
        field<&Sheet::activity>(2, "activity", TRANSLATABLE("records", "Activity"),
                                {.traits = Indexed, .headings = "activity_id"}),
        field<&Sheet::part>(3, "part", TRANSLATABLE("records", "Part")),
        field<&Sheet::file>(4, "file", TRANSLATABLE("records", "File"), {.type = ValueType::Code}),
        field<&Sheet::printedOn>(5, "printed_on", TRANSLATABLE("records", "Printed on")),
        field<&Sheet::paperRows>(6, "paper_rows", TRANSLATABLE("records", "Rows on paper")),
        field<&Sheet::signedTotal>(7, "signed_total", TRANSLATABLE("records", "Signed total")),
        field<&Sheet::scanned>(8, "scanned", TRANSLATABLE("records", "Scanned")),
        field<&Sheet::receivedOn>(9, "received_on", TRANSLATABLE("records", "At the office on")),
        field<&Sheet::atHqOn>(10, "at_hq_on", TRANSLATABLE("records", "At headquarters on")),
        field<&Sheet::closedOn>(11, "closed_on", TRANSLATABLE("records", "Closed on")),
        field<&Sheet::state>(12, "state", TRANSLATABLE("records", "State"), {.headings = "status"}),
        field<&Sheet::verifiedBy>(13, "verified_by", TRANSLATABLE("records", "Verified by")),
        field<&Sheet::scan>(14, "scan", TRANSLATABLE("records", "Scan")),
        field<&Sheet::rowsEntered>(15, "rows_entered", TRANSLATABLE("records", "Rows typed, as stated")),
        field<&Sheet::typist>(16, "typist", TRANSLATABLE("records", "Typed by"), {.type = ValueType::Code}),
        field<&Sheet::encoding>(17, "encoding", TRANSLATABLE("records", "Encoding"),
                                {.type = ValueType::Code, .traits = Hidden}),
        field<&Sheet::delimiter>(18, "delimiter", TRANSLATABLE("records", "Delimiter"),
                                 {.type = ValueType::Code, .traits = Hidden}),
        field<&Sheet::lineEnd>(19, "line_end", TRANSLATABLE("records", "End of a line"),
                               {.type = ValueType::Code, .traits = Hidden}),
        field<&Sheet::header>(20, "header", TRANSLATABLE("records", "Headers"),
                              {.type = ValueType::Code, .traits = Hidden}),
        field<&Sheet::columns>(21, "columns", TRANSLATABLE("records", "Columns"),
                               {.type = ValueType::Code, .traits = Hidden}),
    };
    static constexpr RecordSpec kSpec{
        RecordType::Sheet, "sheet", TRANSLATABLE("records", "Sign-in sheet"), TRANSLATABLE("records", "Sign-in sheets"),
        Sensitivity::Open, kFields};
    return kSpec;
}

} // namespace bandanh::records
