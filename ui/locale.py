"""The language and the customs everything is written in."""

from PySide6.QtCore import QLocale

LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
