"""Workbooks for tests, written part by part so that each can be as odd as wanted."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><workbookPr/>'
    '<sheets><sheet name="Old" sheetId="9" state="hidden" r:id="rId9"/>'
    '<sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId9" Target="worksheets/sheet9.xml"/>'
    '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
)
#: Styles: 0 is general, 1 is Excel's own day, 2 a written one, 3 dollars.
STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="171" formatCode="[Red]&quot;day&quot; 0.00"/></numFmts><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/>'
    "</cellXfs></styleSheet>"
)
Cell = str | int | float | None


def text(value: str) -> str:
    """Return a cell that holds a text of its own."""
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def cell(value: Cell, style: int = 0) -> str:
    """Return a cell; a text that begins with ``<c`` is one already."""
    if value is None:
        return "<c/>"
    if isinstance(value, str):
        return value if value.startswith("<c") else text(value)
    return f'<c s="{style}"><v>{value}</v></c>'


def sheet(rows: Sequence[Sequence[Cell]], front: str = "") -> str:
    """Return a sheet with these rows."""
    body = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    return f'<worksheet xmlns="{_MAIN}">{front}<sheetData>{body}</sheetData></worksheet>'


def book(
    rows: Sequence[Sequence[Cell]] = (), parts: Mapping[str, str | bytes | None] | None = None
) -> bytes:
    """Return a workbook; ``parts`` replaces or (with None) leaves out what it is made of."""
    made: dict[str, str | bytes | None] = {
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": RELS,
        "xl/styles.xml": STYLES,
        "xl/worksheets/sheet1.xml": sheet(rows),
        "xl/worksheets/sheet9.xml": sheet([["First Name"], ["Nobody"]]),
        "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 never looked at",
        **(parts or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, content in made.items():
            if content is not None:
                whole.writestr(name, content)
    return out.getvalue()
