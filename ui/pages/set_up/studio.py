"""The studio itself: what it is called, where it lies, its tax, who runs it, when it is open."""

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.errors import Reason
from frontdesk.values.percent import basis_points
from frontdesk.values.plan import LONGEST_TEXT
from frontdesk.values.starting import HOURS
from frontdesk.values.text import clean, fold
from ui.pages.set_up.part import Part, mark, told
from ui.setting.zones import zone_choices
from ui.widgets.form import Form
from ui.widgets.pick import Pick
from ui.widgets.week import Span, WeekField

_HOME = "America/Chicago"


class StudioPart(Part):
    """Fields for what stands on every receipt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your studio"),
            self.tr("This stands on receipts and day sheets, and says what time it is here."),
            parent,
        )
        self.called, self.phone, self.street, self.town, self.tax, self.owner, self.reception = (
            QLineEdit() for _ in range(7)
        )
        self.zone = Pick(self.tr("Time zone"), self.tr("Any part of a city's name"))
        self.form = Form()
        self._build()
        self.watch(self)

    def start(self) -> QWidget:
        return self.called

    def plan(self) -> dict[str, object]:
        """Return what was typed, by the names of a plan."""
        lines = (clean(each.text()) for each in (self.street, self.town))
        return {
            "name": clean(self.called.text()),
            "address": tuple(filter(None, lines)),
            "phone": clean(self.phone.text()),
            "zone": str(self.zone.key() or clean(self.zone.text())),
            "sales_tax_bp": self._tax() or 0,
            "owner": clean(self.owner.text()),
            "receptionist": clean(self.reception.text()),
        }

    def clear_errors(self) -> None:
        super().clear_errors()
        self.form.clear_errors()
        mark(self.zone.line, wrong=False)

    def slips(self) -> list[Reason]:
        if self._tax() is not None:
            return []
        params = {"place": "sales_tax", "text": self.tax.text()}
        return [Reason("plan_percent_wrong", "sales_tax", params)]

    def take(self, reason: Reason) -> bool:
        if reason.code == "plan_twice" and reason.field == "people":
            name = fold(str(reason.params.get("text")))
            fields = {"owner": self.owner, "receptionist": self.reception}
            same = [key for key, field in fields.items() if fold(clean(field.text())) == name]
            for key in same:
                self.form.set_error(key, told(reason))
            return bool(same)
        if reason.field == "zone":
            mark(self.zone.line, wrong=True)
        return reason.field is not None and self.form.set_error(reason.field, told(reason))

    def first_wrong(self) -> QWidget | None:
        names = ("name", "phone", "zone", "sales_tax", "owner", "receptionist")
        wrong = (self.form.row(name) for name in names if self.form.row(name).error.text())
        found = next(wrong, None)
        return None if found is None else found.field

    # Construction

    def _build(self) -> None:
        form = self.form
        form.add_pair(
            ("name", self.tr("Name of the studio"), self.called),
            ("phone", self.tr("Phone"), self.phone),
        )
        form.add_pair(
            ("street", self.tr("Street"), self.street),
            ("town", self.tr("City, state and ZIP"), self.town),
        )
        form.add_pair(
            ("zone", self.tr("Time zone"), self.zone),
            ("sales_tax", self.tr("Sales tax on products, per cent"), self.tax),
        )
        form.add_pair(
            ("owner", self.tr("The owner signs in as"), self.owner),
            ("receptionist", self.tr("The front desk signs in as"), self.reception),
        )
        self.column.addWidget(form)
        for field in form.findChildren(QLineEdit):
            field.setMaxLength(LONGEST_TEXT)
        self.tax.setPlaceholderText("8.25")
        self.phone.setPlaceholderText("(806) 322-3706")
        self.owner.setText(self.tr("Owner"))
        self.reception.setText(self.tr("Front desk"))
        self.zone.set_choices(zone_choices())
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        self.zone.choose(here if "/" in here and not here.startswith("Etc/") else _HOME)

    # Internal

    def _tax(self) -> int | None:
        try:
            return basis_points(self.tax.text() or "0")
        except ValueError:
            return None


class HoursPart(Part):
    """When the studio is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Opening hours"),
            self.tr("Type 9-6 or 10am-7:30pm; leave a day empty when you are closed."),
            parent,
        )
        self.week = WeekField(self.tr("Open"))
        self.week.set_week(HOURS)
        self.column.addWidget(self.week)
        self.column.addWidget(self.error)
        self.watch(self)

    def start(self) -> QWidget:
        return self.week.lines[0]

    def hours(self) -> tuple[tuple[int, Span], ...]:
        """Return the hours of each day."""
        return self.week.week()

    def slips(self) -> list[Reason]:
        return [
            Reason("plan_time_wrong", "hours", {"place": "hours", "text": text})
            for text in self.week.wrong()
        ]

    def clear_errors(self) -> None:
        super().clear_errors()
        for line in self.week.lines:
            mark(line, wrong=False)

    def take(self, reason: Reason) -> bool:
        if reason.field != "hours":
            return False
        self.say(" ".join(filter(None, (self.error.text(), told(reason)))))
        return True

    def first_wrong(self) -> QWidget | None:
        if not self.error.text():
            return None
        wrong = (line for line in self.week.lines if line.property("wrong"))
        return next(wrong, self.week.lines[0])
