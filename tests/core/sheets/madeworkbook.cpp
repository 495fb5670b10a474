#include "tests/core/sheets/madeworkbook.h"

#include <stdexcept>
#include <zip.h>

namespace bandanh::sheets {

namespace {

constexpr std::string_view kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(const std::string& id, std::string_view type, const std::string& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + std::string(kRelations) + "/" + std::string(type)
           + "\" Target=\"" + target + "\"/>";
}

std::string relations(const std::string& all)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
           + "</Relationships>";
}

} // namespace

WorkbookParts partsOf(const std::vector<std::string>& sheets)
{
    WorkbookParts parts;
    std::string names;
    std::string targets =
        relation("rTexts", "sharedStrings", "sharedStrings.xml") + relation("rStyles", "styles", "styles.xml");
    for (std::size_t i = 1; i <= sheets.size(); ++i) {
        const std::string number = std::to_string(i);
        names += "<sheet name=\"Sheet" + number + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
        targets += relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts["xl/worksheets/sheet" + number + ".xml"] =
            "<worksheet><sheetData>" + sheets[i - 1] + "</sheetData></worksheet>";
    }
    parts["_rels/.rels"] = relations(relation("r1", "officeDocument", "xl/workbook.xml"));
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r=\"" + std::string(kRelations) + "\"><sheets>" + names + "</sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = relations(targets);
    parts["xl/sharedStrings.xml"] = sharedTexts({});
    parts["xl/styles.xml"] = "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>";
    return parts;
}

std::string sharedTexts(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += "<si>" + text + "</si>";
    return "<sst>" + all + "</sst>";
}

MadeWorkbook::MadeWorkbook(const WorkbookParts& parts, const std::string& password) : m_file("", "book.xlsx")
{
    int failure = 0;
    zip_t* const archive = zip_open(path().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &failure);
    if (archive == nullptr)
        throw std::runtime_error("no archive can be made");
    for (const auto& [name, contents] : parts) {
        zip_source_t* const source = zip_source_buffer(archive, contents.data(), contents.size(), 0);
        const zip_int64_t at = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0)
            throw std::runtime_error("a part cannot be added");
        if (!password.empty())
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), ZIP_EM_AES_256, password.c_str());
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("the archive cannot be written");
}

} // namespace bandanh::sheets
