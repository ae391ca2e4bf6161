"""Letters by e-mail: written for whom they may, sent once, tried again, and silent on health."""

import smtplib
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.clients import EditClient
from frontdesk.commands.health import SaveCondition
from frontdesk.commands.mail import (
    BeginMail,
    DropMail,
    MailFailed,
    MailSent,
    RetryMail,
    SendMail,
    SendTestMail,
    SetMailAccount,
)
from frontdesk.desk import Desk, restore_studio
from frontdesk.errors import Refused, Stale, StoreUnavailable
from frontdesk.messages.post import post
from frontdesk.queries.mail import mail_account, mail_list, next_mail, reach
from frontdesk.storage.engine import Store
from frontdesk.values.file import Paper
from frontdesk.values.health import Condition, Held
from frontdesk.values.mail import (
    MOST_TRIES,
    STUCK,
    Account,
    MailKind,
    MailState,
    Security,
    rest_after,
)
from frontdesk.values.text import new_id
from tests.health.people import DANA, MARIA, ROSA, TOM
from tests.mail.listener import Listener
from tests.notes.test_notes import booked
from tests.studio import House

PDF = Paper("receipt.pdf", b"%PDF-1.7 the receipt")
ACCOUNT = Account("127.0.0.1", 25, Security.NONE, "desk@studio.example", "")


@pytest.fixture
def mailing(desk: Desk, house: House) -> Desk:
    """A desk of a studio with an account, and a client with an address."""
    desk.do(SetMailAccount(was=Account(), to=ACCOUNT))
    robert = house.clients["Robert Quinn"]
    desk.do(EditClient(client_id=robert, was={}, to={"email": "rob@example.com"}))
    return desk


@pytest.fixture
def listener() -> Iterator[Listener]:
    found = Listener()
    yield found
    found.close()


def letter(house: House, **changed: Any) -> SendMail:
    given: dict[str, Any] = {
        "kind": MailKind.RECEIPT,
        "client_id": house.clients["Robert Quinn"],
        "address": "rob@example.com",
        "papers": (PDF,),
    }
    return SendMail(**(given | changed))


def go(desk: Desk, listener: Listener, number: int, account: Account = ACCOUNT) -> None:
    """Send a letter to the listener, as the window does."""
    desk.do(BeginMail(mail_id=number))
    found = desk.letter(number)
    post(replace(found, account=replace(account, port=listener.port)), "secret", patience=10)
    desk.do(MailSent(mail_id=number))


def test_a_letter_goes_out_once_with_its_papers_and_says_nothing_of_health(
    mailing: Desk, house: House, listener: Listener, store: Store
) -> None:
    robert = house.clients["Robert Quinn"]
    mailing.do(SaveCondition(client_id=robert, to=Held(kind=Condition.RESTLESS_LEGS)))
    pages = Paper("page.pdf", b"%PDF-1.7 Calmer legs at night")
    wanted = letter(house, kind=MailKind.BOTH, papers=(PDF, pages), health=True, asked=True)
    number = mailing.do(wanted).params["mail"]
    assert mailing.do(wanted).params["mail"] == number  # the same wish, told again
    assert mailing.ask(next_mail).mail_id == number
    go(mailing, listener, number, replace(ACCOUNT, user="desk"))
    (sent,) = listener.letters
    assert (sent["To"], sent["Message-ID"]) == (
        "rob@example.com",
        f"<{wanted.id}@studio.example>",
    )
    assert [part.get_content() for part in sent.iter_attachments()] == [PDF.content, pages.content]
    body = sent.get_body()
    assert body is not None
    said = f"{sent['Subject']} {body.get_content()}".casefold()
    assert "robert" in said
    assert [word for word in ("leg", "massage for", "restless", "condition") if word in said] == []
    assert any(each.startswith("AUTH PLAIN") for each in listener.said)
    (row,) = mailing.ask(mail_list)
    assert (row.state, row.client) == (MailState.SENT, "Robert Quinn")
    with store.read.connect() as connection:  # what was attached is gone
        assert connection.execute(text("SELECT count(*) FROM outbox_paper")).scalar() == 0
    with pytest.raises(Stale, match="mail_elsewhere"):
        mailing.do(BeginMail(mail_id=number))


def test_a_spanish_client_is_written_to_in_spanish_and_a_test_goes_to_oneself(
    mailing: Desk, house: House, listener: Listener
) -> None:
    go(mailing, listener, mailing.do(letter(house, language="es")).params["mail"])
    test = mailing.do(SendTestMail(address="me@studio.example")).params["mail"]
    go(mailing, listener, test)
    assert [each["Subject"].split(" ")[0] for each in listener.letters] == ["Su", "A"]
    assert not list(listener.letters[1].iter_attachments())


@pytest.mark.parametrize(
    ("who", "changed", "code"),
    [
        (ROSA, {"address": "nobody"}, "not_an_email"),
        (ROSA, {"address": "josé@b.example"}, "not_an_email"),
        (ROSA, {"address": "a..b@b.example"}, "not_an_email"),
        (ROSA, {"address": "a@b..example"}, "not_an_email"),
        (ROSA, {"address": "a@b.example\nBcc: c@d.example"}, "not_an_email"),
        (ROSA, {"papers": ()}, "mail_brings_nothing"),
        (ROSA, {"papers": (Paper("x.png", b"\x89PNG\r\n\x1a\n"),)}, "mail_brings_nothing"),
        (ROSA, {"papers": (Paper("x", b"%PDF-" + bytes(15_000_000)),)}, "mail_too_large"),
        (MARIA, {"health": True}, "mail_health_unasked"),
        (ROSA, {"health": True, "asked": True}, "not_allowed"),
        (TOM, {}, "not_your_client"),
        (ROSA, {"sale_id": 4711}, "gone"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_sent_is_refused(
    mailing: Desk, house: House, who: str, changed: dict[str, Any], code: str
) -> None:
    booked(mailing, house)  # Robert is Maria's
    mailing.sign_in(house.people[who])
    with pytest.raises(Refused, match=code):
        mailing.do(letter(house, **changed))


def test_who_wants_to_be_reached_otherwise_must_have_asked(mailing: Desk, house: House) -> None:
    robert = house.clients["Robert Quinn"]
    mailing.do(EditClient(client_id=robert, was={}, to={"reach_by": "phone"}))
    number = booked(mailing, house)
    found = mailing.ask(partial(reach, appointment_id=number))
    assert (found.address, found.reach_by, found.ready) == ("rob@example.com", "phone", True)
    with pytest.raises(Refused, match="mail_reach_otherwise"):
        mailing.do(letter(house))
    assert mailing.do(letter(house, asked=True)).params["mail"]


def test_without_an_account_nothing_is_written(desk: Desk, house: House) -> None:
    with pytest.raises(Refused, match="mail_no_account"):
        desk.do(letter(house))
    with pytest.raises(Refused, match="mail_no_account"):
        desk.do(SendTestMail(address="me@studio.example"))


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"host": "two words"}, "mail_host_wrong"),
        ({"host": "smtp..example"}, "mail_host_wrong"),
        ({"host": f"{64 * 'a'}.example"}, "mail_host_wrong"),
        ({"port": 0}, "mail_port_wrong"),
        ({"sender": "x"}, "not_an_email"),
        ({"sender": "a\0b@c.example"}, "text_not_kept"),
        ({"user": "a\nb"}, "mail_user_wrong"),
    ],
)
def test_an_account_that_cannot_be_is_refused(
    desk: Desk, changed: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        desk.do(SetMailAccount(was=Account(), to=replace(ACCOUNT, **changed)))
    assert desk.ask(mail_account) == Account()


def test_the_account_is_changed_from_what_was_seen_and_can_be_undone(mailing: Desk) -> None:
    with pytest.raises(Stale, match="setting_elsewhere"):
        mailing.do(SetMailAccount(was=Account(), to=ACCOUNT))
    mailing.do(SetMailAccount(was=ACCOUNT, to=Account()))
    assert not mailing.ask(mail_account).ready
    mailing.undo()
    assert mailing.ask(mail_account) == ACCOUNT


@pytest.mark.parametrize(
    ("answers", "code", "for_good"),
    [
        ({"MAIL": b"550 who are you"}, "mail_sender_refused", True),
        ({"RCPT": b"550 no such mailbox"}, "mail_address_refused", True),
        ({"RCPT": b"450 later"}, "mail_address_refused", False),
        ({"DATA": b"554 too much of it"}, "mail_refused", True),
        ({"DATA": b"451 busy"}, "mail_refused", False),
        ({"AUTH": b"535 wrong"}, "mail_login", True),
        ({"EHLO": b"421 closing", "HELO": b"421 closing"}, "mail_refused", False),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_the_server_says_becomes_a_reason(
    mailing: Desk,
    house: House,
    listener: Listener,
    answers: dict[str, bytes],
    code: str,
    for_good: bool,
) -> None:
    listener.answers |= answers
    number = mailing.do(letter(house)).params["mail"]
    with pytest.raises(StoreUnavailable) as caught:
        go(mailing, listener, number, replace(ACCOUNT, user="desk"))
    assert (caught.value.code, caught.value.params.get("for_good", False)) == (code, for_good)
    assert listener.letters == []


@pytest.mark.parametrize("said", [b"421 too late", b"garbage"])
def test_what_the_server_has_taken_went_out_whatever_it_says_at_parting(
    mailing: Desk, house: House, listener: Listener, said: bytes
) -> None:
    listener.answers["QUIT"] = said
    go(mailing, listener, mailing.do(letter(house)).params["mail"])
    (row,) = mailing.ask(mail_list)
    assert (row.state, len(listener.letters)) == (MailState.SENT, 1)


@pytest.mark.parametrize(
    ("address", "secret", "code", "for_good"),
    [
        ("rob@example.com", "contraseña", "mail_login", True),
        ("jose@peña.example", "secret", "mail_address_refused", True),
    ],
    ids=["password", "address"],
)
def test_what_is_no_ascii_is_told_as_what_it_is(
    mailing: Desk,
    house: House,
    listener: Listener,
    address: str,
    secret: str,
    code: str,
    for_good: bool,
) -> None:
    found = mailing.letter(mailing.do(letter(house, address=address)).params["mail"])
    account = replace(ACCOUNT, user="desk", port=listener.port)
    with pytest.raises(StoreUnavailable) as caught:
        post(replace(found, account=account), secret, patience=10)
    assert (caught.value.code, caught.value.params.get("for_good", False)) == (code, for_good)
    assert listener.letters == []


@pytest.mark.parametrize(
    ("security", "code"),
    [
        (Security.TLS, "mail_insecure"),
        (Security.STARTTLS, "mail_insecure"),
        (Security.NONE, "mail_unreachable"),
    ],
)
def test_a_line_that_is_not_secret_carries_nothing(
    mailing: Desk, house: House, listener: Listener, security: Security, code: str
) -> None:
    """A server that cannot do what was asked of it is told nothing."""
    port = listener.port
    if security is Security.NONE:
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]  # nobody listens there any more
    found = mailing.letter(mailing.do(letter(house)).params["mail"])
    account = replace(ACCOUNT, security=security, port=port)
    with pytest.raises(StoreUnavailable) as caught:
        post(replace(found, account=account), "secret", patience=10)
    assert caught.value.code == code
    assert not any("AUTH" in each or "secret" in each for each in listener.said)


def test_what_does_not_go_out_is_tried_again_later_and_later_until_somebody_must_look(
    mailing: Desk, house: House, clock: SetClock
) -> None:
    number = mailing.do(letter(house)).params["mail"]
    for tries in range(1, MOST_TRIES + 1):
        assert mailing.ask(next_mail).mail_id == number
        mailing.do(BeginMail(mail_id=number))
        mailing.do(MailFailed(mail_id=number, code="mail_unreachable", params={"host": "x"}))
        seen = mailing.ask(next_mail)
        assert (seen.mail_id, seen.waiting) == (None, 1)
        if tries < MOST_TRIES:
            assert seen.seconds == rest_after(tries).total_seconds()
            clock.put(clock.now() + rest_after(tries))
    (row,) = mailing.ask(mail_list)
    assert (row.state, row.tries, row.code) == (MailState.FAILED, MOST_TRIES, "mail_unreachable")
    assert mailing.ask(next_mail).trouble == row
    with pytest.raises(Refused, match="not_an_email"):
        mailing.do(RetryMail(mail_id=number, address="x"))
    mailing.do(RetryMail(mail_id=number, address="robert@example.com"))
    assert mailing.ask(next_mail).mail_id == number
    mailing.do(DropMail(mail_id=number))
    assert mailing.ask(next_mail).waiting == 0
    with pytest.raises(Stale, match="mail_elsewhere"):
        mailing.do(RetryMail(mail_id=number))


def test_what_helps_nobody_is_not_tried_again_and_a_window_that_died_is_noticed(
    mailing: Desk, house: House, clock: SetClock, store: Store
) -> None:
    first, second = (
        mailing.do(replace(letter(house), id=new_id())).params["mail"] for _ in range(2)
    )
    mailing.do(BeginMail(mail_id=first))
    mailing.do(MailFailed(mail_id=first, code="mail_login", for_good=True))
    beside = Desk(store, clock, station="beside")
    beside.sign_in(house.people[DANA])
    mailing.do(BeginMail(mail_id=second))
    assert beside.ask(next_mail).stuck is None
    clock.put(clock.now() + STUCK + timedelta(minutes=1))
    with store.write.begin() as connection:
        connection.execute(text("UPDATE outbox SET process='gone' WHERE state='sending'"))
    assert beside.ask(next_mail).stuck == second
    states = {row.id: row.state for row in mailing.ask(mail_list)}
    assert states == {first: MailState.FAILED, second: MailState.SENDING}


def test_therapists_see_the_letters_they_have_written_themselves(
    mailing: Desk, house: House
) -> None:
    booked(mailing, house)
    mailing.do(letter(house))
    mailing.sign_in(house.people[MARIA])
    mailing.do(replace(letter(house), id=new_id()))
    assert [row.person for row in mailing.ask(mail_list)] == [MARIA]
    mailing.sign_in(house.people[ROSA])
    assert len(mailing.ask(mail_list)) == 2


def test_what_waited_when_a_backup_was_made_is_not_sent_by_itself_once_it_is_restored(
    mailing: Desk, house: House, store: Store, clock: SetClock, listener: Listener
) -> None:
    assert store.place.path is not None
    number = mailing.do(letter(house)).params["mail"]
    made = mailing.back_up()
    assert made is not None
    go(mailing, listener, number)
    mailing.close()
    clock.advance(minutes=10)
    desk = restore_studio(made.backup.path, store.place.path.parent, clock)
    desk.sign_in(house.people["Dana Reed"])
    found = desk.ask(next_mail)
    assert (found.mail_id, found.stuck, found.waiting) == (None, None, 1)
    assert found.trouble is not None
    assert found.trouble.code == "mail_restored"
    desk.do(RetryMail(mail_id=number))
    assert desk.ask(next_mail).mail_id == number
    desk.close()


def test_a_large_letter_is_handed_over_piece_by_piece_each_with_time_of_its_own(
    mailing: Desk, house: House, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces, real = [], smtplib.SMTP.send

    def send(server: smtplib.SMTP, said: Any) -> None:
        pieces.append(len(said))
        real(server, said)

    monkeypatch.setattr(smtplib.SMTP, "send", send)
    large = Paper("pages.pdf", b"%PDF-1.7 " + bytes(2_000_000))
    go(mailing, listener, mailing.do(letter(house, papers=(large,))).params["mail"])
    (sent,) = listener.letters
    assert [part.get_content() for part in sent.iter_attachments()] == [large.content]
    assert max(pieces) == 65_536
    assert sum(pieces) > len(large.content)
