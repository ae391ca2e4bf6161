"""Why something is taken back, and who agrees to it where one may not do it alone."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from frontdesk.errors import Reason, Refused
from frontdesk.queries.seconds import Agreeing, who_may_agree
from frontdesk.values.rights import Grant, Permission, grant
from frontdesk.values.second import Second
from ui.kit import Kit
from ui.pages.sign_in import role_word
from ui.sentences import by_field, sentence
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.pick import Choice, Pick


class Approval(QWidget):
    """A reason, and a name beside it while ``permission`` asks for a second person.

    Signals:
        asked: it is known who may agree.
    """

    asked = Signal()

    def __init__(self, kit: Kit, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._permission = Permission.REFUND
        self._alone = True
        self._others: tuple[Agreeing, ...] | None = None
        self.reason = QLineEdit(placeholderText=placeholder)
        self.reason.setMaxLength(200)
        self.second = Pick(self.tr("Who agrees"), self.tr("Name"))
        self.form = Form()
        self.form.add("reason", self.tr("Why"), self.reason)
        self.form.add(
            "second", self.tr("Who agrees, here at the desk (owner or manager)"), self.second
        )
        self.note = Label(
            self.tr("Nobody else may agree here: your reason stands in the list of what was taken "
                    "back."), "muted", wrap=True,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.note)
        self.show_needed(Permission.REFUND, alone=True)

    def show_needed(self, permission: Permission, *, alone: bool) -> None:
        """Ask for somebody else's yes where ``permission`` wants it; ``alone`` is within limits."""
        if permission is not self._permission or self._others is None:
            self._permission = permission
            ask = partial(who_may_agree, permission=permission)
            self._kit.link.ask(ask, owner=self, done=self._show_others, latest="seconds")
        self._alone = alone
        self._show()

    def needs_second(self) -> bool:
        """Tell whether somebody else must agree."""
        person = self._kit.link.person
        mine = Grant.NO if person is None else grant(person.role, self._permission)
        if mine is Grant.SECOND:
            return True
        return not self._alone and bool(self._others)

    def agreeing(self) -> Second | None:
        """Return who agrees."""
        key = self.second.key() if self.needs_second() else None
        return Second(key) if isinstance(key, int) else None

    def complete(self) -> bool:
        """Tell whether all was said; mark what is missing."""
        self.form.clear_errors()
        missing = {}
        if len(self.reason.text().strip()) < 3:
            missing["reason"] = sentence(Reason("back_reason_missing"))
        if self.needs_second() and self.agreeing() is None:
            missing["second"] = sentence(Reason("second_missing"))
        if missing:
            self.form.show_errors(missing)
        return not missing

    def mark(self, error: Exception) -> str:
        """Mark the fields that ``error`` is about; return what has no field here."""
        if not isinstance(error, Refused):
            return sentence(error)
        return " ".join(self.form.show_errors(by_field(error)))

    # Answers from the desk

    @Slot(object)
    def _show_others(self, found: tuple[Agreeing, ...]) -> None:
        self._others = found
        choices = [Choice(each.id, each.name, role_word(each.role)) for each in found]
        self.second.set_choices(choices)
        self._show()
        self.asked.emit()

    # Internal

    def _show(self) -> None:
        self.form.row("second").setVisible(self.needs_second())
        self.note.setVisible(not self._alone and self._others == ())
