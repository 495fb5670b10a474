#include "core/exchange/referencebook.h"

#include "core/store/recordtable.h"
#include "core/text/searchkey.h"

namespace bandanh::exchange {

using records::HeadingScript;
using records::Record;
using records::RecordType;

std::optional<RowId> ReferenceBook::byReference(RecordType type, const std::string& reference)
{
    const auto& references = book(type).references;
    const auto found = references.find(reference);
    return found != references.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<RowId> ReferenceBook::byName(RecordType type, std::string_view name)
{
    const std::string key = text::searchKey(name);
    const auto& names = book(type).names;
    const auto found = key.empty() ? names.end() : names.find(key);
    return found != names.end() ? found->second : std::nullopt;
}

std::string ReferenceBook::nameKey(std::string_view name)
{
    const std::string key = text::searchKey(name);
    const auto& keys = book(RecordType::Organisation).khmerKeys;
    const auto found = keys.find(key);
    return found != keys.end() ? found->second : key;
}

void ReferenceBook::learn(const Record& record)
{
    if (const auto found = m_books.find(record.spec->type); found != m_books.end())
        enter(found->second, record);
}

ReferenceBook::Book& ReferenceBook::book(RecordType type)
{
    const auto found = m_books.find(type);
    if (found != m_books.end())
        return found->second;
    Book& made = m_books[type];
    store::RecordTable(m_connection).forEach(records::specOf(type), [&](const store::StoredRecord& stored) {
        enter(made, stored.record);
    });
    return made;
}

void ReferenceBook::enter(Book& book, const Record& record)
{
    if (const auto* field = record.spec->byName("reference"))
        if (const auto* reference = std::get_if<std::string>(&record.values[record.spec->indexOf(*field)]))
            book.references.emplace(*reference, record.id);
    if (record.spec->type != RecordType::Organisation && record.spec->type != RecordType::Network)
        return;
    const std::string khmer = text::searchKey(records::heading(record, HeadingScript::Khmer));
    const std::string latin = text::searchKey(records::heading(record, HeadingScript::Latin));
    if (!khmer.empty() && !latin.empty())
        book.khmerKeys.emplace(latin, khmer);
    for (const std::string& key : {khmer, latin}) {
        if (key.empty())
            continue;
        const auto [entry, isNew] = book.names.emplace(key, record.id);
        if (!isNew && entry->second != record.id)
            entry->second.reset();
    }
}

} // namespace bandanh::exchange
