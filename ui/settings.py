"""What this computer remembers of the windows: their place, theme, text size, last page.

An ini file in the folder it is given; nothing of the studio's clients belongs here.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_FILE = "windows.ini"


class Settings:
    """Remembered values, each with a default; what is damaged counts as not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = QSettings(str(folder / _FILE), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        found = self._kept.value(key, default)
        return found if isinstance(found, str) else default

    def number(self, key: str, default: float) -> float:
        """Return a remembered number."""
        try:
            return float(self.text(key, str(default)))
        except ValueError:
            return default

    def names(self, key: str) -> tuple[str, ...]:
        """Return a remembered list of texts."""
        return tuple(filter(None, self.text(key).split("\n")))

    def bytes(self, key: str) -> QByteArray:
        """Return remembered bytes, as ``QWidget.saveGeometry`` gives them."""
        return QByteArray.fromBase64(self.text(key).encode("ascii", "ignore"))

    def put(self, key: str, value: str | float) -> None:
        """Remember a text or a number."""
        self._kept.setValue(key, str(value))

    def put_names(self, key: str, names: tuple[str, ...]) -> None:
        """Remember a list of texts."""
        self._kept.setValue(key, "\n".join(name.replace("\n", " ") for name in names))

    def put_bytes(self, key: str, value: QByteArray) -> None:
        """Remember bytes."""
        self._kept.setValue(key, value.toBase64().toStdString())

    def save(self) -> None:
        """Write now; a folder that cannot be written only means that nothing is remembered."""
        self._kept.sync()
