"""Therapists: licences and skills say what each may give; a new one gets hours at once."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.commands.base import Command
from frontdesk.commands.staff import SaveTherapist
from frontdesk.queries.house import TherapistRow
from frontdesk.rules.hours import WallSpan
from frontdesk.values.house import LONGEST_NAME, LicenceCard, TherapistCard
from ui.format import day_dated
from ui.kit import Kit
from ui.models.rows import Column
from ui.setting.colours import ColourField
from ui.setting.house_part import HousePart
from ui.setting.licences import LicencesField
from ui.setting.rooms import shown
from ui.shop.part import mark
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl
from ui.widgets.week import WeekField

_UNSAID = "-"


class TherapistsPart(HousePart[TherapistRow]):
    """Who treats.

    Signals:
        page_wanted: key of a page on which more is kept: shifts, pay.
    """

    page_wanted = Signal(str)

    def __init__(
        self,
        kit: Kit,
        today: date,
        hours: tuple[tuple[int, WallSpan], ...],
        parent: QWidget | None = None,
    ) -> None:
        self._today, self._hours = today, hours
        columns: list[Column[TherapistRow]] = [
            Column(title=_tr("Therapist"), text=lambda row: shown(row.card.name, row.card.active)),
            Column(title=_tr("Licences"), text=_licences),
        ]
        super().__init__(kit, _tr("Therapists"), columns, parent)

    def first(self) -> QWidget:
        return self.name

    def fill(self) -> None:
        self.name, self.npi, self.skills = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.npi.setPlaceholderText(_tr("no NPI"))
        self.skills.setPlaceholderText(_tr("prenatal, hot stones"))
        self.gender = SegmentedControl(
            [("f", _tr("Woman")), ("m", _tr("Man")), (_UNSAID, _tr("Not said"))],
            name=_tr("Woman or man"),
            current=_UNSAID,
        )
        self.licences = LicencesField(self._today)
        self.week = WeekField(_tr("Works"))
        self.gives = Label("", "muted", wrap=True)
        form = self.form
        form.add("name", _tr("Name, to sign in"), self.name)
        form.add("licences", _tr("Licences"), self.licences)
        form.add_pair(
            ("skills", _tr("Skills"), self.skills), ("npi", _tr("NPI, for superbills"), self.npi)
        )
        form.add("gender", _tr("For clients who ask for a woman or a man"), self.gender)
        self.colour = ColourField(self.kit.theme)
        form.add("colour", _tr("Colour of the picture"), self.colour)
        self.week_row = form.add("week", _tr("Works every week"), self.week)
        self.active = mark(_tr("Works here"))
        form.add("active", _tr("Works here"), self.active)
        form.add_wide(self.gives)
        form.add_wide(self._elsewhere())

    def put(self, row: TherapistRow | None) -> None:
        card = TherapistCard(name="") if row is None else row.card
        self.name.setText(card.name)
        self.npi.setText(card.npi or "")
        self.skills.setText(", ".join(card.skills))
        self.gender.set_current(card.gender or _UNSAID)
        self.licences.put(card.licences)
        self.colour.put(card.colour)
        self.active.setChecked(card.active)
        self.week_row.setVisible(row is None)
        self.week.set_week(self._hours if row is None else ())
        for button in (self.shifts_button, self.pay_button):
            button.setVisible(row is not None)
        self.gives.setText("" if row is None else _gives(row))
        self.gives.setVisible(row is not None)

    def command(self) -> Command:
        gender = self.gender.current()
        to = TherapistCard(
            name=self.name.text(),
            gender=None if gender == _UNSAID else gender,
            npi=self.npi.text() or None,
            licences=self._read_licences(),
            skills=tuple(filter(None, (text.strip() for text in self.skills.text().split(",")))),
            colour=self.colour.colour(),
            active=self.active.isChecked(),
        )
        if self.chosen is not None:
            return SaveTherapist(therapist_id=self.chosen.id, was=self.chosen.card, to=to)
        wrong = self.week.wrong()
        if wrong:
            words = _tr("Write hours as 9-6 or 10am-7:30pm; empty is a day off.")
            raise self.unreadable("week", words)
        return SaveTherapist(to=to, week=self.week.week())

    # Internal

    def _elsewhere(self) -> QWidget:
        self.shifts_button = Button(
            self.kit.icons, _tr("Hours", "shifts"), icon="shifts", size="small"
        )
        self.pay_button = Button(self.kit.icons, _tr("Pay"), icon="cash", size="small")
        self.shifts_button.setToolTip(_tr("Hours of the week, and days off, stand on Shifts"))
        self.pay_button.setToolTip(_tr("What is agreed on pay stands on Pay"))
        self.shifts_button.clicked.connect(self._to_shifts)
        self.pay_button.clicked.connect(self._to_pay)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shifts_button)
        row.addWidget(self.pay_button)
        row.addStretch(1)
        return holder

    def _to_shifts(self) -> None:
        self.page_wanted.emit("shifts")

    def _to_pay(self) -> None:
        self.page_wanted.emit("pay")

    def _read_licences(self) -> tuple[LicenceCard, ...]:
        before = () if self.chosen is None else self.chosen.card.licences
        try:
            return self.licences.licences(before)
        except ValueError as error:
            words = _tr("“{text}” is not a day. Write the licence's last one as 8/31/2028.")
            raise self.unreadable("licences", words.format(text=error)) from None


def _licences(row: TherapistRow) -> str:
    return ", ".join(
        _tr("{kind} to {day}").format(kind=each.kind, day=day_dated(each.expires))
        for each in row.card.licences
    )


def _gives(row: TherapistRow) -> str:
    if not row.gives:
        return _tr("May give nothing: no licence holds that a service needs.")
    return _tr("May give: {services}.").format(services=", ".join(row.gives))


def _tr(text: str, role: str = "") -> str:
    return QCoreApplication.translate("house", text, role)
