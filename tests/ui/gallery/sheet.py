"""The contact sheet: every widget at once, to look at in each theme and text size.

Run ``python -m tests.ui.gallery.sheet FOLDER`` to write the pictures; nothing of it is shipped.
"""

import sys
from datetime import date, time
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from frontdesk.values.state import State
from ui.icons import Icons, names
from ui.models.rows import Column, RowsModel
from ui.theme import Theme
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card, Rule
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.fields import DayField, NumberField, TimeField
from ui.widgets.flow import Flow
from ui.widgets.focus_ring import FocusRing
from ui.widgets.form import Form
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import Label
from ui.widgets.notice import Notice, Picture
from ui.widgets.page_header import PageHeader
from ui.widgets.rail import Rail
from ui.widgets.search_field import SearchField
from ui.widgets.segments import SegmentedControl
from ui.widgets.side_panel import SidePanel
from ui.widgets.strip import Strip
from ui.widgets.table import Table

LOOKS = ("display", "title", "heading", "strong", "body", "muted", "caption", "section", "small")


class Sheet(QWidget):
    """All widgets on one page."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("look", "background")
        self.strip = Strip(icons)
        self._build()
        self.strip.float_over(self)
        self.strip.say("Moved Sam Ortiz to 2:30 pm", "done", action="Undo", wish="undo")

    # Construction

    def _build(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rail())
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._header())
        body = QGridLayout()
        body.setContentsMargins(18, 18, 18, 18)
        body.setSpacing(12)
        body.setColumnStretch(0, 1)
        body.setColumnStretch(1, 1)
        body.addWidget(self._buttons(), 0, 0)
        body.addWidget(self._words(), 1, 0)
        body.addWidget(self._chips(), 0, 1)
        body.addWidget(self._fields(), 1, 1)
        body.addWidget(self._icon_card(), 2, 0)
        body.addWidget(self._empty(), 2, 1)
        middle.addLayout(body, 1)
        whole.addLayout(middle, 1)
        whole.addWidget(self._panel())

    def _rail(self) -> Rail:
        rail = Rail(self._icons, "BB")
        rail.add("calendar", "Calendar", "calendar")
        rail.add("check-in", "Check-in", "check-in")
        rail.add("clients", "Clients", "clients")
        rail.add("my-day", "My day", "my-day")
        rail.add("till", "Till", "till")
        rail.add("settings", "Settings", "settings", foot=True)
        rail.set_current("calendar")
        rail.set_badge("check-in", 2)
        rail.show_person("Dana Reyes", 2)
        return rail

    def _header(self) -> PageHeader:
        head = PageHeader("Monday, 23 November", "5 visits · 6 h 0 min on the table")
        head.add_left(Button(self._icons, "Today"))
        head.add_left(IconButton(self._icons, "left", "Previous day", key="PgUp"))
        head.add_left(IconButton(self._icons, "right", "Next day", key="PgDown"))
        views = [("day", "Day"), ("week", "Week"), ("month", "Month")]
        head.add_right(SegmentedControl(views, name="View"))
        head.add_right(Button(self._icons, "Book", kind="primary", icon="plus"))
        return head

    def _buttons(self) -> Card:
        card = Card()
        card.column.addWidget(Label("Buttons", "section"))
        for enabled in (True, False):
            flow = Flow(spacing=8)
            for button in (
                Button(self._icons, "Start session", kind="primary", key="Enter"),
                Button(self._icons, "Move"),
                Button(self._icons, "Walk-in", icon="plus", key="W"),
                Button(self._icons, "Cancel visit", kind="danger", icon="close"),
                Button(self._icons, "Quiet", kind="quiet"),
                Button(self._icons, "Small", size="small"),
                Button(self._icons, "Tom & Ann", size="large", key="Ctrl+Enter"),
            ):
                button.setEnabled(enabled)
                flow.addWidget(button)
            card.column.addLayout(flow)
        keys = QHBoxLayout()
        for key in ("Ctrl+K", "F4", "?", "Return"):
            keys.addWidget(KeyCap(self._icons.theme, key))
        keys.addStretch(1)
        card.column.addLayout(keys)
        return card

    def _words(self) -> Card:
        card = Card()
        card.column.setSpacing(3)
        for look in LOOKS:
            card.column.addWidget(Label(f"{look.capitalize()} · Deep Tissue 60 <b>", look))
        card.column.addWidget(Rule())
        long = "An elided line that is much too long for the room it has been given here, truly"
        card.column.addWidget(Label(long, "muted", elide=True))
        return card

    def _chips(self) -> Card:
        card = Card()
        card.column.addWidget(Label("Chips", "section"))
        card.column.setStretch(0, 0)
        flow = Flow()
        for state in State:
            flow.addWidget(Chip(self._icons, state.value.replace("_", " ").capitalize(), state))
        for tone in ("neutral", "accent", "info", "done", "warning", "error"):
            flow.addWidget(Chip(self._icons, tone.capitalize(), tone))
        flow.addWidget(
            Chip(self._icons, "Monthly member · 1 credit", "accent", mark="member", large=True)
        )
        card.column.addLayout(flow)
        people = QHBoxLayout()
        for key, name in enumerate(
            ("Maria Santos", "Tom Becker", "Ana Ruiz", "Li Wei", "Jo Park", "Øy", "é ñ", "Kim")
        ):
            people.addWidget(Avatar(self._icons.theme, name, key))
        people.addStretch(1)
        card.column.addLayout(people)
        return card

    def _fields(self) -> Card:
        card = Card()
        form = Form()
        self.search = SearchField(self._icons, "Name, phone or e-mail")
        self.search.setText("qui")
        form.add_wide(self.search)
        choice = QComboBox()
        choice.addItems(["Maria Santos", "Tom Becker"])
        form.add_pair(("phone", "Phone", QLineEdit("806 12")), ("who", "Therapist", choice))
        form.add("note", "Note", QPlainTextEdit("Legs calmer this week."), hint="Optional")
        form.row("note").field.setFixedHeight(48)
        form.set_error("phone", "This is not a phone number.")
        card.column.addWidget(form)
        row = QHBoxLayout()
        ticked, radio, spin = QCheckBox("Member"), QRadioButton("Card"), NumberField(0, 9, value=2)
        ticked.setChecked(True)
        radio.setChecked(True)
        times = TimeField(time(9, 30)), DayField(date(2026, 11, 23))
        for widget in (ticked, QCheckBox("Off"), radio):
            row.addWidget(widget)
        row.addStretch(1)
        card.column.addLayout(row)
        second = QHBoxLayout()
        for field in (spin, *times):
            second.addWidget(field)
        second.addStretch(1)
        card.column.addLayout(second)
        return card

    def _icon_card(self) -> Card:
        card = Card()
        flow = Flow(spacing=9)
        for name in sorted(names()):
            flow.addWidget(Picture(self._icons, name, "ink", 20))
        card.column.addLayout(flow)
        tabs = QTabBar()
        for text in ("Overview", "Visits 14", "Notes"):
            tabs.addTab(text)
        card.column.addWidget(tabs)
        columns = [Column(title="Name", text=str.strip), Column(title="Length", text=_length)]
        model = RowsModel(columns, key=str, parent=card)
        model.set_rows(["Quinn, Robert", "Quinlan, Beth", "Quintana, Luis"])
        table = Table(self._icons.theme, name="Clients")
        table.setModel(model)
        table.setMinimumHeight(140)
        table.selectRow(1)
        card.column.addWidget(table)
        return card

    def _empty(self) -> Card:
        card = Card("sunken")
        text = "Bring your list from Square, Vagaro or Fresha, or add the first one by hand."
        empty = EmptyState(self._icons, "clients", "No clients yet", text, action="Import a list")
        card.column.addWidget(empty)
        return card

    def _panel(self) -> SidePanel:
        panel = SidePanel(344)
        card = Card()
        top = QHBoxLayout()
        top.addWidget(Label("Daniel Webb", "heading"), 1)
        top.addWidget(Chip(self._icons, "Arrived 10:56", State.ARRIVED))
        card.column.addLayout(top)
        card.column.addWidget(Label("(806) 555-0142 · 14 visits · since 2019", "caption"))
        text = "— reduced sensation in feet. Light pressure below the knee."
        card.column.addWidget(
            Notice(self._icons, text, tone="warning", lead="Type 2 diabetes"),
        )
        facts = Facts()
        rows = [("Service", "Deep Tissue 60"), ("When", "Today 11:00 – 12:00")]
        rows += [("Therapist", "Tom Becker"), ("Price", "$95.00")]
        facts.show_facts(rows, strong={"Service"})
        card.column.addWidget(facts)
        buttons = QHBoxLayout()
        buttons.addWidget(Button(self._icons, "Start session", kind="primary", key="Enter"), 1)
        buttons.addWidget(Button(self._icons, "Move"))
        card.column.addLayout(buttons)
        panel.add(card)
        for tone in ("info", "done", "warning", "error"):
            panel.add(Notice(self._icons, "Something to be minded here.", tone=tone))
        panel.add_footer(
            Button(
                self._icons,
                "Take $36.59 and print",
                kind="primary",
                key="Ctrl+Enter",
                size="large",
            ),
            1,
        )
        return panel


def _length(name: str) -> str:
    return str(len(name))


def draw(app: QApplication, folder: Path) -> list[Path]:
    """Write one picture for each theme and text size into ``folder``; return their paths."""
    written = []
    theme = Theme()
    theme.apply(app)
    ring = FocusRing(app, theme)
    sheet = Sheet(Icons(theme))
    sheet.show()
    sheet.activateWindow()
    sheet.search.setFocus()
    for name in ("light", "dark", "contrast"):
        for scale in (1.0, 1.5):
            theme.switch(name, scale)
            sheet.setFixedSize(round(1440 * scale), round(1120 * scale))
            for _ in range(3):
                app.processEvents()
            path = folder / f"{name}-{round(scale * 100)}.png"
            sheet.grab().save(str(path))
            written.append(path)
    sheet.close()
    ring.stop()
    app.setStyleSheet("")
    return written


if __name__ == "__main__":
    for picture in draw(QApplication([]), Path(sys.argv[1])):
        sys.stdout.write(f"{picture}\n")
