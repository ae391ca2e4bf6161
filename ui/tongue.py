"""Choosing the language of the windows, from wherever it is chosen, and starting anew in it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.actions import Action
from ui.kit import Kit
from ui.language import ENGLISH, LANGUAGES, SPANISH, SYSTEM, meant, spoken

#: What every window says is asked for once, as it is made: another language needs other windows.
ANEW = "app.anew"
#: For who reads only the language that was chosen.
_THERE = {
    ENGLISH: "Frontdesk speaks English as soon as it is restarted.",
    SPANISH: "Frontdesk hablará español en cuanto se reinicie.",
}


class Tongue(QObject):
    """Keeps what was chosen; lives as long as the window.

    Signals:
        changed: another language holds from the next start on, in words.
        anew_wanted: the program is to be ended and started again.
    """

    changed = Signal(str)
    anew_wanted = Signal()

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._settings = kit.settings

    def actions(self) -> tuple[Action, ...]:
        """Return the languages, each by its own name, and what brings them into the windows."""
        languages = (
            Action(key=f"app.language.{key}", title=name, run=partial(self.choose, key),
                   enabled=partial(self._is_other, key))
            for key, name in LANGUAGES.items()
        )  # fmt: skip
        anew = Action(key=ANEW, title=self.tr("Restart Frontdesk"), icon="redo",
                      run=self.anew_wanted.emit)  # fmt: skip
        return (*languages, anew)

    @Slot(str)
    def choose(self, language: str) -> None:
        """Remember a language; say that it holds from the next start on."""
        self._settings.put("language", language)
        self._settings.save()
        self.changed.emit(next_start(language))

    # Internal

    def _is_other(self, language: str) -> bool:
        return meant(self._settings.text("language", SYSTEM)) != language


def next_start(chosen: str) -> str:
    """Say in both languages that a choice holds from the next start on; nothing if it does now."""
    language = meant(chosen)
    if language == spoken():
        return ""
    here = {
        ENGLISH: _tr("Frontdesk speaks English as soon as it is restarted."),
        SPANISH: _tr("Frontdesk speaks Spanish as soon as it is restarted."),
    }
    return f"{here[language]} {_THERE[language]}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("tongue", text)
