"""Products, their stock, add-ons, codes and rates of tax, as the studio keeps them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.clock import SetClock
from frontdesk.commands.base import Command
from frontdesk.commands.giving_back import Back, RefundSale
from frontdesk.commands.products import (
    LinkStaff,
    MoveStock,
    PlanTax,
    SaveAddOn,
    SaveCode,
    SaveProduct,
)
from frontdesk.commands.till import TakePayment
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.shop import Shop, shop
from frontdesk.queries.till import counter
from frontdesk.storage.engine import Store
from frontdesk.values.barcode import barcode, is_barcode
from frontdesk.values.money import Money
from frontdesk.values.payment import CARD, Paid, Sold
from frontdesk.values.text import new_id
from tests.moments import MONDAY
from tests.studio import House
from tests.till.test_payment import rows

_OIL = SaveProduct(name="Lavender oil", price=Money(1_200), counted=True, low_at=3)
_STONES = SaveAddOn(name="Hot stones", price=Money(2_000), minutes=15)
_SPRING = SaveCode(code="spring", basis_points=1_500)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("4006381333931", "4006381333931"),
        (" 036000 291452 ", "0036000291452"),
        ("96385074", "96385074"),
        ("4006381333932", None),
        ("12345", None),
        ("40063813339３1", None),
        ("", None),
    ],
)
def test_a_bar_code_is_told_by_its_last_digit(text: str, kept: str | None) -> None:
    assert is_barcode(text) is (kept is not None)
    if kept is None:
        with pytest.raises(ValueError, match=r"not a bar code|wrong"):
            barcode(text)
    else:
        assert barcode(text) == kept


def as_new(command: Command, **more: object) -> Command:
    """Return the same command as another wish."""
    return replace(command, id=new_id(), **more)


def shop_of(desk: Desk) -> Shop:
    found: Shop = desk.ask(shop)
    return found


def test_a_product_is_kept_changed_and_no_longer_sold(desk: Desk, house: House) -> None:
    desk.do(as_new(_OIL, barcode="036000291452", tax_bp=200))
    oil = next(each for each in shop_of(desk).products if each.name == "Lavender oil")
    assert (oil.barcode, oil.left, oil.low, oil.tax_bp) == ("0036000291452", 0, True, 200)
    desk.do(as_new(_OIL, product_id=oil.id, price=Money(1_300), active=False))
    assert [row.name for row in desk.ask(counter).products] == ["Arnica balm 2 oz"]
    assert shop_of(desk).products[-1].price == Money(1_300)
    desk.undo()
    assert next(row for row in desk.ask(counter).products if row.id == oil.id).price == Money(1_200)


@pytest.mark.parametrize(
    ("command", "codes"),
    [
        (
            replace(_OIL, name=" ", price=Money(-1), tax_bp=10_001, low_at=-1, barcode="1"),
            {"product_name", "price_wrong", "setting_percent", "low_at_wrong", "barcode_wrong"},
        ),
        (replace(_OIL, name="Arnica balm 2 oz"), {"name_taken"}),
        (
            MoveStock(product_id=1, kind="stolen", pieces=0),
            {"stock_kind_wrong", "pieces_wrong"},
        ),
        (MoveStock(product_id=1, kind="counted", pieces=-1), {"pieces_wrong"}),
        (
            MoveStock(product_id=1, kind="corrected", pieces=-1, reason="x"),
            {"stock_reason_missing"},
        ),
        (
            replace(_STONES, minutes=7, services=(999,), name="x" * 81),
            {"add_on_minutes", "gone", "product_name"},
        ),
        (
            replace(
                _SPRING,
                code="12",
                amount=Money(5),
                covers="x",
                from_day=MONDAY,
                until_day=MONDAY - timedelta(days=1),
                most_uses=0,
            ),
            {"code_form", "code_value", "setting_choice", "code_days", "code_uses"},
        ),
        (PlanTax(from_day=MONDAY, basis_points=1), {"tax_day_past"}),
        (PlanTax(from_day=MONDAY + timedelta(days=1), basis_points=-1), {"setting_percent"}),
    ],
)
def test_what_cannot_be_is_said_all_at_once(
    desk: Desk, house: House, command: Command, codes: set[str]
) -> None:
    with pytest.raises(Refused) as caught:
        desk.do(command)
    assert {reason.code for reason in caught.value.reasons} == codes


def test_a_code_or_a_bar_code_belongs_to_one(desk: Desk, house: House) -> None:
    desk.do(as_new(_OIL, barcode="96385074"))
    desk.do(as_new(_SPRING))
    desk.do(as_new(_STONES))
    for command, code in (
        (as_new(_OIL, name="Other", barcode="9638 5074"), "barcode_taken"),
        (as_new(_SPRING, code="SPRING"), "name_taken"),
        (as_new(_STONES), "name_taken"),
    ):
        with pytest.raises(Refused, match=code):
            desk.do(command)


def test_stock_is_what_came_and_went(
    desk: Desk, store: Store, house: House, clock: SetClock
) -> None:
    rosa = Desk(store, clock, station="front")
    rosa.sign_in(house.people["Rosa Diaz"])
    outcome = rosa.do(MoveStock(product_id=house.balm, kind="received", pieces=12))
    assert (outcome.params["left"], outcome.undoable) == (12, False)
    rosa.do(MoveStock(product_id=house.balm, kind="counted", pieces=10))
    rosa.do(MoveStock(product_id=house.balm, kind="corrected", pieces=-1, reason="a tester"))
    found = rosa.ask(counter)
    total = found.bill((found.products[0].item(2),), None, ()).total
    sold = Sold(product_id=house.balm, price=Money(1_800), quantity=2)
    sale = rosa.do(TakePayment(sold=(sold,), tenders=(Paid(kind=CARD, amount=total),)))
    assert [each.left for each in rosa.ask(counter).products] == [7]
    line = rows(store, "SELECT id FROM sale_line WHERE kind='product'")[0][0]
    desk.do(
        RefundSale(
            sale_id=sale.params["sale"],
            lines=(Back(line_id=int(str(line)), quantity=1),),
            reason="broken",
        )
    )
    assert rows(store, "SELECT kind, change, reason FROM stock_move ORDER BY id") == [
        ("received", 12, None),
        ("counted", -2, None),
        ("corrected", -1, "a tester"),
        ("sold", -2, None),
        ("returned", 1, None),
    ]
    assert [each.left for each in desk.ask(counter).products] == [8]


def test_add_ons_codes_and_rates_are_kept(desk: Desk, house: House) -> None:
    desk.do(as_new(_STONES, services=(house.services["sw"],)))
    desk.do(as_new(_SPRING, most_uses=5, once_each=True))
    day = MONDAY + timedelta(days=40)
    desk.do(PlanTax(from_day=day, basis_points=900))
    desk.do(PlanTax(from_day=day, basis_points=950))
    found = shop_of(desk)
    (stones,), (spring,) = found.add_ons, found.codes
    assert (stones.services, stones.minutes) == ((house.services["sw"],), 15)
    assert (spring.code, spring.used, spring.most_uses) == ("SPRING", 0, 5)
    assert [(each.from_day, each.basis_points) for each in found.taxes] == [
        (None, 825),
        (day, 950),
    ]
    for _ in range(4):
        desk.undo()
    emptied = shop_of(desk)
    assert (emptied.add_ons, emptied.codes, len(emptied.taxes)) == ((), (), 1)
    for _ in range(4):
        desk.redo()
    desk.do(as_new(_STONES, add_on_id=stones.id, active=False))
    desk.do(as_new(_SPRING, code_id=spring.id, active=False, basis_points=None, amount=Money(5)))
    desk.do(PlanTax(from_day=day, basis_points=None))
    found = shop_of(desk)
    assert (found.add_ons[0].active, found.codes[0].amount, len(found.taxes)) == (
        False,
        Money(5),
        1,
    )


def test_who_works_here_is_one_client(desk: Desk, house: House) -> None:
    rosa, tom = house.people["Rosa Diaz"], house.people["Tom Becker"]
    sam, nora = house.clients["Sam Ortiz"], house.clients["Nora Blake"]
    desk.do(LinkStaff(person_id=rosa, client_id=sam))
    desk.do(LinkStaff(person_id=rosa, client_id=nora))
    with pytest.raises(Refused, match="staff_taken"):
        desk.do(LinkStaff(person_id=tom, client_id=nora))
    linked = [(row.name, row.client) for row in shop_of(desk).staff if row.client]
    assert linked == [("Rosa Diaz", "Nora Blake")]
    desk.undo()
    assert [row.client for row in shop_of(desk).staff if row.client] == ["Sam Ortiz"]
    desk.do(LinkStaff(person_id=rosa, client_id=None))
    assert not any(row.client for row in shop_of(desk).staff)
