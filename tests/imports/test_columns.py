"""Any list: its columns are guessed by their names and contents, chosen, and remembered."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from frontdesk.commands.imports import ImportClients
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.transfer.clients import Looked, Preview, look_into, preview
from frontdesk.transfer.columns import heads, proposed
from frontdesk.transfer.table_file import TableRow
from frontdesk.values.list_layout import LEFT_OUT, TARGETS, DayOrder, Layout
from tests.imports.lists import real, row, text, write
from ui.sentences import sentence


def looked_into(desk: Desk, folder: Path, content: str) -> Looked:
    return desk.ask(partial(look_into, path=write(folder, content)))


def seen_by(desk: Desk, folder: Path, looked: Looked, layout: Layout | None = None) -> Preview:
    path = folder / "list.csv"
    layout = layout or looked.layout
    return desk.ask(partial(preview, path=path, table=looked.table, layout=layout))


MINDBODY = (
    "RSSID,Last Name,First Name,Mobile Phone,Home Phone,E-mail,Address,City,State,Postal Code,"
    "Birth Date,Client Notes"
)
JANE = "Patient GUID,First Name,Preferred First Name,Last Name,Email,Mobile Phone,Birth Date,Postal"
SPANISH = "Nombre,Apellidos,Teléfono,Correo electrónico,Fecha de nacimiento,Dirección,Código postal"


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        (
            MINDBODY,
            "external_id last_name first_name phone phone_2 email street city state postal_code "
            "birthday memo",
        ),
        (
            JANE,
            "external_id first_name preferred_name last_name email phone birthday postal_code",
        ),
        (SPANISH, "first_name last_name phone email birthday street postal_code"),
        ("Name,Cell,DOB,Zip", "whole_name phone birthday postal_code"),
        ("Client Name,Mobile Number,E mail,Created At", "whole_name phone email since"),
        ("First Name,Last Name,Full Name", "first_name last_name -"),
        ("Nombre,Teléfono", "whole_name phone"),
        ("Fist Name,Lastname,Emial address,Favourite tea", "first_name last_name email -"),
        ("colour,,size", "- - -"),
        ("Phone,Phone,Notes,Comments", "phone - memo memo"),
    ],
    ids=[
        *("mindbody", "jane", "spanish", "short", "boulevard", "whole name beside its parts"),
        *("one name in Spanish", "misspelt", "nothing known", "twice"),
    ],
)
def test_columns_are_known_by_their_names(head: str, fields: str) -> None:
    found = proposed(heads(head.split(",")), (), "list.csv").fields
    assert [each or "-" for each in found] == fields.split()
    assert set(found) <= {None, *TARGETS}


@pytest.mark.parametrize(
    ("head", "file", "title"),
    [
        (MINDBODY, "list.csv", "Mindbody"),
        (JANE, "list.csv", "Jane"),
        ("Name,Phone", "Mangomint clients.csv", "Mangomint"),
        ("Name,Phone", "blvd-export.csv", "Boulevard"),
        ("Name,Phone", "friends.csv", ""),
    ],
    ids=["mindbody", "jane", "mangomint", "boulevard", "none"],
)
def test_the_system_is_named_where_it_can_be_told(head: str, file: str, title: str) -> None:
    assert proposed(heads(head.split(",")), (), file).title == title


def test_an_email_is_known_by_what_stands_there() -> None:
    rows = [TableRow(n, ("Ann", "ann@example.com" if n % 5 else "none")) for n in range(1, 9)]
    assert proposed(("Name", "Reach"), rows, "x").fields == ("whole_name", "email")
    assert proposed(("Name", "Reach"), rows[3:5], "x").fields == ("whole_name", None)


def test_columns_without_a_name_or_with_the_same_are_told_apart() -> None:
    assert heads(["Name", "", " name ", *[""] * 24, "x"])[:3] == ("Name", "(B)", "name (2)")
    assert heads([""] * 27)[26] == "(AA)"


@pytest.mark.parametrize(
    ("days", "order", "born"),
    [
        (("03/04/1980", "27/04/1981"), DayOrder.DAY_FIRST, date(1980, 4, 3)),
        (("03/04/1980", "04/27/1981"), DayOrder.MONTH_FIRST, date(1980, 3, 4)),
        (("03/04/1980", "05/06/1981"), DayOrder.MONTH_FIRST, date(1980, 3, 4)),
        (("3.4.1980", "27.4.1981"), DayOrder.DAY_FIRST, date(1980, 4, 3)),
        (("03/04/68", "12/31/67"), DayOrder.MONTH_FIRST, date(1968, 3, 4)),
        (("1980-03-04 00:00:00", "Apr 27, 1981"), DayOrder.MONTH_FIRST, date(1980, 3, 4)),
        (("29190", "4 March 1980"), DayOrder.MONTH_FIRST, date(1979, 12, 1)),
    ],
    ids=["day first", "month first", "either", "dots", "short years", "plain", "a bare number"],
)
def test_the_order_of_days_is_read_from_them(
    desk: Desk, tmp_path: Path, days: tuple[str, str], order: DayOrder, born: date
) -> None:
    content = f'Name,Birthday\nAnn Lee,"{days[0]}"\nBob Ray,"{days[1]}"\n'
    looked = looked_into(desk, tmp_path, content)
    assert looked.layout.order is order
    seen = seen_by(desk, tmp_path, looked)
    assert (seen.counts["new"], seen.counts["rejected"]) == (2, 0)
    assert seen.listed.rows[0].values["birthday"] == born


def test_days_in_the_other_order_are_rejected_and_not_guessed(desk: Desk, tmp_path: Path) -> None:
    looked = looked_into(desk, tmp_path, "Name,Birthday\nAnn Lee,27/04/1980\n")
    wrong = replace(looked.layout, order=DayOrder.MONTH_FIRST)
    assert seen_by(desk, tmp_path, looked, wrong).counts["rejected"] == 1


def test_a_list_of_no_system_comes_in_once(desk: Desk, tmp_path: Path) -> None:
    content = (
        "Nombre;Apellidos;Teléfono;Notas;Observaciones;Color\n"
        'Vera;Lund;806 555 4444;firme;llamar;azul\n"Lee, Ann";;;;;\n;;;;;\n'
    )
    looked = looked_into(desk, tmp_path, content)
    assert not looked.known
    seen = seen_by(desk, tmp_path, looked)
    assert (seen.rows, seen.counts["new"]) == (2, 2)
    vera, ann = seen.listed.rows
    assert vera.values["memo"] == "firme\nObservaciones: llamar"
    assert vera.extra == {"Color": "azul"}
    assert ann.name == "Lee, Ann"  # it was said to be a first name
    desk.do(ImportClients(listed=seen.listed))
    again = looked_into(desk, tmp_path, content)
    assert (again.known, again.remembered) == (True, True)
    assert again.layout.fields == looked.layout.fields
    after = desk.ask(partial(preview, path=tmp_path / "list.csv"))
    assert (after.counts["known"], after.changes) == (2, False)
    desk.undo()
    assert not looked_into(desk, tmp_path, content).known


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Vera Lund", ("Vera", "Lund")),
        ("Lund, Vera", ("Vera", "Lund")),
        ("Ana María de la Cruz", ("Ana María de la", "Cruz")),
        ("Cher", ("Cher", None)),
        ("Lund,", ("Lund", None)),
    ],
    ids=["in order", "last name first", "long", "one word", "only a comma"],
)
def test_a_whole_name_is_parted(
    desk: Desk, tmp_path: Path, name: str, parts: tuple[str, str | None]
) -> None:
    looked = looked_into(desk, tmp_path, f'Name,Phone\n"{name}",8065554444\n')
    (found,) = seen_by(desk, tmp_path, looked).listed.rows
    assert (found.values.get("first_name"), found.values.get("last_name")) == parts


def test_what_a_person_has_chosen_is_remembered_even_of_a_known_system(
    desk: Desk, tmp_path: Path
) -> None:
    content = text(row("Vera", "Lund", phone="8065559999", memo="firm"))
    looked = looked_into(desk, tmp_path, content)
    assert (looked.known, looked.remembered, looked.layout.title) == (True, False, "Square")
    fields = tuple(LEFT_OUT if each == "memo" else each for each in looked.layout.fields)
    chosen = looked.layout.with_fields(fields, looked.layout.order)
    seen = seen_by(desk, tmp_path, looked, chosen)
    assert "memo" not in seen.listed.rows[0].values
    assert not seen.listed.rows[0].extra
    desk.do(ImportClients(listed=seen.listed))
    again = looked_into(desk, tmp_path, content)
    assert (again.remembered, again.layout.fields) == (True, fields)


def test_what_was_remembered_of_other_columns_is_no_help() -> None:
    layout = proposed(("Name", "Phone"), (), "x")
    order = DayOrder.DAY_FIRST.value
    assert layout.as_kept(None) is None
    assert layout.as_kept({"fields": ["first_name"], "order": order}) is None
    assert layout.as_kept({"fields": ["first_name", "shoe size"], "order": order}) is None
    assert layout.as_kept({"fields": ["last_name", None], "order": order}) is not None


@pytest.mark.parametrize(
    ("fields", "code", "said"),
    [
        ((None, "phone"), "list_no_name", "which column holds the names"),
        (("first_name", "first_name"), "list_held_twice", "Name, Phone"),
    ],
    ids=["no name", "twice"],
)
def test_columns_that_cannot_be_so_are_refused(
    desk: Desk, tmp_path: Path, fields: tuple[str | None, ...], code: str, said: str
) -> None:
    looked = looked_into(desk, tmp_path, "Name,Phone\nAnn,8065554444\n")
    layout = looked.layout.with_fields(fields, DayOrder.MONTH_FIRST)
    with pytest.raises(Refused, match=code) as refused:
        seen_by(desk, tmp_path, looked, layout)
    assert said in sentence(refused.value)


def test_each_column_comes_with_what_stands_there_first(desk: Desk, tmp_path: Path) -> None:
    rows = "\n".join(f"Guest {n},{'red' if n % 2 else ''},{n}/30/1980" for n in range(1, 6))
    looked = looked_into(desk, tmp_path, "Name,Colour,Birthday\n" + rows)
    assert [each.samples for each in looked.columns] == [
        ("Guest 1", "Guest 2", "Guest 3"),
        ("red",),
        ("1/30/1980", "2/30/1980", "3/30/1980"),
    ]
    assert [each.order for each in looked.columns] == [None, None, DayOrder.MONTH_FIRST]


@pytest.mark.parametrize("name", ["square-customers.csv", "vagaro-CustomersList.csv"])
def test_a_real_list_needs_no_questions(desk: Desk, name: str) -> None:
    looked = desk.ask(partial(look_into, path=real(name)))
    assert looked.known
    assert len(looked.table.rows) == 416


def test_a_real_list_is_guessed_right_by_its_names_alone(desk: Desk) -> None:
    looked = desk.ask(partial(look_into, path=real("fresha-clients.csv")))
    guessed = proposed(looked.layout.head, looked.table.rows, "x")
    assert guessed.order is DayOrder.DAY_FIRST
    same = {"first_name", "last_name", "phone", "email", "birthday", "street", "city", "memo"}
    for ours, guess in zip(looked.layout.fields, guessed.fields, strict=True):
        assert ours not in same or guess == ours
