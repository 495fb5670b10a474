#include "core/exchange/lookalikes.h"

#include "core/places/slips.h"
#include "core/places/spellingkey.h"
#include "core/store/recordtable.h"

#include <algorithm>

namespace bandanh::exchange {

using records::HeadingScript;
using records::Record;
using records::RecordType;

namespace {

constexpr std::size_t kShortest = 5; ///< below, a slip makes another word
constexpr double kSameCode = 0.9;
constexpr double kSameStart = 0.7;

std::u16string digitsOf(std::u16string_view key)
{
    std::u16string digits;
    std::ranges::copy_if(key, std::back_inserter(digits), [](char16_t c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

/// 0 where they are not alike.
double likeness(std::u16string_view written, std::u16string_view name)
{
    if (written.empty() || name.empty())
        return 0;
    if (written == name)
        return 1;
    const auto& [shorter, longer] = std::minmax(written, name, [](auto a, auto b) { return a.size() < b.size(); });
    if (shorter.size() < kShortest || digitsOf(written) != digitsOf(name))
        return 0;
    const int limit = std::clamp(static_cast<int>(shorter.size() / 6), 1, 3);
    const int slips = places::slipsBetween(written, name, limit);
    if (slips <= limit)
        return 1 - static_cast<double>(slips) / static_cast<double>(longer.size() + 1);
    return longer.starts_with(shorter) && shorter.size() * 3 >= longer.size() ? kSameStart : 0;
}

} // namespace

Lookalikes::Entry Lookalikes::entryOf(const Record& record)
{
    Entry entry{record.id, {}, {}, {}, {}};
    if (const auto* field = record.spec->byName("reference"))
        entry.reference = records::exportText(*field, record.values[record.spec->indexOf(*field)]);
    entry.code = places::spellingKey(entry.reference);
    entry.khmer = places::spellingKey(records::heading(record, HeadingScript::Khmer));
    entry.latin = places::spellingKey(records::heading(record, HeadingScript::Latin));
    return entry;
}

std::vector<Lookalike> Lookalikes::of(RecordType type, std::string_view written)
{
    const auto [known, isNew] = m_entries.try_emplace(type);
    if (isNew)
        store::RecordTable(m_connection).forEach(records::specOf(type), [&](const store::StoredRecord& stored) {
            known->second.push_back(entryOf(stored.record));
        });
    const std::u16string key = places::spellingKey(written);
    std::vector<Lookalike> found;
    for (const Entry& entry : known->second) {
        const double byName = std::max(likeness(key, entry.khmer), likeness(key, entry.latin));
        const double best = std::max(byName, !key.empty() && key == entry.code ? kSameCode : 0);
        if (best > 0)
            found.push_back({entry.row, entry.reference, best});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Lookalike::likeness);
    found.resize(std::min(found.size(), kMost));
    return found;
}

void Lookalikes::learn(const Record& record)
{
    if (const auto known = m_entries.find(record.spec->type); known != m_entries.end())
        known->second.push_back(entryOf(record));
}

} // namespace bandanh::exchange
