#include "core/records/attendance.h"

#include "core/records/person.h"
#include "core/records/sheet.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kSignatureValues[] = {
    {1, "no", TRANSLATABLE("records", "not signed"), "0"},
    {2, "yes", TRANSLATABLE("records", "signed"), "1|x|✓"},
    {3, "no_column", TRANSLATABLE("records", "no such column")},
};
constexpr EnumValue kAttendancePartValues[] = {
    {1, "participant", TRANSLATABLE("records", "participant")},
    {2, "facilitator", TRANSLATABLE("records", "facilitator")},
    {3, "speaker", TRANSLATABLE("records", "speaker")},
    {4, "leader", TRANSLATABLE("records", "leader")},
    {5, "organiser", TRANSLATABLE("records", "organiser")},
};

} // namespace

constexpr EnumSpec kSignatures{"signature", kSignatureValues};
constexpr EnumSpec kAttendanceParts{"attendance_part", kAttendancePartValues};

template <>
const RecordSpec& specOf<Attendance>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Attendance::sheet>(1, "sheet", TRANSLATABLE("records", "Sheet"),
                                  {.traits = Indexed, .headings = "sheet|sheet_id"}),
        field<&Attendance::line>(2, "line", TRANSLATABLE("records", "Line"), {.headings = "row"}),
        field<&Attendance::person>(3, "person", TRANSLATABLE("records", "Person"),
                                   {.traits = Indexed, .headings = "person_id"}),
        field<&Attendance::signature>(4, "signature", TRANSLATABLE("records", "Signature"), {.headings = "present"}),
        field<&Attendance::part>(5, "part", TRANSLATABLE("records", "Part played")),
        field<&Attendance::kind>(6, "kind", TRANSLATABLE("records", "Kind of participant")),
        field<&Attendance::sex>(7, "sex", TRANSLATABLE("records", "Sex as written")),
        field<&Attendance::age>(8, "age", TRANSLATABLE("records", "Age as written")),
        field<&Attendance::birth>(9, "birth", TRANSLATABLE("records", "Birth as written"),
                                  {.mergeGroup = MergeGroup::Birth}),
        field<&Attendance::nameKhmer>(10, "name_km", TRANSLATABLE("records", "Name as written (Khmer)"),
                                      {.mergeGroup = MergeGroup::NameKhmer, .traits = Searched}),
        field<&Attendance::nameLatin>(11, "name_latin", TRANSLATABLE("records", "Name as written (Latin)"),
                                      {.mergeGroup = MergeGroup::NameLatin, .traits = Searched}),
        field<&Attendance::phones>(12, "phone", TRANSLATABLE("records", "Phone as written")),
        field<&Attendance::place>(13, "place", TRANSLATABLE("records", "Place read"),
                                  {.mergeGroup = MergeGroup::Place}),
        field<&Attendance::placeWritten>(14, "place_written", TRANSLATABLE("records", "Place as written"),
                                         {.mergeGroup = MergeGroup::Place}),
        field<&Attendance::school>(15, "school", TRANSLATABLE("records", "School as written")),
        field<&Attendance::organisation>(16, "organisation", TRANSLATABLE("records", "Institution as written")),
        field<&Attendance::grade>(17, "grade", TRANSLATABLE("records", "Grade as written"), {.type = ValueType::Code}),
        field<&Attendance::refused>(18, "refused", TRANSLATABLE("records", "Not these people"), {.traits = Hidden}),
        field<&Attendance::undecidable>(19, "undecidable", TRANSLATABLE("records", "Cannot be told"),
                                        {.traits = Hidden}),
    };
    static constexpr std::uint16_t kNaturalKey[] = {1, 2};
    static constexpr RecordSpec kSpec{RecordType::Attendance,
                                      "attendance",
                                      TRANSLATABLE("records", "Line of a sheet"),
                                      TRANSLATABLE("records", "Lines of sheets"),
                                      Sensitivity::Personal,
                                      kFields,
                                      kNaturalKey};
    return kSpec;
}

} // namespace bandanh::records
