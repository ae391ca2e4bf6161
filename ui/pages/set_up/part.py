"""What the parts of the form have in common: a card with a title, errors at what they concern."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.errors import Reason
from frontdesk.values.plan import LONGEST_TEXT
from frontdesk.values.text import clean, fold
from ui.icons import Icons
from ui.pages.set_up.draft import Draft, put, written
from ui.sentences import sentence
from ui.theme import Theme
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.paint import repolish


def told(reason: Reason) -> str:
    """Return a reason's sentence without its place, for it stands at that place."""
    text = sentence(reason).removeprefix(f"{reason.params.get('place')}: ")
    return text[:1].upper() + text[1:]


class Part(Card):
    """A title, a line about it, contents, and an error that concerns the whole.

    Signals:
        edited: something else stands in it now.
    """

    edited = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = title
        self.setAccessibleName(title)
        self.column.setContentsMargins(22, 18, 22, 20)
        self.column.setSpacing(10)
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        self.column.addWidget(Label(title, "heading"))
        self.column.addWidget(Label(text, "muted", wrap=True))
        self.column.addSpacing(2)

    def clear_errors(self) -> None:
        """Take all marks away."""
        self.say("")

    def say(self, text: str) -> None:
        """Say what is wrong with the whole part; an empty text says nothing is."""
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def watch(self, widget: QWidget) -> None:
        """Tell of what is typed or chosen in ``widget``."""
        for line in widget.findChildren(QLineEdit):
            line.textChanged.connect(self.edited)
        for box in widget.findChildren(QComboBox):
            box.currentIndexChanged.connect(self.edited)

    def draft(self) -> list[Draft]:
        """Return what stands in it, to be kept and put back."""
        return [written(self)]

    def restore(self, drafts: list[Draft]) -> None:
        """Put back what stood in it."""
        put(self, drafts[0])

    def start(self) -> QWidget:
        """Return the field to begin with."""
        raise NotImplementedError

    def slips(self) -> list[Reason]:
        """Return what was typed and cannot be read."""
        return []

    def take(self, reason: Reason) -> bool:
        """Show ``reason`` at what it concerns; False when that is not in this part."""
        return False

    def first_wrong(self) -> QWidget | None:
        """Return the first field that is marked."""
        return None


class Line(QWidget):
    """Widgets side by side, each of a width given at the normal text size, or what is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: list[tuple[QWidget, int]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def put(self, widget: QWidget, width: int = 0, *, low: bool = False) -> None:
        """Add ``widget``; without a width it takes what is left; ``low`` sets it at the bottom."""
        low_down = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag(0)
        self._row.addWidget(widget, 0 if width else 1, low_down)
        if width:
            self._widths.append((widget, width))
            widget.setFixedWidth(self._theme.px(width))

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for widget, width in self._widths:
                widget.setFixedWidth(self._theme.px(width))


class PlanRow(QWidget):
    """A room, a service or a therapist; the name comes first, a button removes the row.

    Signals:
        remove_requested: this row is not wanted.
    """

    remove_requested = Signal()

    def __init__(self, icons: Icons, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.called = QLineEdit()
        self.called.setMaxLength(LONGEST_TEXT)
        self.called.setAccessibleName(kind)
        self.remove = IconButton(icons, "close", self.tr("Remove"), size="small")
        self.remove.setAccessibleName(self.tr("Remove {what}").format(what=kind))
        self.remove.clicked.connect(self.remove_requested)
        self.line = Line(icons.theme)
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self.line)

    def name(self) -> str:
        """Return what it is called."""
        return clean(self.called.text())

    def clear_errors(self) -> None:
        """Take all marks away."""
        self.error.hide()
        self.error.setText("")
        for field in self.findChildren(QLineEdit):
            mark(field, wrong=False)

    def refuse(self, text: str, *fields: QLineEdit) -> None:
        """Mark ``fields`` and say why."""
        for field in fields:
            mark(field, wrong=True)
        lines = dict.fromkeys(filter(None, (*self.error.text().split("\n"), text)))
        self.error.setText("\n".join(lines))
        self.error.show()

    def slips(self) -> list[Reason]:
        """Return what was typed and cannot be read; its fields are marked by then."""
        return []

    def concerns(self, reason: Reason) -> bool:
        """Tell whether ``reason`` is about this row."""
        name, place = self.name(), str(reason.params.get("place"))
        match reason.code:
            case "plan_name_missing":
                return not name
            case "plan_twice":
                return fold(name) == fold(str(reason.params.get("text")))
        return place.split(", ", maxsplit=1)[0] == name


class RowsPart(Part):
    """A part of rows that can be added to."""

    def __init__(
        self, icons: Icons, title: str, text: str, add: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, text, parent)
        self.icons = icons
        self.rows: list[PlanRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add_button = Button(icons, add, kind="quiet", icon="plus")
        self.add_button.clicked.connect(self._on_add)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.add_button)
        self.foot.addStretch(1)

    def compose(self) -> None:
        """Set list, error and button under what a part has put above them."""
        self.column.addLayout(self._list)
        self.column.addWidget(self.error)
        self.column.addLayout(self.foot)

    def keep(self, row: PlanRow) -> None:
        """Show ``row`` at the end."""
        self.rows.append(row)
        row.column.addWidget(row.error)
        row.remove_requested.connect(self._on_remove)
        self._list.addWidget(row)
        self.watch(row)

    def make(self) -> PlanRow:
        """Return a new row, empty but for what goes without saying."""
        raise NotImplementedError

    def draft(self) -> list[Draft]:
        return [written(row) for row in self.rows]

    def restore(self, drafts: list[Draft]) -> None:
        while len(self.rows) > len(drafts):
            self._drop(self.rows[-1])
        while len(self.rows) < len(drafts):
            self.keep(self.make())
        for row, draft in zip(self.rows, drafts, strict=True):
            put(row, draft)

    def start(self) -> QWidget:
        return self.rows[0].called if self.rows else self.add_button

    def clear_errors(self) -> None:
        super().clear_errors()
        for row in self.rows:
            row.clear_errors()

    def slips(self) -> list[Reason]:
        return [reason for row in self.rows for reason in row.slips()]

    def take(self, reason: Reason) -> bool:
        concerned = [row for row in self.rows if row.concerns(reason)]
        for row in concerned:
            row.refuse(told(reason), row.called)
        return bool(concerned)

    def first_wrong(self) -> QWidget | None:
        fields = (field for row in self.rows for field in row.findChildren(QLineEdit))
        wrong = next((field for field in fields if field.property("wrong")), None)
        return wrong or (self.add_button if self.error.text() else None)

    # Slots

    @Slot()
    def _on_add(self) -> None:
        row = self.make()
        self.keep(row)
        row.show()
        row.called.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        row = self.sender()
        if isinstance(row, PlanRow) and row in self.rows:
            place = self.rows.index(row)
            self._drop(row)
            self.edited.emit()
            near = self.rows[min(place, len(self.rows) - 1)].called if self.rows else None
            (near or self.add_button).setFocus()

    # Internal

    def _drop(self, row: PlanRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()


def mark(field: QLineEdit, *, wrong: bool) -> None:
    """Show a field as wrong, or as right."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        repolish(field)
