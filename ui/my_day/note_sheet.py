"""A note to be read only: its four parts, what else was noted, and what was added later."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from frontdesk.queries.note_readings import OpenedNote
from frontdesk.values.note import PARTS, Measure
from frontdesk.values.wall import local
from ui.body.view import ChartView
from ui.format import day_dated, time_short
from ui.kit import Kit
from ui.my_day.note_words import area_word, figure_word, pressure_word, technique_word
from ui.widgets.label import Label
from ui.widgets.scroll_column import ScrollColumn


class NoteSheet(ScrollColumn):
    """Labels alone: nothing here can be changed, and it is gone with ``clear``."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__((16, 14, 16, 16), 4, parent)
        self._kit = kit
        self.setProperty("look", "sunken")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Note"))
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.replace([Label(self.tr("No note is open."), "muted")])
        self.setAccessibleDescription("")

    def show_note(self, note: OpenedNote) -> None:
        """Show a note from its beginning."""
        zone = ZoneInfo(note.zone)
        shown: list[QWidget] = [
            Label(f"{note.service} · {note.therapist}", "heading", wrap=True),
            Label(self._state(note, zone), "caption", wrap=True),
        ]
        for head, text in self._parts(note):
            if text.strip():
                shown += [self._head(head), Label(text, "body", wrap=True)]
        if note.text.details.chart:
            chart = ChartView(self._kit.theme)
            chart.show_chart(note.text.details.chart)
            shown += [self._head(self.tr("Body chart")), chart]
        for each in note.addenda:
            at = local(zone, each.written_at)
            words = self.tr("Added {day} at {time} by {who}").format(
                day=day_dated(at.date()), time=time_short(at.time()), who=each.therapist
            )
            shown += [self._head(words), Label(each.text, "body", wrap=True)]
        self.replace(shown)
        self.verticalScrollBar().setValue(0)
        said = [widget.text() for widget in shown if isinstance(widget, Label)]
        self.setAccessibleDescription("\n".join(said))
        self.setFocus()

    # Internal

    @staticmethod
    def _head(text: str) -> Label:
        label = Label(text, "section", wrap=True)
        label.setContentsMargins(0, 10, 0, 0)
        return label

    def _state(self, note: OpenedNote, zone: ZoneInfo) -> str:
        if note.signed_at is None:
            words = self.tr("Session of {day}. Not signed yet: the therapist may still change it.")
            return words.format(day=day_dated(note.day))
        words = self.tr("Session of {day}. Signed {signed} at {time}.")
        at = local(zone, note.signed_at)
        return words.format(
            day=day_dated(note.day), signed=day_dated(at.date()), time=time_short(at.time())
        )

    def _parts(self, note: OpenedNote) -> list[tuple[str, str]]:
        text, more = note.text, note.text.details
        names = {
            "subjective": self.tr("Subjective"),
            "objective": self.tr("Objective"),
            "assessment": self.tr("Assessment"),
            "plan": self.tr("Plan"),
        }
        figures = ", ".join(figure_word(Measure(name), value) for name, value in more.outcome)
        return [
            *((names[part], getattr(text, part)) for part in PARTS),
            (self.tr("Areas"), ", ".join(map(area_word, more.areas))),
            (self.tr("Techniques"), ", ".join(map(technique_word, more.techniques))),
            (self.tr("Pressure"), pressure_word(more.pressure) if more.pressure else ""),
            (self.tr("How it went"), figures),
            (self.tr("What helped"), more.helped),
            (self.tr("Homework"), more.homework),
        ]
