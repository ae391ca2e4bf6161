"""What of a note is not in words: figures, the body chart, what was done, and homework."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.values.chart import Chart
from frontdesk.values.note import (
    AREAS,
    PRESSURES,
    SCALES,
    TECHNIQUES,
    Measure,
    NoteDetails,
)
from ui.body.view import ChartView
from ui.kit import Kit
from ui.my_day.note_field import NoteField
from ui.my_day.note_words import area_word, measure_word, pressure_word, technique_word
from ui.widgets.form import FieldRow, Form
from ui.widgets.scale import FigureField, Scale
from ui.widgets.toggles import Toggles
from ui.widgets.typed_line import TypedLine

_BUTTONS = 11


class DetailsForm(QWidget):
    """Shows and changes the details of a note.

    Signals:
        changed: something is another now.
        chart_wanted: the body chart is to be drawn on.
    """

    changed = Signal()
    chart_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._details = NoteDetails()
        self._filling = False
        self.figures: dict[Measure, Scale | FigureField] = {}
        self._rows: dict[Measure, QWidget] = {}
        self._build()
        self._connect()
        self.show_measures(())

    def show_details(self, details: NoteDetails) -> None:
        """Show ``details`` without telling anybody."""
        self._filling = True
        self._details = details
        figures = dict(details.outcome)
        for measure, field in self.figures.items():
            field.set_value(figures.get(measure.value))
        if self.helped.text() != details.helped:
            self.helped.setText(details.helped)
        if self.homework.toPlainText() != details.homework:
            self.homework.setPlainText(details.homework)
        self.areas.set_chosen(details.areas)
        self.techniques.set_chosen(details.techniques)
        self.pressure.set_chosen((details.pressure,))
        self.chart.show_chart(details.chart)
        self._filling = False

    def details(self) -> NoteDetails:
        """Return what is shown."""
        figures = dict(self._details.outcome)
        for measure, field in self.figures.items():
            value = field.value()
            figures.pop(measure.value, None)
            if value is not None:
                figures[measure.value] = value
        return replace(
            self._details,
            areas=self.areas.chosen(),
            techniques=self.techniques.chosen(),
            pressure=next(iter(self.pressure.chosen()), ""),
            homework=self.homework.toPlainText(),
            helped=self.helped.text(),
            outcome=tuple((m.value, figures[m.value]) for m in Measure if m.value in figures),
            chart=self.chart.chart,
        )

    def set_chart(self, chart: Chart) -> None:
        """Take over what was drawn."""
        if chart != self.chart.chart:
            self.chart.show_chart(chart)
            self.changed.emit()

    def show_measures(self, measures: Sequence[Measure]) -> None:
        """Ask for these figures."""
        for measure, row in self._rows.items():
            row.setVisible(measure in measures)
        self.outcome.setVisible(bool(measures))

    def show_helped(self, last: str) -> None:
        """Say what helped last time."""
        words = self.tr("last time: {what}").format(what=last) if last else ""
        self.form.row("helped").hint.setText(words[:60])

    def set_open(self, open_: bool) -> None:
        """Let it be changed, or only looked at."""
        for figure in self.figures.values():
            figure.set_open(open_)
        for field in (self.areas, self.techniques, self.pressure):
            field.set_open(open_)
        self.helped.setReadOnly(not open_)
        self.homework.setReadOnly(not open_)
        self.chart.setCursor(
            Qt.CursorShape.PointingHandCursor if open_ else Qt.CursorShape.ArrowCursor
        )

    # Construction

    def _build(self) -> None:
        self.outcome = QWidget()
        block = QVBoxLayout(self.outcome)
        block.setContentsMargins(0, 0, 0, 0)
        block.setSpacing(12)
        for measure in Measure:
            block.addWidget(self._asked(measure))
        self.form = Form()
        self.helped = TypedLine()
        self.chart = ChartView(self._kit.theme)
        self.chart.setAccessibleName(self.tr("Body chart"))
        self.areas = _toggles([(code, area_word(code)) for code in AREAS], self.tr("Areas"))
        done = [(code, technique_word(code)) for code in TECHNIQUES]
        self.techniques = _toggles(done, self.tr("Techniques"))
        firm = [(code, pressure_word(code)) for code in PRESSURES]
        self.pressure = _toggles(firm, self.tr("Pressure"), single=True)
        self.homework = NoteField()
        self.form.add("helped", self.tr("What helped"), self.helped)
        self.form.add(
            "chart", self.tr("Body chart"), self.chart, hint=self.tr("Ctrl B or a click draws")
        )
        self.form.add("areas", self.tr("Areas"), self.areas)
        self.form.add("techniques", self.tr("Techniques"), self.techniques)
        self.form.add("pressure", self.tr("Pressure"), self.pressure)
        self.form.add("homework", self.tr("Homework"), self.homework)
        self._size()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.outcome)
        column.addWidget(self.form)

    def _asked(self, measure: Measure) -> QWidget:
        scale, words = SCALES[measure], measure_word(measure)
        steps = (scale.high - scale.low) / scale.step
        field: Scale | FigureField
        if steps < _BUTTONS:
            field = Scale(int(scale.low), int(scale.high), name=words)
        else:
            field = FigureField(name=words)
            field.setMaximumWidth(self._kit.theme.px(96))
        field.setObjectName(f"outcome-{measure}")
        self.figures[measure] = field
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field)
        row.addStretch(1)
        held.setAccessibleName(words)
        self._rows[measure] = FieldRow(words, held)
        return self._rows[measure]

    def _connect(self) -> None:
        for figure in self.figures.values():
            figure.picked.connect(self._on_changed)
        for toggles in (self.areas, self.techniques, self.pressure):
            toggles.toggled.connect(self._on_changed)
        self.helped.textEdited.connect(self._on_changed)
        self.homework.textChanged.connect(self._on_changed)
        self.chart.opened.connect(self.chart_wanted)

    # Slots

    @Slot()
    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    # Internal

    def _size(self) -> None:
        self.homework.setFixedHeight(self._kit.theme.px(58))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "homework"):
            self._size()


def _toggles(choices: Sequence[tuple[str, str]], name: str, *, single: bool = False) -> Toggles:
    return Toggles(choices, name=name, single=single)
