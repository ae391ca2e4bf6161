"""Every paper of the till with the worst that can stand on it: long names, scripts, many lines."""

from dataclasses import replace
from datetime import date, time, timedelta

from frontdesk.documents.base import Document, Paper
from frontdesk.documents.day_report import day_report_on
from frontdesk.documents.gift_card import gift_card_on
from frontdesk.documents.letters import invoice_paper, quote_paper, statement_paper
from frontdesk.documents.liability import liability_report
from frontdesk.documents.member_statement import statement
from frontdesk.documents.pay_statement import pay_statement
from frontdesk.documents.receipt import receipt_on
from frontdesk.documents.superbill import superbill_paper
from frontdesk.queries.day_report import DayReport, DrawerReport, TipRow
from frontdesk.queries.gift_card import GiftCard
from frontdesk.queries.letters import (
    ClientStatement,
    Heading,
    Invoice,
    Quote,
    QuoteRow,
    StatementRow,
)
from frontdesk.queries.liability import AGES, Liability, Owed
from frontdesk.queries.member_history import Happened, MemberStatement
from frontdesk.queries.pay import PayStub
from frontdesk.queries.receipts import Receipt, ReceiptLine, Served
from frontdesk.queries.superbill import BillLine, DiagnosisRow, Superbill
from frontdesk.queries.till import NextVisit
from frontdesk.rules.pay import PayLine, What
from frontdesk.storage.pay import Statement
from frontdesk.values.gift_number import made_number
from frontdesk.values.membership import Every, Standing, Terms
from frontdesk.values.money import ZERO, Money
from frontdesk.values.payment import CARD, CASH, CHECK, Paid
from frontdesk.values.stored import Stored, Unit

DAY = date(2026, 12, 30)
#: Sixty letters without a blank, with accents, of other scripts, and what looks like a mark.
LONG = "Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaf"
ACCENTS = "Núñez-Ødegård Żółkiewska, Đặng Thị Hương & Söhne <b>GmbH</b>"
CJK = "山田太郎マッサージ整体院 김민수"
RTL = "יוסף כהן عبد الرحمن"
NAMES = {"long": LONG, "accents": ACCENTS, "cjk": CJK, "rtl": RTL}
_MUCH = Money(12_345_678)
_SINCE = date(2024, 2, 29)


def papers(name: str, *, many: bool = True, language: str | None = None) -> dict[str, Document]:
    """Return each paper, with ``name`` wherever a name can stand, by what it is called."""
    count, card = 40 if many else 3, replace(_gift_card(name), language=language)
    found = {
        f"gift card {paper.value}": gift_card_on(paper, card)
        for paper in (Paper.LETTER, Paper.ROLL)
    }
    sales = {
        "receipt": receipt(name, count),
        "copy": receipt(name, 2),
        "refund": refund(name),
        "nothing": nothing(name),
    }
    for paper in (Paper.LETTER, Paper.ROLL, Paper.NARROW):
        for what, sale in sales.items():
            said = replace(sale, language=language)
            found[f"{what} {paper.value}"] = receipt_on(paper, said, copy=what == "copy")
        found[f"z {paper.value}"] = day_report_on(paper, _report(name), language)
    return found | _sheets(name, count, language)


def receipt(name: str, count: int = 3) -> Receipt:
    """Return a receipt of so many lines."""
    lines = [ReceiptLine("service", f"{name} 90", 1, _MUCH, 0, None)]
    lines += [
        ReceiptLine("product", f"{name} {n}", n, Money(1_800 * n), 825, None)
        for n in range(2, count)
    ]
    lines += [
        ReceiptLine("discount", "", 1, Money(-950), 0, name),
        ReceiptLine("tax", "", 1, Money(275), 825, None),
        ReceiptLine("tip", name, 1, Money(1_710), 0, None),
    ]
    return Receipt(
        sale_id=1,
        number="2026-004182",
        studio=name,
        address=(f"3714 {name}", "Amarillo, TX 79109"),
        phone="(806) 322-3706",
        day=DAY,
        at=time(10, 41),
        client=name,
        receipt_by="80mm",
        cashier=name,
        served=(Served(name, f"LMT {name}"), Served(name, None)),
        lines=tuple(lines),
        total=_MUCH,
        tenders=(
            Paid(kind=CARD, amount=_MUCH, brand="amex", last_four="4242", approval="A" * 20),
            Paid(kind=CHECK, amount=Money(5_000), check_no="1" * 20),
            Paid(kind=CASH, amount=Money(10_000), given=Money(12_000)),
        ),
        next_visit=NextVisit(
            client_id=1,
            client=name,
            service_id=1,
            service=name,
            minutes=60,
            therapist_id=2,
            therapist=name,
            day=DAY,
            starts=time(9, 30),
        ),
    )


def refund(name: str) -> Receipt:
    """Return the receipt of what was given back."""
    found = receipt(name)
    return Receipt(
        **{
            **{field: getattr(found, field) for field in Receipt.__dataclass_fields__},
            "kind": "refund",
            "of": "2026-004181",
            "reason": f"not content, {name}",
            "total": -_MUCH,
            "next_visit": None,
        }
    )


def nothing(name: str) -> Receipt:
    """Return the receipt of a visit that came to nothing: a credit paid all of it."""
    found = receipt(name)
    return Receipt(
        **{
            **{field: getattr(found, field) for field in Receipt.__dataclass_fields__},
            "total": ZERO,
            "tenders": (),
            "lines": (ReceiptLine("service", f"{name} 60", 1, ZERO, 0, None),),
        }
    )


# Internal


def _gift_card(name: str) -> GiftCard:
    return GiftCard(
        studio=name,
        address=(f"3714 {name}", "Amarillo, TX 79109"),
        phone="(806) 322-3706",
        number=made_number(lambda letters: letters[7]),
        amount=_MUCH,
        day=DAY,
        expires=date(2031, 12, 30),
        recipient=name,
        message=f"With love, {name}\nand rest well " + "very " * 40,
    )


def _report(name: str) -> DayReport:
    drawers = tuple(
        DrawerReport(
            number=number,
            name=name,
            closed=True,
            expected=_MUCH,
            first_counted=Money(10_000),
            counted=Money(12_345_000),
            pieces=((10_000, 1_234), (5, 3)),
            reason=f"found under the tray, {name}",
        )
        for number in (1, 2)
    )
    return DayReport(
        studio=name,
        day=DAY,
        number=1_234,
        drawer=None,
        drawers=drawers,
        sales=300,
        first="2026-004182",
        last="2026-004482",
        gaps=0,
        revenue=(("service_revenue", _MUCH), ("discounts", Money(-950)), ("fee_kept", ZERO)),
        tips=tuple(TipRow(f"{name} {n}", Money(1_710), ZERO) for n in range(12)),
        stored=((Stored.GIFT_CARD, _MUCH), (Stored.HOUSE, Money(-9_500))),
        tenders=((CARD, _MUCH), (CASH, Money(10_000))),
        moves=(("float", Money(10_000)), ("pay_out", Money(-2_000)), ("tips_out", Money(-900))),
        expected=_MUCH,
    )


def _heading(name: str, language: str | None = None) -> Heading:
    where = (f"3714 {name}", "Amarillo, TX 79109")
    return Heading(name, where, "(806) 322-3706", name, where, language, DAY)


def _sheets(name: str, count: int, language: str | None) -> dict[str, Document]:
    days = [DAY - timedelta(days=n) for n in range(count, 0, -1)]
    sold = replace(receipt(name, count), language=language)
    owed = Invoice(_heading(name, language), sold, Money(5_000), _MUCH)
    told = tuple(
        StatementRow(day, "2026-004182", f"{name}, {name}", _MUCH, Money(5_000), _MUCH)
        for day in days
    )
    planned = tuple(QuoteRow(day, time(9, 30), f"{name} 60", name, _MUCH) for day in days)
    return {
        "invoice": invoice_paper(owed),
        "statement": statement_paper(
            ClientStatement(_heading(name, "es"), days[0], DAY, -_MUCH, told, _MUCH)
        ),
        "quote": quote_paper(Quote(_heading(name, language), planned, _MUCH, DAY)),
        "superbill": superbill_paper(replace(_superbill(name, days[:12]), language=language)),
        "pay": pay_statement(_stub(name, days), language),
        "member": statement(replace(_member(name, days), language=language)),
        "liability": liability_report(_liability(name), language),
    }


def _superbill(name: str, days: list[date]) -> Superbill:
    line = {"code": "97124", "units": 4, "service": name, "therapist": name, "npi": "1234567893"}
    return Superbill(
        studio=name,
        address=(f"3714 {name}", "Amarillo, TX 79109"),
        phone="(806) 322-3706",
        npi="1234567893",
        ein="12-3456789",
        client=name,
        client_address=(f"3714 {name}", "Amarillo, TX 79109"),
        birthday=date(1980, 2, 29),
        day=DAY,
        diagnoses=tuple(DiagnosisRow(n, f"M54.5{n}", name, DAY) for n in range(4)),
        lines=tuple(
            BillLine(
                day=day,
                started=time(10),
                finished=time(11),
                minutes=60,
                licence=f"LMT {name}",
                charge=_MUCH,
                receipt="2026-004182",
                **line,  # type: ignore[arg-type]  # the same of each
            )
            for day in days
        ),
        payments=tuple((day, "2026-004182", _MUCH) for day in days),
        charged=_MUCH,
        adjusted=Money(950),
        paid=_MUCH,
        missing=(),
    )


def _stub(name: str, days: list[date]) -> PayStub:
    lines = [
        PayLine(
            day=day,
            what=What.SERVICE,
            text=f"{name} 60",
            receipt="2026-004182",
            basis=_MUCH,
            bp=4_550,
            amount=_MUCH,
            redeemed=True,
        )
        for day in days
    ]
    hours = PayLine(
        day=DAY, what=What.HOURS, text="shift", minutes=485, rate=Money(12_345), amount=Money(-100)
    )
    return PayStub(
        studio=name,
        address=(f"3714 {name}", "Amarillo, TX 79109"),
        phone="(806) 322-3706",
        name=name,
        licences=(f"LMT {name}", f"LAc {name}"),
        today=DAY,
        statement=Statement(
            therapist_id=1,
            first=days[0],
            last=DAY,
            lines=(*lines, hours),
            revenue=_MUCH,
        ),
    )


def _member(name: str, days: list[date]) -> MemberStatement:
    rows = [
        Happened(day=day, kind="event", code="dropped", params={"amount": _MUCH, "reason": name})
        for day in days
    ]
    return MemberStatement(
        studio=name,
        address=(f"3714 {name}", "Amarillo, TX 79109"),
        phone="(806) 322-3706",
        client=name,
        number="M-00004-2",
        plan=name,
        terms=Terms(price=_MUCH, every=Every.FOUR_WEEKS),
        standing=Standing.PAST_DUE,
        since=_SINCE,
        until=DAY,
        today=DAY,
        rows=tuple(rows),
        left=((Unit.SESSIONS, 12), (Unit.MINUTES, 1_200), (Unit.CENTS, 12_345)),
    )


def _liability(name: str) -> Liability:
    rows = tuple(
        Owed(
            kind=kind,
            count=12_345,
            cents=_MUCH,
            ages=(_MUCH,) * (len(AGES) + 1),
            soon=_MUCH,
            expired=_MUCH,
            ledger=_MUCH,
        )
        for kind in Stored
    )
    return Liability(studio=name, day=DAY, rows=rows)
