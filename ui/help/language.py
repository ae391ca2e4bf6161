"""The language in which the manual is read: that of the windows, where there is a manual in it."""

from frontdesk.manual.pages import ENGLISH, languages
from ui.locale import LOCALE


def language() -> str:
    """Return it as the manual's folders are named."""
    code = LOCALE.bcp47Name().split("-")[0]
    return code if code in languages() else ENGLISH
