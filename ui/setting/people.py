"""Who signs in, and as what."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.staff import SavePerson
from frontdesk.queries.house import PersonRow
from frontdesk.values.house import LONGEST_NAME, PersonCard
from frontdesk.values.rights import Role
from ui.kit import Kit
from ui.models.rows import Column
from ui.pages.sign_in import role_word
from ui.setting.house_part import HousePart
from ui.setting.rooms import shown
from ui.shop.part import mark
from ui.widgets.label import Label


class PeoplePart(HousePart[PersonRow]):
    """The people and their roles."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        columns: list[Column[PersonRow]] = [
            Column(title=_tr("Person"), text=lambda row: shown(row.card.name, row.card.active)),
            Column(title=_tr("Role"), text=lambda row: role_word(row.card.role)),
        ]
        super().__init__(kit, _tr("Staff"), columns, parent)

    def first(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        self.name, self.role = QLineEdit(), QComboBox()
        self.name.setMaxLength(LONGEST_NAME)
        for role in Role:
            self.role.addItem(role_word(role), role)
        self.active = mark(_tr("Signs in"))
        self.may = Label("", "muted", wrap=True)
        self.form.add("name", _tr("Name, to sign in"), self.name)
        self.form.add("role", _tr("Role"), self.role)
        self.form.add_wide(self.may)
        self.form.add("active", _tr("Signs in"), self.active)
        self.role.currentIndexChanged.connect(self._tell)
        self._tell()

    def put(self, row: PersonRow | None) -> None:
        role = Role.RECEPTIONIST if row is None else row.card.role
        self.name.setText("" if row is None else row.card.name)
        self.role.setCurrentIndex(self.role.findData(role))
        self.active.setChecked(row is None or row.card.active)

    def command(self) -> Command:
        to = PersonCard(
            name=self.name.text(),
            role=Role(self.role.currentData()),
            active=self.active.isChecked(),
        )
        if self.chosen is None:
            return SavePerson(to=to)
        return SavePerson(person_id=self.chosen.id, was=self.chosen.card, to=to)

    # Internal

    def _tell(self) -> None:
        self.may.setText(_may(Role(self.role.currentData())))


def _may(role: Role) -> str:
    """Return in a sentence what a role may do."""
    return {
        Role.OWNER: _tr("Sees and changes everything, and reads who did what."),
        Role.MANAGER: _tr("Runs the studio: calendar, till, settings; does not say who owns it."),
        Role.RECEPTIONIST: _tr("Books, checks in and takes money; sees no health record."),
        Role.THERAPIST: _tr("Sees the own days and clients. Added under Therapists."),
    }[role]


def _tr(text: str) -> str:
    return QCoreApplication.translate("house", text)
