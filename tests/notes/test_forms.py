"""Forms: answered and signed, kept whole, due again; read by nobody who may not know."""

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from frontdesk.clock import SetClock
from frontdesk.commands.forms import AnswerHealth, KeepDraft, KeepForm, SignForm
from frontdesk.commands.health import OpenHealth
from frontdesk.commands.merging import MergeClients, UnmergeClients
from frontdesk.desk import Desk
from frontdesk.documents.form_paper import form_paper
from frontdesk.errors import Refused
from frontdesk.queries.forms import (
    Asked,
    ClientForms,
    asked_at_arrival,
    client_forms,
    draft_waits,
    form_draft,
    forms,
)
from frontdesk.queries.merging import merged
from frontdesk.queries.timeline import timeline
from frontdesk.rules.form_templates import shipped
from frontdesk.rules.own_sign import shows
from frontdesk.storage.engine import Store
from frontdesk.values.chart import Chart, Mark, MarkKind, Side, plain_chart
from frontdesk.values.forms import FormBody, form_of, plain_form
from tests.moments import MONDAY
from tests.notes.test_notes import MARIA, booked, day_of
from tests.studio import House

SIGNATURE = [[[100 + step * 40, 300 + step % 3 * 100] for step in range(12)]]
DRAWN = Chart((Mark(MarkKind.PAIN, Side.BACK, 330, 800, 2),))
ANSWERS: dict[str, Any] = {
    "emergency": "Ann <b> 806 555 0100",
    "conditions": ["Restless legs", "Kidney disease"],
    "thinners": True,
    "fever": False,
    "pain": 6,
    "pressure": "Firm",
    "where": plain_chart(DRAWN),
}


def sign(house: House, **changed: Any) -> SignForm:
    given: dict[str, Any] = {
        "client_id": house.clients["Robert Quinn"],
        "form": "intake.en",
        "version": 1,
        "answers": ANSWERS,
        "signature": SIGNATURE,
    }
    return SignForm(**(given | changed))


def told(desk: Desk, house: House, name: str = "Robert Quinn") -> ClientForms:
    return desk.ask(partial(client_forms, client_id=house.clients[name]))


@pytest.fixture
def rosa(desk: Desk, house: House) -> Desk:
    """The desk, with the receptionist at it."""
    desk.sign_in(house.people["Rosa Diaz"])
    return desk


def paper(desk: Desk, house: House) -> str:
    desk.do(OpenHealth(client_id=house.clients["Robert Quinn"]))
    number = told(desk, house).signed[0].id
    return desk.ask(partial(form_paper, answer_id=number)).html


@pytest.mark.parametrize("key", ["intake", "membership"])
def test_the_forms_that_come_along_say_the_same_in_both_languages(key: str) -> None:
    english, spanish = shipped()[f"{key}.en"], shipped()[f"{key}.es"]
    for body in (english, spanish):
        assert form_of(plain_form(body)) == body

    def shape(body: FormBody) -> list[Any]:
        return [(i.key, i.kind, len(i.options), i.required) for i in body.items()]

    assert shape(english) == shape(spanish)


def test_a_form_is_taken_at_the_desk_and_read_by_who_may_know(rosa: Desk, house: House) -> None:
    assert told(rosa, house).due
    rosa.do(sign(house))
    found = told(rosa, house)
    assert (found.due, found.last, found.may_read) == (False, MONDAY, False)
    assert [(row.title, row.version, row.person) for row in found.signed] == [
        ("Health intake and consent", 1, "Rosa Diaz")
    ]
    rosa.sign_in(house.people["Dana Reed"])
    html = paper(rosa, house)
    for words in (
        "Restless legs, Kidney disease",
        "Ann &lt;b&gt;",
        "Yes",
        "Not answered",
        "SHA-256",
    ):
        assert words in html
    assert "does not match" not in html
    rosa.do(OpenHealth(client_id=house.clients["Robert Quinn"]))
    document = rosa.ask(partial(form_paper, answer_id=found.signed[0].id))
    assert [picture.name for picture in document.pictures] == ["signature", "body-where"]
    assert [words.text for words in document.pictures[1].drawing.words] == ["P", "P pain"]
    assert len(document.pictures[0].drawing.curves[0].points) == 12


def test_the_receptionist_reaches_no_answer(rosa: Desk, house: House, store: Store) -> None:
    rosa.do(sign(house))
    number = told(rosa, house).signed[0].id
    with pytest.raises(Refused, match="not_allowed"):
        rosa.ask(partial(form_paper, answer_id=number))
    assert "Restless" not in repr(told(rosa, house))
    assert "Restless" not in repr(sign(house))
    with store.read.connect() as connection:
        for table in ("journal", "journal_row", "once"):
            rows = [str(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
            assert not [row for row in rows if "Restless" in row and "form_answer" in row]
            assert not [row for row in rows if "0100" in row]


def test_opening_a_form_is_written_down_first(rosa: Desk, house: House) -> None:
    rosa.do(sign(house))
    number = told(rosa, house).signed[0].id
    rosa.sign_in(house.people["Dana Reed"])
    with pytest.raises(Refused, match="health_not_opened"):
        rosa.ask(partial(form_paper, answer_id=number))
    rosa.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="not_your_client"):
        rosa.ask(partial(form_paper, answer_id=number))


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"answers": {}}, ["conditions", "thinners", "fever"]),
        ({"answers": ANSWERS | {"pain": 11}}, ["pain"]),
        ({"answers": ANSWERS | {"pressure": "Crushing"}}, ["pressure"]),
        ({"answers": ANSWERS | {"where": {"marks": [["pain"]]}}}, ["where"]),
        ({"answers": ANSWERS | {"more": "x"}}, ["more"]),
        ({"answers": ANSWERS | {"goal": "x" * 5000}}, ["goal"]),
        ({"signature": [[[1, 1], [2, 2]]]}, ["signature"]),
        ({"signature": [[[1, 1001]] * 20]}, ["signature"]),
    ],
    ids=["nothing", "scale", "choice", "body", "unknown", "too long", "a scratch", "outside"],
)
def test_what_is_missing_or_cannot_be_is_told_at_its_place(
    rosa: Desk, house: House, changed: dict[str, Any], fields: list[str]
) -> None:
    with pytest.raises(Refused) as caught:
        rosa.do(sign(house, **changed))
    assert [reason.field for reason in caught.value.reasons] == fields


def test_an_intake_is_due_again_after_twelve_months(
    rosa: Desk, house: House, clock: SetClock
) -> None:
    rosa.do(sign(house))
    clock.advance(days=364)
    assert not told(rosa, house).due
    clock.advance(days=1)
    assert told(rosa, house).due
    rosa.do(
        sign(
            house,
            form="intake.es",
            answers=ANSWERS | {"conditions": ["Diabetes"], "pressure": "Firme"},
        )
    )
    assert not told(rosa, house).due
    assert len(told(rosa, house).signed) == 2


def test_the_day_that_a_month_has_not_is_the_first_of_the_next(
    rosa: Desk, house: House, clock: SetClock
) -> None:
    clock.advance(days=(date(2028, 2, 29) - MONDAY).days)
    rosa.do(sign(house))
    assert told(rosa, house).signed[0].until == date(2029, 3, 1)


def test_the_studios_own_form_is_a_new_version_and_the_signed_one_stays(
    desk: Desk, house: House
) -> None:
    desk.do(sign(house))
    mine = replace(shipped()["intake.en"], title="Our own intake", months=6)
    desk.do(KeepForm(body=plain_form(mine)))
    row = next(row for row in desk.ask(forms) if row.name == "intake.en")
    assert (row.version, row.body) == (2, mine)
    with pytest.raises(Refused, match="form_unchanged"):
        desk.do(KeepForm(body=plain_form(mine)))
    with pytest.raises(Refused, match="form_moved_on"):
        desk.do(sign(house))
    desk.do(sign(house, version=2))
    assert [row.version for row in told(desk, house).signed] == [2, 1]
    assert "does not match" not in paper(desk, house)


def test_a_first_form_of_ones_own_comes_after_the_one_that_came_along(desk: Desk) -> None:
    mine = replace(shipped()["intake.en"], title="Our own intake")
    desk.do(KeepForm(body=plain_form(mine)))
    desk.do(KeepForm(body=plain_form(replace(mine, key="cupping"))))
    found = {row.name: row.version for row in desk.ask(forms)}
    mine_are = ("intake.en", "intake.es", "cupping.en")
    assert [found[name] for name in mine_are] == [2, 1, 1]


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("title",), " ", "title"),
        (("section",), [], "item"),
        (("months",), 0, "language, months"),
        (("section", 0, "title"), 4, "section 1, title"),
        (("section", 1, "item", 0, "kind"), "guess", "section 2, item 1, kind"),
        (("section", 1, "item", 0, "options"), [], "section 2, item 1, options"),
        (("section", 1, "item", 0, "key"), "doctor", "item"),
        (("section",), "x", "section"),
    ],
)
def test_a_form_that_is_none_is_told_where(
    desk: Desk, path: tuple[Any, ...], value: Any, place: str
) -> None:
    plain = plain_form(shipped()["intake.en"])
    inner: Any = plain
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(Refused, match="form_wrong") as caught:
        desk.do(KeepForm(body=plain))
    assert caught.value.reasons[0].params["place"] == place


def test_a_signed_form_is_never_changed_and_shows_if_it_was(
    desk: Desk, house: House, store: Store
) -> None:
    desk.do(sign(house))
    change = "UPDATE form_answer SET answers = x'00'"
    with pytest.raises(DatabaseError, match="form_answer_is_kept"), store.write.begin() as there:
        there.execute(text(change))
    with store.write.begin() as there:
        there.execute(text("DROP TRIGGER form_answer_no_update"))
        there.execute(text("UPDATE form_answer SET signed_at = signed_at - 60000"))
    assert "does not match its hash" in paper(desk, house)


def test_any_change_in_health_is_asked_at_each_arrival(desk: Desk, house: House) -> None:
    number = booked(desk, house)
    desk.sign_in(house.people["Rosa Diaz"])

    def asked() -> Asked | None:
        return desk.ask(partial(asked_at_arrival, appointment_id=number))

    client = house.clients["Robert Quinn"]
    assert asked() == Asked(number, client, due=True, last=None, since=None, answered=None)
    desk.do(AnswerHealth(appointment_id=number, changed=True))
    assert asked() == Asked(number, client, due=True, last=None, since=None, answered=True)
    desk.sign_in(house.people[MARIA])
    assert day_of(desk, house, MARIA).stops[0].health_changed
    desk.do(AnswerHealth(appointment_id=number, changed=False))
    assert not day_of(desk, house, MARIA).stops[0].health_changed
    desk.undo()
    assert day_of(desk, house, MARIA).stops[0].health_changed
    desk.redo()
    assert not day_of(desk, house, MARIA).stops[0].health_changed


def test_the_last_visit_is_named_and_a_guest_without_a_name_is_not_asked(
    desk: Desk, house: House
) -> None:
    booked(desk, house)
    later = booked(desk, house, day=MONDAY + timedelta(days=1), starts=time(13))
    guest = booked(desk, house, client_id=None, guest_name="Walk-in 1", starts=time(14))
    found = desk.ask(partial(asked_at_arrival, appointment_id=later))
    assert found is not None
    assert found.since == MONDAY
    assert desk.ask(partial(asked_at_arrival, appointment_id=guest)) is None
    with pytest.raises(Refused, match="health_of_nobody"):
        desk.do(AnswerHealth(appointment_id=guest, changed=False))


def test_a_therapist_takes_forms_of_own_clients_only(desk: Desk, house: House) -> None:
    number = booked(desk, house)
    desk.sign_in(house.people["Tom Becker"])
    for refused in (
        lambda: desk.do(sign(house)),
        lambda: told(desk, house),
        lambda: desk.do(AnswerHealth(appointment_id=number, changed=False)),
    ):
        with pytest.raises(Refused, match="not_your_client"):
            refused()
    desk.sign_in(house.people[MARIA])
    desk.do(sign(house))
    assert "Restless legs" in paper(desk, house)


def test_what_a_merged_record_signed_and_paid_is_seen_from_the_one_that_is_kept(
    desk: Desk, house: House
) -> None:
    robert, sam = house.clients["Robert Quinn"], house.clients["Sam Ortiz"]
    nora = house.clients["Nora Blake"]
    desk.do(sign(house, client_id=nora))
    desk.do(OpenHealth(client_id=nora))
    desk.do(MergeClients(kept_id=sam, gone_id=nora))
    desk.do(MergeClients(kept_id=robert, gone_id=sam))
    (row,) = told(desk, house).signed
    assert not told(desk, house).due
    codes = {one.code for one in desk.ask(partial(timeline, client_id=robert))}
    assert {"line_form", "line_health_opened"} <= codes
    with pytest.raises(Refused, match="health_not_opened"):
        desk.ask(partial(form_paper, answer_id=row.id))
    desk.do(OpenHealth(client_id=robert))
    assert "Nora Blake" in desk.ask(partial(form_paper, answer_id=row.id)).title
    merge = desk.ask(partial(merged, client_id=robert))[0].id
    desk.do(UnmergeClients(merge_id=merge))
    assert not told(desk, house).signed
    assert told(desk, house, "Sam Ortiz").signed


def draft_of(
    desk: Desk, house: House, version: int = 1, key: str = "station", said: str = "0178"
) -> dict[str, Any]:
    robert = house.clients["Robert Quinn"]
    about: dict[str, Any] = {"client_id": robert, "form": "intake.en", "version": version}
    waits = desk.ask(partial(draft_waits, **about, key=key)).waits
    try:
        return dict(desk.ask(partial(form_draft, **about, key=key, said=said)))
    except Refused:
        assert not waits or said != "0178"
        return {}


def test_what_was_answered_before_a_cut_is_taken_up_by_the_client_where_it_was_handed_over(
    desk: Desk, house: House, clock: SetClock
) -> None:
    robert = house.clients["Robert Quinn"]
    keep = partial(KeepDraft, client_id=robert, form="intake.en", version=1, key="station")
    entry = desk.undoable()
    desk.do(keep(answers={"doctor": "Dr. Ray"}))
    desk.do(keep(answers=ANSWERS))
    assert draft_of(desk, house) == ANSWERS
    assert desk.undoable() == entry
    assert draft_of(desk, house, version=2) == {}
    assert draft_of(desk, house, key="another station") == {}
    assert draft_of(desk, house, said="0179") == {}
    desk.sign_in(house.people["Rosa Diaz"])  # whoever hands the screen over again
    assert draft_of(desk, house) == ANSWERS
    desk.do(sign(house))
    assert draft_of(desk, house) == {}
    desk.do(keep(answers=ANSWERS))
    desk.do(keep(answers={}))
    assert draft_of(desk, house) == {}
    desk.do(keep(answers=ANSWERS))
    clock.put(clock.now() + timedelta(hours=13))
    assert draft_of(desk, house) == {}


def test_what_was_kept_without_a_station_is_taken_up_by_nobody(desk: Desk, house: House) -> None:
    robert = house.clients["Robert Quinn"]
    desk.do(KeepDraft(client_id=robert, form="intake.en", version=1, answers=ANSWERS))
    assert draft_of(desk, house, key="") == {}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("0178", True),
        ("04/09/1968", True),
        ("9.4.1968", False),
        ("1968-04-09", True),
        ("178", False),
        ("", False),
        ("5550178", False),
    ],
)
def test_the_client_shows_who_they_are_by_a_number_or_the_day_of_birth(
    said: str, shown: bool
) -> None:
    assert shows(said, ("+18065550178", None), date(1968, 4, 9)) is shown
    assert not shows(said, (None,), None)
