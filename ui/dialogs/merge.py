"""Make two records of one person one: who, then field by field, side by side."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QRadioButton, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.merging import MergeClients
from frontdesk.queries.clients import ClientCard, client_card
from frontdesk.queries.merging import Twin, twins
from frontdesk.values.client_details import DETAILS
from frontdesk.values.text import new_id
from ui.checkin.client_pick import ClientPick
from ui.dialogs.base import Dialog
from ui.dialogs.side_by_side import written
from ui.format import number, phone
from ui.kit import Kit
from ui.sentences import lowered, sentence
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn

_OWN = (
    *("first_name", "last_name", "preferred_name", "phone", "email", "birthday", "street"),
    *("city", "state", "postal_code", "preferences", "memo", "referred_by", "asks_for"),
)
_FIELDS = (*_OWN, *DETAILS)


class MergeDialog(Dialog):
    """The record at the left is kept; what is chosen at the right is written into it.

    Signals:
        merged: id of the record that was kept.
    """

    merged = Signal(int)

    def __init__(self, kit: Kit, card: ClientCard, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setProperty("look", "background")
        self.setWindowTitle(self.tr("Merge records"))
        self.title.setText(self.tr("Is {client} here twice?").format(client=card.name))
        self._kept = card
        self._gone: ClientCard | None = None
        self._command_id = new_id()
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        self._fill()
        self._wire()
        ask = partial(twins, client_id=card.id)
        kit.link.ask(ask, owner=self, done=self._show_twins, failed=self.refuse, latest="twins")
        self.others.setFocus()

    # Construction

    def _fill(self) -> None:
        self.others = QComboBox()
        self.others.addItem(self.tr("Looking…"), None)
        self.pick = ClientPick(self.kit, self.tr("Name or phone"))
        self.form = Form()
        self.form.add_pair(
            ("other", self.tr("Maybe the same"), self.others),
            ("pick", self.tr("Or somebody else"), self.pick),
        )
        self.sides = ScrollColumn((0, 0, 8, 0), 0)
        self.told = Label(
            self.tr(
                "Visits, alerts, health and notes of the other record go over. Closed sales and "
                "signed forms stay where they were written. It can be parted again at any time."
            ),
            "small",
            wrap=True,
        )
        self.column.addWidget(self.form)
        self.column.addWidget(self.sides, 1)
        self.column.addWidget(self.told)
        self.cancel = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("Merge"), kind="primary")
        self.save.setEnabled(False)
        self.save.setToolTip(self.tr("Choose the other record first."))
        self.nobody = EmptyState(
            self.kit.icons,
            "clients",
            self.tr("Which record is the other?"),
            self.tr("Choose one who may be the same, or type a name or a phone number."),
        )
        self.sides.add(self.nobody)
        self.fit(760, 620)

    def _wire(self) -> None:
        self.others.currentIndexChanged.connect(self._on_other)
        self.pick.picked.connect(self._on_picked)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot()
    def _on_other(self) -> None:
        other = self.others.currentData()
        if isinstance(other, int):
            self._ask(other)

    @Slot(object)
    def _on_picked(self, other: object) -> None:
        if isinstance(other, int):
            self._ask(other)

    @Slot()
    def _save(self) -> None:
        gone = self._gone
        if gone is None:
            return
        self.save.setEnabled(False)
        taken = {n: gone.value(n) for n, (_, right) in self.choices.items() if right.isChecked()}
        command = MergeClients(
            id=self._command_id, kept_id=self._kept.id, gone_id=gone.id, fields=taken
        )
        self.kit.link.do(command, owner=self, done=self._done, failed=self._not_saved)

    # Answers from the desk

    def _show_twins(self, found: tuple[Twin, ...]) -> None:
        self.others.clear()
        if not found:
            self.others.addItem(self.tr("Nobody is much alike"), None)
        for twin in found:
            why = ", ".join(lowered(sentence(reason)).rstrip(".") for reason in twin.why)
            parts = (twin.name, phone(twin.phone) if twin.phone else "", why)
            self.others.addItem(" · ".join(filter(None, parts)), twin.id)

    def _show_other(self, card: ClientCard) -> None:
        if card.id == self._kept.id:
            self.say(self.tr("That is the same record. Choose another one."), "warning")
            return
        self.say("", "info")
        self._gone = card
        self.sides.replace([self._side_by_side(self._kept, card)])
        self.save.setEnabled(True)
        self.save.setToolTip("")

    def _done(self, _outcome: Outcome) -> None:
        self.merged.emit(self._kept.id)
        self.accept()

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._command_id = new_id()
        self.refuse(error)

    # Internal

    def _ask(self, other: int) -> None:
        ask = partial(client_card, client_id=other)
        self.kit.link.ask(
            ask, owner=self, done=self._show_other, failed=self.refuse, latest="other"
        )

    def _side_by_side(self, kept: ClientCard, gone: ClientCard) -> Card:
        card, grid = Card(), QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        grid.addWidget(Label(self.tr("Is kept"), "section"), 0, 1)
        grid.addWidget(Label(self.tr("Is put away"), "section"), 0, 2)
        self.choices.clear()
        self._groups.clear()
        line = 1
        for name in _FIELDS:
            mine, theirs = _said(kept.value(name)), _said(gone.value(name))
            if mine or theirs:
                self._add(grid, line, name, mine, theirs)
                line += 1
        grid.addWidget(Label(self.tr("Visits"), "muted"), line, 0)
        for place, one in enumerate((kept, gone), start=1):
            count = len(one.past) + len(one.coming)
            grid.addWidget(Label(number(count), "body"), line, place)
        card.column.addLayout(grid)
        return card

    def _add(self, grid: QGridLayout, line: int, name: str, mine: str, theirs: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(_name(name), "muted"), line, 0, top)
        if mine.casefold() == theirs.casefold():
            grid.addWidget(Label(mine, "body", wrap=True), line, 1, top)
            grid.addWidget(Label(self.tr("the same"), "muted"), line, 2, top)
            return
        group = QButtonGroup(self)
        self._groups.append(group)
        left, right = QRadioButton(mine or "–"), QRadioButton(theirs or "–")
        for place, button in enumerate((left, right), start=1):
            side = self.tr("kept") if place == 1 else self.tr("from the other")
            button.setAccessibleName(f"{_name(name)}, {side}: {button.text()}")
            group.addButton(button)
            grid.addWidget(button, line, place, top)
        (left if mine else right).setChecked(True)
        self.choices[name] = (left, right)


def _said(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return written(value).replace("&", "&&") if value else ""


def _name(field: str) -> str:
    return {
        "first_name": _tr("First name"),
        "last_name": _tr("Last name"),
        "preferred_name": _tr("Called"),
        "phone": _tr("Phone"),
        "email": _tr("E-mail"),
        "birthday": _tr("Birthday"),
        "street": _tr("Street"),
        "city": _tr("City"),
        "state": _tr("State"),
        "postal_code": _tr("ZIP code"),
        "preferences": _tr("Preferences"),
        "memo": _tr("Memo"),
        "referred_by": _tr("Referred by"),
        "asks_for": _tr("Asks for"),
        "former_name": _tr("Former name"),
        "pronouns": _tr("Pronouns"),
        "emergency_name": _tr("In an emergency"),
        "guardian": _tr("Guardian"),
        "reach_when": _tr("When to reach"),
        "found_by": _tr("Came to us by"),
        "provider": _tr("Referring provider"),
        "allergies": _tr("Allergies"),
        "blocked": _tr("Not booked, because"),
        "tax_certificate": _tr("Tax exemption number"),
        "tax_exempt_until": _tr("Exempt until"),
        "other_phone": _tr("Other phone"),
        "emergency_phone": _tr("Emergency phone"),
        "guardian_phone": _tr("Guardian's phone"),
        "provider_phone": _tr("Provider's phone"),
        "reach_by": _tr("Best reached"),
        "pressure": _tr("Pressure"),
        "language": _tr("Language"),
        "tags": _tr("Tags"),
    }[field]


def _tr(text: str) -> str:
    return QCoreApplication.translate("clients", text)
