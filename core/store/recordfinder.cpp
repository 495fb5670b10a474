#include "core/store/recordfinder.h"

#include "core/records/tag.h"
#include "core/text/searchkey.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace bandanh::store {

using records::RecordSpec;
using records::RecordType;

namespace {

constexpr std::size_t kMostHits = 20'000;  ///< what is counted
constexpr std::size_t kMostStarts = 2'000; ///< hits at the start of a word, which are ranked before the others
constexpr std::size_t kRankedOfEach = 60;  ///< rows of a type that are read to find the closest

/// What people look for most comes first among equally close kinds; the others in the order of their declarations.
std::size_t precedence(RecordType type)
{
    static constexpr std::array kFirst{RecordType::Person, RecordType::Activity, RecordType::Network,
                                       RecordType::Organisation, RecordType::Sheet};
    const auto known = std::ranges::find(kFirst, type);
    if (known != kFirst.end())
        return static_cast<std::size_t>(known - kFirst.begin());
    const auto all = records::allRecordSpecs();
    // Lines of sheets are many and say little that their people do not.
    return type == RecordType::Attendance
               ? kFirst.size() + all.size()
               : kFirst.size()
                     + static_cast<std::size_t>(std::ranges::find(all, type, &RecordSpec::type) - all.begin());
}

bool hasShortWord(std::string_view key)
{
    while (!key.empty()) {
        const std::string_view word = key.substr(0, key.find(' '));
        const auto letters =
            std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
        if (letters > 0 && letters < 3)
            return true;
        key.remove_prefix(std::min(word.size() + 1, key.size()));
    }
    return false;
}

/// Reads hits of every type and keeps the closest of each.
class Gathering
{
public:
    Gathering(Connection& connection, std::string key) : m_table(connection), m_key(std::move(key)) {}

    void read(const std::vector<SearchHit>& hits)
    {
        for (const SearchHit& hit : hits)
            if (m_read[hit.type].size() < kRankedOfEach && m_read[hit.type].insert(hit.rid).second)
                read(hit);
    }

    void count(const std::vector<SearchHit>& hits, bool isCutOff)
    {
        for (const SearchHit& hit : hits)
            if (hit.type != RecordType::Tag && records::specOf(hit.type).inDigest)
                ++kind(records::specOf(hit.type)).count;
        for (auto& [type, kind] : m_kinds)
            kind.isCutOff = isCutOff;
    }

    std::vector<FoundKind> closest(std::size_t mostOfEach)
    {
        std::vector<FoundKind> kinds;
        for (auto& [type, kind] : m_kinds) {
            std::ranges::stable_sort(kind.best, {}, &FoundRecord::distance);
            if (kind.best.size() > mostOfEach)
                kind.best.erase(kind.best.begin() + static_cast<std::ptrdiff_t>(mostOfEach), kind.best.end());
            for (FoundRecord& found : kind.best)
                found.named = named(m_table, std::move(found.named.stored));
            if (!kind.best.empty())
                kinds.push_back(std::move(kind));
        }
        std::ranges::sort(kinds, {}, [](const FoundKind& kind) {
            return std::pair(kind.best.front().distance, precedence(kind.spec->type));
        });
        return kinds;
    }

private:
    FoundKind& kind(const RecordSpec& spec)
    {
        return m_kinds.try_emplace(spec.type, FoundKind{&spec, {}}).first->second;
    }

    void read(const SearchHit& hit)
    {
        const RecordSpec& spec = records::specOf(hit.type);
        if (!spec.inDigest)
            return;
        auto stored = m_table.findByRid(spec, hit.rid);
        if (!stored)
            return;
        const int distance = SearchIndex::distance(stored->record, m_key);
        if (hit.type == RecordType::Tag)
            readTagged(records::fromRecord<records::Tag>(stored->record), distance);
        else if (m_found.insert(stored->record.id).second)
            kind(spec).best.push_back({{std::move(*stored), {}}, distance, {}});
    }

    void readTagged(const records::Tag& tag, int distance)
    {
        const RecordSpec* spec = records::specByName(tag.recordType.value_or(""));
        const auto id = RowId::parse(tag.row.value_or(""));
        if (spec == nullptr || !id)
            return;
        auto stored = m_table.find(*spec, *id);
        if (!stored || !m_found.insert(*id).second)
            return;
        ++kind(*spec).count;
        kind(*spec).best.push_back({{std::move(*stored), {}}, distance, tag.word.value_or("")});
    }

    RecordTable m_table;
    std::string m_key;
    std::map<RecordType, std::set<std::int64_t>> m_read;
    std::set<RowId> m_found;
    std::map<RecordType, FoundKind> m_kinds;
};

} // namespace

std::vector<FoundKind> findEverywhere(Connection& connection, std::string_view typed, std::size_t mostOfEach)
{
    std::string key = text::searchKey(typed);
    if (key.empty())
        return {};
    SearchIndex index(connection);
    Gathering gathering(connection, key);
    // Words of one or two letters are looked for at the start of words in any case, and cost most: then one search is enough.
    auto hits =
        hasShortWord(key) ? std::vector<SearchHit>() : index.find(typed, std::nullopt, kMostStarts, WordPart::Start);
    gathering.read(hits);
    const bool isEnough = hits.size() == kMostStarts;
    if (!isEnough) {
        hits = index.find(typed, std::nullopt, kMostHits);
        gathering.read(hits);
    }
    gathering.count(hits, isEnough || hits.size() == kMostHits);
    return gathering.closest(mostOfEach);
}

} // namespace bandanh::store
