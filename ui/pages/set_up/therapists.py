"""The therapists: a licence and the hours of a week each."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from frontdesk.errors import Reason
from frontdesk.values.plan import LONGEST_TEXT, LicencePlan, TherapistPlan
from frontdesk.values.said import said_day
from frontdesk.values.starting import LICENCE
from frontdesk.values.text import clean
from ui.icons import Icons
from ui.pages.set_up.part import PlanRow, RowsPart, mark, told
from ui.widgets.card import Rule
from ui.widgets.form import FieldRow
from ui.widgets.week import Span, WeekField

_GENDER, _KIND, _NUMBER, _STATE, _UNTIL, _REMOVE = 96, 76, 130, 64, 116, 26


class TherapistRow(PlanRow):
    """A therapist; a row in which nothing is typed counts as none."""

    def __init__(self, icons: Icons, today: date, parent: QWidget | None = None) -> None:
        super().__init__(icons, self.tr("Therapist"), parent)
        self._today = today
        self.kind, self.number, self.state, self.until = (QLineEdit() for _ in range(4))
        self.gender = QComboBox()
        self.week = WeekField(self.tr("Works"))
        self._build()

    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not any(clean(each.text()) for each in (self.called, self.number, self.until))

    def day(self) -> date | None:
        """Return the licence's last day, if it can be read."""
        return said_day(self.until.text(), self._today)

    def plan(self) -> TherapistPlan:
        """Return what was typed."""
        kind, number, state = (clean(each.text()) for each in (self.kind, self.number, self.state))
        licence = LicencePlan(kind, number, state, self.day() or date.max)
        licences = (licence,) if self._has_licence() else ()
        gender = self.gender.currentData()
        return TherapistPlan(self.name(), licences, (), self.week.week(), gender)

    def slips(self) -> list[Reason]:
        if self.is_empty():
            return []
        place = self.name() or self.tr("Therapist")
        found = [
            Reason("plan_time_wrong", "therapists", {"place": place, "text": text})
            for text in self.week.wrong()
        ]
        if not self._has_licence():
            return found
        for field, name in (
            (self.kind, self.tr("Licence")),
            (self.number, self.tr("Number")),
            (self.state, self.tr("State")),
        ):
            if not clean(field.text()):
                mark(field, wrong=True)
                found.append(Reason("plan_missing", "therapists", {"place": place, "text": name}))
        if self.day() is None:
            mark(self.until, wrong=True)
            params = {"place": place, "text": self.until.text()}
            found.append(Reason("plan_expiry_wrong", "therapists", params))
        return found

    def _has_licence(self) -> bool:
        """Tell whether a licence was begun; it may follow."""
        return any(clean(each.text()) for each in (self.number, self.until))

    def concerns(self, reason: Reason) -> bool:
        return not self.is_empty() and super().concerns(reason)

    # Construction

    def _build(self) -> None:
        for field, name, sample, most in (
            (self.called, self.tr("Name"), "", LONGEST_TEXT),
            (self.kind, self.tr("Licence"), LICENCE, 20),
            (self.number, self.tr("Number"), "MT118201", 40),
            (self.state, self.tr("State"), "TX", 20),
            (self.until, self.tr("Valid until"), "8/31/2028", 20),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(sample)
            field.setMaxLength(most)
        for gender, words in ((None, "–"), ("f", self.tr("Woman")), ("m", self.tr("Man"))):
            self.gender.addItem(words, gender)
        self.line.put(FieldRow(self.tr("Name"), self.called))
        self.line.put(FieldRow(self.tr("Is a"), self.gender), _GENDER)
        for field, width in (
            (self.kind, _KIND),
            (self.number, _NUMBER),
            (self.state, _STATE),
            (self.until, _UNTIL),
        ):
            self.line.put(FieldRow(field.accessibleName(), field), width)
        self.line.put(self.remove, _REMOVE, low=True)
        self.column.setSpacing(8)
        self.column.addWidget(self.week)


class TherapistsPart(RowsPart):
    """The therapists; a further one begins with the hours and the kind of the one before."""

    def __init__(
        self,
        icons: Icons,
        today: date,
        hours: Callable[[], Iterable[tuple[int, Span]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            icons,
            self.tr("Therapists"),
            self.tr(
                "Each signs in by name. A licence can follow; past its last day it takes no new "
                "booking. Nobody here but you? Skip this."
            ),
            self.tr("Add a therapist"),
            parent,
        )
        self._today = today
        self._hours = hours
        self.compose()
        self.keep(self.make())

    def keep(self, row: PlanRow) -> None:
        if self.rows:
            row.column.insertWidget(0, Rule())
        super().keep(row)

    def make(self) -> PlanRow:
        row = TherapistRow(self.icons, self._today)
        before = self.rows[-1] if self.rows else None
        if isinstance(before, TherapistRow):
            row.kind.setText(before.kind.text())
            row.state.setText(before.state.text())
            row.week.set_week(before.week.week())
        else:
            row.kind.setText(LICENCE)
            row.week.set_week(self._hours())
        return row

    def plan(self) -> tuple[TherapistPlan, ...]:
        """Return what was typed."""
        rows = [row for row in self.rows if isinstance(row, TherapistRow)]
        return tuple(row.plan() for row in rows if not row.is_empty())

    def take(self, reason: Reason) -> bool:
        if reason.field not in {"therapists", "people"}:
            return False
        if reason.code in {"plan_missing", "plan_time_wrong", "plan_expiry_wrong"}:
            place = str(reason.params.get("place"))
            nameless = self.tr("Therapist")
            for row in self.rows:
                if (row.name() or nameless) == place:
                    row.refuse(told(reason))
            return True
        if not super().take(reason):
            self.say(told(reason))
        return True

    def first_wrong(self) -> QWidget | None:
        found = super().first_wrong()
        return self.rows[0].called if found is self.add_button and self.rows else found
