"""Cancel: what the policy asks for, what the client did before, and why; Enter applies it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.groups import SetVisitState
from frontdesk.commands.policy import STUDIO, Cancel
from frontdesk.errors import Refused
from frontdesk.queries.policy import Cancelling, cancelling
from frontdesk.values.money import ZERO, Money
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.state import State
from frontdesk.values.text import new_id
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.format import day_near, day_short, money, time_short
from ui.kit import Kit
from ui.policy_words import notice_line
from ui.stored_words import left_words, name_of
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.segments import SegmentedControl
from ui.widgets.typed_line import TypedLine

_WISH = "reason_client"


class CancelDialog(Dialog):
    """Says what it comes to; one button applies the policy, another waives it with a reason.

    Signals:
        cancelled: Outcome; its time is free.
        charge_wanted: id of the appointment, whose fee is to be taken at once.
    """

    cancelled = Signal(object)
    charge_wanted = Signal(int)

    def __init__(
        self,
        kit: Kit,
        appointment_id: int,
        parent: QWidget | None = None,
        *,
        together: bool = False,
    ) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("Cancel the appointment")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._appointment_id = appointment_id
        self._together = together
        self._command_id = new_id()
        self._seen: Cancelling | None = None
        self._eager = False  # Enter came before the answer did
        self._eager_credit = False  # so did the key for a credit
        self._sent = False
        self._charges = False  # the fee is taken at once
        self._fill()
        self._wire()
        self.fit(620, 520)
        self._ask()

    # Construction

    def _fill(self) -> None:
        self.what = Label("", "muted", wrap=True)
        self.verdict = Notice(self.kit.icons, "", tone="info")
        self.verdict.hide()
        self.before = Label("", "caption", wrap=True)
        self.before.hide()
        self.reason = SegmentedControl(
            [
                (_WISH, self.tr("Client's wish")),
                ("reason_ill", self.tr("Illness")),
                (STUDIO, self.tr("Studio's doing")),
            ],
            name=self.tr("Reason"),
        )
        self.words = TypedLine()
        self.words.setPlaceholderText(self.tr("In other words, if need be"))
        self.words.setMaxLength(200)
        self.waiver = TypedLine()
        self.waiver.setPlaceholderText(self.tr("Only to waive the fee: why"))
        self.waiver.setMaxLength(200)
        self.form = Form()
        self.form.add("reason", self.tr("Reason"), self.reason)
        self.form.add("words", self.tr("In words"), self.words)
        self.form.add("waived", self.tr("Why the fee is waived"), self.waiver)
        for widget in (self.what, self.verdict, self.before, self.form):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.column.addWidget(self._instead())
        self.keep = self.add_button(self.tr("Keep it", "appointment"), key="Esc")
        self.apply = self.add_button(self.tr("Cancel it"), kind="primary", key="Return")
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.waive.click)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.charge.click)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self._on_credit)
        self.form.row("waived").hide()
        self.waive.hide()
        self.charge.hide()
        self.credit.hide()
        self.apply.setFocus()

    def _instead(self) -> QWidget:
        """Return what else can be done, in lines of its own: the dialog never grows by it."""
        icons = self.kit.icons
        self.waive = Button(icons, self.tr("Waive the fee"), key="Ctrl+W")
        self.charge = Button(icons, self.tr("Cancel and take it now"), key="Ctrl+T")
        self.credit = Button(icons, self.tr("One credit instead"), key="Ctrl+E")
        instead = QWidget()
        flow = Flow(instead, spacing=8)
        for button in (self.waive, self.charge, self.credit):
            flow.addWidget(button)
        return instead

    def _wire(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.waive.clicked.connect(self._waive)
        self.apply.clicked.connect(self._apply)
        self.charge.clicked.connect(self._charge)
        self.credit.clicked.connect(self._on_credit)
        self.reason.chosen.connect(self._on_reason)
        self.words.textEdited.connect(self._on_reason)

    # Slots

    @Slot()
    def _ask(self) -> None:
        ask = partial(cancelling, appointment_id=self._appointment_id, together=self._together)
        self.kit.link.ask(ask, owner=self, done=self._show, failed=self.refuse, latest="verdict")

    @Slot()
    def _on_reason(self) -> None:
        if self._seen is not None:
            self._show_verdict(self._seen)

    @Slot()
    def _apply(self) -> None:
        if self._seen is None:
            self._eager = True
        else:
            self._send(None)

    @Slot()
    def _charge(self) -> None:
        self._charges = True
        self._send(None)

    @Slot()
    def _on_credit(self) -> None:
        if self._seen is None:
            self._eager_credit = True
        elif self._seen.credit is not None and self._fee():
            self._send(None, credit=self._seen.credit.wallet_id)

    @Slot()
    def _waive(self) -> None:
        why = self.waiver.text().strip()
        if not why:
            self.form.show_errors({"waived": self.tr("Say in a word or two why.")})
            self.waiver.setFocus()
            return
        self._send(why)

    # Answers from the desk

    def _show(self, seen: Cancelling) -> None:
        self._seen = seen
        at = seen.row.placement
        names = self.tr(" and ").join((seen.row.client, *seen.others))
        self.title.setText(self.tr("Cancel {client}").format(client=names))
        self.what.setText(
            self.tr("{service} {minutes}, {day} {time} with {therapist}").format(
                service=seen.row.service,
                minutes=at.minutes,
                day=day_near(at.day, seen.today),
                time=time_short(at.starts),
                therapist=seen.row.therapist,
            )
        )
        self.before.setText(self._history(seen))
        self.before.setVisible(bool(self.before.text()))
        self._show_verdict(seen)
        if self._eager_credit:
            self._eager_credit = False
            self._on_credit()
        elif self._eager:
            self._eager = False
            self._apply()

    def _done(self, outcome: Outcome) -> None:
        self.cancelled.emit(outcome)
        if self._charges:
            self.charge_wanted.emit(self._appointment_id)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._sent = self._charges = False
        self._command_id = new_id()  # whatever is sent next is another wish
        self.refuse(error)
        if isinstance(error, Refused) and any(each.code == "fee_changed" for each in error.reasons):
            self._ask()

    # Internal

    def _fee(self) -> Money:
        if self._seen is None or self._reason() == STUDIO:
            return ZERO
        return self._seen.fee

    def _reason(self) -> str:
        return self.words.text().strip() or self.reason.current()

    def _may_charge(self) -> bool:
        person = self.kit.link.person
        return person is not None and grant(person.role, Permission.TAKE_PAYMENT) is Grant.YES

    def _show_verdict(self, seen: Cancelling) -> None:
        fee = self._fee()
        words = notice_line(seen, fee)
        if fee and seen.deposit:
            told = self.tr("{words} The deposit of {deposit} pays it first.")
            words = told.format(words=words, deposit=money(seen.deposit))
        if fee and seen.credit is not None:
            told = self.tr("{words} Or one credit of {name}, {left}.")
            name = name_of(seen.credit.kind, seen.credit.name, None)
            words = told.format(words=words, name=name, left=left_words(seen.credit))
        self.verdict.show_text(words, tone="warning" if fee else "info")
        self.verdict.show()
        waivable = bool(fee) and seen.may_waive
        self.form.row("waived").setVisible(waivable)
        self.waive.setVisible(waivable)
        self.charge.setVisible(bool(fee) and self._may_charge() and not self._together)
        self.credit.setVisible(bool(fee) and seen.credit is not None)
        charge = self.tr("Cancel, {fee} to take").format(fee=money(fee))
        self.apply.set_text(charge if fee else self.tr("Cancel it"))

    def _history(self, seen: Cancelling) -> str:
        lines = [
            self.tr("Waived on {day}: {reason}").format(day=day_short(each.day), reason=each.reason)
            for each in seen.waivers[:3]
        ]
        missed = self.tr("Did not come {times} before").format(times=_times(seen.missed))
        late = self.tr("Cancelled late {times} before").format(times=_times(seen.late))
        lines += [line for line, count in ((missed, seen.missed), (late, seen.late)) if count]
        return "\n".join(lines)

    def _send(self, waived: str | None, credit: int | None = None) -> None:
        seen = self._seen
        if seen is None or self._sent:
            return
        self._sent = True
        said: dict[str, Any] = {
            "id": self._command_id,
            "appointment_id": seen.row.id,
            "was": seen.row.state,
            "reason": self._reason(),
            "fee": self._fee(),
            "waived": waived,
        }
        several = SetVisitState(**said, to=State.CANCELLED) if self._together else None
        command = several or Cancel(**said, credit=credit)
        self.kit.link.do(command, owner=self, done=self._done, failed=self._refused)


def _times(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("policy", "once")
    return QCoreApplication.translate("policy", "{count} {count:time|times}").format(
        count=counted(count)
    )
