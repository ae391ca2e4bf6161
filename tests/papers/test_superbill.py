"""A superbill: of what was really worked and paid, with what was supplied, for whom it concerns."""

from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from frontdesk.clock import SetClock
from frontdesk.commands.diagnoses import EndDiagnosis, NoteDiagnosis
from frontdesk.commands.health import OpenHealth
from frontdesk.commands.settings import Set
from frontdesk.desk import Desk
from frontdesk.documents.superbill import superbill_paper
from frontdesk.errors import Refused
from frontdesk.queries.superbill import Superbill, last_buyer, superbill, superbill_desk
from frontdesk.storage.engine import Store
from frontdesk.values.money import Money
from frontdesk.values.payment import Discount
from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import finished, payment, ticket_of

_NPI = "1234567893"


@pytest.fixture(autouse=True)
def codes(store: Store) -> None:
    """Give the services their codes, as the studio's file does."""
    with store.write.begin() as connection:
        for service, code in (("dt", "97124"), ("ac", "97810")):
            connection.execute(
                text("UPDATE service SET cpt = :cpt WHERE code = :code"),
                {"cpt": code, "code": service},
            )


def treated(desk: Desk, house: House, store: Store, minutes: int = 52, **more: object) -> int:
    """Finish and pay an hour in which so many minutes were worked; return the appointment."""
    number = finished(desk, house, **more)  # type: ignore[arg-type]  # handed on as it came
    desk.do(payment(ticket_of(desk, number), discount=Discount(amount=Money(950), reason="late")))
    worked(store, number, minutes)
    return number


def worked(store: Store, number: int, minutes: int | None) -> None:
    with store.write.begin() as connection:
        ends = "NULL" if minutes is None else f"started_at + {minutes * 60_000}"
        connection.execute(
            text(f"UPDATE appointment SET finished_at = {ends} WHERE id = :id"), {"id": number}
        )


def opened(desk: Desk, house: House) -> int:
    client = house.clients["Sam Ortiz"]
    desk.do(OpenHealth(client_id=client))
    return client


def bill_of(desk: Desk, house: House, *visits: int) -> Superbill:
    client = opened(desk, house)
    return desk.ask(partial(superbill, client_id=client, appointments=visits))


def test_it_bills_the_minutes_that_were_worked(desk: Desk, house: House, store: Store) -> None:
    bill = bill_of(desk, house, treated(desk, house, store))
    (line,) = bill.lines
    assert (line.code, line.units, line.minutes) == ("97124", 3, 52)
    assert (line.charge, bill.charged, bill.adjusted, bill.paid) == (
        Money(9500), Money(9500), Money(950), Money(8550),
    )  # fmt: skip
    assert line.licence.startswith("LMT ")
    assert bill.payments == ((MONDAY, "2026-000001", Money(8550)),)


def test_what_an_insurer_asks_for_is_named_until_it_is_there(
    desk: Desk, house: House, store: Store
) -> None:
    number = treated(desk, house, store)
    assert set(bill_of(desk, house, number).missing) == {
        *("superbill_no_npi", "superbill_no_ein", "superbill_no_birthday"),
        *("superbill_no_diagnosis", "superbill_no_therapist_npi"),
    }
    therapist = house.therapists["Tom Becker"]
    for key, to in (("studio_npi", _NPI), ("ein", "12-3456789"), (f"npi.{therapist}", _NPI)):
        desk.do(Set(key=key, was=None, to=to))
        with pytest.raises(Refused, match="setting_"):
            desk.do(Set(key=key, was=to, to="12"))
    client = house.clients["Sam Ortiz"]
    noted = NoteDiagnosis(
        client_id=client, code="m5450", supplied_by="Dr. Patel", supplied_on=MONDAY
    )
    desk.do(noted)
    bill = bill_of(desk, house, number)
    assert bill.missing == ("superbill_no_birthday",)
    assert (bill.npi, bill.ein, bill.lines[0].npi) == (_NPI, "12-3456789", _NPI)
    html = superbill_paper(bill).html
    assert "A. M54.50, supplied by Dr. Patel on 23 Nov 2026" in html


@pytest.mark.parametrize(
    ("minutes", "paid", "why"),
    [(None, True, "superbill_no_times"), (7, True, "superbill_too_short"),
     (60, False, "superbill_not_paid"), (60, True, "")],
    ids=["no end noted", "seven minutes", "not paid", "fine"],
)  # fmt: skip
def test_a_visit_says_why_it_is_not_billed(
    desk: Desk, house: House, store: Store, minutes: int | None, paid: bool, why: str
) -> None:
    number = finished(desk, house)
    if paid:
        desk.do(payment(ticket_of(desk, number)))
    else:
        with store.write.begin() as connection:
            connection.execute(text("UPDATE appointment SET state = 'done'"))
    worked(store, number, minutes)
    client = opened(desk, house)
    (visit,) = desk.ask(partial(superbill_desk, client_id=client)).visits
    assert visit.why_not == why
    if why:
        with pytest.raises(Refused, match="superbill_nothing"):
            bill_of(desk, house, number)


def test_anothers_visit_is_not_billed(desk: Desk, house: House, store: Store) -> None:
    number = treated(desk, house, store, client="Nora Blake")
    with pytest.raises(Refused, match="superbill_nothing"):
        bill_of(desk, house, number)


def test_nothing_is_told_before_the_record_is_opened(
    desk: Desk, house: House, store: Store, clock: SetClock
) -> None:
    client = house.clients["Sam Ortiz"]
    for query in (
        partial(superbill_desk, client_id=client),
        partial(superbill, client_id=client, appointments=(1,)),
    ):
        with pytest.raises(Refused, match="health_not_opened"):
            desk.ask(query)
    front = Desk(store, clock, station="front")
    front.sign_in(house.people["Rosa Diaz"])
    with pytest.raises(Refused, match="not_allowed"):
        front.ask(partial(superbill_desk, client_id=client))
    with pytest.raises(Refused, match="not_allowed"):
        front.do(NoteDiagnosis(client_id=client, code="R51", supplied_by="x", supplied_on=MONDAY))


def test_a_code_is_noted_as_it_was_supplied_and_can_be_undone(
    desk: Desk, house: House, store: Store
) -> None:
    client = opened(desk, house)
    with pytest.raises(Refused) as caught:
        desk.do(
            NoteDiagnosis(
                client_id=client, code="legs", supplied_by=" ", supplied_on=date(2027, 1, 1)
            )
        )
    assert [reason.field for reason in caught.value.reasons] == [
        "code", "supplied_by", "supplied_on",
    ]  # fmt: skip
    day = MONDAY - timedelta(days=3)
    desk.do(NoteDiagnosis(client_id=client, code="g25.81", supplied_by="Dr. Lee", supplied_on=day))
    desk.undo()
    assert desk.ask(partial(superbill_desk, client_id=client)).diagnoses == ()
    desk.redo()
    (row,) = desk.ask(partial(superbill_desk, client_id=client)).diagnoses
    assert (row.code, row.supplied_by, row.supplied_on) == ("G25.81", "Dr. Lee", day)
    with store.read.connect() as connection:
        kept = connection.execute(text("SELECT facts FROM diagnosis")).scalar_one()
        said = "".join(connection.execute(text("SELECT params FROM journal")).scalars())
    assert isinstance(kept, bytes)
    assert "G25" not in said
    desk.do(EndDiagnosis(diagnosis_id=row.id))
    assert desk.ask(partial(superbill_desk, client_id=client)).diagnoses == ()
    desk.undo()
    assert len(desk.ask(partial(superbill_desk, client_id=client)).diagnoses) == 1


def test_who_has_paid_last_is_at_hand(desk: Desk, house: House, store: Store) -> None:
    assert desk.ask(last_buyer) is None
    treated(desk, house, store)
    assert desk.ask(last_buyer) == house.clients["Sam Ortiz"]
