"""The report of a day's trade, X or Z, on a roll of 80 mm or on Letter."""

from collections.abc import Iterator

from frontdesk.documents.base import Document, Paper, day_dated, file_name, money, render
from frontdesk.documents.receipt import TENDER_WORDS, Row
from frontdesk.queries.day_report import DayReport, DrawerReport
from frontdesk.queries.put_right import PutRight
from frontdesk.values.money import Money
from frontdesk.values.payment import HOUSE

_WORDS = {
    "service_revenue": "Services",
    "product_revenue": "Products",
    "fee_revenue": "Fees for cancelling and not coming",
    "fee_kept": "Fees kept of what was paid before",
    "membership_revenue": "Memberships",
    "discounts": "Discounts",
    "tax_payable": "Sales tax",
    **TENDER_WORDS,
    "float": "To begin with",
    "sale": "Taken in cash",
    "refund": "Given back",
    "void": "Voided",
    "pay_in": "Paid in",
    "pay_out": "Paid out",
    "tips_out": "Tips paid out",
}


def day_reports(report: DayReport, *, roll: Paper = Paper.ROLL) -> tuple[Document, ...]:
    """Return the report for each paper, the roll first."""
    return tuple(day_report_on(paper, report) for paper in (roll, Paper.LETTER))


def title_of(report: DayReport) -> str:
    """Return what the report is called: Z 12 once the day is closed, else X.

    Of one drawer it is Z as soon as that is counted and closed.
    """
    if report.number is not None:
        return f"Z report {report.number}"
    closed = report.drawer is not None and all(each.closed for each in report.drawers)
    return "Z report" if closed else "X report"


def day_report_on(paper: Paper, report: DayReport) -> Document:
    """Return the report for one paper."""
    title = title_of(report)
    return Document(
        title=title,
        file_name=file_name(title.replace(" ", "-"), report.day.isoformat()),
        html=render(
            "day_report.html",
            report=report,
            title=title,
            drawer="" if report.drawer is None else _name(report.drawers[0]),
            parts=list(_parts(report)),
            pieces=[
                Row(f"{number} × {money(Money(cents))}", Money(cents * number))
                for drawer in report.drawers[:1]
                if len(report.drawers) == 1
                for cents, number in drawer.pieces
            ],
        ),
        paper=paper,
    )


def _parts(report: DayReport) -> Iterator[tuple[str, list[Row]]]:
    yield from _figures(report)
    for title, rows in (
        ("Put right about earlier days", report.corrects),
        ("Put right later", report.corrected),
    ):
        if rows:
            yield title, [Row(_put_right(each), each.amount) for each in rows]


def _put_right(each: PutRight) -> str:
    what = "Given back" if each.kind == "refund" else "Corrected"
    return f"{what}, {day_dated(each.other)}: {each.receipt} {each.reason}".replace(":  ", ": ")


def _figures(report: DayReport) -> Iterator[tuple[str, list[Row]]]:
    revenue = [Row(_WORDS[code], amount) for code, amount in report.revenue]
    revenue += [Row(_stored(kind), amount) for kind, amount in report.stored]
    tips = [Row(f"Tips, {row.therapist}", row.taken) for row in report.tips if row.taken]
    yield "What it was for", [*revenue, *tips]
    if report.blind:
        return  # what was paid in cash says what should be in the drawer
    tenders = [Row(_WORDS[code], amount) for code, amount in report.tenders]
    yield "How it was paid", [*tenders, Row("Together", report.total, strong=True)]
    moves = [Row(_WORDS[kind], amount) for kind, amount in report.moves]
    one = report.drawers[0] if len(report.drawers) == 1 else None
    yield (
        "The drawer" if one else "The drawers",
        [
            *moves,
            Row("Should be there", report.expected, strong=True),
            *(_count(one) if one else ()),
        ],
    )
    for each in () if one else report.drawers:
        there = Row("Should be there", each.expected, strong=True)
        yield _name(each), [there, *_count(each)]


def _stored(kind: str) -> str:
    if kind == HOUSE:
        return "Paid on house accounts"
    return f"{_WORDS[kind]}, to be used later"


def _name(drawer: DrawerReport) -> str:
    return drawer.name or f"Drawer {drawer.number}"


def _count(drawer: DrawerReport) -> Iterator[Row]:
    if drawer.first_counted is not None and drawer.first_counted != drawer.counted:
        yield Row("Counted first", drawer.first_counted)
    if drawer.counted is not None:
        yield Row("Counted", drawer.counted, strong=True)
    if drawer.over:
        over = "Over" if drawer.over.cents > 0 else "Short"
        yield Row(f"{over}, {drawer.reason}" if drawer.reason else over, drawer.over)
