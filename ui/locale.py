"""The language and the customs everything is written in.

``LOCALE`` is one object for the whole program, so that who imported it follows ``choose``.
"""

from PySide6.QtCore import QLocale

_COUNTRY = QLocale.Country.UnitedStates
_LANGUAGES = {"en": QLocale.Language.English, "es": QLocale.Language.Spanish}

LOCALE = QLocale(QLocale.Language.English, _COUNTRY)


def choose(language: str) -> None:
    """Write everything in a language from now on, by the customs of this country."""
    LOCALE.swap(QLocale(_LANGUAGES[language], _COUNTRY))
