#include "core/store/namedrecord.h"

#include <algorithm>

namespace bandanh::store {

using records::FieldSpec;
using records::FieldTrait;
using records::RecordSpec;
using records::ValueType;

namespace {

/// Whether it has a name in either script, and not only a number that stands for it in both.
bool hasOwnName(const RecordSpec& spec)
{
    return std::ranges::any_of(spec.fields, [](const FieldSpec& field) {
        return field.has(FieldTrait::HeadingKhmer) != field.has(FieldTrait::HeadingLatin);
    });
}

void follow(RecordTable& table, const records::Record& record, std::vector<NamedRecord::Referred>& found)
{
    for (const FieldSpec& field : record.spec->fields) {
        const auto* id = std::get_if<RowId>(&record.value(field.id));
        if (id == nullptr || field.type != ValueType::Reference || !field.target)
            continue;
        if (auto stored = table.find(records::specOf(*field.target), *id))
            found.push_back({&field, std::move(stored->record)});
    }
}

} // namespace

NamedRecord named(RecordTable& table, StoredRecord stored)
{
    NamedRecord made{std::move(stored), {}};
    follow(table, made.stored.record, made.referred);
    const std::size_t nearest = made.referred.size();
    for (std::size_t i = 0; i < nearest; ++i) {
        const records::Record referred = made.referred[i].record;
        if (!hasOwnName(*referred.spec))
            follow(table, referred, made.referred);
    }
    return made;
}

} // namespace bandanh::store
