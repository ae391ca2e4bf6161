"""What a sale comes to, whatever is on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.till import (
    PRODUCT,
    SERVICE,
    Item,
    against_discount,
    against_tenders,
    against_tips,
    bill,
    spread,
    tips_of,
    tips_split,
    values,
)
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CARD, CASH, Discount, Paid, Tip
from frontdesk.values.rights import Grant

_MONEY = st.integers(0, 50_000).map(Money)
_SERVICES = st.builds(
    Item,
    kind=st.just(SERVICE),
    text=st.just("Swedish massage 60"),
    unit=_MONEY,
    therapists=st.sampled_from([(1,), (2,), (1, 2)]),
)
_PRODUCTS = st.builds(
    Item,
    kind=st.just(PRODUCT),
    text=st.just("Balm"),
    unit=_MONEY,
    quantity=st.integers(1, 9),
    taxed=st.booleans(),
)
_ITEMS = st.lists(st.one_of(_SERVICES, _PRODUCTS), max_size=8)
_PERCENT = st.integers(0, 10_000)


def service(cents: int, *therapists: int) -> Item:
    return Item(kind=SERVICE, text="x", unit=Money(cents), therapists=therapists or (1,))


def balm(quantity: int = 1) -> Item:
    return Item(kind=PRODUCT, text="Balm", unit=Money(1800), quantity=quantity, taxed=True)


@given(items=_ITEMS, percent=_PERCENT, tax=st.integers(0, 3_000), tip=_PERCENT)
def test_the_parts_add_up_to_the_total(items: list[Item], percent: int, tax: int, tip: int) -> None:
    found = bill(items, Discount(basis_points=percent), tax, tips_of(items, tip))
    tips = sum((each.amount for each in found.tips), start=ZERO)
    assert found.total == found.full - found.discount + found.tax + tips
    assert found.total >= ZERO
    assert found.tax == found.taxed.share(tax)
    assert ZERO <= found.taxed <= found.full


@given(items=st.lists(_SERVICES, max_size=6), percent=_PERCENT, tax=st.integers(0, 3_000))
def test_services_are_not_taxed(items: list[Item], percent: int, tax: int) -> None:
    assert bill(items, Discount(basis_points=percent), tax).tax == ZERO


@given(amount=_MONEY, over=st.lists(_MONEY, min_size=1, max_size=9))
def test_what_is_spread_adds_up_and_keeps_its_sign(amount: Money, over: list[Money]) -> None:
    parts = spread(amount, over)
    assert sum(parts, start=ZERO) == amount
    assert all(part >= ZERO for part in parts)
    if sum(over, start=ZERO):
        assert all(not part for part, each in zip(parts, over, strict=True) if not each)


@given(items=_ITEMS, amount=_MONEY)
def test_a_tip_goes_to_those_who_served(items: list[Item], amount: Money) -> None:
    tips = tips_split(items, amount)
    assert {tip.therapist_id for tip in tips} == set(values(items))
    if tips:
        assert sum((tip.amount for tip in tips), start=ZERO) == amount


def test_the_picture_comes_to_what_it_says() -> None:
    items = [service(9500), balm()]
    found = bill(items, None, 825, tips_of(items, 1800))
    assert (found.tax, found.tips[0].amount) == (Money(149), Money(1710))
    assert found.total == Money(9500 + 1800 + 149 + 1710)


def test_tax_is_taken_after_the_discount_and_the_tip_before_it() -> None:
    items = [service(10_000), balm(5)]
    found = bill(items, Discount(basis_points=1_000), 1_000, tips_of(items, 2_000))
    assert found.discount == Money(1_900)
    assert found.taxed == Money(8_100)
    assert found.tax == Money(810)
    assert found.tips == (Tip(therapist_id=1, amount=Money(2_000)),)


def test_four_hands_share_to_the_cent() -> None:
    assert values([service(9_501, 1, 2)]) == {1: Money(4_750), 2: Money(4_751)}


@pytest.mark.parametrize(
    ("grant", "discount", "codes"),
    [
        (Grant.YES, Discount(amount=Money(10_000)), []),
        (Grant.YES, Discount(amount=Money(10_001)), ["discount_too_large"]),
        (Grant.YES, Discount(amount=ZERO), ["discount_empty"]),
        (Grant.YES, Discount(amount=Money(-5)), ["discount_empty"]),
        (Grant.REASON, Discount(basis_points=1_000, reason="late start"), []),
        (Grant.REASON, Discount(basis_points=1_001, reason="late"), ["discount_over_limit"]),
        (Grant.REASON, Discount(basis_points=1_000), ["discount_reason_missing"]),
        (
            Grant.REASON,
            Discount(basis_points=5_000, reason=" x "),
            ["discount_over_limit", "discount_reason_missing"],
        ),
        (Grant.YES, Discount(basis_points=500, reason="4242 4242 4242 4242"), ["card_number"]),
        (Grant.NO, Discount(basis_points=1, reason="because"), ["discount_not_allowed"]),
        (Grant.NO, None, []),
    ],
)
def test_a_discount_is_held_against_the_matrix(
    grant: Grant, discount: Discount | None, codes: list[str]
) -> None:
    found = against_discount(grant, discount, Money(10_000))
    assert [reason.code for reason in found] == codes


@pytest.mark.parametrize(
    ("tenders", "codes"),
    [
        ([Paid(kind=CASH, amount=Money(3_659))], []),
        ([Paid(kind=CASH, amount=Money(3_659), given=Money(4_000))], []),
        ([Paid(kind=CASH, amount=Money(3_659), given=Money(3_000))], ["tender_too_small"]),
        ([Paid(kind=CARD, amount=Money(3_659), last_four="4242")], []),
        ([Paid(kind=CARD, amount=Money(659)), Paid(kind=CASH, amount=Money(3_000))], []),
        ([Paid(kind=CARD, amount=Money(3_658))], ["tender_too_small"]),
        ([Paid(kind=CARD, amount=Money(3_660))], ["tender_too_large"]),
        ([], ["tender_too_small"]),
        ([Paid(kind=CARD, amount=Money(3_659), last_four="42")], ["last_four_wrong"]),
        ([Paid(kind=CARD, amount=Money(3_659), last_four="４２４２")], ["last_four_wrong"]),
        ([Paid(kind=CASH, amount=Money(3_659), last_four="4242")], ["last_four_wrong"]),
        ([Paid(kind=CARD, amount=Money(3_659), last_four="4242424242424242")], ["card_number"]),
        ([Paid(kind=CARD, amount=Money(3_659), last_four="4111-1111-1111")], ["card_number"]),
        (
            [Paid(kind="cheque", amount=Money(3_659)), Paid(kind=CASH, amount=ZERO)],
            ["tender_unknown", "tender_empty"],
        ),
        (
            [Paid(kind=CASH, amount=Money(3_659), given=Money(99_999_999))],
            ["amount_too_large"],
        ),
    ],
)
def test_tenders_settle_the_total_or_say_why_not(tenders: list[Paid], codes: list[str]) -> None:
    assert [reason.code for reason in against_tenders(tenders, Money(3_659))] == codes


def test_tips_go_to_those_who_served_and_are_sane() -> None:
    tips = [
        Tip(therapist_id=1, amount=Money(-1)),
        Tip(therapist_id=2, amount=Money(100)),
        Tip(therapist_id=1, amount=Money(99_999_999)),
    ]
    found = [reason.code for reason in against_tips(tips, [1])]
    assert found == ["tip_negative", "tip_for_nobody", "amount_too_large"]
