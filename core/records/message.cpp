#include "core/records/message.h"

namespace bandanh::records {

using declare::field;
using enum FieldTrait;

namespace {

constexpr EnumValue kThemeValues[] = {
    {1, "human_trafficking", TRANSLATABLE("records", "human trafficking")},
    {2, "sexual_exploitation", TRANSLATABLE("records", "sexual exploitation")},
    {3, "domestic_servitude", TRANSLATABLE("records", "domestic servitude")},
    {4, "childrens_rights", TRANSLATABLE("records", "children's rights")},
    {5, "rape", TRANSLATABLE("records", "rape")},
    {6, "forced_marriage", TRANSLATABLE("records", "forced marriage")},
};
constexpr EnumValue kMessageStateValues[] = {
    {1, "draft", TRANSLATABLE("records", "draft")},
    {2, "approved", TRANSLATABLE("records", "approved")},
};

} // namespace

constexpr EnumSpec kThemes{"theme", kThemeValues};
constexpr EnumSpec kMessageStates{"message_state", kMessageStateValues};

template <>
const RecordSpec& specOf<Message>()
{
    static constexpr FieldSpec kFields[] = {
        field<&Message::reference>(1, "reference", TRANSLATABLE("records", "Reference"),
                                   {.type = ValueType::Code, .traits = Searched | Indexed, .headings = "message_id"}),
        field<&Message::number>(2, "number", TRANSLATABLE("records", "Number"), {.traits = Indexed}),
        field<&Message::theme>(3, "theme", TRANSLATABLE("records", "Theme")),
        field<&Message::textKhmer>(4, "title_km", TRANSLATABLE("records", "Text (Khmer)"),
                                   {.traits = HeadingKhmer | Searched, .headings = "text_km"}),
        field<&Message::textLatin>(5, "title_en", TRANSLATABLE("records", "Text (English)"),
                                   {.traits = HeadingLatin | Searched, .headings = "text_en"}),
        field<&Message::audience>(6, "audience", TRANSLATABLE("records", "Audience")),
        field<&Message::state>(7, "state", TRANSLATABLE("records", "State"),
                               {.mergeGroup = MergeGroup::Approval, .headings = "status"}),
        field<&Message::approvedOn>(8, "approved_on", TRANSLATABLE("records", "Approved on"),
                                    {.mergeGroup = MergeGroup::Approval}),
        field<&Message::approvedBy>(9, "approved_by", TRANSLATABLE("records", "Approved by"),
                                    {.mergeGroup = MergeGroup::Approval}),
        field<&Message::note>(10, "note", TRANSLATABLE("records", "Note"), {.traits = Appended}),
    };
    static constexpr RecordSpec kSpec{RecordType::Message,
                                      "message",
                                      TRANSLATABLE("records", "Educational message"),
                                      TRANSLATABLE("records", "Educational messages"),
                                      Sensitivity::Open,
                                      kFields};
    return kSpec;
}

} // namespace bandanh::records
