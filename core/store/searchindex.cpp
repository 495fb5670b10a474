#include "core/store/searchindex.h"

#include "core/text/searchkey.h"
#include "core/text/utf8.h"

#include <algorithm>

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
    const auto repeated = std::ranges::unique(starts);
    starts.erase(repeated.begin(), repeated.end());
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

std::string matchExpression(const std::vector<std::string_view>& words)
{
    std::string expression;
    for (const std::string_view word : words) {
        if (letters(word) < kTrigram)
            continue;
        expression += expression.empty() ? "\"" : " AND \"";
        expression += word; // a search key holds no quotation mark
        expression += '"';
    }
    return expression;
}

std::string_view shortWord(const std::vector<std::string_view>& words)
{
    const auto found = std::ranges::find_if(words, [](std::string_view word) { return letters(word) < kTrigram; });
    return found != words.end() ? *found : std::string_view{};
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

void SearchIndex::insert(const Record& record, std::int64_t rid)
{
    const std::string text = searchText(record);
    if (text.empty())
        return;
    const std::int64_t id = document(record.spec->type, rid);
    m_connection.prepare("INSERT INTO search_text(rowid, text) VALUES (?1, ?2)").bind(1, id).bind(2, text).run();
    for (const std::string& start : wordStarts(text))
        m_connection.prepare("INSERT OR IGNORE INTO search_start(letters, document) VALUES (?1, ?2)")
            .bind(1, start)
            .bind(2, id)
            .run();
}

void SearchIndex::erase(const RecordSpec& spec, std::int64_t rid, const Record& record)
{
    const std::string text = searchText(record);
    if (text.empty())
        return;
    const std::int64_t id = document(spec.type, rid);
    m_connection.prepare("DELETE FROM search_text WHERE rowid = ?1").bind(1, id).run();
    for (const std::string& start : wordStarts(text))
        m_connection.prepare("DELETE FROM search_start WHERE letters = ?1 AND document = ?2")
            .bind(1, start)
            .bind(2, id)
            .run();
}

void SearchIndex::setBulk(bool bulk)
{
    m_connection.prepare("INSERT INTO search_text(search_text, rank) VALUES ('hashsize', ?1)")
        .bind(1, std::int64_t{bulk ? 32 << 20 : 1 << 20})
        .run();
}

std::vector<SearchHit> SearchIndex::find(std::string_view typed, std::optional<RecordType> type, std::size_t limit)
{
    const std::string key = text::searchKey(typed);
    const auto words = wordsOf(key);
    if (words.empty())
        return {};
    const std::string expression = matchExpression(words);
    const std::string_view start = shortWord(words);
    std::string sql;
    if (expression.empty())
        sql = "SELECT DISTINCT document FROM search_start WHERE letters >= ?1 AND letters < ?2";
    else
        sql = "SELECT rowid AS document FROM search_text WHERE search_text MATCH ?3";
    if (!expression.empty() && !start.empty())
        sql += " AND rowid IN (SELECT document FROM search_start WHERE letters >= ?1 AND letters < ?2)";
    if (type)
        sql += " AND document % 32 = ?4";
    sql += " LIMIT ?5";
    Statement& statement = m_connection.prepare(sql);
    if (!start.empty())
        statement.bind(1, start).bind(2, endOfRange(start));
    if (!expression.empty())
        statement.bind(3, expression);
    if (type)
        statement.bind(4, static_cast<std::int64_t>(*type));
    statement.bind(5, static_cast<std::int64_t>(limit));
    std::vector<SearchHit> hits;
    while (statement.step())
        hits.push_back({static_cast<RecordType>(statement.whole(0) % 32), statement.whole(0) / 32});
    statement.reset();
    return hits;
}

} // namespace bandanh::store
