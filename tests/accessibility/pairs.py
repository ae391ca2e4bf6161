"""Which colours stand on which: the text of the house on its grounds, and what is no text."""

import re

from ui.theme import THEMES

#: Text on its ground, beside the pairs of each state.
TEXT = [
    ("ink", "surface"),
    ("ink", "background"),
    ("ink", "sunken"),
    ("ink", "hover"),
    ("ink", "accent_soft"),
    ("ink", "hatch"),
    ("ink", "warning_fill"),
    ("muted", "surface"),
    ("muted", "background"),
    ("muted", "sunken"),
    ("muted", "hover"),
    ("muted", "accent_soft"),
    ("muted", "hatch"),
    ("muted", "hatch_line"),
    ("accent", "surface"),
    ("accent", "background"),
    ("accent", "sunken"),
    ("accent", "hover"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent_soft", "accent_soft"),
    ("error", "surface"),
    ("error", "background"),
    ("error", "error_fill"),
    ("error", "hover"),
    ("error_text", "error_fill"),
    ("warning_text", "surface"),
    ("warning_text", "hover"),
    ("warning_text", "accent_soft"),
    ("warning_text", "warning_fill"),
    ("warning_mark", "surface"),
    ("warning_mark", "background"),
    ("warning_mark", "sunken"),
    ("done_text", "done_fill"),
    ("info_text", "info_fill"),
    ("on_badge", "badge"),
    ("rail_ink", "rail"),
    ("rail_ink", "rail_active"),
    ("rail_on_active", "rail_active"),
    ("rail_on_active", "rail"),
    ("on_brand", "brand"),
    ("on_now", "now"),
]

#: What is no text and yet to be seen: edges of what is filled in, rings, marks, handles.
SHAPES = [
    ("field", "surface"),
    ("field", "background"),
    ("focus", "surface"),
    ("focus", "background"),
    ("focus", "sunken"),
    ("focus", "hover"),
    ("focus", "accent_soft"),
    ("rail_focus", "rail"),
    ("rail_focus", "rail_active"),
    ("accent", "surface"),  # a box that is ticked, a bar that grows
    ("accent", "sunken"),
    ("error", "surface"),  # the edge of a field that is wrong
    ("error", "background"),
    ("muted", "surface"),  # the edge of a box to tick; icons
    ("muted", "background"),
    ("now", "surface"),
    ("scroll", "surface"),
    ("scroll", "background"),
]

#: On one of these lies all that the sheet gives no ground of its own.
GROUNDS = ("surface", "background")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_NOTE = re.compile(r"/\*.*?\*/", re.DOTALL)


def of_the_sheet() -> list[tuple[str, str]]:
    """Return each text colour that the style sheet uses, with the grounds it is used on."""
    sheet = _NOTE.sub("", (THEMES / "style.qss").read_text(encoding="utf-8"))
    found: set[tuple[str, str]] = set()
    for selector, body in _RULE.findall(sheet):
        if ":disabled" in selector:
            continue
        said = dict(re.findall(r"([\w-]+)\s*:\s*\$(\w+)", body))
        for text, ground in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            if text in said:
                grounds = (said[ground],) if ground in said else GROUNDS
                found |= {(said[text], each) for each in grounds}
    return sorted(found)
