"""A line that holds several names, parted by commas: any part of each that tells it will do.

field = NamesField("Ana, Jo"); field.offer({7: "Ana Ruiz", 9: "Jo Park"})
field.put((7,));  field.text()      "Ana Ruiz"
field.numbers()                     (7,), or none when a name is nobody's or several people's
"""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.values.text import fold


class NamesField(QLineEdit):
    """Names of those who are offered, as they are typed."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: dict[int, str] = {}
        self.setPlaceholderText(placeholder)

    def offer(self, people: Mapping[int, str]) -> None:
        """Know these by name too."""
        self._offered |= people

    def put(self, numbers: Iterable[int]) -> None:
        """Show these."""
        self.setText(self.said(numbers))

    def said(self, numbers: Iterable[int]) -> str:
        """Return the names of ``numbers`` as the line shows them."""
        return ", ".join(self._offered.get(each, "") for each in numbers)

    def numbers(self) -> tuple[int, ...] | None:
        """Return who is named; none when one of the names is not plain."""
        found = [self._meant(name) for name in self._names()]
        if any(each is None for each in found):
            return None
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def unclear(self) -> str:
        """Return the first name that is nobody's, or several people's."""
        return next((name for name in self._names() if self._meant(name) is None), "")

    # Internal

    def _names(self) -> list[str]:
        return [name.strip() for name in self.text().split(",") if name.strip()]

    def _meant(self, name: str) -> int | None:
        said = fold(name)
        exact = [number for number, known in self._offered.items() if fold(known) == said]
        begun = [number for number, known in self._offered.items() if _begins(known, said)]
        found = exact or begun
        return found[0] if len(found) == 1 else None


def _begins(known: str, said: str) -> bool:
    parts = fold(known).split()
    return all(any(part.startswith(word) for part in parts) for word in said.split())
