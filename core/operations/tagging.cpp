#include "core/operations/tagging.h"

#include "core/records/tag.h"
#include "core/store/tagwords.h"
#include "core/text/normalform.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace bandanh::operations {

using records::RecordSpec;

namespace {

constexpr std::size_t kMostLetters = 60;

/// So many code points of valid UTF-8, and no half one.
std::string firstLetters(std::string text, std::size_t count)
{
    std::size_t letters = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80U && ++letters > count)
            return text.substr(0, i);
    return text;
}

records::Record tagOf(const records::Record& record, const std::string& word)
{
    records::Tag tag;
    tag.recordType = std::string(record.spec->name);
    tag.row = record.id.toHex();
    tag.word = word;
    records::Record made = records::toRecord(tag);
    made.scope = record.scope;
    made.sensitivity = record.sensitivity;
    return made;
}

bool carries(Operation& operation, const records::Record& record, const std::string& word)
{
    const auto words = store::tagsOf(operation.connection(), *record.spec, record.id);
    return std::ranges::find(words, word) != words.end();
}

} // namespace

std::string tagWord(std::string_view typed)
{
    return firstLetters(text::normalForm(typed), kMostLetters);
}

bool putTag(Operation& operation, const records::Record& record, const std::string& word)
{
    if (word.empty() || carries(operation, record, word))
        return false;
    records::Record tag = tagOf(record, word);
    return operation.put(tag) != Outcome::Same;
}

bool takeTag(Operation& operation, const records::Record& record, const std::string& word)
{
    const RecordSpec& spec = records::specOf<records::Tag>();
    for (const auto& stored : operation.table().findBy(spec, *spec.byName("row"), record.id.toHex())) {
        const auto tag = records::fromRecord<records::Tag>(stored.record);
        if (tag.word != word || tag.recordType != record.spec->name)
            continue;
        operation.remove(stored);
        return true;
    }
    return false;
}

Result<void> addTag(const Desk& desk, const RecordSpec& spec, const RowId& row, std::string_view typed)
{
    Operation operation(desk, Verb::TagRows, row);
    const auto stored = operation.table().find(spec, row);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, row.toHex());
    putTag(operation, stored->record, tagWord(typed));
    operation.commit();
    return {};
}

Result<void> removeTag(const Desk& desk, const RecordSpec& spec, const RowId& row, std::string_view word)
{
    Operation operation(desk, Verb::TagRows, row);
    const auto stored = operation.table().find(spec, row);
    if (!stored)
        return refused(ErrorCode::UnknownRecord, row.toHex());
    takeTag(operation, stored->record, std::string(word));
    operation.commit();
    return {};
}

} // namespace bandanh::operations
