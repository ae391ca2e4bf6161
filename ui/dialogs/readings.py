"""Who has looked at clients' health: records, notes for a reason, copies taken out."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.queries.note_readings import Reading, readings
from frontdesk.values.text import fold
from ui.dialogs.base import Dialog
from ui.format import day_dated, time_short
from ui.kit import Kit
from ui.models.rows import Column, RowsModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.segments import SegmentedControl
from ui.widgets.table import Table

#: How many days back each choice goes.
_DAYS = {"week": 6, "month": 30, "year": 365}


class ReadingsDialog(Dialog):
    """The newest first; only to be looked at: nobody can change or take away a line."""

    def __init__(self, kit: Kit, today: date, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Who has read health records"))
        self.title.setText(self.windowTitle())
        self._today = today
        self._rows: tuple[Reading, ...] = ()
        self._fill()
        self.since.chosen.connect(self._ask)
        self.words.textChanged.connect(self._show_rows)
        self.close_button.clicked.connect(self.accept)
        self.kit.link.person_changed.connect(self.reject)
        self.fit(1080, 640)
        self._ask()
        self.table.setFocus()

    # Construction

    def _fill(self) -> None:
        told = self.tr(
            "Each line was written before anything was shown. Lines cannot be changed, and stay "
            "when a client is erased."
        )
        self.since = SegmentedControl(
            [
                ("week", self.tr("7 days")),
                ("month", self.tr("31 days")),
                ("year", self.tr("A year")),
            ],
            name=self.tr("Since when"),
        )
        self.since.set_current("month")
        self.words = SearchField(self.kit.icons, self.tr("Who, client, reason"))
        self.model: RowsModel[Reading] = RowsModel(self._columns(), lambda each: each.key, self)
        self.table = Table(self.kit.theme, name=self.windowTitle())
        self.table.setModel(self.model)
        self.nothing = EmptyState(
            self.kit.icons,
            "eye",
            self.tr("Nobody has looked"),
            self.tr("Look further back, or for other words."),
        )
        self.nothing.hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.since)
        top.addWidget(self.words, 1)
        self.column.addWidget(Label(told, "muted", wrap=True))
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.nothing, 1)
        self.close_button = self.add_button(self.tr("Close"), key="Esc")

    def _columns(self) -> list[Column[Reading]]:
        return [
            Column(
                title=self.tr("When"),
                text=lambda each: f"{day_dated(each.at.date())}, {time_short(each.at.time())}",
                sort=lambda each: each.at,
            ),
            Column(title=self.tr("Who"), text=lambda each: each.who),
            Column(title=self.tr("Client"), text=lambda each: each.client),
            Column(title=self.tr("What"), text=self._what),
            Column(title=self.tr("Why"), text=lambda each: each.reason),
        ]

    # Slots

    @Slot()
    def _ask(self) -> None:
        first = self._today - timedelta(days=_DAYS[self.since.current()])
        ask = partial(readings, first=first, last=self._today)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="readings")

    @Slot()
    def _show_rows(self) -> None:
        said = fold(self.words.text()).split()
        rows = [row for row in self._rows if all(word in self._text(row) for word in said)]
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    # Answers from the desk

    def _show(self, rows: tuple[Reading, ...]) -> None:
        self._rows = rows
        self._show_rows()

    # Internal

    def _text(self, row: Reading) -> str:
        return fold(f"{row.who} {row.client} {self._what(row)} {row.reason}")

    def _what(self, row: Reading) -> str:
        if row.what == "note" and row.day is not None:
            words = self.tr("Note of {day}, by {therapist}")
            return words.format(day=day_dated(row.day), therapist=row.therapist)
        return {
            "record": self.tr("Health record"),
            "copy": self.tr("Copy for the client, with health"),
            "all": self.tr("All of the studio, with health"),
        }[row.what]
