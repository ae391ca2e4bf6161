"""The manual holds together: it is built, and every link, picture and command in it is real."""

import re
import shlex
from pathlib import Path

import pytest

from frontdesk.cli.parser import parser
from frontdesk.cli.verbs import VERBS
from frontdesk.manual import site
from frontdesk.manual.pages import (
    INDEX,
    MANUAL,
    PICTURES,
    Page,
    all_pages,
    contents,
    has,
    languages,
    page,
)
from frontdesk.manual.render import html, is_key
from frontdesk.manual.search import Index
from frontdesk.manual.sections import anchor_of, explained, sections
from frontdesk.values.rights import Grant, Permission, Role, grant
from main import main

_LINK = re.compile(r'<a href="([^"]+)"')
_PICTURE = re.compile(r'<img src="([^"]+)"')
_COMMAND = re.compile(r"(?m)^ {4}(?:frontdesk|main\.py) (.+)$")

WRITTEN = [
    Page(folder.parent.name, path.relative_to(folder.parent).as_posix(), path.read_text("utf-8"))
    for folder in sorted(MANUAL.glob(f"*/{INDEX}"))
    for path in sorted(folder.parent.rglob("*.md"))
]
every_page = pytest.mark.parametrize(
    "written", WRITTEN, ids=[f"{each.language}/{each.path}" for each in WRITTEN]
)


def target(written: Page, link: str) -> tuple[str, str]:
    """Return the path and the anchor that a link on a page leads to."""
    path, _, anchor = link.partition("#")
    if not path:
        return written.path, anchor
    found = (MANUAL / written.language / written.path).parent / path
    return found.resolve().relative_to(MANUAL / written.language).as_posix(), anchor


@every_page
def test_every_link_leads_somewhere(written: Page) -> None:
    for link in _LINK.findall(html(written.text)):
        path, anchor = target(written, link)
        assert has("en", path) or has(written.language, path), link
        anchors = {each.anchor for each in sections(page(written.language, path))}
        assert not anchor or anchor in anchors, link


@every_page
def test_every_picture_is_there_and_says_what_it_shows(written: Page) -> None:
    for source in _PICTURE.findall(html(written.text)):
        where = (MANUAL / written.language / written.path).parent / source
        there = PICTURES if written.language == "en" else PICTURES / written.language
        assert where.resolve().parent == there, source
        assert where.is_file(), source
    assert "![](" not in written.text


@every_page
def test_every_page_is_in_the_contents(written: Page) -> None:
    listed = {entry.path for part in contents(written.language) for entry in part.entries}
    assert written.path in {INDEX, *listed}
    assert written.title != written.path


@every_page
def test_no_two_headings_of_a_page_have_one_name(written: Page) -> None:
    anchors = [each.anchor for each in sections(written)]
    assert len(anchors) == len(set(anchors))


@every_page
def test_every_command_is_one_the_command_line_understands(
    written: Page, capsys: pytest.CaptureFixture[str]
) -> None:
    known = parser("frontdesk", "there")
    for said in _COMMAND.findall(written.text):
        words = shlex.split(said)
        try:
            known.parse_args(words)
        except SystemExit:
            pytest.fail(f"{said}: {capsys.readouterr().err}")


def test_every_command_is_explained() -> None:
    told = "\n".join(each.text for each in WRITTEN if each.language == "en")
    said = {line.split()[0] for line in _COMMAND.findall(told)}
    assert {*(verb.name for verb in VERBS), "tour"} <= said


def test_the_pages_are_written_as_html_for_a_browser(tmp_path: Path) -> None:
    assert main(["manual", str(tmp_path)]) == 0
    built = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.html"))
    assert built == sorted(each.path[:-3] + ".html" for each in all_pages("en"))
    for path in built:
        text = (tmp_path / path).read_text("utf-8")
        for link in {*_LINK.findall(text), *_PICTURE.findall(text)}:
            file = link.partition("#")[0]
            assert not file or ((tmp_path / path).parent / file).is_file(), f"{path}: {link}"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["there", "--language", "xx"], "There is no manual in xx. Choose one of: en"),
        (["taken/there"], "cannot be written. Choose another folder"),
    ],
    ids=["unknown language", "no folder"],
)
def test_what_cannot_be_written_says_why(
    arguments: list[str], why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file")
    assert main(["manual", str(tmp_path / arguments[0]), *arguments[1:]]) == 1
    assert why in capsys.readouterr().err


def test_a_page_that_is_not_translated_is_read_in_english() -> None:
    assert page("xx", "desk/book.md") == page("en", "desk/book.md")
    assert page("en", "no/such.md").path == INDEX
    assert not has("en", "../../README.md")


def test_a_page_is_taken_apart_at_its_headings() -> None:
    found = sections(Page("en", "a.md", TWO))
    assert [(each.heading, each.place) for each in found] == [
        ("Book", "a.md"),
        ("Cancel late, and why", "a.md#cancel-late-and-why"),
    ]
    assert found[1].about == ("CancelDialog", "GoneDialog")
    assert found[1].words == "call off"
    assert found[1].links() == ("b.md#x",)


TWO = """# Book

One *two*.

<!-- about CancelDialog, GoneDialog -->
<!-- words call off -->
## Cancel late, and `why`

See [there](b.md#x) and ![not](c.png).
"""


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("cancel", ["Cancel late, and why"]),
        ("how do i call off", ["Cancel late, and why"]),
        ("CANC late", ["Cancel late, and why"]),
        ("two", [""]),
        ("boo", ["", "Cancel late, and why"]),
        ("two cancel", []),
        ("do", []),
        ("", []),
    ],
    ids=["heading", "another word", "beginnings", "text", "title", "not together", "idle", "none"],
)
def test_words_find_sections(said: str, found: list[str]) -> None:
    index = Index(sections(Page("en", "a.md", TWO)))
    assert [hit.heading for hit in index.find(said, 5)] == found


def test_what_stands_in_the_text_alone_is_no_name() -> None:
    index = Index(sections(Page("en", "a.md", TWO)))
    assert index.find("two", 5)
    assert index.find("two", 5, named=True) == ()
    assert index.find("cancel", 5, named=True)


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("Ctrl+K", True), ("F12", True), ("Ctrl+Shift+F9", True), ("Alt+↑", True), ("C", True),
        ("?", True), ("maria 60", False), ("/3", False), ("studio.toml", False),
    ],
    ids=str,
)  # fmt: skip
def test_keys_are_told_from_other_code(code: str, key: bool) -> None:
    assert is_key(code) is key
    assert ('class="key"' in html(f"`{code}`")) is key


def test_markdown_becomes_plain_html() -> None:
    said = html("## A `B` & c\n\n<!-- words x -->\n\n    1 < 2\n\n`<b>`\n")
    assert said.startswith('<h2 id="a-b-c"><a name="a-b-c"></a>A ')
    assert "<pre>1 &lt; 2</pre>" in said
    assert "words x" not in said
    assert "&lt;b>" in said
    assert anchor_of("¿Cuánto, y «cómo»?") == "cuanto-y-como"


@pytest.mark.parametrize("language", languages())
def test_what_is_explained_is_explained_once(language: str) -> None:
    named = [name for each in all_pages(language) for s in sections(each) for name in s.about]
    assert len(named) == len(set(named)) == len(explained(language))


def test_links_between_pages_lead_to_html_in_a_browser() -> None:
    one = Page("en", "desk/a.md", "[x](b.md) [y](../c.md#d) ![p](../../pictures/p.png)")
    said = site.linked(one)
    assert 'href="b.html"' in said
    assert 'href="../c.html#d"' in said
    assert 'src="../pictures/p.png"' in said


_GRANTS = {
    "yes": Grant.YES,
    "no": Grant.NO,
    "own": Grant.OWN,
    "own clients": Grant.OWN,
    "own drawer": Grant.OWN,
    "with a reason": Grant.REASON,
    "if another agrees": Grant.SECOND,
}


@pytest.mark.parametrize(
    ("said", "permission"),
    [
        ("see the calendar, book", Permission.BOOK),
        ("book outside of hours", Permission.OVERRIDE_HOURS),
        ("put two at once", Permission.OVERLAP),
        ("clients' records", Permission.SEE_CLIENTS),
        ("read what clients have", Permission.SEE_CONDITIONS),
        ("read session notes", Permission.READ_NOTES),
        ("write session notes", Permission.WRITE_NOTES),
        ("take money", Permission.TAKE_PAYMENT),
        ("discounts, other prices", Permission.DISCOUNT),
        ("give back, void", Permission.REFUND),
        ("close the day", Permission.CLOSE_DAY),
        ("what therapists earn", Permission.SEE_PAY),
        ("settings, prices, plans", Permission.MANAGE_STUDIO),
        ("backups: make one", Permission.BACK_UP),
        ("backups: put one in place", Permission.RESTORE),
        ("take everything out", Permission.EXPORT_CLIENTS),
        ("propose to erase a client", Permission.PROPOSE_ERASURE),
        ("agree to it", Permission.ERASE_CLIENT),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_what_each_role_may_do_is_told_as_it_is(said: str, permission: Permission) -> None:
    rows = [line.split("|") for line in page("en", "owner/people.md").text.splitlines()]
    row = next([cell.strip() for cell in cells[2:6]] for cells in rows if said in "|".join(cells))
    assert [_GRANTS[cell] for cell in row] == [grant(role, permission) for role in Role]
