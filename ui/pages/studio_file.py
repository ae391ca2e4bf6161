"""What a studio file will set up, or what is wrong with it; nothing is written unasked."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.counted import counted
from ui.format import money, percent
from ui.icons import Icons
from ui.pages.stage import StagePage
from ui.people import studio_initials
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.label import Label
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from frontdesk.values.plan import StudioPlan


class StudioFilePage(StagePage):
    """A studio in a file.

    Signals:
        accepted: the StudioPlan that is shown is to be set up.
        again_requested: the file was mended; read it again.
        other_requested: another file.
        left: back to the choices.
    """

    accepted = Signal(object)
    again_requested = Signal()
    other_requested = Signal()
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons.theme, parent)
        self._icons = icons
        self._plan: StudioPlan | None = None
        self._build()
        self.accept.clicked.connect(self._on_accept)
        self.again.clicked.connect(self.again_requested)
        self.other.clicked.connect(self.other_requested)
        self.back.clicked.connect(self.left)

    def show_plan(self, file: str, plan: "StudioPlan") -> None:
        """Show a sound studio."""
        self._plan = plan
        self.mark.show_letters(studio_initials(plan.name))
        self.show_words(plan.name, self.tr("This is what {file} sets up.").format(file=file))
        self.message.hide()
        self.facts.show_facts(self._rows(plan))
        self._show(sound=True)

    def show_faults(self, file: str, faults: Iterable[str]) -> None:
        """Say all that is wrong with a file."""
        self._plan = None
        lines = list(faults)
        self.mark.show_letters("FD")
        self.show_words(
            self.tr("This file cannot be used yet"),
            self.tr("Nothing was written. Mend {file} and read it again.").format(file=file),
        )
        self.message.hide()
        self.faults.setText("\n".join(f"•  {line}" for line in lines))
        self._show(sound=False)

    def refuse(self, text: str) -> None:
        """Say why the studio could not be set up."""
        self.show_waiting(False)
        self.message.show_text(text, tone="error")
        self.message.show()

    def show_waiting(self, waiting: bool) -> None:
        """Grey the buttons while the studio is being written."""
        for button in (self.accept, self.again, self.other, self.back):
            button.setEnabled(not waiting)

    def focus_first(self) -> None:
        """Put the focus on what comes next."""
        (self.again if self._plan is None else self.accept).setFocus()

    # Construction

    def _build(self) -> None:
        icons = self._icons
        self.facts = Facts()
        self.faults = Label("", wrap=True)
        self.faults.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card = Card()
        self.card.column.setContentsMargins(22, 18, 22, 20)
        self.card.column.addWidget(self.facts)
        self.card.column.addWidget(self.faults)
        self.message = Notice(icons, tone="error")
        self.message.hide()
        self.accept = Button(icons, self.tr("Set up this studio"), kind="primary", size="large")
        self.again = Button(icons, self.tr("Read it again"), kind="primary", size="large")
        self.other = Button(icons, self.tr("Choose another file"), size="large")
        self.back = Button(icons, self.tr("Back"), key="Esc", size="large")
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.accept, self.again, self.other, self.back):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self.card)
        self.column.addWidget(self.message)
        self.column.addLayout(row)

    def _rows(self, plan: "StudioPlan") -> list[tuple[str, str]]:
        days = self.tr("{count} {count:day|days} a week").format(count=counted(len(plan.hours)))
        rows = [
            (self.tr("Address"), ", ".join((*plan.address, plan.phone))),
            (self.tr("Time zone"), plan.zone),
            (self.tr("Sales tax"), percent(plan.sales_tax_bp)),
            (self.tr("Open"), days),
        ]
        rooms = [
            self.tr("{room} ({tables} {tables:table|tables})").format(
                room=each.name, tables=counted(each.tables)
            )
            if each.tables > 1
            else each.name
            for each in plan.rooms
        ]
        therapists = [
            " ".join((each.name, *(licence.kind for licence in each.licences)))
            for each in plan.therapists
        ]
        services = [
            self.tr("{name} ({lengths} min)").format(
                name=each.name, lengths=", ".join(str(minutes) for minutes, _ in each.prices)
            )
            for each in plan.services
        ]
        sold = [f"{each.name} {money(each.price)}" for each in plan.products]
        members = [f"{each.name} {money(each.price)}" for each in plan.memberships]
        for title, names in (
            (self.tr("Rooms"), rooms),
            (self.tr("Services"), services),
            (self.tr("Therapists"), therapists),
            (self.tr("Products"), sold),
            (self.tr("Memberships"), members),
        ):
            if names:
                rows.append((f"{title} ({len(names)})", ", ".join(names)))
        rows.append((self.tr("Sign in as"), f"{plan.owner}, {plan.receptionist}"))
        return rows

    # Slots

    def _on_accept(self) -> None:
        if self._plan is not None:
            self.accepted.emit(self._plan)

    # Internal

    def _show(self, *, sound: bool) -> None:
        self.show_waiting(False)
        self.facts.setVisible(sound)
        self.accept.setVisible(sound)
        self.faults.setVisible(not sound)
        self.again.setVisible(not sound)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)
