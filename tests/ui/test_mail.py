"""Letters by e-mail in the windows: set up, written beside a receipt, sent, failed, tried again."""

import stat
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.commands.clients import EditClient
from frontdesk.commands.mail import MailSent, SetMailAccount
from frontdesk.desk import Desk
from frontdesk.errors import StoreUnavailable
from frontdesk.queries.mail import mail_account, mail_list
from frontdesk.storage.unit import Work
from frontdesk.values.mail import Account, MailState, Security
from tests.mail.listener import Listener
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of
from tests.ui.clients.using import settle
from ui.dialogs.handout import HandoutDialog
from ui.dialogs.mail_account import MailAccountDialog
from ui.dialogs.outbox import OutboxDialog
from ui.dialogs.send_mail import SendMailDialog
from ui.kit import Kit
from ui.mail.desk import MailDesk
from ui.mail.secret import keep_password, password
from ui.receipts import Receipts
from ui.settings import Settings
from ui.status_line import StatusLine

ENTER = Qt.Key.Key_Return


@pytest.fixture
def listener() -> Iterator[Listener]:
    found = Listener()
    yield found
    found.close()


@pytest.fixture
def account(desk: Desk, listener: Listener) -> Account:
    """The studio's letters go to the listener."""
    found = Account("127.0.0.1", listener.port, Security.NONE, "desk@studio.example", "desk")
    desk.do(SetMailAccount(was=Account(), to=found))
    return found


@pytest.fixture
def visit(desk: Desk, house: House) -> int:
    """Robert Quinn, who has an address, was treated."""
    robert = house.clients["Robert Quinn"]
    desk.do(EditClient(client_id=robert, was={}, to={"email": "rob@example.com"}))
    return finished(desk, house, "Robert Quinn")


@pytest.fixture
def sale(desk: Desk, visit: int) -> int:
    number: int = desk.do(payment(ticket_of(desk, visit))).params["sale"]
    return number


@pytest.fixture
def status(qtbot: QtBot, kit: Kit) -> StatusLine:
    found = StatusLine(kit.theme)
    qtbot.addWidget(found)
    return found


@pytest.fixture
def mail(qtbot: QtBot, kit: Kit, status: StatusLine) -> Iterator[MailDesk]:
    window = QWidget()
    qtbot.addWidget(window)
    found = MailDesk(kit, status, window)
    yield found
    found.close()


def test_a_receipt_is_sent_with_the_page_that_fits_by_enter_alone(
    qtbot: QtBot, kit: Kit, mail: MailDesk, account: Account, sale: int, listener: Listener
) -> None:
    keep_password(kit.settings, "secret")
    dialog = SendMailDialog(kit, sale_id=sale)
    qtbot.addWidget(dialog)
    dialog.open()
    settle(qtbot, kit)
    assert dialog.address.text() == "rob@example.com"
    assert dialog.form.row("asked").isHidden()
    with qtbot.waitSignal(mail.told) as told, qtbot.waitSignal(dialog.written):
        QTest.keyClick(dialog, ENTER)
    assert told.args == ["The letter to rob@example.com went out.", "done"]
    (letter,) = listener.letters
    names = [part.get_filename() for part in letter.iter_attachments()]
    assert names == ["receipt-2026-000001.pdf", "page-1.pdf"]
    assert all(part.get_content()[:5] == b"%PDF-" for part in letter.iter_attachments())


def test_who_wants_receipts_by_e_mail_is_offered_that_after_paying(
    qtbot: QtBot, kit: Kit, desk: Desk, house: House, account: Account, sale: int
) -> None:
    robert = house.clients["Robert Quinn"]
    desk.do(EditClient(client_id=robert, was={}, to={"receipt_by": "email"}))
    host = QWidget()
    qtbot.addWidget(host)
    Receipts(kit, host).hand_over(sale)
    qtbot.waitUntil(lambda: host.findChild(SendMailDialog) is not None)
    dialog = host.findChild(SendMailDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.written):
        settle(qtbot, kit)
        QTest.keyClick(dialog, ENTER)


def test_a_page_on_a_condition_goes_only_to_who_has_asked_for_it(
    qtbot: QtBot, kit: Kit, desk: Desk, account: Account, visit: int
) -> None:
    pages = HandoutDialog(kit, visit)
    qtbot.addWidget(pages)
    settle(qtbot, kit)
    rows = [pages.model.index(n, 0) for n in range(pages.model.rowCount())]
    wanted = next(each for each in rows if each.data() == "Calmer legs at night")
    pages.table.setCurrentIndex(wanted)
    pages.send_button.click()
    dialog = pages.findChild(SendMailDialog)
    assert dialog is not None
    settle(qtbot, kit)
    assert not dialog.form.row("asked").isHidden()
    assert dialog.receipt.isHidden()
    assert "postcard" in dialog.note.text()
    dialog.send_button.click()
    settle(qtbot, kit)
    assert "tells of health" in dialog.form.row("asked").error.text()
    assert desk.ask(mail_list) == ()
    dialog.asked.setChecked(True)
    with qtbot.waitSignal(dialog.written):
        dialog.send_button.click()


def test_what_fails_is_told_at_the_foot_and_sent_again_to_the_right_address(
    qtbot: QtBot,
    kit: Kit,
    mail: MailDesk,
    status: StatusLine,
    account: Account,
    sale: int,
    listener: Listener,
    desk: Desk,
) -> None:
    keep_password(kit.settings, "secret")
    listener.answers["RCPT"] = b"550 no such mailbox"
    dialog = SendMailDialog(kit, sale_id=sale)
    qtbot.addWidget(dialog)
    settle(qtbot, kit)
    dialog.send_button.click()
    qtbot.waitUntil(lambda: "refuses the address: 550" in status.mail.toolTip())
    assert status.mail.text() == "1 letter waits to be sent"
    listener.answers.clear()
    box = OutboxDialog(kit, mail.queue())
    qtbot.addWidget(box)
    box.show()
    settle(qtbot, kit)
    assert box.model.index(0, 5).data() == "Failed"
    assert "no such mailbox" in box.why.text()
    box.address.setText("x")
    QTest.keyClick(box.address, ENTER)
    settle(qtbot, kit)
    assert box.form.row("address").error.text()
    box.address.setText("robert@example.com")
    QTest.keyClick(box.address, ENTER)
    qtbot.waitUntil(lambda: len(listener.letters) == 1)
    qtbot.waitUntil(lambda: box.model.index(0, 5).data() == "Sent")
    assert listener.letters[0]["To"] == "robert@example.com"
    assert not box.again.isEnabled()
    qtbot.waitUntil(status.mail.isHidden)


def test_a_computer_without_the_password_sends_nothing_and_says_so(
    qtbot: QtBot,
    kit: Kit,
    mail: MailDesk,
    status: StatusLine,
    account: Account,
    sale: int,
    listener: Listener,
    desk: Desk,
) -> None:
    dialog = SendMailDialog(kit, sale_id=sale)
    qtbot.addWidget(dialog)
    settle(qtbot, kit)
    dialog.send_button.click()
    qtbot.waitUntil(lambda: "has no password" in status.mail.toolTip())
    box = OutboxDialog(kit, mail.queue())
    qtbot.addWidget(box)
    box.show()
    settle(qtbot, kit)
    QTest.keyClick(box.table, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: box.model.index(0, 5).data() == "Not wanted")
    assert listener.said == []
    assert [row.state for row in desk.ask(mail_list)] == [MailState.DROPPED]


def test_an_account_is_set_up_and_tried_by_a_letter_to_oneself(
    qtbot: QtBot, kit: Kit, mail: MailDesk, desk: Desk, listener: Listener
) -> None:
    dialog = MailAccountDialog(kit)
    qtbot.addWidget(dialog)
    settle(qtbot, kit)
    dialog.keep_button.click()
    settle(qtbot, kit)
    assert desk.ask(mail_account) == Account()  # nothing was set, and nothing is
    dialog = MailAccountDialog(kit)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, kit)
    dialog.security.segment("none").click()
    assert dialog.port.text() == "25"
    dialog.port.setText(str(listener.port))
    dialog.host.setText("127.0.0.1")
    dialog.from_address.setText("x")
    dialog.user.setText("desk")
    dialog.test_button.click()
    assert "Type the password" in dialog.form.row("password").error.text()
    dialog.secret.setText("secret")
    dialog.test_button.click()
    settle(qtbot, kit)
    assert dialog.form.row("sender").error.text()
    dialog.from_address.setText("desk@studio.example")
    with qtbot.waitSignal(mail.told):
        dialog.test_button.click()
    assert listener.letters[0]["To"] == "desk@studio.example"
    assert "is on its way" in dialog.message.words()


def test_the_password_is_for_its_user_alone_and_can_be_forgotten(settings: Settings) -> None:
    assert password(settings) is None
    keep_password(settings, "one")
    keep_password(settings, "two")
    place = settings.folder / "mail.secret"
    assert password(settings) == "two"
    assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0
    keep_password(settings, "")
    assert password(settings) is None
    assert not place.exists()


def test_without_an_account_the_window_says_what_to_do(
    qtbot: QtBot, kit: Kit, sale: int, desk: Desk
) -> None:
    dialog = SendMailDialog(kit, sale_id=sale)
    qtbot.addWidget(dialog)
    settle(qtbot, kit)
    assert "no e-mail account yet" in dialog.message.words()
    assert not dialog.send_button.isEnabled()
    assert desk.ask(partial(mail_list)) == ()


def test_a_letter_that_went_out_is_noted_as_soon_as_the_store_is_there_again(
    qtbot: QtBot,
    kit: Kit,
    desk: Desk,
    mail: MailDesk,
    account: Account,
    sale: int,
    listener: Listener,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep_password(kit.settings, "secret")
    tried = []
    note = MailSent.apply

    def full_at_first(command: MailSent, work: Work) -> None:
        tried.append(command.mail_id)
        if len(tried) == 1:
            raise StoreUnavailable("store_busy")
        note(command, work)

    monkeypatch.setattr(MailSent, "apply", full_at_first)
    monkeypatch.setattr("ui.lane_queue._LATER", 1)
    dialog = SendMailDialog(kit, sale_id=sale)
    qtbot.addWidget(dialog)
    settle(qtbot, kit)
    with qtbot.waitSignal(mail.told):
        dialog.send_button.click()
    assert len(listener.letters) == 1
    assert [each.state for each in desk.ask(mail_list)] == [MailState.SENT]
