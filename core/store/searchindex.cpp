#include "core/store/searchindex.h"

#include "core/text/searchkey.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

namespace bandanh::store {

using records::FieldSpec;
using records::FieldTrait;
using records::Record;
using records::RecordSpec;
using records::RecordType;

namespace {

constexpr std::size_t kTrigram = 3;

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// The first `count` code points of valid UTF-8.
std::string_view firstLetters(std::string_view word, std::size_t count)
{
    std::size_t end = 0;
    for (; end < word.size() && count > 0; --count)
        for (++end; end < word.size() && (static_cast<unsigned char>(word[end]) & 0xc0U) == 0x80U; ++end) {
        }
    return word.substr(0, end);
}

std::size_t letters(std::string_view word)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::vector<std::string> wordStarts(std::string_view text)
{
    std::vector<std::string> starts;
    for (const std::string_view word : wordsOf(text))
        starts.emplace_back(firstLetters(word, kTrigram - 1));
    std::ranges::sort(starts);
    // Not std::ranges::unique: clang 14, which reads the sources for the lint, does not know it.
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

/// A Cambodian number is looked for as people say it, with its leading zero.
std::string spoken(const std::string& key)
{
    return key.starts_with("855") ? key + " 0" + key.substr(3) : key;
}

void appendKeys(std::string& text, const FieldSpec& field, const records::Value& value)
{
    const auto* content = std::get_if<std::string>(&value);
    if (content == nullptr)
        return;
    const bool list = field.type == records::ValueType::List;
    for (const std::string& line : list ? records::splitLines(*content) : std::vector<std::string>{*content}) {
        const std::string key = text::searchKey(line);
        if (key.empty())
            continue;
        text += text.empty() ? "" : " ";
        text += list ? spoken(key) : key;
    }
}

std::string matchExpression(const std::vector<std::string_view>& words, WordPart part)
{
    std::string expression;
    for (const std::string_view word : words) {
        if (letters(word) < kTrigram)
            continue;
        expression += expression.empty() ? "" : " AND ";
        // A search key holds no quotation mark. A word starts the text or stands behind a space, a letter of a trigram
        // like any other.
        if (part == WordPart::Start)
            expression.append("(^\"").append(word).append("\" OR \" ").append(word).append("\")");
        else
            expression.append("\"").append(word).append("\"");
    }
    return expression;
}

/// The text after every text that starts with `start`: U+10FFFF sorts behind all others.
std::string endOfRange(std::string_view start)
{
    return std::string(start) + "\xf4\x8f\xbf\xbf";
}

} // namespace

std::string SearchIndex::searchText(const Record& record)
{
    std::string text;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (record.spec->fields[i].has(FieldTrait::Searched))
            appendKeys(text, record.spec->fields[i], record.values[i]);
    return text;
}

int SearchIndex::distance(const Record& record, std::string_view key)
{
    const std::string text = " " + searchText(record) + " ";
    const std::string typed = " " + std::string(key);
    if (text.find(typed + " ") != std::string::npos)
        return 0;
    return text.find(typed) != std::string::npos ? 1 : 2;
}

void SearchIndex::insert(const Record& record, std::int64_t rid)
{
    constexpr std::size_t kMostWaiting = 10'000;
    std::string text = searchText(record);
    if (text.empty())
        return;
    m_waiting.push_back({document(record.spec->type, rid), std::move(text)});
    if (!m_gathers || m_waiting.size() >= kMostWaiting)
        flush();
}

void SearchIndex::flush()
{
    // Taken out first: what a failure leaves unwritten goes back with its transaction.
    auto rows = std::exchange(m_waiting, {});
    // FTS5 writes out what it has gathered whenever a document comes before the last one.
    std::ranges::sort(rows, {}, &Waiting::document);
    for (const Waiting& row : rows)
        m_connection.prepare("INSERT INTO search_text(rowid, text) VALUES (?1, ?2)")
            .bind(1, row.document)
            .bind(2, row.text)
            .run();
    for (const Waiting& row : rows)
        for (const std::string& start : wordStarts(row.text))
            m_connection.prepare("INSERT OR IGNORE INTO search_start(letters, document) VALUES (?1, ?2)")
                .bind(1, start)
                .bind(2, row.document)
                .run();
}

void SearchIndex::erase(const RecordSpec& spec, std::int64_t rid, const Record& record)
{
    const std::string text = searchText(record);
    if (text.empty())
        return;
    flush(); // the row may be among those that wait
    const std::int64_t id = document(spec.type, rid);
    m_connection.prepare("DELETE FROM search_text WHERE rowid = ?1").bind(1, id).run();
    for (const std::string& start : wordStarts(text))
        m_connection.prepare("DELETE FROM search_start WHERE letters = ?1 AND document = ?2")
            .bind(1, start)
            .bind(2, id)
            .run();
}

namespace {

/// Documents in ascending order, each once.
using Documents = std::vector<std::int64_t>;

constexpr std::size_t kFewDocuments = 1'000; ///< below this each is looked up, above it two lists are compared

Documents read(Statement& statement)
{
    Documents documents;
    while (statement.step())
        documents.push_back(statement.whole(0));
    statement.reset();
    return documents;
}

std::string ofType(std::optional<RecordType> type, std::string_view column)
{
    return type ? " AND " + std::string(column) + " % 32 = " + std::to_string(static_cast<int>(*type)) : std::string();
}

Documents holding(Connection& connection, const std::string& expression, std::optional<RecordType> type,
                  std::size_t limit)
{
    Statement& statement = connection.prepare("SELECT rowid FROM search_text WHERE search_text MATCH ?1"
                                              + ofType(type, "rowid") + " LIMIT ?2");
    statement.bind(1, expression).bind(2, static_cast<std::int64_t>(limit));
    return read(statement);
}

Documents withWordStart(Connection& connection, std::string_view start, std::optional<RecordType> type,
                        std::size_t limit)
{
    // Two letters are the whole key, and one letter is a range of keys, in which a document may stand twice.
    const bool whole = letters(start) == kTrigram - 1;
    Statement& statement =
        connection.prepare(std::string("SELECT document FROM search_start WHERE letters ")
                           + (whole ? "= ?1" : ">= ?1 AND letters < ?3") + ofType(type, "document") + " LIMIT ?2");
    statement.bind(1, start).bind(2, static_cast<std::int64_t>(limit));
    if (!whole)
        statement.bind(3, endOfRange(start));
    Documents documents = read(statement);
    std::ranges::sort(documents);
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    return documents;
}

void keepWithWordStart(Connection& connection, std::string_view start, std::optional<RecordType> type,
                       Documents& documents)
{
    constexpr std::size_t kAll = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    if (documents.size() > kFewDocuments || letters(start) < kTrigram - 1) {
        const Documents others = withWordStart(connection, start, type, kAll);
        Documents both;
        std::ranges::set_intersection(documents, others, std::back_inserter(both));
        documents = std::move(both);
        return;
    }
    Statement& statement = connection.prepare("SELECT 1 FROM search_start WHERE letters = ?1 AND document = ?2");
    std::erase_if(documents, [&](std::int64_t document) {
        statement.bind(1, start).bind(2, document);
        const bool found = statement.step();
        statement.reset();
        return !found;
    });
}

} // namespace

std::vector<SearchHit> SearchIndex::find(std::string_view typed, std::optional<RecordType> type, std::size_t limit,
                                         WordPart part)
{
    const std::string key = text::searchKey(typed);
    auto words = wordsOf(key);
    if (words.empty() || limit == 0)
        return {};
    const std::string expression = matchExpression(words, part);
    std::erase_if(words, [](std::string_view word) { return letters(word) >= kTrigram; });
    constexpr std::size_t kAll = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
    const std::size_t most = words.size() + (expression.empty() ? 0 : 1) == 1 ? limit : kAll;
    // Two letters narrow more than one does.
    std::ranges::sort(words, std::ranges::greater(), letters);
    auto rest = words.begin();
    Documents documents = expression.empty() ? withWordStart(m_connection, *rest++, type, most)
                                             : holding(m_connection, expression, type, most);
    for (; rest != words.end() && !documents.empty(); ++rest)
        keepWithWordStart(m_connection, *rest, type, documents);
    if (documents.size() > limit)
        documents.resize(limit);
    std::vector<SearchHit> hits;
    hits.reserve(documents.size());
    for (const std::int64_t found : documents)
        hits.push_back({static_cast<RecordType>(found % 32), found / 32});
    return hits;
}

std::string foundCondition(Connection& connection, std::string_view text, RecordType type, std::string_view rid)
{
    constexpr std::size_t kMostHits = 20'000;
    if (text::searchKey(text).empty())
        return {};
    std::string rids;
    for (const SearchHit& hit : SearchIndex(connection).find(text, type, kMostHits))
        rids += (rids.empty() ? "" : ",") + std::to_string(hit.rid);
    return std::string(rid) + " IN (" + rids + ")";
}

} // namespace bandanh::store
