"""Papers are in the language of who reads them: the client's own, or that of the staff."""

import string
import tomllib
from datetime import UTC, datetime
from functools import partial

import pytest
from sqlalchemy import text

from frontdesk.commands.notes import SaveNote
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.documents.board_sheet import SeenBoard, SeenCell, board_sheet
from frontdesk.documents.body_drawing import body_picture
from frontdesk.documents.day_sheet import day_sheet, day_sheets, week_sheets
from frontdesk.documents.form_paper import form_on_paper
from frontdesk.documents.gift_card import gift_card_papers
from frontdesk.documents.kept_papers import client_papers
from frontdesk.documents.member_statement import happened_words, statement
from frontdesk.documents.progress import changes
from frontdesk.documents.trial import trial_page
from frontdesk.documents.words import words_in
from frontdesk.paths import RESOURCES
from frontdesk.queries.course import CoursePoint
from frontdesk.queries.forms import SignedFacts
from frontdesk.queries.gift_card import gift_card_paper
from frontdesk.queries.member_history import Happened, member_statement
from frontdesk.rules.form_templates import shipped
from frontdesk.storage.engine import Store
from frontdesk.storage.view import View
from frontdesk.values.chart import Chart, Mark, MarkKind, Side
from frontdesk.values.membership import Every, Standing
from frontdesk.values.money import Money
from frontdesk.values.note import AREAS, PRESSURES, TECHNIQUES, Measure, NoteDetails, NoteText
from frontdesk.values.payment import CASH, Paid
from frontdesk.values.rights import Permission, needs
from frontdesk.values.state import State
from frontdesk.values.stored import Bought, Stored, Unit, Why
from tests.documents.hostile import DAY, LONG, papers
from tests.memberships.steps import joined, plan
from tests.moments import MONDAY
from tests.notes.test_notes import MARIA, booked, day_of
from tests.studio import House

_SAM = "Sam Ortiz"
_AT = datetime(2026, 11, 23, 10, 41, tzinfo=UTC)
_FILES = sorted((RESOURCES / "documents").glob("words*.toml"))


def english() -> set[str]:
    """Return what papers say in English only, as far as it stands before what is filled in."""
    found = set()
    for path in _FILES:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        for key, words in said["en"].items():
            if isinstance(words, str) and words != said["es"][key]:
                found.add(next(iter(string.Formatter().parse(words)))[0].strip())
    return {words for words in found if len(words) > 4}


@pytest.mark.parametrize("what", sorted(set(papers("Ann", many=False)) - {"superbill"}))
def test_a_spanish_paper_says_nothing_in_english(what: str) -> None:
    html = papers(LONG, many=False, language="es")[what].html
    read = html[html.index("<body") :]
    assert not {words for words in english() if f">{words}" in read or f" {words} " in read}


def test_an_insurer_reads_a_spanish_superbill_in_english() -> None:
    html = papers("Ana", many=False, language="es")["superbill"].html
    for words in (
        "Charges / Cargos", "Date<br>Fecha", "supplied by Ana on 30 Dec 2026 / dado por Ana",
        "Massage therapy, 15 minutes / Masaje terapéutico", "eight-minute rule", "ocho minutos",
    ):  # fmt: skip
        assert words in html
    assert "Cargos" not in papers("Ana", many=False)["superbill"].html


def test_a_gift_card_is_in_the_language_of_who_has_it_or_bought_it(
    desk: Desk, house: House, store: Store
) -> None:
    sam, nora = house.clients[_SAM], house.clients["Nora Blake"]
    speaks(store, sam, "es")
    cash = (Paid(kind=CASH, amount=Money(5_000)),)
    cards = []
    for owner, buyer in ((sam, nora), (nora, sam), (None, sam), (None, None)):
        what = Bought(kind=Stored.GIFT_CARD, price=Money(5_000), client_id=owner)
        done = desk.do(TakePayment(bought=(what,), tenders=cash, client_id=buyer))
        ask = partial(gift_card_paper, wallet_id=int(done.params["wallets"][0]))
        cards.append(desk.ask(ask))
    assert [card.language for card in cards] == ["es", None, "es", None]
    assert all("Tarjeta de regalo" in paper.html for paper in gift_card_papers(cards[2]))


def test_a_member_reads_the_statement_in_the_own_language(
    desk: Desk, house: House, store: Store
) -> None:
    sam = joined(desk, house, plan_id=plan(desk))
    speaks(store, house.clients[_SAM], "es")
    found = desk.ask(partial(member_statement, membership_id=sam))
    words = words_in(found.language)
    assert [happened_words(row, words) for row in found.rows] == [
        "Alta en Monthly 60",
        "Período desde el 23 nov 2026, recibo 2026-000001",
        "Créditos, válidos hasta el 22 mar 2027",
    ]
    html = statement(found).html
    for said in ("$75.00 al mes, miembro desde el 23 nov 2026", "disponibles: 1 sesión", "Activa"):
        assert said in html


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_code_of_a_membership_has_words(language: str) -> None:
    words = words_in(language)
    for key in (
        *(f"every_{each}" for each in Every), *(f"standing_{each}" for each in Standing),
        *(f"state_{each}" for each in State), *(f"measure_{each}" for each in Measure),
        *(f"mark_{each}" for each in MarkKind),
        *(f"noted_{each}" for each in (*AREAS, *TECHNIQUES)),
        *(f"pressure_{each}" for each in PRESSURES),
    ):  # fmt: skip
        assert words(key)
    for why in set(Why) - {Why.PAID}:  # of a house account
        row = Happened(day=DAY, kind="credits", code=why, params={"day": DAY}, unit=Unit.MINUTES)
        assert happened_words(row, words)


def test_a_report_of_progress_says_how_it_went_in_the_own_language() -> None:
    points = [
        CoursePoint(DAY, "Masaje", "Ana", ((Measure.PAIN, pain), (Measure.SLEEP, 6)), "", "")
        for pain in (7, 3)
    ]
    assert changes(points, (Measure.PAIN, Measure.SLEEP), words_in("es")) == [
        "Dolor (0–10): 7 al principio, 3 ahora (mejor).",
        "Horas de sueño: 6 al principio, 6 ahora (sin cambio).",
    ]


def test_a_form_says_in_its_own_language_that_it_was_changed() -> None:
    body = shipped()["intake.es"]
    facts = SignedFacts(
        answer_id=1,
        client="Ana",
        studio="Back",
        version=2,
        at=_AT,
        digest="0f",
        whole=False,
    )
    html = form_on_paper(facts, body, {}, []).html
    for said in ("no coincide con su hash", "versión 2", "10:41 a.m.", "Sin respuesta"):
        assert said in html
    marks = tuple(Mark(kind, Side.BACK, 300, 800, 1) for kind in (MarkKind.PAIN, MarkKind.CARE))
    lines = body_picture(Chart(marks), "body", words_in("es")).drawing.words
    assert [line.text for line in lines] == ["D", "!", "D dolor, ! con cuidado aquí"]


@needs(Permission.HAND_OUT_CLIENT)
def _notes(view: View, client: int) -> list[str]:
    return [paper.html for name, paper in client_papers(view, client) if "/notes/" in name]


def test_a_note_is_handed_out_in_the_language_of_its_client(
    desk: Desk, house: House, store: Store
) -> None:
    booked(desk, house)
    robert = house.clients["Robert Quinn"]
    speaks(store, robert, "es")
    desk.sign_in(house.people[MARIA])
    number = day_of(desk, house, MARIA).stops[0].card.id
    details = NoteDetails(
        areas=("lower_back", "feet"), techniques=("deep",), pressure="firm",
        outcome=(("pain", 6),), homework="a_b",
    )  # fmt: skip
    wanted = NoteText(subjective="Tight", details=details)
    desk.do(SaveNote(appointment_id=number, was=NoteText(), to=wanted))
    desk.sign_in(house.people["Dana Reed"])
    (html,) = desk.ask(partial(_notes, client=robert))
    for said in (
        "Nota de la sesión: Robert Quinn", "Sin firmar", "Subjetivo", "espalda baja, pies",
        "tejido profundo", "firme", "Dolor (0–10) 6", "a_b",
    ):  # fmt: skip
        assert said in html


def test_papers_of_the_staff_are_in_the_language_of_the_windows(desk: Desk, house: House) -> None:
    booked(desk, house)
    therapist = house.therapists[MARIA]
    one = desk.ask(partial(day_sheet, day=MONDAY, therapist_id=therapist, language="es"))
    week = desk.ask(partial(week_sheets, first=MONDAY, therapist_id=therapist, language="es"))
    everybody = desk.ask(partial(day_sheets, day=MONDAY, language="es"))
    assert one.title == f"Hoja del día de {MARIA}, 23 nov 2026"
    assert week.title == f"Hojas de la semana de {MARIA}, desde el 23 nov 2026"
    for paper in (one, week, everybody):
        assert "1 visita, 1 h 0 min en sesión" in paper.html
        assert "Cliente, servicio, sala" in paper.html
    cell = SeenCell(column=0, first=120, past=132, until=132, marks="!", state=State.NO_SHOW)
    board = SeenBoard(
        title="lunes", about="d", opens=108, closes=228, hours=(), columns=(("Ana", ""),),
        open=(((108, 228),),), cells=(cell,),
    )  # fmt: skip
    drawn = desk.ask(partial(board_sheet, seen=board, language="es")).drawings[0].words
    assert {"! N", "N no vino   ! con aviso"} <= {line.text for line in drawn}
    assert "Página de prueba" in trial_page(papers("Ann")["quote"].paper, "Back", "es").html


def speaks(store: Store, client: int, language: str) -> None:
    """Keep which language a client speaks."""
    with store.write.begin() as connection:
        connection.execute(
            text("UPDATE client SET language = :language WHERE id = :id"),
            {"language": language, "id": client},
        )
