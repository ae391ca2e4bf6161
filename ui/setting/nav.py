"""The sections of the settings in a list at the left: arrows walk it, a letter jumps."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.models.rows import RowListModel, RowRole
from ui.setting.places import Place
from ui.theme import Theme
from ui.widgets.mirrored import isolate

_WIDE = 196


class SectionList(QListView):
    """One section is chosen at a time.

    Signals:
        chosen: key of the section that the user has chosen.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: RowListModel[Place] = RowListModel(_title, _key, self)
        self._theme = theme
        self._telling = True
        self.setAccessibleName(name)
        self.setProperty("look", "pick")
        self.setModel(self._rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedWidth(theme.px(_WIDE))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        isolate(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these; what is chosen stays, where it is among them."""
        self._telling = False
        self._rows.set_rows(places)
        self._telling = True

    def current(self) -> str:
        """Return the key of the section that is chosen; nothing when none is."""
        place = self.currentIndex().data(RowRole)
        return place.key if isinstance(place, Place) else ""

    def choose(self, key: str) -> None:
        """Choose a section, without telling anybody."""
        self._telling = False
        self.setCurrentIndex(self._rows.index_of(key))
        self._telling = True

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all that are shown."""
        return tuple(place.key for place in self._rows.rows)

    # Slots

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._telling and now.isValid():
            self.chosen.emit(self.current())

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()  # measured before the style sheet, rows are too low

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(self._theme.px(_WIDE))
            self.scheduleDelayedItemsLayout()


def _title(place: Place) -> str:
    return place.title


def _key(place: Place) -> str:
    return place.key
