"""The language of the windows at this computer; that of papers is their client's.

speak(app, settings.text("language"))     before the first window is made

Every text stands once in ``resources/i18n``, whichever class says it: Qt would look it up under
the name of the class that asks, and the same words of two classes would be translated twice.
"""

from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from frontdesk.paths import RESOURCES
from ui.locale import LOCALE, choose

SYSTEM, ENGLISH, SPANISH = "system", "en", "es"
#: What may be chosen; each is called by its own name, so that it is found in any language.
LANGUAGES = {ENGLISH: "English", SPANISH: "Español"}
#: The context of all our texts; ``wording.files`` writes it.
_CONTEXT = "Frontdesk"
#: The context in which Qt asks for the names of keys.
_KEYS = "QShortcut"
FOLDER = RESOURCES / "i18n"
#: What is loaded. To look among what the application owns would cost a start 6 ms: Qt's style
#: is among it, and every name that a style knows would become Python's.
_loaded: list[QTranslator] = []


class Translations(QTranslator):
    """Our translations, found by the text and its role alone."""

    def translate(self, context: str, text: str, role: str | None = None, n: int = -1) -> Any:
        """Return the translation; None where there is none, so that others are asked.

        Keys are called as keyboards here print them: ``Ctrl``, ``Shift``, ``Del``.
        """
        if context == _KEYS:
            return text
        return super().translate(_CONTEXT, text, role, n) or None


def meant(chosen: str) -> str:
    """Return the language that is meant by a choice: one of ours, or else the system's."""
    if chosen in LANGUAGES:
        return chosen
    return SPANISH if QLocale.system().language() is QLocale.Language.Spanish else ENGLISH


def spoken() -> str:
    """Return the language that the windows speak now."""
    return SPANISH if LOCALE.language() is QLocale.Language.Spanish else ENGLISH


def speak(app: QApplication, chosen: str) -> str:
    """Let windows that are made from now on speak a language; return the one they do."""
    language = meant(chosen)
    while _loaded:
        app.removeTranslator(_loaded.pop())
    if language != ENGLISH and not _install(app, language):
        language = ENGLISH
    choose(language)
    QLocale.setDefault(LOCALE)
    app.setLayoutDirection(LOCALE.textDirection())
    return language


def _install(app: QApplication, language: str) -> bool:
    """Load what Qt says itself, and before it what we say; tell whether ours is there."""
    ours, qts = Translations(), QTranslator()
    if not ours.load(str(FOLDER / f"{language}.qm")):
        return False
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _loaded.append(qts)
    _loaded.append(ours)
    return all(map(app.installTranslator, _loaded))
