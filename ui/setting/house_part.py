"""A list of the house and the fields of what is chosen in it, as a section of the settings.

What stands in the fields is kept by a button; what somebody is just typing survives a reload.
"""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.errors import Refused, Stale
from ui.kit import Kit
from ui.models.rows import Column
from ui.sentences import sentence
from ui.setting.places import Place
from ui.shop.part import ShopPart
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.segments import SegmentedControl
from ui.widgets.toggles import Toggles


class Numbered(Protocol):
    """A row with a number."""

    @property
    def id(self) -> int:
        """Its number."""


R = TypeVar("R", bound=Numbered)


class HousePart(ShopPart[R]):
    """A list of the house."""

    def __init__(
        self, kit: Kit, name: str, columns: Sequence[Column[R]], parent: QWidget | None = None
    ) -> None:
        self._untouched: tuple[object, ...] = ()
        super().__init__(kit, name, columns, lambda row: row.id, parent)
        sides = self.layout()
        assert isinstance(sides, QHBoxLayout)
        for side in (0, 1):
            sides.setStretch(side, 1)
        self.table.selectionModel().currentRowChanged.connect(self.settle)
        self.new_button.clicked.connect(self.settle)
        self.settle()

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these; what is chosen is shown as it is now, unless somebody is changing it."""
        touched = self.touched()
        super().show_rows(rows)
        if self.chosen is None:
            if not touched and rows and not self.table.hasFocus():
                self._take(rows[0])
            return
        now = next((row for row in rows if row.id == self.chosen.id), None)
        if now is None:
            self.begin()
        elif not touched:
            self._take(now)

    def touched(self) -> bool:
        """Tell whether something stands in the fields that is not kept."""
        return self._fingerprint() != self._untouched

    @Slot()
    def settle(self) -> None:
        """Take what stands in the fields as what is kept."""
        self._untouched = self._fingerprint()

    # Internal

    def _take(self, row: R) -> None:
        self.chosen = row
        self.table.setCurrentIndex(self.model.index_of(row.id))
        self.show_fields(row)
        self.settle()

    def _fingerprint(self) -> tuple[object, ...]:
        lines = tuple(line.text() for line in self.form.findChildren(QLineEdit))
        marks = tuple(mark.isChecked() for mark in self.form.findChildren(QCheckBox))
        picks = tuple(pick.currentData() for pick in self.form.findChildren(QComboBox))
        ones = tuple(one.current() for one in self.form.findChildren(SegmentedControl))
        many = tuple(some.chosen() for some in self.form.findChildren(Toggles))
        return (lines, marks, picks, ones, many)


class PartSection(QWidget):
    """A section of the settings that holds one of the lists, with the button that keeps.

    Signals:
        done: something was kept; the lists are to be asked for again.
    """

    done = Signal()

    def __init__(
        self, kit: Kit, place: Place, part: ShopPart[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = place.key
        self._kit = kit
        self.part = part
        self.message = Notice(kit.icons, tone="error")
        self.message.hide()
        self.keep_button = Button(kit.icons, self.tr("Keep"), kind="primary", key="Ctrl+Return")
        self._build(place)
        self.keep_button.clicked.connect(self._keep)
        part.wanted.connect(self._do)
        part.table.selectionModel().currentRowChanged.connect(self._hush)

    # Construction

    def _build(self, place: Place) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(10)
        column.addWidget(Label(place.title, "heading"))
        column.addWidget(Label(place.help, "muted", wrap=True))
        column.addWidget(self.part, 1)
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 6, 0)  # ends where the fields end
        row.addStretch(1)
        row.addWidget(self.keep_button)
        column.addLayout(row)

    # Slots

    @Slot()
    def _keep(self) -> None:
        self._hush()
        self.part.keep()

    @Slot(object)
    def _do(self, command: Command) -> None:
        self._kit.link.do(command, owner=self, done=self._done, failed=self._failed)

    @Slot()
    def _hush(self) -> None:
        self.message.hide()

    # Answers from the desk

    def _done(self, outcome: Outcome) -> None:
        if self.part.chosen is None:
            self.part.begin()
        if isinstance(self.part, HousePart):
            self.part.settle()
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        rest = self.part.refuse(error) if isinstance(error, Refused) else sentence(error)
        self.message.setVisible(bool(rest))
        if rest:
            self.message.show_text(rest, tone="error")
        if isinstance(error, Stale):
            self.done.emit()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)
