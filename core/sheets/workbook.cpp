#include "core/sheets/workbook.h"

#include "core/sheets/filesource.h"
#include "core/sheets/xmlpart.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace bandanh::sheets {

namespace {

constexpr std::string_view kZip = "PK\x03\x04";
constexpr std::string_view kCompound =
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // of workbooks before 2007, and of encrypted ones
constexpr std::size_t kMostSheets = 1000;
constexpr std::size_t kMostFormats = 100'000;

int numberOf(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

struct Relation {
    std::string type; // the last word of it: worksheet, styles …
    std::string part;
};

/// A part's name as another part gives it: from its own folder, or from the root.
std::string resolved(std::string_view target, const std::string& from)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    std::string folder = from.substr(0, from.rfind('/') + 1);
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        folder.resize(folder.empty() ? 0 : folder.rfind('/', folder.size() - 2) + 1);
    }
    return folder + std::string(target);
}

class Relations : public XmlHandler
{
public:
    explicit Relations(const std::string& from) : m_from(from) {}
    void begin(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const std::string_view type = attributes["Type"];
        byId[std::string(attributes["Id"])] = {std::string(type.substr(type.rfind('/') + 1)),
                                               resolved(attributes["Target"], m_from)};
        if (byId.size() > kMostSheets * 10)
            refuse(ErrorCode::WorkbookTooLarge);
    }
    void end(std::string_view) override {}

    std::string partOf(std::string_view type) const
    {
        const auto found = std::ranges::find_if(byId, [&](const auto& each) { return each.second.type == type; });
        return found == byId.end() ? std::string() : found->second.part;
    }
    std::map<std::string, Relation> byId;

private:
    std::string m_from;
};

Result<Relations> relationsOf(const ZipArchive& archive, const std::string& part)
{
    Relations relations(part);
    const std::size_t name = part.rfind('/') + 1;
    const std::string path = part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
    if (!archive.has(path))
        return relations;
    auto file = archive.part(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto read = XmlPart(std::move(*file), relations).all(); !read)
        return tl::unexpected(read.error());
    return relations;
}

struct SheetList : XmlHandler {
    void begin(std::string_view element, const XmlAttributes& attributes) override
    {
        const auto isTrue = [](std::string_view text) { return text == "1" || text == "true"; };
        if (element == "workbookPr" && isTrue(attributes["date1904"]))
            days = DaySystem::From1904;
        if (element != "sheet")
            return;
        const std::string_view state = attributes["state"];
        sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"]),
                          state == "hidden" || state == "veryHidden"});
        if (sheets.size() > kMostSheets)
            refuse(ErrorCode::WorkbookTooLarge);
    }
    void end(std::string_view) override {}

    std::vector<WorkbookSheet> sheets; // their parts still by the ids of relations
    DaySystem days = DaySystem::From1900;
};

class TextList : public XmlHandler
{
public:
    explicit TextList(std::vector<std::string>& texts) : m_texts(texts) {}
    void begin(std::string_view element, const XmlAttributes&) override
    {
        if (element == "si")
            m_text.clear();
        m_isReading = element == "t" && m_phonetic == 0;
        m_phonetic += element == "rPh" ? 1 : 0;
    }
    void end(std::string_view element) override
    {
        m_isReading = false;
        m_phonetic -= element == "rPh" ? 1 : 0;
        if (element != "si")
            return;
        m_texts.push_back(unescapedText(m_text));
        m_bytes += m_texts.back().size() + sizeof(std::string);
        if (m_bytes > Workbook::kMaxTextBytes)
            refuse(ErrorCode::WorkbookTooLarge);
    }
    void text(std::string_view piece) override
    {
        if (m_isReading)
            m_text += piece;
        if (m_text.size() > Workbook::kMaxCellBytes)
            refuse(ErrorCode::WorkbookBroken);
    }

private:
    std::vector<std::string>& m_texts;
    std::string m_text;
    std::size_t m_bytes = 0;
    int m_phonetic = 0; // how a text is said stands beside it
    bool m_isReading = false;
};

class FormatList : public XmlHandler
{
public:
    explicit FormatList(std::vector<NumberFormat>& formats) : m_formats(formats) {}
    void begin(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "numFmt")
            m_codes[numberOf(attributes["numFmtId"])] = attributes["formatCode"];
        m_isInside = m_isInside || element == "cellXfs";
        if (element == "xf" && m_isInside) {
            const int number = numberOf(attributes["numFmtId"]);
            const auto code = m_codes.find(number);
            m_formats.push_back(readNumberFormat(number, code == m_codes.end() ? std::string_view{} : code->second));
        }
        if (std::max(m_formats.size(), m_codes.size()) > kMostFormats)
            refuse(ErrorCode::WorkbookTooLarge);
    }
    void end(std::string_view element) override { m_isInside = m_isInside && element != "cellXfs"; }

private:
    std::vector<NumberFormat>& m_formats;
    std::map<int, std::string> m_codes;
    bool m_isInside = false;
};

Result<void> readPart(const ZipArchive& archive, const std::string& name, XmlHandler& handler)
{
    auto part = archive.part(name);
    if (!part)
        return tl::unexpected(part.error());
    return XmlPart(std::move(*part), handler).all();
}

/// Encrypted workbooks and those before 2007 are archives of another make. The encrypted one says so in a name within it,
/// in UTF-16.
Error foreignWorkbook(const std::string& path)
{
    std::string wanted;
    for (const char c : std::string_view("EncryptedPackage"))
        wanted += {c, '\0'};
    auto source = FileSource::open(path);
    std::string window;
    while (source) {
        const auto chunk = source->chunk();
        if (!chunk || chunk->empty())
            break;
        window.erase(0, window.size() - std::min(window.size(), wanted.size()));
        window += *chunk;
        if (window.find(wanted) != std::string::npos)
            return {ErrorCode::WorkbookProtected, {path}};
    }
    return {ErrorCode::WorkbookForeign, {path}};
}

Result<std::string> firstBytes(const std::string& path)
{
    auto source = FileSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    const auto chunk = source->chunk();
    if (!chunk)
        return tl::unexpected(chunk.error());
    return std::string(chunk->substr(0, kCompound.size()));
}

} // namespace

bool Workbook::isWorkbook(const std::string& path)
{
    const auto bytes = firstBytes(path);
    return bytes && (bytes->starts_with(kZip) || *bytes == kCompound);
}

Result<Workbook> Workbook::open(const std::string& path)
{
    const auto bytes = firstBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (*bytes == kCompound)
        return tl::unexpected(foreignWorkbook(path));
    auto archive = ZipArchive::open(path);
    if (!archive)
        return tl::unexpected(archive.error());
    Workbook workbook(std::move(*archive));
    const auto root = relationsOf(workbook.m_archive, "");
    if (!root)
        return tl::unexpected(root.error());
    const std::string part = root->partOf("officeDocument");
    if (part.empty()) {
        const bool isOpenDocument = workbook.m_archive.has("content.xml") && workbook.m_archive.has("mimetype");
        return refused(isOpenDocument ? ErrorCode::WorkbookForeign : ErrorCode::NotATable, path);
    }
    if (part.ends_with(".bin"))
        return refused(ErrorCode::WorkbookForeign, path);
    if (const auto read = workbook.readSheets(part); !read)
        return tl::unexpected(read.error());
    if (workbook.m_sheets.empty())
        return refused(ErrorCode::NotATable, path);
    return workbook;
}

Result<void> Workbook::readSheets(const std::string& part)
{
    const auto relations = relationsOf(m_archive, part);
    if (!relations)
        return tl::unexpected(relations.error());
    m_textsPart = relations->partOf("sharedStrings");
    m_stylesPart = relations->partOf("styles");
    SheetList list;
    if (auto read = readPart(m_archive, part, list); !read)
        return read;
    m_days = list.days;
    for (WorkbookSheet& sheet : list.sheets) {
        const auto relation = relations->byId.find(sheet.part);
        if (relation == relations->byId.end() || relation->second.type != "worksheet")
            continue; // a chart on a page of its own
        sheet.part = relation->second.part;
        m_sheets.push_back(std::move(sheet));
    }
    return {};
}

Result<void> Workbook::load()
{
    if (!m_textsPart.empty()) {
        TextList list(m_texts);
        if (auto read = readPart(m_archive, m_textsPart, list); !read)
            return read;
    }
    if (m_stylesPart.empty())
        return {};
    FormatList list(m_formats);
    return readPart(m_archive, m_stylesPart, list);
}

std::string unescapedText(std::string_view written)
{
    constexpr std::size_t kLength = 7; // _x000D_
    std::string text;
    for (std::size_t at = 0; at < written.size();) {
        unsigned point = 0;
        const char* const digits = written.data() + at + 2;
        const bool isEscape = written[at] == '_' && written.size() - at >= kLength && written[at + 1] == 'x'
                              && written[at + kLength - 1] == '_'
                              && std::from_chars(digits, digits + 4, point, 16).ptr == digits + 4;
        if (isEscape)
            text::appendUtf8(text, point);
        else
            text += written[at];
        at += isEscape ? kLength : 1;
    }
    return text;
}

} // namespace bandanh::sheets
