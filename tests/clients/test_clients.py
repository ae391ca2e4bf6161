"""Clients through the desk: found, shown, added, edited, put away; who sees whom."""

from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.appointments import Book
from frontdesk.commands.clients import (
    AddAlert,
    AddClient,
    BringClientBack,
    EditClient,
    EndAlert,
    PutClientAway,
)
from frontdesk.commands.states import SetState
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.clients import ClientCard, ClientHits, client_card, find_clients
from frontdesk.storage.engine import Store
from frontdesk.values.said import said_birthday
from frontdesk.values.state import State
from tests.moments import MONDAY, NOW
from tests.studio import House


def book(desk: Desk, house: House, client: str, therapist: str, **changed: Any) -> int:
    given: dict[str, Any] = {
        "client_id": house.clients[client],
        "service_id": house.services["dt"],
        "minutes": 60,
        "therapist_id": house.therapists[therapist],
        "day": MONDAY,
        "starts": time(14),
    }
    number: int = desk.do(Book(**(given | changed))).params["appointment"]
    return number


def hits(desk: Desk, said: str = "", limit: int = 50) -> ClientHits:
    return desk.ask(partial(find_clients, said=said, limit=limit))


def card(desk: Desk, number: int) -> ClientCard:
    return desk.ask(partial(client_card, client_id=number))


def codes(caught: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in caught.value.reasons]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("pena", "María Peña"),
        ("mar", "María Peña"),
        ("0178", "Robert Quinn"),
        ("(806) 555-0133", "Nora Blake"),
        ("robert q", "Robert Quinn"),
    ],
)
def test_any_part_of_name_or_phone_finds(desk: Desk, said: str, name: str) -> None:
    assert [hit.name for hit in hits(desk, said).rows] == [name]


def test_a_part_of_the_address_for_mail_finds(desk: Desk) -> None:
    desk.do(AddClient(first_name="Ida", last_name="Moss", email="ida@lakeside.example"))
    found = hits(desk, "lakesi").rows
    assert [(hit.name, hit.email) for hit in found] == [("Ida Moss", "ida@lakeside.example")]


def test_a_hit_knows_its_next_visit(desk: Desk, house: House) -> None:
    book(desk, house, "Sam Ortiz", "Maria Santos")
    hit = hits(desk, "ortiz").rows[0]
    assert (hit.last_day, hit.next_day, hit.next_time) == (None, MONDAY, time(14))


def test_a_therapist_sees_and_counts_own_clients_only(desk: Desk, house: House) -> None:
    book(desk, house, "Sam Ortiz", "Maria Santos")
    book(desk, house, "Nora Blake", "Tom Becker")
    desk.sign_in(house.people["Maria Santos"])
    everybody, others = hits(desk), hits(desk, "nora")
    assert [hit.name for hit in everybody.rows] == ["Sam Ortiz"]
    assert (everybody.total, everybody.matching) == (1, 1)
    assert (others.total, others.matching, others.rows) == (1, 0, ())
    with pytest.raises(Refused, match="not_your_client"):
        card(desk, house.clients["Nora Blake"])


def test_an_own_client_is_found_behind_any_number_of_others(desk: Desk, house: House) -> None:
    for number in range(60):
        desk.do(AddClient(first_name=f"Ortiz{number}", last_name="Ortiz"))
    book(desk, house, "Sam Ortiz", "Maria Santos")
    desk.sign_in(house.people["Maria Santos"])
    assert [hit.name for hit in hits(desk, "ortiz", 5).rows] == ["Sam Ortiz"]


def test_the_memo_of_the_desk_stays_at_the_desk(desk: Desk, house: House) -> None:
    number = house.clients["Sam Ortiz"]
    desk.do(EditClient(client_id=number, was={}, to={"memo": "owes us a chair"}))
    book(desk, house, "Sam Ortiz", "Maria Santos")
    assert card(desk, number).memo == "owes us a chair"
    desk.sign_in(house.people["Maria Santos"])
    assert card(desk, number).memo is None


def test_a_therapist_cannot_edit(desk: Desk, house: House) -> None:
    desk.sign_in(house.people["Maria Santos"])
    with pytest.raises(Refused, match="not_allowed"):
        desk.do(EditClient(client_id=house.clients["Sam Ortiz"], was={}, to={"memo": "x"}))


def test_visits_stand_on_the_card_coming_and_past(desk: Desk, house: House) -> None:
    number = book(desk, house, "Sam Ortiz", "Maria Santos")
    later = book(desk, house, "Sam Ortiz", "Maria Santos", day=MONDAY + timedelta(days=7))
    desk.do(SetState(appointment_id=later, was=State.BOOKED, to=State.CANCELLED))
    found = card(desk, house.clients["Sam Ortiz"])
    assert [row.appointment_id for row in found.coming] == [number]
    assert (found.coming[0].price.cents, found.coming[0].therapist) == (9500, "Maria Santos")


def test_all_that_is_wrong_is_said_at_once(desk: Desk) -> None:
    with pytest.raises(Refused) as caught:
        desk.do(
            AddClient(
                phone="12",
                email="nobody",
                details={"birthday": MONDAY + timedelta(days=1), "memo": "4111 1111 1111 1111"},
            )
        )
    assert set(codes(caught)) == {
        "name_missing",
        "not_a_phone",
        "not_an_email",
        "birthday_wrong",
        "card_number",
    }


def test_two_people_may_change_different_fields(
    desk: Desk, house: House, store: Store, clock: SetClock
) -> None:
    number = house.clients["Sam Ortiz"]
    desk.do(EditClient(client_id=number, was={"memo": None}, to={"memo": "parks behind"}))
    other = Desk(store, clock, station="back")
    other.sign_in(house.people["Rosa Diaz"])
    other.do(EditClient(client_id=number, was={"city": None}, to={"city": "Canyon"}))
    found = card(desk, number)
    assert (found.city, found.memo) == ("Canyon", "parks behind")
    with pytest.raises(Stale) as caught:
        desk.do(EditClient(client_id=number, was={"city": None}, to={"city": "Bushland"}))
    assert (caught.value.who, caught.value.when) == ("Rosa Diaz", NOW)
    assert caught.value.when is not None
    assert caught.value.when.time() == time(9, 8)  # as the studio's clock shows it


def test_alerts_come_and_go_and_both_can_be_undone(desk: Desk, house: House) -> None:
    number = house.clients["Sam Ortiz"]
    desk.do(AddAlert(client_id=number, instruction="No pressure on the calves"))
    (alert,) = card(desk, number).alerts
    desk.do(EndAlert(alert_id=alert[0]))
    assert card(desk, number).alerts == ()
    desk.undo()
    assert card(desk, number).alerts == (alert,)
    desk.undo()
    assert card(desk, number).alerts == ()


def test_who_is_put_away_is_not_found_and_can_come_back(desk: Desk, house: House) -> None:
    number = house.clients["Sam Ortiz"]
    total = hits(desk).total
    desk.do(PutClientAway(client_id=number))
    assert hits(desk, "ortiz").rows == ()
    assert "Sam Ortiz" not in [hit.name for hit in hits(desk).rows]
    assert hits(desk).total == total - 1
    desk.undo()
    assert hits(desk, "ortiz").matching == 1
    desk.redo()
    desk.do(BringClientBack(client_id=number))
    assert card(desk, number).active


def test_who_has_visits_ahead_is_not_put_away(desk: Desk, house: House) -> None:
    number = book(desk, house, "Sam Ortiz", "Maria Santos")
    with pytest.raises(Refused) as caught:
        desk.do(PutClientAway(client_id=house.clients["Sam Ortiz"]))
    (reason,) = caught.value.reasons
    assert (reason.code, reason.params) == ("client_has_visits", {"count": 1, "day": MONDAY})
    desk.do(SetState(appointment_id=number, was=State.BOOKED, to=State.CANCELLED))
    desk.do(PutClientAway(client_id=house.clients["Sam Ortiz"]))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3/14/65", date(1965, 3, 14)),
        ("3-14-1965", date(1965, 3, 14)),
        ("Mar 14, 1965", date(1965, 3, 14)),
        ("march 14th 1965", date(1965, 3, 14)),
        ("14 March 1965", date(1965, 3, 14)),
        ("14. mar 65", date(1965, 3, 14)),
        ("1965-03-14", date(1965, 3, 14)),
        ("14 mar 1965", date(1965, 3, 14)),
        ("14 de marzo de 1965", date(1965, 3, 14)),
        ("1 ene 1990", date(1990, 1, 1)),
        ("5 Setiembre, 71", date(1971, 9, 5)),
        ("2/29/04", date(2004, 2, 29)),
        ("2/29/05", None),
        ("14/3/1965", None),
        ("5 foo 1965", None),
        ("3/14", None),
        ("14 mar", None),
        ("soon", None),
        ("", None),
    ],
)
def test_birthdays_are_read_as_people_type_them(text: str, day: date | None) -> None:
    assert said_birthday(text, MONDAY) == day
