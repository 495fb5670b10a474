#pragma once

#include "core/places/placecode.h"
#include "core/records/enumeration.h"
#include "core/records/value.h"
#include "core/text/partialdate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bandanh::records {

/// Stable numbers: they stand in the operation log. Never reuse one.
enum class RecordType : std::uint8_t {
    Person = 1,
    Organisation = 2,
    Role = 3,
    Network = 4,
    Activity = 5,
    ActivityPartner = 6,
    Sheet = 7,
    Attendance = 8,
    Headcount = 9,
    Import = 10,
    Recipe = 11,
    PersonLink = 12,
    Attachment = 13,
    Conflict = 14,
    TestScore = 15,
    Membership = 16,
    HigherRiskProvince = 17,
    Tag = 18,
    Commitment = 19,
    Agreement = 20,
    AgreementCriterion = 21,
    Contribution = 22,
    Message = 23,
    Material = 24,
    MaterialMessage = 25,
    Placement = 26,
    CampaignProfile = 27,
    CampaignCreator = 28,
    VolunteerProfile = 29,
    Target = 30,
    ReportEdition = 31, // the last that the search index has room for (store/searchindex.cpp)
};

/// Who may see it: everybody with the province, those who may see people, those with the survivor grant.
enum class Sensitivity : std::uint8_t { Open = 0, Personal = 1, Survivor = 2 };

/// Fields that move together when two edits meet.
enum class MergeGroup : std::uint8_t {
    Alone,
    NameKhmer,
    NameLatin,
    Birth,
    Place,
    Consent,
    Fulfilment,
    Approval,
    Pledge,
    Receipt,
    Route,
    Period
};

/// What everything generic wants to know of a field beside its type.
enum class FieldTrait : std::uint8_t {
    None = 0,
    HeadingKhmer = 1, ///< part of what the record is called in Khmer; sorted and searched by
    HeadingLatin = 2, ///< part of what the record is called in Latin letters; sorted and searched by
    Heading = 3,      ///< part of both, as a number of a sheet
    Searched = 4,     ///< found by the search field
    Indexed = 8,      ///< looked up by
    Hidden = 16,      ///< not on forms
    Appended = 32,    ///< two texts written apart are both kept, one after the other
    Protective = 64,  ///< a refusal in it (true, or any choice but the first) wins over what was written apart
};

constexpr FieldTrait operator|(FieldTrait a, FieldTrait b)
{
    return static_cast<FieldTrait>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// One field, declared once: the table's column, the log's codec, forms, imports and exports all read this.
struct FieldSpec {
    std::uint16_t id;      ///< stable number; stands in the operation log
    std::string_view name; ///< snake_case: column, heading of exports
    ValueType type;
    std::string_view label; ///< the label's key, which is its English text
    MergeGroup mergeGroup = MergeGroup::Alone;
    FieldTrait traits = FieldTrait::None;
    std::string_view headings = {};    ///< other headings known from lists, separated by |
    const EnumSpec* choices = nullptr; ///< of a Choice: its words; of a List: the words it knows, beside free text
    std::optional<RecordType> target = std::nullopt; ///< of a Reference
    Value (*get)(const void* record) = nullptr;
    void (*set)(void* record, const Value& value) = nullptr;

    constexpr bool has(FieldTrait trait) const
    {
        return (static_cast<unsigned>(traits) & static_cast<unsigned>(trait)) != 0;
    }
};

/// How a member's C++ type becomes a Value and back. `kType` is the ValueType it is declared as by default.
template <class T>
struct ValueTraits;

template <>
struct ValueTraits<std::string> {
    static constexpr ValueType kType = ValueType::Text;
    static Value to(const std::string& value) { return value; }
    static std::optional<std::string> from(const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr ? std::optional(*text) : std::nullopt;
    }
};

template <>
struct ValueTraits<std::int64_t> {
    static constexpr ValueType kType = ValueType::Whole;
    static Value to(std::int64_t value) { return value; }
    static std::optional<std::int64_t> from(const Value& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number != nullptr ? std::optional(*number) : std::nullopt;
    }
};

template <>
struct ValueTraits<bool> {
    static constexpr ValueType kType = ValueType::Truth;
    static Value to(bool value) { return static_cast<std::int64_t>(value); }
    static std::optional<bool> from(const Value& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number != nullptr ? std::optional(*number != 0) : std::nullopt;
    }
};

template <class E>
requires std::is_enum_v<E>
struct ValueTraits<E> {
    static constexpr ValueType kType = ValueType::Choice;
    static Value to(E value) { return static_cast<std::int64_t>(value); }
    static std::optional<E> from(const Value& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number != nullptr ? std::optional(static_cast<E>(*number)) : std::nullopt;
    }
};

template <>
struct ValueTraits<text::PartialDate> {
    static constexpr ValueType kType = ValueType::Date;
    static Value to(const text::PartialDate& value) { return value.toText(); }
    static std::optional<text::PartialDate> from(const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr ? text::PartialDate::parse(*text) : std::nullopt;
    }
};

template <>
struct ValueTraits<places::PlaceCode> {
    static constexpr ValueType kType = ValueType::Place;
    static Value to(const places::PlaceCode& value) { return value.text(); }
    static std::optional<places::PlaceCode> from(const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr ? places::PlaceCode::parse(*text) : std::nullopt;
    }
};

/// The record type that an Id<R> refers to: specialised beside each struct.
template <class R>
inline constexpr std::optional<RecordType> kRecordType = std::nullopt;

template <class R>
struct ValueTraits<Id<R>> {
    static constexpr ValueType kType = ValueType::Reference;
    static Value to(const Id<R>& value) { return RowId(value); }
    static std::optional<Id<R>> from(const Value& value)
    {
        const auto* id = std::get_if<RowId>(&value);
        return id != nullptr ? std::optional(Id<R>(*id)) : std::nullopt;
    }
};

std::string joinLines(const std::vector<std::string>& lines);
std::vector<std::string> splitLines(std::string_view text);

namespace declare {

/// Of an enumeration its words; of anything else those that its declaration names.
template <class T>
constexpr const EnumSpec* choicesOf(const EnumSpec* known)
{
    if constexpr (std::is_enum_v<T>)
        return kEnumSpec<T>;
    else
        return known;
}

template <class T>
struct TargetOf {
    static constexpr std::optional<RecordType> kType = std::nullopt;
};
template <class R>
struct TargetOf<Id<R>> {
    static constexpr std::optional<RecordType> kType = kRecordType<R>;
};

template <class M>
struct Member;
template <class R, class T>
struct Member<std::optional<T> R::*> {
    using Record = R;
    using Type = T;
    static constexpr ValueType kType = ValueTraits<T>::kType;
    static Value get(const std::optional<T>& member) { return member ? ValueTraits<T>::to(*member) : Value{}; }
    static void set(std::optional<T>& member, const Value& value) { member = ValueTraits<T>::from(value); }
};
template <class R>
struct Member<std::vector<std::string> R::*> {
    using Record = R;
    using Type = std::vector<std::string>;
    static constexpr ValueType kType = ValueType::List;
    static Value get(const std::vector<std::string>& member)
    {
        return member.empty() ? Value{} : Value{joinLines(member)};
    }
    static void set(std::vector<std::string>& member, const Value& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        member = text != nullptr ? splitLines(*text) : std::vector<std::string>{};
    }
};

/// What a declaration may say beside id, name and label.
struct Options {
    std::optional<ValueType> type = std::nullopt;
    MergeGroup mergeGroup = MergeGroup::Alone;
    FieldTrait traits = FieldTrait::None;
    std::string_view headings = {};
    const EnumSpec* knows = nullptr; ///< of a List
};

/// Declares a field of the member that `pointer` points to: `field<&Person::sex>(6, "sex", TRANSLATABLE("records", "Sex"))`.
template <auto pointer>
constexpr FieldSpec field(std::uint16_t id, std::string_view name, std::string_view label, Options options = {})
{
    using M = Member<decltype(pointer)>;
    using Record = typename M::Record;
    return {id,
            name,
            options.type.value_or(M::kType),
            label,
            options.mergeGroup,
            options.traits,
            options.headings,
            choicesOf<typename M::Type>(options.knows),
            TargetOf<typename M::Type>::kType,
            [](const void* record) { return M::get(static_cast<const Record*>(record)->*pointer); },
            [](void* record, const Value& value) { M::set(static_cast<Record*>(record)->*pointer, value); }};
}

} // namespace declare

} // namespace bandanh::records
