#pragma once

#include "core/sheets/ziparchive.h"

#include <optional>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace bandanh::sheets {

/// The attributes of an element.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}
    /// By its name, which is given without prefix; empty where it is missing.
    std::string_view operator[](std::string_view name) const;

private:
    const char* const* m_pairs;
};

/// Is told what a part says. Elements come by their names without prefix: everybody calls the namespaces as they like.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void begin(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view) {}

    const std::optional<ErrorCode>& fault() const { return m_fault; }
    /// One element deeper, or with -1 back out of one.
    void step(int by);

protected:
    /// Reading stops at once.
    void refuse(ErrorCode why) { m_fault = m_fault.value_or(why); }

private:
    std::optional<ErrorCode> m_fault;
    int m_depth = 0;
};

/// Reads a part of a workbook as XML, piece by piece in bounded memory, however deep its elements, however long its names. A
/// document that declares a type is refused, and with it every entity of its own making; workbooks have none.
class XmlPart
{
public:
    /// The handler outlives the part.
    XmlPart(ZipPart part, XmlHandler& handler);

    /// Reads the next piece; false at the end. Refused: WorkbookBroken, WorkbookTooLarge, and what the handler refuses.
    Result<bool> more();
    Result<void> all();

    std::uint64_t position() const { return m_part.position(); }
    std::uint64_t size() const { return m_part.size(); }

private:
    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };

    ZipPart m_part;
    XmlHandler* m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::vector<char> m_piece;
    std::int64_t m_given = 0;
    bool m_hasEnded = false;
};

} // namespace bandanh::sheets
