"""Clients' health: written, read by those who may, minded at booking and at check-in."""

from dataclasses import replace
from datetime import time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from frontdesk.clock import SetClock
from frontdesk.commands.clients import AddClient
from frontdesk.commands.groups import BookGroup
from frontdesk.commands.health import (
    EndCondition,
    FileDoctorNote,
    OpenHealth,
    PassHealth,
    SaveCondition,
    WithdrawDoctorNote,
)
from frontdesk.commands.health_rules import SaveHealthRules, SignHealthRules
from frontdesk.commands.states import NameGuest, SetState
from frontdesk.commands.walk_in import WalkIn
from frontdesk.desk import Desk
from frontdesk.errors import Refused, Stale
from frontdesk.queries.booking import offer
from frontdesk.queries.health import client_health, health_profile, rule_book
from frontdesk.rules.health_template import TEMPLATE
from frontdesk.storage.engine import Store
from frontdesk.values.asked import Asked
from frontdesk.values.health import Condition, Held, Rule, Verdict
from frontdesk.values.party import Guest
from frontdesk.values.state import State
from tests.bookings import book
from tests.health.people import CLOT, DANA, MARIA, ROSA, TOM, Practice
from tests.moments import MONDAY, NOW
from tests.studio import furnish

PAPER = "A doctor's note is needed first"


def stopped(practice: Practice, **changed: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        practice.book(**changed)
    assert {reason.code for reason in caught.value.reasons} == {"health_stops"}
    return [reason.params["instruction"] for reason in caught.value.reasons]


def test_what_is_written_is_read_back_with_who_wrote_it(practice: Practice) -> None:
    practice.has()
    (row,) = practice.record().conditions
    assert (row.held, row.known_by, row.known_at) == (CLOT, DANA, NOW)


def test_a_record_is_read_only_after_its_opening_was_written_down(
    practice: Practice, clock: SetClock, store: Store
) -> None:
    practice.has()
    read = partial(health_profile, client_id=practice.robert)
    with pytest.raises(Refused, match="health_not_opened"):
        practice.desk.ask(read)
    practice.record()
    clock.put(NOW + timedelta(minutes=16))
    with pytest.raises(Refused, match="health_not_opened"):
        practice.desk.ask(read)
    with store.write.connect() as connection, pytest.raises(DBAPIError, match="health_reading"):
        connection.execute(text("DELETE FROM health_reading"))


def test_one_persons_opening_is_not_anothers(practice: Practice) -> None:
    practice.book()
    practice.record()
    with pytest.raises(Refused, match="health_not_opened"):
        practice.as_(MARIA).ask(partial(health_profile, client_id=practice.robert))


@pytest.mark.parametrize("name", [ROSA, TOM])
def test_a_record_is_closed_to_the_desk_and_to_other_therapists(
    practice: Practice, name: str
) -> None:
    practice.book()
    practice.has()
    with pytest.raises(Refused, match=r"not_allowed|not_your_client"):
        practice.record(name)
    with pytest.raises(Refused, match=r"not_allowed|not_your_client"):
        practice.as_(name).ask(partial(health_profile, client_id=practice.robert))
    with pytest.raises(Refused, match=r"not_allowed|not_your_client"):
        practice.as_(name).do(SaveCondition(client_id=practice.robert, to=CLOT))


def test_the_own_therapist_reads_and_writes(practice: Practice) -> None:
    practice.book()
    practice.as_(MARIA).do(SaveCondition(client_id=practice.robert, to=CLOT))
    assert practice.record(MARIA).conditions[0].known_by == MARIA
    assert practice.told(MARIA).may_open
    assert not practice.told(ROSA).may_open


def test_a_condition_is_changed_and_ended_and_that_can_be_undone(practice: Practice) -> None:
    practice.has()
    row = practice.record().conditions[0]
    milder = Held(kind=Condition.VARICOSE_VEINS)
    change = SaveCondition(client_id=practice.robert, condition_id=row.id, was=row.held, to=milder)
    practice.desk.do(change)
    assert [one.minded.verdict for one in practice.told().instructions] == [Verdict.ADAPT]
    practice.as_(DANA).do(EndCondition(condition_id=row.id))
    assert practice.told().instructions == ()
    practice.as_(DANA).undo()
    practice.desk.undo()
    assert practice.record().conditions[0].held == CLOT
    assert [one.minded.verdict for one in practice.told().instructions] == [Verdict.NOTE]


def test_what_another_has_changed_is_not_overwritten(practice: Practice) -> None:
    practice.has()
    row = practice.record().conditions[0]
    stale = SaveCondition(
        client_id=practice.robert, condition_id=row.id, was=replace(CLOT, severity=1), to=CLOT
    )
    with pytest.raises(Stale, match="health_elsewhere"):
        practice.desk.do(stale)
    practice.desk.do(EndCondition(condition_id=row.id))
    for command in (EndCondition(condition_id=row.id), replace(stale, was=CLOT)):
        with pytest.raises(Stale, match="health_elsewhere"):
            practice.desk.do(command)
    other = replace(stale, client_id=practice.house.clients["Sam Ortiz"], was=CLOT)
    with pytest.raises(Refused, match="gone"):
        practice.desk.do(other)


def test_what_is_wrong_is_said_at_once(practice: Practice) -> None:
    with pytest.raises(Refused) as caught:
        practice.has(Held(kind=Condition.FEVER, severity=40, since=MONDAY + timedelta(days=1)))
    assert {reason.field for reason in caught.value.reasons} == {"severity", "since"}


def test_a_booking_is_stopped_until_a_note_is_on_file(practice: Practice) -> None:
    practice.has()
    assert stopped(practice) == [PAPER]
    note = FileDoctorNote(client_id=practice.robert, doctor=" Dr.  Patel ", given=MONDAY)
    practice.desk.do(note)
    assert [row.doctor for row in practice.told().notes] == ["Dr. Patel"]
    assert practice.book()
    practice.desk.do(WithdrawDoctorNote(note_id=practice.told().notes[0].id))
    assert stopped(practice, starts=time(16)) == [PAPER]


def test_a_note_counts_until_its_day_and_only_for_what_was_known(
    practice: Practice, clock: SetClock
) -> None:
    practice.has()
    until = MONDAY + timedelta(days=7)
    practice.as_(ROSA).do(
        FileDoctorNote(client_id=practice.robert, doctor="Patel", given=MONDAY, until=until)
    )
    practice.book(day=until)
    assert stopped(practice, day=until + timedelta(days=7)) == [PAPER]
    clock.put(NOW + timedelta(hours=1))
    practice.has(Held(kind=Condition.CANCER_TREATMENT))
    assert stopped(practice) == [PAPER]


def test_a_condition_that_grows_worse_wants_a_note_anew_a_new_pill_does_not(
    practice: Practice, clock: SetClock
) -> None:
    practice.has()
    practice.as_(ROSA).do(FileDoctorNote(client_id=practice.robert, doctor="Patel", given=MONDAY))
    clock.put(NOW + timedelta(minutes=5))
    row = practice.record().conditions[0]
    other = replace(CLOT, medication="Eliquis")
    given: dict[str, Any] = {"client_id": practice.robert, "condition_id": row.id}
    practice.desk.do(SaveCondition(was=CLOT, to=other, **given))
    practice.book()
    practice.as_(DANA).do(SaveCondition(was=other, to=replace(other, severity=9), **given))
    assert stopped(practice, starts=time(16)) == [PAPER]


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"doctor": " "}, {"doctor"}),
        ({"doctor": "x" * 81}, {"doctor"}),
        ({"given": MONDAY + timedelta(days=1)}, {"given"}),
        ({"until": MONDAY - timedelta(days=1), "doctor": ""}, {"until", "doctor"}),
    ],
    ids=["nobody", "long", "ahead", "over, and nobody"],
)
def test_what_is_wrong_with_a_note_is_said(
    practice: Practice, changed: dict[str, Any], fields: set[str]
) -> None:
    given: dict[str, Any] = {"client_id": practice.robert, "doctor": "Patel", "given": MONDAY}
    with pytest.raises(Refused) as caught:
        practice.as_(ROSA).do(FileDoctorNote(**(given | changed)))
    assert {reason.field for reason in caught.value.reasons} == fields


def test_who_may_lets_a_booking_pass_with_a_reason(practice: Practice) -> None:
    practice.has()
    wanted = {"client_id": practice.robert}
    with pytest.raises(Refused, match="reason_missing"):
        practice.as_(DANA).do(book(practice.house, passed=" x ", **wanted))
    with pytest.raises(Refused, match="not_allowed"):
        practice.as_(ROSA).do(book(practice.house, passed="she is fine", **wanted))
    practice.as_(DANA).do(book(practice.house, passed="the doctor rang", **wanted))


def test_every_guest_of_a_party_is_asked_after(practice: Practice) -> None:
    practice.has()
    house = practice.house
    guests = [
        Guest(
            service_id=house.services["dt"],
            minutes=60,
            therapist_id=house.therapists[therapist],
            client_id=house.clients[client],
        )
        for client, therapist in (("Sam Ortiz", TOM), ("Robert Quinn", MARIA))
    ]
    party = BookGroup(guests=tuple(guests), day=MONDAY, starts=time(14))
    with pytest.raises(Refused, match="health_stops") as caught:
        practice.as_(ROSA).do(party)
    assert [reason.params["name"] for reason in caught.value.reasons] == ["Robert Quinn"]
    let = replace(guests[1], passed="the doctor rang")
    practice.as_(DANA).do(BookGroup(guests=(guests[0], let), day=MONDAY, starts=time(14)))


def test_a_walk_in_is_stopped_or_let_pass(practice: Practice) -> None:
    practice.has()
    walk_in = WalkIn(
        service_id=practice.house.services["dt"],
        minutes=60,
        therapist_id=practice.house.therapists[MARIA],
        starts=time(9, 10),
        client_id=practice.robert,
    )
    with pytest.raises(Refused, match="health_stops"):
        practice.as_(ROSA).do(walk_in)
    practice.as_(DANA).do(replace(walk_in, id="another", passed="the doctor rang"))


def test_what_came_up_after_the_booking_stops_the_check_in(practice: Practice) -> None:
    number = practice.book()
    practice.has()
    arrive = SetState(appointment_id=number, was=State.BOOKED, to=State.ARRIVED)
    with pytest.raises(Refused, match="health_stops"):
        practice.as_(ROSA).do(arrive)
    passing = PassHealth(appointment_id=number, reason="the doctor rang")
    with pytest.raises(Refused, match="not_allowed"):
        practice.desk.do(passing)
    with pytest.raises(Refused, match="only_own_column"):
        practice.as_(TOM).do(passing)
    practice.as_(MARIA).do(passing)
    practice.as_(ROSA).do(arrive)


def test_a_guest_named_late_is_stopped_before_the_session(practice: Practice) -> None:
    practice.has()
    desk, house = practice.as_(ROSA), practice.house
    walked = desk.do(
        WalkIn(
            service_id=house.services["dt"],
            minutes=60,
            therapist_id=house.therapists[MARIA],
            starts=time(9, 10),
        )
    )
    number = int(walked.params["appointment"])
    desk.do(NameGuest(appointment_id=number, client_id=practice.robert))
    with pytest.raises(Refused, match="health_stops"):
        desk.do(SetState(appointment_id=number, was=State.ARRIVED, to=State.IN_SESSION))


def test_an_offer_carries_what_is_to_be_minded(practice: Practice) -> None:
    practice.has(Held(kind=Condition.ARTHRITIS))
    asked = Asked(
        service_id=practice.house.services["dt"],
        minutes=60,
        therapist_id=practice.house.therapists[MARIA],
        day=MONDAY,
        starts=time(14),
        client_id=practice.robert,
    )
    found = practice.as_(ROSA).ask(partial(offer, asked=asked))
    assert [each.verdict for each in found.minded] == [Verdict.ADAPT]
    assert found.reasons == ()


def test_the_desk_is_told_what_to_do_and_with_what(practice: Practice) -> None:
    practice.has(Held(kind=Condition.BLOOD_THINNERS))
    told = practice.told()
    assert [(one.minded.instruction, one.services) for one in told.instructions] == [
        (PAPER, ("Deep tissue massage", "Cupping")),
        ("The therapist decides: ask before booking", ("Acupuncture",)),
        ("Light pressure only", ("Swedish massage", "Prenatal massage")),
    ]
    practice.has(Held(kind=Condition.FEVER), practice.house.clients["Sam Ortiz"])
    fever = practice.told(client=practice.house.clients["Sam Ortiz"]).instructions
    assert [one.services for one in fever] == [()]


def test_rules_bind_when_the_lead_has_signed_and_are_never_changed_after(
    practice: Practice, store: Store
) -> None:
    practice.has()
    desk = practice.as_(DANA)
    assert not practice.told().rules_signed
    practice.as_(DANA).do(SignHealthRules(version=0))
    assert practice.told().rules_signed
    mild = (Rule(condition=Condition.THROMBOSIS, verdict=Verdict.ADAPT, instruction="Arms only"),)
    practice.as_(DANA).do(SaveHealthRules(was=1, rules=mild))
    assert stopped(practice) == [PAPER]  # a draft binds nobody
    book_of_rules = practice.as_(DANA).ask(rule_book)
    assert (book_of_rules.newest.version, book_of_rules.in_force.version) == (2, 1)
    assert book_of_rules.in_force.signed_by == DANA
    desk.do(SignHealthRules(version=2))
    assert [one.minded.instruction for one in practice.told().instructions] == ["Arms only"]
    assert [version for version, _, _ in practice.as_(MARIA).ask(rule_book).versions] == [2, 1, 0]
    with pytest.raises(Refused, match="rules_signed"):
        practice.as_(DANA).do(SignHealthRules(version=2))
    with store.write.connect() as connection, pytest.raises(DBAPIError, match="health_rules"):
        connection.execute(text("UPDATE health_rules SET rules='[]' WHERE version=1"))


def test_a_draft_can_be_written_again_and_binds_while_nothing_is_signed(
    practice: Practice,
) -> None:
    practice.has()
    desk = practice.as_(DANA)
    desk.do(SaveHealthRules(was=0, rules=TEMPLATE[:2]))
    desk.do(SaveHealthRules(was=1, rules=TEMPLATE[:1]))
    assert desk.ask(rule_book).newest.rules == TEMPLATE[:1]
    assert practice.told().instructions == ()
    for stale in (SaveHealthRules(was=0, rules=()), SignHealthRules(version=0)):
        with pytest.raises(Stale, match="rules_elsewhere"):
            practice.as_(DANA).do(stale)
    telling = Rule(condition=Condition.FEVER, verdict=Verdict.ASK, instruction="Ask about fever")
    with pytest.raises(Refused, match="instruction_tells"):
        practice.desk.do(SaveHealthRules(was=1, rules=(telling,)))


def test_only_the_lead_signs(practice: Practice) -> None:
    for name, why in ((ROSA, "not_allowed"), (MARIA, "not_the_lead")):
        with pytest.raises(Refused, match=why):
            practice.as_(name).do(SignHealthRules(version=0))
    with pytest.raises(Refused, match="not_allowed"):
        practice.as_(ROSA).ask(rule_book)


def test_nobodys_health_is_gone(practice: Practice) -> None:
    for do in (
        lambda: practice.as_(DANA).do(OpenHealth(client_id=4711)),
        lambda: practice.as_(DANA).ask(partial(health_profile, client_id=4711)),
    ):
        with pytest.raises(Refused, match=r"gone|health_not_opened"):
            do()
    with pytest.raises(Refused, match="not_your_client"):
        practice.as_(MARIA).ask(partial(client_health, client_id=practice.robert))


def test_health_holds_on_both_databases(any_store: Store, clock: SetClock) -> None:
    desk = Desk(any_store, clock, station="front")
    practice = Practice(desk, furnish(any_store))
    practice.has()
    assert practice.record().conditions[0].held == CLOT
    assert stopped(practice) == [PAPER]
    practice.desk.do(FileDoctorNote(client_id=practice.robert, doctor="Patel", given=MONDAY))
    practice.book()
    practice.as_(DANA).do(SignHealthRules(version=0))
    desk.do(AddClient(first_name="New"))
    desk.undo()
