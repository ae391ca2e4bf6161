"""Manual pages as Qt's rich text shows them: in the colours of the theme, with its pictures."""

import re
from pathlib import PurePosixPath

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage, QImageReader

from frontdesk.manual.pages import PICTURES, has, page
from frontdesk.manual.render import html
from ui.theme import Theme

#: The scheme of links within the manual; it is never seen.
SCHEME = "manual"
_PRINTED = ".key { font-weight: 650 } .code { font-family: monospace } a { text-decoration: none }"
_LOW = '<p style="line-height: 100%">'
_CODE = re.compile(r"<pre>(.*?)</pre>", re.DOTALL)
_PICTURE = re.compile(r"<img [^>]*>")
#: Where there is no page in the language one reads in.
NOT_TRANSLATED = "<p><i>{words}</i></p>"


def url_of(place: str) -> QUrl:
    """Return the address of a place in the manual."""
    path, _, anchor = place.partition("#")
    url = QUrl()
    url.setScheme(SCHEME)
    url.setPath(f"/{path}")
    url.setFragment(anchor)
    return url


def place_of(url: QUrl) -> str:
    """Return the place that an address leads to."""
    return url.path().strip("/") + (f"#{url.fragment()}" if url.fragment() else "")


def sheet(theme: Theme) -> str:
    """Return the style of the pages."""
    ink, muted, accent = (_written(theme, name) for name in ("ink", "muted", "accent"))
    sunken, line = _written(theme, "sunken"), _written(theme, "line")
    sizes = {tag: theme.px(size) for tag, size in (("h1", 24), ("h2", 17), ("h3", 14), ("p", 14))}
    small = theme.px(12)
    return f"""
        body, p, li, td, th {{ color: {ink}; font-size: {sizes["p"]}px; }}
        p, li {{ line-height: 140%; }}
        h1 {{ font-size: {sizes["h1"]}px; font-weight: 700; margin-bottom: 10px; }}
        h2 {{ font-size: {sizes["h2"]}px; font-weight: 700; margin-top: 26px; }}
        h3 {{ font-size: {sizes["h3"]}px; font-weight: 700; margin-top: 18px; }}
        a {{ color: {accent}; text-decoration: underline; }}
        .key {{ background-color: {sunken}; color: {ink}; font-size: {small}px; font-weight: 600; }}
        .code, pre {{ background-color: {sunken}; font-family: monospace; font-size: {small}px; }}
        th {{ color: {muted}; text-align: left; }}
        td, th {{ border-bottom: 1px solid {line}; }}
    """


def shown(language: str, path: str, width: int, apology: str) -> str:
    """Return a page's HTML, its pictures ``width`` wide, with an apology if it is in English."""
    found = page(language, path)
    text = html(found.text)
    if found.language != language and apology:
        text = NOT_TRANSLATED.format(words=apology) + text
    return framed(text, width)


def framed(text: str, width: int) -> str:
    """Return HTML whose pictures have a width, and lead to themselves in full size."""
    parts = text.split("<img ")
    for number, part in enumerate(parts[1:], start=1):
        tag, rest = part.split(">", 1)
        name = _within(tag.split('src="', 1)[1].split('"', 1)[0])
        size = fitted(picture_size(name), width)
        room = f'width="{size.width()}" height="{size.height()}"'
        there = f'<a href="/pictures/{name}"><img src="/pictures/{name}" {room}></a>'
        parts[number] = there + rest
    # a line as high as a picture would get as much room again as its height asks for
    text = "".join(parts).replace('<p><a href="/pictures', _LOW + '<a href="/pictures')
    return _CODE.sub(_indented, text)


def _indented(found: re.Match[str]) -> str:
    """Set lines of code off from the edge of their ground, for Qt knows no padding there."""
    lines = "\n".join(f"  {line}" if line else "" for line in found[1].split("\n"))
    return f"<pre>{lines}</pre>"


def fitted(size: QSize, width: int) -> QSize:
    """Return the size of a picture that is to be no wider than ``width``."""
    wide = min(width, size.width())
    return QSize(wide, round(wide * size.height() / size.width()))


def printed(text: str) -> str:
    """Return HTML for a printer: what stands in words, keys bold, what is typed as it is typed."""
    return (
        f"<html><head><style>{_PRINTED}</style></head><body>{_PICTURE.sub('', text)}</body></html>"
    )


def _within(source: str) -> str:
    """Return where a picture lies among the pictures: ``line.png``, ``es/line.png``."""
    parts = PurePosixPath(source.rsplit("pictures/", 1)[-1]).parts
    return "/".join(part for part in parts if part not in ("/", ".."))


def picture(name: str) -> QImage:
    """Return one of the pictures; an empty one when it is not there."""
    return QImage(str(PICTURES / _within(name)))


def picture_size(name: str) -> QSize:
    """Return how large a picture is; a picture that is not there is a dot."""
    return QImageReader(str(PICTURES / _within(name))).size().expandedTo(QSize(1, 1))


def is_page(language: str, path: str) -> bool:
    """Tell whether there is such a page, in the language or in English."""
    return has(language, path) or has("en", path)


def _written(theme: Theme, token: str) -> str:
    return QColor(theme.colour(token)).name()
