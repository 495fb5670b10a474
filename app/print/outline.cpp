#include "app/print/outline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace bandanh::print {

namespace {

using Object = QPDFObjectHandle;

Object destination(const std::vector<QPDFPageObjectHelper>& pages, const Mark& mark)
{
    Object place = Object::newArray();
    place.appendItem(pages.at(static_cast<std::size_t>(mark.page)).getObjectHandle());
    place.appendItem(Object::newName("/XYZ"));
    place.appendItem(Object::newInteger(0));
    place.appendItem(Object::newReal(mark.height, 1));
    place.appendItem(Object::newNull());
    return place;
}

/// The tree of bookmarks (ISO 32000-1, 12.3.3), from marks that say how deep they stand.
class Tree
{
public:
    Tree(QPDF& file, const std::vector<QPDFPageObjectHelper>& pages) : m_file(file), m_pages(pages)
    {
        m_open.push_back(file.makeIndirectObject(Object::newDictionary()));
        m_open.back().replaceKey("/Type", Object::newName("/Outlines"));
    }
    void add(const Mark& mark)
    {
        while (m_open.size() > static_cast<std::size_t>(mark.level) + 1)
            m_open.pop_back();
        Object item = m_file.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(mark.title.toStdString()));
        item.replaceKey("/Dest", destination(m_pages, mark));
        Object parent = m_open.back();
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        // Only the first level is open, so only the root counts upwards.
        const bool isRoot = m_open.size() == 1;
        const auto count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Object::newInteger(isRoot ? count + 1 : count - 1));
        m_open.push_back(item);
    }
    Object root() const { return m_open.front(); }

private:
    QPDF& m_file;
    const std::vector<QPDFPageObjectHelper>& m_pages;
    std::vector<Object> m_open; ///< the root, and the item that the next one may stand in at each level
};

void addLink(QPDF& file, std::vector<QPDFPageObjectHelper>& pages, const Link& link, const Mark& mark)
{
    Object page = pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
    if (!page.hasKey("/Annots"))
        page.replaceKey("/Annots", Object::newArray());
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", Object::newName("/Annot"));
    annotation.replaceKey("/Subtype", Object::newName("/Link"));
    const QRectF& area = link.area;
    annotation.replaceKey("/Rect", Object::newFromRectangle({area.left(), area.top(), area.right(), area.bottom()}));
    annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
    annotation.replaceKey("/Dest", destination(pages, mark));
    page.getKey("/Annots").appendItem(file.makeIndirectObject(annotation));
}

} // namespace

QByteArray withOutline(const QByteArray& pdf, const Outline& outline)
{
    QPDF file;
    file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    auto pages = QPDFPageDocumentHelper(file).getAllPages();
    Tree tree(file, pages);
    for (const Mark& mark : outline.marks)
        tree.add(mark);
    for (const Link& link : outline.links)
        addLink(file, pages, link, outline.marks.at(link.mark));
    Object root = file.getRoot();
    root.replaceKey("/Outlines", tree.root());
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    root.replaceKey("/Lang", Object::newString(outline.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace bandanh::print
