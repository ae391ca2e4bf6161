"""After-care pages: which fits, who gets which, what stands on them."""

from functools import partial

import pytest

from frontdesk.commands.health import OpenHealth, SaveCondition
from frontdesk.commands.notes import SaveNote
from frontdesk.desk import Desk
from frontdesk.documents.base import Paper
from frontdesk.documents.handout import handout_papers
from frontdesk.errors import Refused
from frontdesk.queries.handouts import handouts_for
from frontdesk.rules.handouts import fitting, handouts
from frontdesk.values.health import Condition, Held
from frontdesk.values.note import NoteDetails, NoteText
from tests.notes.test_notes import MARIA, booked
from tests.studio import House


def test_every_page_says_the_same_in_both_languages_and_when_to_see_a_doctor() -> None:
    conditions = set(Condition)
    for handout in handouts():
        assert handout.condition is None or handout.condition in conditions
        english, spanish = handout.page("en"), handout.page("es")
        assert len(english.points) == len(spanish.points)
        assert any("doctor" in text.casefold() + head.casefold() for head, text in english.points)
        assert any("médico" in text + head for head, text in spanish.points)
        assert handout.page("fr") == english


@pytest.mark.parametrize(
    ("service", "conditions", "key"),
    [
        ("dt", set(), "deep"),
        ("cu", set(), "cupping"),
        ("sw", set(), "swedish"),
        ("xx", set(), "general"),
        ("pn", set(), "prenatal"),
        ("ac", {"fever"}, "acupuncture"),
        ("dt", {"restless_legs", "diabetes"}, "restless_legs"),
        ("dt", {"arthritis", "diabetes"}, "diabetes"),
        ("pn", {"pregnancy"}, "pregnancy"),
    ],
)
def test_the_condition_comes_before_the_service(
    service: str, conditions: set[str], key: str
) -> None:
    assert fitting(service, conditions) == key


def keys(desk: Desk, number: int) -> list[str]:
    return [row.key for row in desk.ask(partial(handouts_for, appointment_id=number))]


def test_reception_gets_the_pages_of_services_alone(desk: Desk, house: House) -> None:
    number = booked(desk, house)
    desk.do(
        SaveCondition(
            client_id=house.clients["Robert Quinn"], to=Held(kind=Condition.RESTLESS_LEGS)
        )
    )
    desk.sign_in(house.people["Rosa Diaz"])
    assert keys(desk, number) == [
        "deep",
        "acupuncture",
        "cupping",
        "general",
        "prenatal",
        "swedish",
    ]
    wanted = partial(handout_papers, language="en", appointment_id=number)
    with pytest.raises(Refused, match="gone"):
        desk.ask(partial(wanted, key="restless_legs"))
    sheet, roll = desk.ask(partial(wanted, key="deep"))
    assert (sheet.paper, roll.paper) == (Paper.LETTER, Paper.ROLL)
    assert "After deep tissue work" in sheet.html
    desk.sign_in(house.people["Tom Becker"])
    with pytest.raises(Refused, match="only_own_column"):
        keys(desk, number)


def test_the_therapist_gets_the_condition_s_page_first_once_the_record_is_open(
    desk: Desk, house: House
) -> None:
    number = booked(desk, house)
    client = house.clients["Robert Quinn"]
    desk.do(SaveCondition(client_id=client, to=Held(kind=Condition.RESTLESS_LEGS)))
    desk.sign_in(house.people[MARIA])
    assert keys(desk, number)[0] == "deep"
    assert {"restless_legs", "diabetes", "kidney_disease"} <= {*keys(desk, number)}
    desk.do(OpenHealth(client_id=client))
    assert keys(desk, number)[0] == "restless_legs"
    text = NoteText(details=NoteDetails(homework="Calves <twice> a day"))
    desk.do(SaveNote(appointment_id=number, was=NoteText(), to=text))
    wanted = partial(handout_papers, key="restless_legs", appointment_id=number)
    for language, words in (("en", "Calmer legs at night"), ("es", "Piernas más tranquilas")):
        html = desk.ask(partial(wanted, language=language))[0].html
        assert words in html
        assert "Calves &lt;twice&gt; a day" in html
    desk.sign_in(house.people["Dana Reed"])
    assert "Calves" not in desk.ask(partial(wanted, language="en"))[0].html
