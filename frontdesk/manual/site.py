"""The whole manual as plain HTML in a folder: for a browser, a phone, or to print."""

import shutil
from pathlib import Path, PurePosixPath

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from frontdesk.manual.pages import PICTURES, Page, all_pages, contents
from frontdesk.manual.render import html
from frontdesk.paths import RESOURCES


def write(folder: Path, language: str) -> int:
    """Write every page in ``language`` into ``folder``; return how many."""
    environment = Environment(
        loader=FileSystemLoader(RESOURCES / "manual"), autoescape=True, undefined=StrictUndefined
    )
    template = environment.get_template("page.html")
    pages = all_pages(language)
    for page in pages:
        target = folder / _html(page.path)
        target.parent.mkdir(parents=True, exist_ok=True)
        up = "../" * (len(PurePosixPath(page.path).parts) - 1)
        text = template.render(
            language=page.language, title=page.title, body=linked(page), up=up,
            parts=contents(language), current=page.path, html=_html,
        )  # fmt: skip
        target.write_text(text, "utf-8")
    shutil.copytree(PICTURES, folder / "pictures", dirs_exist_ok=True)
    return len(pages)


def linked(page: Page) -> str:
    """Return a page's HTML with its links leading to pages in HTML, beside the pictures."""
    found = html(page.text).replace('.md"', '.html"').replace(".md#", ".html#")
    return found.replace("../pictures/", "pictures/")


def _html(path: str) -> str:
    return path.removesuffix(".md") + ".html"
