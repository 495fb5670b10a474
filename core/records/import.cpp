#include "core/records/import.h"

#include "core/records/activity.h"
#include "core/records/recipe.h"
#include "core/records/sheet.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

template <>
const RecordSpec& specOf<Import>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Import::file>(1, "file", TRANSLATABLE("records", "File"),
                             {.type = ValueType::Code, .traits = Heading | Searched}),
        field<&Import::hash>(2, "hash", TRANSLATABLE("records", "Content"),
                             {.type = ValueType::Code, .traits = Indexed | Hidden}),
        field<&Import::type>(3, "holds", TRANSLATABLE("records", "What it holds"), {.type = ValueType::Code}),
        field<&Import::activity>(4, "activity", TRANSLATABLE("records", "Activity")),
        field<&Import::sheet>(5, "sheet", TRANSLATABLE("records", "Sheet"), {.traits = Indexed}),
        field<&Import::recipe>(6, "recipe", TRANSLATABLE("records", "Layout")),
        field<&Import::by>(7, "by", TRANSLATABLE("records", "By")),
        field<&Import::at>(8, "at", TRANSLATABLE("records", "On"), {.type = ValueType::Moment}),
        field<&Import::created>(9, "new", TRANSLATABLE("records", "New")),
        field<&Import::known>(10, "known", TRANSLATABLE("records", "Known")),
        field<&Import::proposed>(11, "proposed", TRANSLATABLE("records", "Proposed")),
        field<&Import::same>(12, "same", TRANSLATABLE("records", "Same as before")),
        field<&Import::rejected>(13, "rejected", TRANSLATABLE("records", "Sent back")),
        field<&Import::undone>(14, "undone", TRANSLATABLE("records", "Undone")),
    };
    static constexpr RecordSpec kSpec{RecordType::Import,
                                      "import",
                                      TRANSLATABLE("records", "Import"),
                                      TRANSLATABLE("records", "Imports"),
                                      Sensitivity::Personal,
                                      kFields,
                                      {},
                                      false};
    return kSpec;
}

} // namespace bandanh::records
