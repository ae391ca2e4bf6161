"""The report of a day's trade, X or Z, on a roll of 80 mm or on Letter; in the staff's language."""

from collections.abc import Iterator

from frontdesk.documents.base import Document, Paper, file_name, money, render
from frontdesk.documents.receipt import Row
from frontdesk.documents.words import Words, words_in
from frontdesk.queries.day_report import DayReport, DrawerReport
from frontdesk.queries.put_right import PutRight
from frontdesk.values.money import Money
from frontdesk.values.payment import HOUSE


def day_reports(
    report: DayReport, *, roll: Paper = Paper.ROLL, language: str | None = None
) -> tuple[Document, ...]:
    """Return the report for each paper, the roll first."""
    return tuple(day_report_on(paper, report, language) for paper in (roll, Paper.LETTER))


def title_of(report: DayReport, words: Words) -> str:
    """Return what the report is called: Z 12 once the day is closed, else X.

    Of one drawer it is Z as soon as that is counted and closed.
    """
    if report.number is not None:
        return words("z_report_number", number=report.number)
    closed = report.drawer is not None and all(each.closed for each in report.drawers)
    return words("z_report" if closed else "x_report")


def day_report_on(paper: Paper, report: DayReport, language: str | None = None) -> Document:
    """Return the report for one paper."""
    words = words_in(language)
    title = title_of(report, words)
    return Document(
        title=title,
        file_name=file_name(title.replace(" ", "-"), report.day.isoformat()),
        html=render(
            "day_report.html",
            report=report,
            title=title,
            words=words,
            drawer="" if report.drawer is None else _name(report.drawers[0], words),
            parts=list(_parts(report, words)),
            pieces=[
                Row(f"{number} × {money(Money(cents))}", Money(cents * number))
                for drawer in report.drawers[:1]
                if len(report.drawers) == 1
                for cents, number in drawer.pieces
            ],
        ),
        paper=paper,
    )


def _parts(report: DayReport, words: Words) -> Iterator[tuple[str, list[Row]]]:
    yield from _figures(report, words)
    for title, rows in (
        ("put_right_earlier", report.corrects),
        ("put_right_later", report.corrected),
    ):
        if rows:
            yield words(title), [Row(_put_right(each, words), each.amount) for each in rows]


def _put_right(each: PutRight, words: Words) -> str:
    what = words("put_right_refund" if each.kind == "refund" else "put_right_void")
    return f"{what}, {words.day_dated(each.other)}: {each.receipt} {each.reason}".replace(
        ":  ", ": "
    )


def _figures(report: DayReport, words: Words) -> Iterator[tuple[str, list[Row]]]:
    revenue = [Row(words(code), amount) for code, amount in report.revenue]
    revenue += [Row(_stored(kind, words), amount) for kind, amount in report.stored]
    tips = [
        Row(words("tips_of", therapist=row.therapist), row.taken)
        for row in report.tips
        if row.taken
    ]
    yield words("what_it_was_for"), [*revenue, *tips]
    if report.blind:
        return  # what was paid in cash says what should be in the drawer
    tenders = [Row(words(code), amount) for code, amount in report.tenders]
    yield words("how_it_was_paid"), [*tenders, Row(words("together"), report.total, strong=True)]
    moves = [Row(words(kind), amount) for kind, amount in report.moves]
    one = report.drawers[0] if len(report.drawers) == 1 else None
    yield (
        words("the_drawer" if one else "the_drawers"),
        [
            *moves,
            Row(words("should_be_there"), report.expected, strong=True),
            *(_count(one, words) if one else ()),
        ],
    )
    for each in () if one else report.drawers:
        there = Row(words("should_be_there"), each.expected, strong=True)
        yield _name(each, words), [there, *_count(each, words)]


def _stored(kind: str, words: Words) -> str:
    if kind == HOUSE:
        return words("paid_on_house")
    return words("to_be_used_later", what=words(kind))


def _name(drawer: DrawerReport, words: Words) -> str:
    return drawer.name or words("drawer_number", number=drawer.number)


def _count(drawer: DrawerReport, words: Words) -> Iterator[Row]:
    if drawer.first_counted is not None and drawer.first_counted != drawer.counted:
        yield Row(words("counted_first"), drawer.first_counted)
    if drawer.counted is not None:
        yield Row(words("counted"), drawer.counted, strong=True)
    if drawer.over:
        over = words("over" if drawer.over.cents > 0 else "short")
        yield Row(f"{over}, {drawer.reason}" if drawer.reason else over, drawer.over)
