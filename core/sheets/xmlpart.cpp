#include "core/sheets/xmlpart.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <expat.h>
#include <new>

namespace bandanh::sheets {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{64} * 1024;
constexpr std::int64_t kMostPending = std::int64_t{1} << 20U; // of a tag that does not end
constexpr int kMostNested = 100;

/// A parser keeps every name that it meets, and takes its memory here: so that there is an end to it. What a block holds
/// stands in front of it.
constexpr std::int64_t kMostHeld = std::int64_t{32} << 20U;
constexpr std::size_t kFront = alignof(std::max_align_t);
thread_local std::int64_t held = 0; // by the parsers of this thread

void release(void* block)
{
    if (block == nullptr)
        return;
    char* const front = static_cast<char*>(block) - kFront;
    std::size_t size = 0;
    std::memcpy(&size, front, sizeof size);
    held -= static_cast<std::int64_t>(size);
    std::free(front);
}

void* take(std::size_t size)
{
    if (size > kMostHeld || held + static_cast<std::int64_t>(size) > kMostHeld)
        return nullptr;
    auto* const front = static_cast<char*>(std::malloc(size + kFront));
    if (front == nullptr)
        return nullptr;
    std::memcpy(front, &size, sizeof size);
    held += static_cast<std::int64_t>(size);
    return front + kFront;
}

void* takeAnew(void* block, std::size_t size)
{
    void* const other = take(size);
    if (block != nullptr && other != nullptr) {
        std::size_t before = 0;
        std::memcpy(&before, static_cast<char*>(block) - kFront, sizeof before);
        std::memcpy(other, block, std::min(before, size));
        release(block);
    }
    return other;
}

constexpr XML_Memory_Handling_Suite kMemory = {take, takeAnew, release};

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

XmlHandler& handlerOf(void* parser)
{
    return *static_cast<XmlHandler*>(XML_GetUserData(static_cast<XML_Parser>(parser)));
}

void stop(void* parser)
{
    XML_StopParser(static_cast<XML_Parser>(parser), XML_FALSE);
}

void stopAtFault(void* parser)
{
    if (handlerOf(parser).fault())
        stop(parser);
}

void XMLCALL tellBegin(void* parser, const XML_Char* name, const XML_Char** attributes)
{
    handlerOf(parser).step(1);
    handlerOf(parser).begin(withoutPrefix(name), XmlAttributes(attributes));
    stopAtFault(parser);
}

void XMLCALL tellEnd(void* parser, const XML_Char* name)
{
    handlerOf(parser).step(-1);
    handlerOf(parser).end(withoutPrefix(name));
    stopAtFault(parser);
}

void XMLCALL tellText(void* parser, const XML_Char* text, int length)
{
    handlerOf(parser).text({text, static_cast<std::size_t>(length)});
    stopAtFault(parser);
}

void XMLCALL stopAtDoctype(void* parser, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    stop(parser);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2)
        if (withoutPrefix(*pair) == name)
            return pair[1];
    return {};
}

void XmlHandler::step(int by)
{
    m_depth += by;
    if (m_depth > kMostNested)
        refuse(ErrorCode::WorkbookBroken);
}

void XmlPart::Free::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XmlPart::XmlPart(ZipPart part, XmlHandler& handler)
    : m_part(std::move(part)),
      m_handler(&handler),
      m_parser(XML_ParserCreate_MM(nullptr, &kMemory, nullptr)),
      m_piece(kPieceBytes)
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), m_handler);
    XML_SetElementHandler(m_parser.get(), tellBegin, tellEnd);
    XML_SetCharacterDataHandler(m_parser.get(), tellText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), stopAtDoctype);
    XML_UseParserAsHandlerArg(m_parser.get());
}

Result<bool> XmlPart::more()
{
    if (m_hasEnded)
        return false;
    const auto got = m_part.read(m_piece);
    if (!got)
        return tl::unexpected(got.error());
    m_hasEnded = *got == 0;
    const auto parsed = XML_Parse(m_parser.get(), m_piece.data(), static_cast<int>(*got), m_hasEnded ? 1 : 0);
    m_given += static_cast<std::int64_t>(*got);
    if (parsed != XML_STATUS_OK || m_given - XML_GetCurrentByteIndex(m_parser.get()) > kMostPending)
        return refused(m_handler->fault().value_or(ErrorCode::WorkbookBroken), m_part.archive(),
                       std::to_string(ZipPart::kMaxBytes));
    return true;
}

Result<void> XmlPart::all()
{
    while (true) {
        const auto read = more();
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            return {};
    }
}

} // namespace bandanh::sheets
