"""Workbooks made for tests."""
import io
import zipfile
from xml.sax.saxutils import escape


def workbook(sheets, hidden=()):
    """An XLSX file of named sheets, each its rows of texts."""
    def row(cells):
        return "<row>%s</row>" % "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in cells)
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("_rels/.rels", f'<Relationships><Relationship Id="a" Type="{relations}/officeDocument" Target="xl/book.xml"/></Relationships>')
        book.writestr("xl/book.xml", "<workbook><sheets>%s</sheets></workbook>" % "".join(
            f'<sheet name="{escape(name)}" id="s{i}" state="{"hidden" if name in hidden else "visible"}"/>' for i, name in enumerate(sheets)))
        book.writestr("xl/_rels/book.xml.rels", "<Relationships>%s</Relationships>" % "".join(
            f'<Relationship Id="s{i}" Type="{relations}/worksheet" Target="s{i}.xml"/>' for i in range(len(sheets))))
        for i, rows in enumerate(sheets.values()):
            book.writestr(f"xl/s{i}.xml", "<worksheet><sheetData>%s</sheetData></worksheet>" % "".join(map(row, rows)))
    return made.getvalue()
