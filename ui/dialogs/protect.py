"""Chooses what opens the studio's file: a passphrase, then the recovery code on paper.

It turns the encryption on, or makes another passphrase or another code: then one step is left out.
"""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from frontdesk.errors import FrontdeskError, Refused
from frontdesk.queries.frame import StudioFrame, studio_frame
from frontdesk.values.protection import LEAST, Protection, passphrase
from ui.backups import second_folder
from ui.dialogs.base import Dialog
from ui.dialogs.preview import PreviewDialog
from ui.kit import Kit
from ui.protection import jobs
from ui.protection.code_box import CodeBox
from ui.protection.paper import recovery_paper
from ui.sentences import by_field, sentence
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl


class Wanted(StrEnum):
    """What the dialog is opened for."""

    ON = "on"
    PASSPHRASE = "passphrase"
    CODE = "code"


class ProtectDialog(Dialog):
    """Two steps: words one keeps in mind, a code one keeps on paper.

    Signals:
        kept: it is done; with it why there is no backup yet, or None.
    """

    kept = Signal(object)

    def __init__(
        self, kit: Kit, wanted: Wanted, now: Protection, parent: QWidget | None = None
    ) -> None:
        super().__init__(kit, "", parent)
        self._wanted = wanted
        self._store = now.store
        self._studio = ""
        self.words, self.again = QLineEdit(), QLineEdit()
        self.form = Form()
        self.code = CodeBox(kit.icons)
        self._fill()
        self._connect()
        self.fit(600, 560)
        kit.link.ask(studio_frame, owner=self, done=self._on_frame)
        self._show_step(code=wanted is Wanted.CODE)

    # Construction

    def _fill(self) -> None:
        self.first, first = _step()
        self.told = Label("", "body", wrap=True)
        self.limits = Label("", "small", wrap=True)
        self._fill_form()
        for widget in (self.told, self.form, self.limits):
            first.addWidget(widget)
        first.addStretch(1)
        self.second, second = _step()
        words = self.tr(
            "This code opens the file when the computer is lost and the passphrase forgotten. "
            "Print it, or write it down, and keep it apart from the computer. It is shown this "
            "once."
        )
        second.addWidget(Label(words, "body", wrap=True))
        second.addWidget(self.code)
        second.addStretch(1)
        self.column.addWidget(self.first, 1)
        self.column.addWidget(self.second, 1)
        self.close_button = self.add_button(self.tr("Cancel"), key="Esc")
        self.back = self.add_button(self.tr("Back"))
        self.next = self.add_button(self.tr("Next"), kind="primary", key="Return")
        self.keep = self.add_button(self._action(), kind="primary", key="Return")

    def _fill_form(self) -> None:
        for field in (self.words, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = QCheckBox(self.tr("Show what I type"))
        choices = [
            ("itself", self.tr("This computer opens it by itself")),
            ("asked", self.tr("Ask at each start")),
        ]
        self.daily = SegmentedControl(
            choices,
            name=self.tr("Each morning"),
            current="itself" if self._store else "asked",
            parent=self,
        )
        hint = self.tr("{least} letters or more").format(least=LEAST)
        self.form.add("passphrase", self.tr("Passphrase"), self.words, hint=hint)
        self.form.add("again", self.tr("The same again"), self.again)
        self.form.add_wide(self.shown)
        if self._wanted is Wanted.ON and self._store:
            self.form.add("daily", self.tr("Each morning"), self.daily)
        else:
            self.daily.hide()

    def _connect(self) -> None:
        self.shown.toggled.connect(self._on_shown)
        self.daily.chosen.connect(self._say_which)
        self.close_button.clicked.connect(self.reject)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.keep.clicked.connect(self._keep)
        self.code.print_wanted.connect(self._print)

    def _action(self) -> str:
        if self._wanted is Wanted.ON:
            return self.tr("Encrypt the file")
        return self.tr("Keep it") if self._wanted is Wanted.PASSPHRASE else self.tr("Use this code")

    # Slots

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.words, self.again):
            field.setEchoMode(mode)

    @Slot()
    def _say_which(self) -> None:
        """Say whether a passphrase is needed."""
        if self._may_do_without():
            said = self.tr(
                "A passphrase opens the file elsewhere, and here if the key store of this "
                "computer is lost. Leave it empty to rely on the recovery code for that."
            )
        elif self._wanted is Wanted.PASSPHRASE:
            said = self.tr(
                "Backups that were made before keep the passphrase of their time; the recovery "
                "code stays as it is."
            )
        else:
            said = self.tr(
                "The passphrase is asked for whenever Frontdesk starts on this computer."
            )
        self.told.setText(said)
        self.limits.setText(
            self.tr(
                "Whoever loses the passphrase, the recovery code and this computer has lost the "
                "studio's data for good. Nobody else can open it, not those who made Frontdesk "
                "either."
            )
        )

    @Slot()
    def _go_on(self) -> None:
        if self._is_chosen():
            self._show_step(code=True)

    @Slot()
    def _go_back(self) -> None:
        self._show_step(code=False)

    @Slot()
    def _print(self) -> None:
        today = self.kit.clock.now().date()
        PreviewDialog(self.kit, [recovery_paper(self._studio, self.code.code, today)], self).open()

    @Slot()
    def _keep(self) -> None:
        if self._wanted is Wanted.PASSPHRASE:
            if not self._is_chosen():
                return
        elif not self.code.is_read_back():
            return
        self._wait(True)
        words, code = self.words.text(), self.code.code
        with_desk = partial(
            self.kit.link.with_desk, owner=self, done=self._on_kept, failed=self._on_refused
        )
        if self._wanted is Wanted.PASSPHRASE:
            with_desk(lambda desk: jobs.new_passphrase(desk, words))
        elif self._wanted is Wanted.CODE:
            with_desk(lambda desk: jobs.new_code(desk, code))
        else:
            self.say(self.tr("The file is written anew, encrypted, and compared…"), "info")
            itself, other = self.daily.current() == "itself", second_folder(self.kit)
            self.kit.link.alone(
                lambda desk: jobs.encrypt(desk, code, words, itself, other),
                owner=self, done=self._on_kept, failed=self._on_refused,
            )  # fmt: skip

    # Answers from the desk

    def _on_frame(self, frame: StudioFrame) -> None:
        self._studio = frame.name

    def _on_kept(self, trouble: FrontdeskError | None) -> None:
        self.kept.emit(trouble)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, Refused) and "passphrase" in by_field(error):
            self._show_step(code=False)
            self.refuse_in(self.form, error)
        else:
            self.refuse(error)

    # Internal

    def _may_do_without(self) -> bool:
        return self._wanted is Wanted.ON and self._store and self.daily.current() == "itself"

    def _is_chosen(self) -> bool:
        """Tell whether a passphrase was chosen that may be; mark what is wrong."""
        self.form.clear_errors()
        words = self.words.text()
        if not words and not self.again.text() and self._may_do_without():
            return True
        try:
            passphrase(words)
        except Refused as error:
            self.form.show_errors(by_field(error))
            return False
        if words != self.again.text():
            self.form.show_errors({"again": sentence(Refused.because("passphrases_differ"))})
            return False
        return True

    def _show_step(self, *, code: bool) -> None:
        self.say("", "error")
        alone = self._wanted is not Wanted.ON
        self.first.setVisible(not code)
        self.second.setVisible(code)
        self.back.setVisible(code and not alone)
        self.next.setVisible(not code and not alone)
        self.keep.setVisible(code or alone)
        title = self.tr("The recovery code") if code else self.tr("The passphrase")
        self.title.setText(title)
        self.setWindowTitle(title)
        self._say_which()
        if code:
            self.code.focus_first()
        else:
            self.words.setFocus()

    def _wait(self, waiting: bool) -> None:
        for button in (self.keep, self.back, self.close_button):
            button.setEnabled(not waiting)


def _step() -> tuple[QWidget, QVBoxLayout]:
    """Return one step, and the column in which its contents stand."""
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return step, column
