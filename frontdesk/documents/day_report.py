"""The report of a day's trade, X or Z, on a roll of 80 mm or on Letter."""

from collections.abc import Iterator

from frontdesk.documents.base import Document, Paper, file_name, render
from frontdesk.documents.receipt import TENDER_WORDS, Row
from frontdesk.queries.day_report import DayReport
from frontdesk.values.money import Money

_WORDS = {
    "service_revenue": "Services",
    "product_revenue": "Products",
    "fee_revenue": "Fees for cancelling and not coming",
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


def day_reports(report: DayReport) -> tuple[Document, ...]:
    """Return the report for each paper, the roll first."""
    return tuple(_on(paper, report) for paper in (Paper.ROLL, Paper.LETTER))


def title_of(report: DayReport) -> str:
    """Return what the report is called: Z 12 once the day is closed, else X."""
    return "X report" if report.number is None else f"Z report {report.number}"


def _on(paper: Paper, report: DayReport) -> Document:
    title = title_of(report)
    return Document(
        title=title,
        file_name=file_name(title.replace(" ", "-"), report.day.isoformat()),
        html=render(
            "day_report.html",
            report=report,
            title=title,
            parts=list(_parts(report)),
            pieces=[
                Row(f"{number} × {Money(cents)}", Money(cents * number))
                for cents, number in report.pieces
            ],
        ),
        paper=paper,
    )


def _parts(report: DayReport) -> Iterator[tuple[str, list[Row]]]:
    revenue = [Row(_WORDS[code], amount) for code, amount in report.revenue]
    tips = [Row(f"Tips, {row.therapist}", row.taken) for row in report.tips if row.taken]
    yield "What it was for", [*revenue, *tips]
    if report.blind:
        return  # what was paid in cash says what should be in the drawer
    tenders = [Row(_WORDS[code], amount) for code, amount in report.tenders]
    yield "How it was paid", [*tenders, Row("Together", report.total, strong=True)]
    moves = [Row(_WORDS[kind], amount) for kind, amount in report.moves]
    drawer = [*moves, Row("Should be there", report.expected, strong=True)]
    if report.first_counted not in (None, report.counted):
        drawer.append(Row("Counted first", report.first_counted))
    if report.counted is not None:
        drawer.append(Row("Counted", report.counted, strong=True))
    if report.over:
        drawer.append(Row("Over" if report.over.cents > 0 else "Short", report.over))
    yield "The drawer", drawer
