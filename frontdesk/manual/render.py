"""Markdown made into HTML that Qt's rich text and a browser can both show.

A key is written as code, ``Ctrl+K``, and stands in a cap of its own.
"""

import re
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from frontdesk.manual.sections import anchor_of

#: What is written as code and is one key, or several at once.
_KEY = re.compile(
    r"((Ctrl|Alt|Shift)\+)*([A-Z0-9/?+=\-]|F\d\d?|Enter|Esc|Tab|Space|Del|Backspace"
    r"|PgUp|PgDn|Home|End|[↑↓←→])"
)


def is_key(code: str) -> bool:
    """Tell whether something written as code is a key."""
    return _KEY.fullmatch(code) is not None


class _Renderer(RendererHTML):
    """Gives headings a name, keys a cap, and leaves comments out."""

    def code_inline(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        text = tokens[idx].content
        safe = text.replace("&", "&amp;").replace("<", "&lt;")
        if is_key(text):
            return f'<span class="key">&nbsp;{safe}&nbsp;</span>'
        return f'<span class="code">{safe}</span>'

    def heading_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        anchor = anchor_of(tokens[idx + 1].content)
        return f'<{tokens[idx].tag} id="{anchor}"><a name="{anchor}"></a>'

    def table_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return '<table cellspacing="0" cellpadding="7" width="100%">'

    def code_block(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        safe = tokens[idx].content.rstrip("\n").replace("&", "&amp;").replace("<", "&lt;")
        return f"<pre>{safe}</pre>\n"

    def html_block(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return ""


def html(text: str) -> str:
    """Return the HTML of a page, or a part of one."""
    reader = MarkdownIt("commonmark", {"html": True}, renderer_cls=_Renderer).enable("table")
    return str(reader.render(text))
