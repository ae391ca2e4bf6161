"""How the studio's file is protected, and what the owner can do about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk import Desk
from frontdesk.errors import FrontdeskError
from frontdesk.values.protection import Protection
from frontdesk.values.protection import Slot as KeySlot
from ui.backups import second_folder
from ui.dialogs.base import Dialog
from ui.dialogs.protect import ProtectDialog, Wanted
from ui.format import day_dated
from ui.kit import Kit
from ui.protection import jobs
from ui.sentences import sentence
from ui.widgets.button import Button
from ui.widgets.card import Rule
from ui.widgets.facts import Facts
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.notice import Notice

#: Of so many copies the names are told.
_NAMED = 3


class ProtectionDialog(Dialog):
    """Says whether the file is encrypted, what opens it, and which copies anybody can read."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Protection of the file"))
        self.title.setText(self.windowTitle())
        self.now = Protection(on=False)
        self._sure = False  # whoever takes the encryption off presses twice
        self._fill()
        self._connect()
        self.fit(640, 400)
        self.ask()

    # Construction

    def _fill(self) -> None:
        self.state = Notice(self.kit.icons)
        self.state.hide()
        self.why = Label("", "body", wrap=True)
        self.keys = QWidget()
        column = QVBoxLayout(self.keys)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.facts = Facts()
        icons = self.kit.icons
        self.words = Button(icons, self.tr("Change the passphrase…"))
        self.code = Button(icons, self.tr("New recovery code…"))
        self.daily = Button(icons, "")
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.words, self.code, self.daily):
            row.addWidget(button)
        row.addStretch(1)
        self.paper = QLineEdit()
        self.paper.setPlaceholderText(self.tr("8 groups of 4 letters and digits"))
        self.form = Form()
        self.form.add("code", self.tr("Is the paper right? Type the whole code"), self.paper)
        self.test = Button(icons, self.tr("Try the code"))
        trying = QHBoxLayout()
        trying.addWidget(self.test)
        trying.addStretch(1)
        column.addWidget(self.facts)
        column.addLayout(row)
        column.addWidget(Rule())
        column.addWidget(self.form)
        column.addLayout(trying)
        self.plain = Notice(icons, tone="warning")
        self.remove = Button(icons, self.tr("Remove these copies"))
        removing = QHBoxLayout()
        removing.addWidget(self.remove)
        removing.addStretch(1)
        for widget in (self.state, self.why, self.keys, self.plain):
            self.column.addWidget(widget)
        self.column.addLayout(removing)
        self.column.addStretch(1)
        self.off = self.add_button(self.tr("Take the encryption off…"), kind="quiet")
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.on = self.add_button(self.tr("Encrypt the file…"), kind="primary", key="Return")
        self._show_parts(on=False, known=False)

    def _connect(self) -> None:
        self.on.clicked.connect(partial(self._open, Wanted.ON))
        self.words.clicked.connect(partial(self._open, Wanted.PASSPHRASE))
        self.code.clicked.connect(partial(self._open, Wanted.CODE))
        self.daily.clicked.connect(self._switch_daily)
        self.test.clicked.connect(self._try_code)
        self.paper.returnPressed.connect(self._try_code)
        self.remove.clicked.connect(self._remove)
        self.off.clicked.connect(self._take_off)
        self.close_button.clicked.connect(self.accept)

    # Slots

    @Slot()
    def ask(self) -> None:
        """Ask how it stands."""
        elsewhere = second_folder(self.kit)
        self.kit.link.with_desk(
            lambda desk: jobs.state(desk, elsewhere),
            owner=self, done=self.show_state, failed=self._on_refused,
        )  # fmt: skip

    @Slot()
    def _open(self, wanted: Wanted) -> None:
        dialog = ProtectDialog(self.kit, wanted, self.now, self)
        dialog.kept.connect(partial(self._on_kept, wanted))
        dialog.open()

    @Slot()
    def _switch_daily(self) -> None:
        wanted = not self._opens_here()
        said = (
            self.tr("This computer opens the file by itself from now on.")
            if wanted
            else self.tr("From the next start on, the passphrase is asked for.")
        )
        self._do(lambda desk: jobs.by_itself(desk, wanted), said)

    @Slot()
    def _try_code(self) -> None:
        code = self.paper.text()
        self.form.clear_errors()
        self.say("", "error")
        self.kit.link.with_desk(
            lambda desk: jobs.code_opens(desk, code),
            owner=self, done=self._tell_code, failed=self._on_refused,
        )  # fmt: skip

    @Slot()
    def _remove(self) -> None:
        elsewhere = second_folder(self.kit)
        self._do(
            lambda desk: jobs.remove_plain(desk, elsewhere),
            self.tr("The copies that anybody could read are gone; a new backup is encrypted."),
        )

    @Slot()
    def _take_off(self) -> None:
        if not self._sure:
            self._sure = True
            self.off.set_kind("danger")
            self.off.set_text(self.tr("Take it off all the same"))
            self.say(
                self.tr(
                    "Whoever gets hold of this computer's disk or of a backup can read all of it "
                    "then, health notes too. Press once more if that is meant."
                ),
                "warning",
            )
            return
        self._wait(True)
        self.kit.link.alone(
            jobs.make_plain, owner=self,
            done=lambda _: self._tell(self.tr("The file is not encrypted any more.")),
            failed=self._on_refused,
        )  # fmt: skip

    # Answers from the desk

    def show_state(self, now: Protection) -> None:
        """Show how it stands."""
        first = self.state.isHidden() or self.now.on is not now.on
        self.now = now
        self._sure = False
        self.off.set_kind("quiet")
        self.off.set_text(self.tr("Take the encryption off…"))
        self._show_parts(on=now.on, known=True)
        if now.on:
            self.fit(640, 600)
            self.state.show_text(
                self.tr("The studio's file and its backups are encrypted."), tone="done"
            )
            self._show_keys(now)
        else:
            self.state.show_text(self.tr("The studio's file is not encrypted."), tone="warning")
        if first:
            (self.close_button if now.on else self.on).setFocus()

    def _show_keys(self, now: Protection) -> None:
        made = now.code_made
        self.facts.show_facts(
            [
                (self.tr("Each morning"), self._daily_words()),
                (
                    self.tr("Passphrase"),
                    self.tr("chosen") if KeySlot.OWNER in now.slots else self.tr("none yet"),
                ),
                (
                    self.tr("Recovery code"),
                    ""
                    if made is None
                    else self.tr("made on {day}").format(day=day_dated(made.date())),
                ),
            ]
        )
        has = KeySlot.OWNER in now.slots
        self.words.set_text(
            self.tr("Change the passphrase…") if has else self.tr("Choose a passphrase…")
        )
        here = self._opens_here()
        self.daily.set_text(
            self.tr("Ask at each start") if here else self.tr("Open by itself here")
        )
        self.daily.setVisible(here or now.store)
        names = [str(path) for path in now.plain[:_NAMED]]
        more = len(now.plain) - len(names)
        if more > 0:
            names.append(self.tr("and {count} more").format(count=more))
        said = self.tr("Copies from before that anybody can read: {names}")
        self.plain.show_text(said.format(names=", ".join(names)), tone="warning")
        self.plain.setVisible(bool(now.plain))
        self.remove.setVisible(bool(now.plain))

    def _tell_code(self, opens: bool) -> None:
        if opens:
            self.paper.clear()
            self.say(
                self.tr("That code opens the file. Put the paper back where it is safe."), "done"
            )
        else:
            self.form.show_errors({"code": self.tr("That code does not open the file. If the "
                                                   "paper is lost, make a new code.")})  # fmt: skip

    def _on_kept(self, wanted: Wanted, trouble: FrontdeskError | None) -> None:
        if trouble is not None:
            self._tell(sentence(trouble), "warning")
            return
        said = {
            Wanted.ON: self.tr("The file is encrypted, and so is the backup that was just made."),
            Wanted.PASSPHRASE: self.tr("The new passphrase holds from now on."),
            Wanted.CODE: self.tr("The new code holds from now on. Destroy the old paper, unless "
                                 "you keep backups from before."),
        }  # fmt: skip
        self._tell(said[wanted])

    def _on_refused(self, error: Exception) -> None:
        self._wait(False)
        self.refuse(error)

    # Internal

    def _do(self, job: Callable[[Desk], object], said: str) -> None:
        self._wait(True)
        self.kit.link.with_desk(
            job, owner=self, done=lambda _: self._tell(said), failed=self._on_refused
        )

    def _tell(self, said: str, tone: str = "done") -> None:
        self._wait(False)
        self.say(said, tone)
        self.ask()

    def _opens_here(self) -> bool:
        return KeySlot.KEYRING in self.now.slots and self.now.opens_here

    def _daily_words(self) -> str:
        if self._opens_here():
            return self.tr("this computer opens it by itself")
        return self.tr("the passphrase or the code is typed")

    def _show_parts(self, *, on: bool, known: bool) -> None:
        self.state.setVisible(known)
        self.keys.setVisible(on)
        self.off.setVisible(on)
        self.on.setVisible(known and not on)
        self.plain.setVisible(False)
        self.remove.setVisible(False)
        self.why.setVisible(known and not on)
        self.why.setText(
            self.tr(
                "Whoever steals this computer, its disk or a stick with a backup can read it: "
                "names, phones, health notes. Encrypted, the file tells nothing without what you "
                "choose now. This computer opens it by itself each morning, if you like; a "
                "passphrase and a recovery code on paper open it anywhere else."
            )
        )

    def _wait(self, waiting: bool) -> None:
        for button in (self.on, self.off, self.words, self.code, self.daily, self.remove):
            button.setEnabled(not waiting)
