"""A form to fill in: its sections as cards, what is agreed to, a place to sign."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from frontdesk.errors import Refused
from frontdesk.values.chart import MarkKind, chart_of, plain_chart
from frontdesk.values.forms import FormBody, Item, Kind, is_signature, wrong_answers
from ui.body.view import ChartBoard
from ui.forms.signature import SignaturePad, Strokes
from ui.forms.words import said
from ui.kit import Kit
from ui.sentences import by_field, sentence
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.form import FieldRow
from ui.widgets.label import Label
from ui.widgets.scale import Scale
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.toggles import Toggles

_WIDE = 760
_SIGNATURE = "signature"


class FormSheet(ScrollColumn):
    """Shows a form; what is missing is told at its place.

    Signals:
        finished: all is answered and signed: the answers, and the lines of the signature.
    """

    finished = Signal(object, object)

    def __init__(self, kit: Kit, body: FormBody, parent: QWidget | None = None) -> None:
        super().__init__((24, 20, 24, 24), 14, parent)
        self._kit = kit
        self._body = body
        self._rows: dict[str, FieldRow] = {}
        self._answers: dict[str, Callable[[], Any]] = {}
        self._puts: dict[str, Callable[[Any], object]] = {}
        self.fields: dict[str, QWidget] = {}
        self.setProperty("look", "background")
        self._build()

    def answers(self) -> dict[str, Any]:
        """Return what is answered so far."""
        found = {key: answer() for key, answer in self._answers.items()}
        return {key: value for key, value in found.items() if value not in (None, "", [], {})}

    def fill_in(self, answers: Mapping[str, Any]) -> None:
        """Show answers that were given before; what does not fit is left out."""
        for key, answer in answers.items():
            put = self._puts.get(key)
            if put is not None:
                with suppress(TypeError, ValueError, KeyError):
                    put(answer)

    def strokes(self) -> Strokes:
        """Return what is signed so far."""
        return self.pad.strokes()

    def refuse(self, error: Exception) -> None:
        """Say why it was not kept, where it belongs."""
        if isinstance(error, Refused) and all(r.field in self._rows for r in error.reasons):
            self._mark(by_field(error))
        else:
            self.error.setText(sentence(error))

    # Construction

    def _build(self) -> None:
        body, language = self._body, self._body.language
        self._add(Label(body.title, "title", wrap=True))
        for section in body.sections:
            card = Card()
            card.column.setSpacing(14)
            card.column.addWidget(Label(section.title, "heading", wrap=True))
            if section.text:
                card.column.addWidget(Label(section.text, "muted", wrap=True))
            for item in section.items:
                card.column.addWidget(self._asked(item))
            self._add(card)
        card = Card()
        card.column.setSpacing(12)
        card.column.addWidget(Label(said("consent", language), "heading"))
        card.column.addWidget(Label(body.agree, "body", wrap=True))
        self.pad = SignaturePad(self._kit.theme, said("sign", language))
        self._rows[_SIGNATURE] = FieldRow("", self.pad)
        card.column.addWidget(self._rows[_SIGNATURE])
        icons = self._kit.icons
        self.wipe_button = Button(icons, said("wipe", language), kind="quiet", size="small")
        self.wipe_button.clicked.connect(self.pad.wipe)
        self.done_button = Button(icons, said("done", language), kind="primary", size="large")
        self.done_button.setObjectName("form-done")
        self.done_button.clicked.connect(self._finish)
        row = QHBoxLayout()
        row.addWidget(self.wipe_button)
        row.addStretch(1)
        row.addWidget(self.done_button)
        self.error = Label("", "error", wrap=True)
        card.column.addLayout(row)
        card.column.addWidget(self.error)
        self._add(card)

    def _add(self, widget: QWidget) -> None:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        widget.setMaximumWidth(self._kit.theme.px(_WIDE))
        row.addStretch(1)
        row.addWidget(widget, 100)
        row.addStretch(1)
        self.add(held)

    def _asked(self, item: Item) -> QWidget:
        label = f"{item.label} *" if item.required else item.label
        field = self._field(item)
        self.fields[item.key] = field
        field.setObjectName(f"form-{item.key}")
        held: QWidget = field
        if isinstance(field, Scale):
            held = QWidget()
            beside = QHBoxLayout(held)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(field)
            beside.addStretch(1)
        held.setAccessibleName(item.label)
        row = FieldRow("", held)
        row.label.hide()
        row.hint.hide()
        self._rows[item.key] = row
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(label, "section", wrap=True))
        column.addWidget(row)
        return whole

    def _field(self, item: Item) -> QWidget:
        language = self._body.language
        if item.kind is Kind.LINE:
            line = QLineEdit()
            self._answers[item.key] = line.text
            self._puts[item.key] = line.setText
            return line
        if item.kind is Kind.TEXT:
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.setFixedHeight(self._kit.theme.px(64))
            self._answers[item.key] = text.toPlainText
            self._puts[item.key] = text.setPlainText
            return text
        if item.kind is Kind.SCALE:
            scale = Scale(0, 10, name=item.label)
            self._answers[item.key] = lambda: (
                None if scale.value() is None else int(scale.value() or 0)
            )
            self._puts[item.key] = scale.set_value
            return scale
        if item.kind is Kind.BODY:
            return self._body_field(item)
        if item.kind is Kind.YES_NO:
            words = [("yes", said("yes", language)), ("no", said("no", language))]
            yes_no = Toggles(words, name=item.label, single=True)
            answers: dict[tuple[str, ...], bool] = {("yes",): True, ("no",): False}
            self._answers[item.key] = lambda: answers.get(yes_no.chosen())
            self._puts[item.key] = lambda told: yes_no.set_chosen(("yes",) if told else ("no",))
            return yes_no
        single = item.kind is Kind.ONE
        toggles = Toggles([(each, each) for each in item.options], name=item.label, single=single)
        self._answers[item.key] = lambda: (
            next(iter(toggles.chosen()), None) if single else list(toggles.chosen())
        )
        self._puts[item.key] = lambda told: toggles.set_chosen((told,) if single else told)
        return toggles

    def _body_field(self, item: Item) -> QWidget:
        board = ChartBoard(self._kit.theme)
        board.use(MarkKind.PAIN, 2)
        board.setFixedHeight(self._kit.theme.px(360))
        board.setAccessibleName(item.label)
        self._answers[item.key] = lambda: plain_chart(board.chart) if board.chart else None
        self._puts[item.key] = lambda told: board.show_chart(chart_of(told))
        back = Button(
            self._kit.icons, said("back", self._body.language), kind="quiet", size="small"
        )
        back.clicked.connect(board.take_back)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(board)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.board = board
        return held

    # Slots

    @Slot()
    def _finish(self) -> None:
        self.error.setText("")
        answers, needed = self.answers(), said("needed", self._body.language)
        errors = dict.fromkeys(wrong_answers(self._body, answers), needed)
        if not is_signature(self.strokes()):
            errors[_SIGNATURE] = said("sign", self._body.language)
        self._mark(errors)
        if not errors:
            self.finished.emit(answers, self.strokes())

    # Internal

    def _mark(self, errors: Mapping[str, str]) -> None:
        for key, row in self._rows.items():
            row.set_error(errors.get(key, ""))
        first = next((row for key, row in self._rows.items() if key in errors), None)
        if first is not None:
            self.ensureWidgetVisible(first, 0, 60)
            first.field.setFocus()
