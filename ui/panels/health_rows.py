"""The rows of a client's health: an instruction, a doctor's note, a condition."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.queries.health import ConditionRow, DoctorNoteRow, Instruction
from ui.format import day_dated
from ui.health_words import condition_word, held_line
from ui.kit import Kit
from ui.widgets.button import IconButton
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.paragraph import Paragraph


def instruction_row(kit: Kit, one: Instruction) -> QWidget:
    """Return what is to be minded, and with which services."""
    with_what = ", ".join(one.services) or _tr("Any service")
    tone = "error" if one.minded.stops else "warning"
    return Notice(kit.icons, one.minded.instruction, tone=tone, lead=f"{with_what}:")


def note_row(
    kit: Kit,
    note: DoctorNoteRow,
    withdraw: Callable[[], None],
    look: Callable[[], None] | None = None,
) -> QWidget:
    """Return a doctor's note, and buttons: to look at its paper, and to withdraw it."""
    counts = _tr("counts for good")
    if note.until is not None:
        words = _tr("over since {day}") if note.over else _tr("counts until {day}")
        counts = words.format(day=day_dated(note.until))
    written = _tr("written {day}").format(day=day_dated(note.given))
    line, row = _line()
    row.addWidget(Label(note.doctor, "strong", elide=True))
    row.addWidget(Label(f"{written} · {counts}", "muted", elide=True), 1)
    if note.file_id is not None and look is not None:
        row.addWidget(_button(kit, "eye", _tr("Open the note of {who}"), note.doctor, look))
    elif note.file_id is not None:
        row.addWidget(Label(_tr("on file"), "muted"))
    row.addWidget(_button(kit, "trash", _tr("Withdraw the note of {who}"), note.doctor, withdraw))
    return line


def condition_row(
    kit: Kit,
    condition: ConditionRow,
    edit: Callable[[], None] | None,
    end: Callable[[], None] | None,
) -> QWidget:
    """Return a condition with all that is known of it; buttons for who may change it."""
    held, name = condition.held, condition_word(condition.held.kind)
    line, row = _line()
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Label(name, "strong"))
    words.addWidget(Paragraph(kit.theme, held_line(held, condition.phase), token="muted"))
    row.addLayout(words, 1)
    if edit is not None and end is not None:
        row.addWidget(_button(kit, "edit", _tr("Change: {who}"), name, edit))
        row.addWidget(_button(kit, "check", _tr("Over: {who}"), name, end))
    return line


def refill(rows: QVBoxLayout, widgets: Iterable[QWidget]) -> None:
    """Hold these widgets instead."""
    while rows.count():
        item = rows.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for widget in widgets:
        rows.addWidget(widget)


def _line() -> tuple[QWidget, QHBoxLayout]:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    return line, row


def _button(kit: Kit, icon: str, words: str, who: str, run: Callable[[], None]) -> IconButton:
    button = IconButton(kit.icons, icon, words.format(who=who))
    button.clicked.connect(run)
    return button


def _tr(text: str) -> str:
    return QCoreApplication.translate("health", text)
