"""The foot of the line: what Enter does, why not as asked, and that the opening is held."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.errors import Refused
from frontdesk.queries.series import SeriesPlan
from ui.counted import counted
from ui.format import day_short, time_short
from ui.line import saying
from ui.line.mind import LineMind, Mode
from ui.line.rows import Does, LineRow
from ui.sentences import sentence
from ui.theme import Theme
from ui.widgets.key_cap import KeyCap
from ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class HintParts:
    """What is said: what Enter does, a sentence, and whether the opening is held.

    ``calm`` is a sentence of what is as it was wanted.
    """

    enter: str = ""
    told: str = ""
    held: bool = False
    calm: bool = False


class Hint(QFrame):
    """Two lines at the most, in small."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "overlay-foot")
        self.enter = Label("", "caption", elide=True)
        self.chip = Label(self.tr("next piece"), "caption")
        self.held = Label(self.tr("held for this desk"), "caption")
        self.told = Label("", "warning", wrap=True)
        self._caps = [KeyCap(theme, "Return"), KeyCap(theme, "Tab")]
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._caps[0])
        row.addWidget(self.enter)
        row.addSpacing(12)
        row.addWidget(self._caps[1])
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.held)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 9)
        column.setSpacing(5)
        column.addWidget(self.told)
        column.addLayout(row)

    def show_parts(self, parts: HintParts) -> None:
        """Say something else."""
        self.enter.setText(parts.enter)
        self.enter.setVisible(bool(parts.enter))
        self._caps[0].setVisible(bool(parts.enter))
        self.held.setVisible(parts.held)
        self.told.set_look("caption" if parts.calm else "warning")
        self.told.setText(parts.told)
        self.told.setVisible(bool(parts.told))


def hint_of(mind: LineMind, row: LineRow | None, *, held: bool) -> HintParts:
    """Return what the foot says."""
    told: Sequence[str] = ()
    if mind.mode is Mode.DOUBT and mind.doubt is not None:
        told = (saying.question(mind.doubt),)
    elif mind.mode is Mode.WHO:
        told = (_tr("Who is meant?"),)
    elif mind.mode is Mode.OPENINGS:
        told = (_why_not(mind), _what_more(mind))
    elif mind.plan is not None:
        told = (_series(mind.plan),)
    elif mind.reading.text and row is None:
        told = (_tr("Nothing of that name. Say a client, a service, a day, or something to do."),)
    plan = mind.plan
    calm = plan is not None and not plan.closed and not any(each.reasons for each in plan.dates)
    return HintParts(_does(row), " ".join(filter(None, told)), held, calm)


# Internal


def _does(row: LineRow | None) -> str:
    if row is None:
        return ""
    words = {
        Does.SETTLE: _tr("take {what}"),
        Does.CHOOSE: _tr("take {what}"),
        Does.OPEN: _tr("open {what}"),
        Does.ADD: _tr("add to the books"),
        Does.ACT: _tr("do it"),
        Does.GO: _tr("show it"),
        Does.READ: _tr("read it"),
        Does.SET: _tr("show it"),
        Does.BOOK: _tr("book {what}"),
        Does.SERIES: _tr("book them all"),
        Does.TAKE: _tr("do it"),
    }
    return words[row.does].format(what=row.lead)


def _why_not(mind: LineMind) -> str:
    answer, at = mind.answer, mind.reading.hours.at
    if answer is None or not answer.why_not:
        return ""
    reasons = sentence(Refused(answer.why_not))
    return _tr("Not at {time}: {why}").format(time=time_short(at), why=reasons) if at else reasons


def _what_more(mind: LineMind) -> str:
    reading = mind.reading
    if reading.couples and not reading.partner:
        return _tr("Say who comes along: + and a name.")
    if reading.repeat is not None and reading.count is None:
        return _tr("Say how many times: x10.")
    return ""


def _series(plan: SeriesPlan) -> str:
    """Tell what would be booked, in a sentence."""
    moved = sum(bool(each.reasons and each.planned) for each in plan.dates)
    left = sum(each.planned is None for each in plan.dates)
    told = [
        _tr("{count} {count:visit|visits}.").format(count=counted(len(plan.dates) - left)),
        _tr("{count} at another time, as shown.").format(count=moved) if moved else "",
        _tr("{count} left out: nothing is free.").format(count=counted(left)) if left else "",
    ]
    if plan.closed:
        days = ", ".join(day_short(each) for each in plan.closed)
        told.append(_tr("Closed and passed over: {days}.").format(days=days))
    return " ".join(filter(None, told))


def _tr(text: str) -> str:
    return QCoreApplication.translate("line", text)
