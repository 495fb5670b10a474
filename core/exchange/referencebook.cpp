#include "core/exchange/referencebook.h"

#include "core/store/operationlog.h"
#include "core/store/recordtable.h"
#include "core/text/searchkey.h"

namespace bandanh::exchange {

using records::HeadingScript;
using records::Record;
using records::RecordType;

namespace {

const std::string* referenceOf(const Record& record)
{
    const auto* field = record.spec->byName("reference");
    return field != nullptr ? std::get_if<std::string>(&record.values[record.spec->indexOf(*field)]) : nullptr;
}

std::optional<RowId> found(const std::unordered_map<std::string, RowId>& rows, const std::string& key)
{
    const auto entry = rows.find(key);
    return entry != rows.end() ? std::optional(entry->second) : std::nullopt;
}

} // namespace

std::optional<RowId> ReferenceBook::byReference(RecordType type, const std::string& reference)
{
    return found(references(type), reference);
}

std::optional<RowId> ReferenceBook::byName(RecordType type, std::string_view name)
{
    if (type == RecordType::Person)
        return std::nullopt;
    const std::string key = text::searchKey(name);
    const auto& rows = names(type).rows;
    const auto entry = key.empty() ? rows.end() : rows.find(key);
    return entry != rows.end() ? entry->second : std::nullopt;
}

std::optional<RowId> ReferenceBook::any(RecordType type, const std::string& written)
{
    if (const auto row = byReference(type, written))
        return row;
    if (const auto id = RowId::parse(written)) {
        if (const auto row = found(m_aliases[type], written))
            return row;
        if (store::RecordTable(m_connection).find(records::specOf(type), *id))
            return id;
    }
    return byName(type, written);
}

std::optional<RowId> ReferenceBook::removed(RecordType type, const std::string& reference)
{
    if (const auto known = m_removed.find(type); known != m_removed.end())
        return found(known->second, reference);
    References& rows = m_removed[type];
    store::OperationLog(m_connection).forEachRemoved(type, [&](const Record& record) { enter(rows, record); });
    return found(rows, reference);
}

std::string ReferenceBook::nameKey(std::string_view name)
{
    const std::string key = text::searchKey(name);
    const auto& keys = names(RecordType::Organisation).khmerKeys;
    const auto entry = keys.find(key);
    return entry != keys.end() ? entry->second : key;
}

void ReferenceBook::learn(const Record& record)
{
    if (const auto known = m_references.find(record.spec->type); known != m_references.end())
        enter(known->second, record);
    if (const auto known = m_names.find(record.spec->type); known != m_names.end())
        enter(known->second, record);
    m_lookalikes.learn(record);
}

void ReferenceBook::learnAlias(RecordType type, const std::string& id, const RowId& row)
{
    m_aliases[type].emplace(id, row);
}

ReferenceBook::References& ReferenceBook::references(RecordType type)
{
    if (const auto known = m_references.find(type); known != m_references.end())
        return known->second;
    References& made = m_references[type];
    store::RecordTable(m_connection).forEach(records::specOf(type), [&](const store::StoredRecord& stored) {
        enter(made, stored.record);
    });
    return made;
}

ReferenceBook::Names& ReferenceBook::names(RecordType type)
{
    if (const auto known = m_names.find(type); known != m_names.end())
        return known->second;
    Names& made = m_names[type];
    store::RecordTable(m_connection).forEach(records::specOf(type), [&](const store::StoredRecord& stored) {
        enter(made, stored.record);
    });
    return made;
}

void ReferenceBook::enter(References& references, const Record& record)
{
    if (const auto* reference = referenceOf(record))
        references.emplace(*reference, record.id);
}

void ReferenceBook::enter(Names& names, const Record& record)
{
    const std::string khmer = text::searchKey(records::heading(record, HeadingScript::Khmer));
    const std::string latin = text::searchKey(records::heading(record, HeadingScript::Latin));
    if (!khmer.empty() && !latin.empty())
        names.khmerKeys.emplace(latin, khmer);
    for (const std::string& key : {khmer, latin}) {
        if (key.empty())
            continue;
        const auto [entry, isNew] = names.rows.emplace(key, record.id);
        if (!isNew && entry->second != record.id)
            entry->second.reset();
    }
}

} // namespace bandanh::exchange
