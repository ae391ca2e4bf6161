"""By which server the studio's letters go out, and the password, which stays at this computer."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.mail import SendTestMail, SetMailAccount
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.mail import mail_account
from frontdesk.values.mail import Account, Security
from ui.dialogs.base import Dialog
from ui.kit import Kit
from ui.mail.secret import keep_password, password
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.segments import SegmentedControl

#: The usual door for each kind of line.
_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}


class MailAccountDialog(Dialog):
    """Server, sender and log-in; a test letter shows whether they are right."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("E-mail of the studio"))
        self.title.setText(self.windowTitle())
        self._was = Account()
        self._testing = False
        self._fill()
        self._connect()
        self.fit(560, 620)
        self.kit.link.ask(mail_account, owner=self, done=self._show, failed=self.refuse)
        self.host.setFocus()

    # Construction

    def _fill(self) -> None:
        self.host, self.from_address, self.user = QLineEdit(), QLineEdit(), QLineEdit()
        self.host.setPlaceholderText(self.tr("smtp.example.com"))
        self.from_address.setPlaceholderText(self.tr("desk@example.com"))
        self.user.setPlaceholderText(self.tr("none, for a server that asks for none"))
        self.port = QLineEdit()
        self.security = SegmentedControl(
            [
                (Security.TLS.value, "TLS"),
                (Security.STARTTLS.value, "STARTTLS"),
                (Security.NONE.value, self.tr("Not secret")),
            ],
            name=self.tr("Line to the server"),
        )
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.form = Form()
        self.form.add_pair(
            ("host", self.tr("Server for sending (SMTP)"), self.host),
            ("port", self.tr("Port"), self.port),
        )
        self.form.add("security", self.tr("Line to the server"), self.security)
        self.form.add("sender", self.tr("Letters come from"), self.from_address)
        self.form.add("user", self.tr("User name at the server"), self.user)
        kept = password(self.kit.settings) is not None
        hint = self.tr("Empty keeps the one you have") if kept else ""
        self.form.add("password", self.tr("Password"), self.secret, hint=hint)
        told = self.tr(
            "The password stays at this computer, in a file that only its user may read; it is not "
            "encrypted, and in no backup and no export. Ask your mail service for a password for "
            "this program alone. Letters go out from computers that have it."
        )
        self.column.addWidget(self.form)
        self.column.addWidget(Label(told, "small", wrap=True))
        self.column.addStretch(1)
        self.close_button = self.add_button(self.tr("Cancel"), key="Esc")
        self.test_button = self.add_button(self.tr("Keep, and send me a test"))
        self.keep_button = self.add_button(self.tr("Keep"), kind="primary", key="Return")

    def _connect(self) -> None:
        self.security.chosen.connect(self._on_security)
        self.close_button.clicked.connect(self.reject)
        self.test_button.clicked.connect(self._test)
        self.keep_button.clicked.connect(self._keep)

    # Slots

    @Slot(str)
    def _on_security(self, said: str) -> None:
        if self.port.text() in {"", *map(str, _PORTS.values())}:
            self.port.setText(str(_PORTS[Security(said)]))

    @Slot()
    def _keep(self) -> None:
        self._testing = False
        self._send()

    @Slot()
    def _test(self) -> None:
        self._testing = True
        self._send()

    # Answers from the desk

    def _show(self, account: Account) -> None:
        self._was = account
        self.host.setText(account.host)
        self.port.setText(str(account.port))
        self.security.set_current(account.security.value)
        self.from_address.setText(account.sender)
        self.user.setText(account.user)

    def _kept(self, _outcome: object = None) -> None:
        self._was = self._typed()
        try:
            if self.secret.text() or not self._was.user:
                keep_password(self.kit.settings, self.secret.text() if self._was.user else "")
        except StoreUnavailable as error:
            self.refuse(error)
            return
        if not self._testing:
            self.accept()
            return
        command = SendTestMail(address=self._was.sender)
        self.kit.link.do(command, owner=self, done=self._written, failed=self._refused)

    def _written(self, _outcome: Outcome) -> None:
        words = self.tr("A letter to {address} is on its way. Look whether it arrives.")
        self.say(words.format(address=self._was.sender), "info")

    def _refused(self, error: Exception) -> None:
        self.refuse_in(self.form, error)

    # Internal

    def _send(self) -> None:
        self.form.clear_errors()
        self.say("", "error")
        to = self._typed()
        if to.user and not self.secret.text() and password(self.kit.settings) is None:
            self.form.show_errors({"password": self.tr("Type the password of this user.")})
            return
        if to == self._was:
            self._kept()
            return
        command = SetMailAccount(was=self._was, to=to)
        self.kit.link.do(command, owner=self, done=self._kept, failed=self._refused)

    def _typed(self) -> Account:
        typed = self.port.text().strip()
        return replace(
            Account(),
            host=self.host.text().strip(),
            port=int(typed) if typed.isascii() and typed.isdigit() else 0,
            security=Security(self.security.current()),
            sender=self.from_address.text().strip(),
            user=self.user.text().strip(),
        )
