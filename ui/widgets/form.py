"""A form: the label above its field, the error under it.

form = Form()
form.add("phone", "Phone", QLineEdit(), hint="Optional")
form.set_error("phone", "This is not a phone number.")     "" takes it away
form.clear_errors();  form.show_errors({"phone": "…"})     puts the focus on the first wrong one
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.hints import tell_cut_hint
from ui.widgets.label import Label
from ui.widgets.paint import repolish


class FieldRow(QWidget):
    """One field with its label, a hint beside it, and room for an error under it."""

    def __init__(
        self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.label = Label(label, "section")
        self.hint = Label(hint, "small")
        self.error = Label("", "error", wrap=True)
        self._name = label
        self._build()

    def set_error(self, text: str) -> None:
        """Say what is wrong with the field; an empty text says nothing is."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.field.setProperty("wrong", bool(text))
        self.field.setAccessibleDescription(text or self.hint.text())
        repolish(self.field)

    # Construction

    def _build(self) -> None:
        if not self.field.accessibleName():
            self.field.setAccessibleName(self._name)
        self.field.setAccessibleDescription(self.hint.text())
        self.label.setBuddy(self.field)
        self.error.hide()
        top = QHBoxLayout()
        top.addWidget(self.label)
        top.addStretch(1)
        top.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self.error)
        column.addStretch(0)
        tall = QSizePolicy.Policy.Fixed
        for label in (self.label, self.hint):
            label.setSizePolicy(label.sizePolicy().horizontalPolicy(), tall)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self.field, QLineEdit):
            tell_cut_hint(self.field)


class Form(QWidget):
    """Rows of fields, each with a name that errors are told by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addStretch(0)

    def add(self, name: str, label: str, field: QWidget, *, hint: str = "") -> FieldRow:
        """Add ``field`` at the end."""
        row = self._made(name, label, field, hint)
        self._insert(row)
        return row

    def add_pair(self, *fields: tuple[str, str, QWidget]) -> None:
        """Add fields side by side: (name, label, field) each."""
        line = QHBoxLayout()
        line.setSpacing(10)
        for name, label, field in fields:
            line.addWidget(self._made(name, label, field, ""), 1, Qt.AlignmentFlag.AlignTop)
        self._column.insertLayout(self._column.count() - 1, line)

    def add_wide(self, widget: QWidget) -> None:
        """Add something that is no field."""
        self._insert(widget)

    def row(self, name: str) -> FieldRow:
        """Return the row called ``name``."""
        return self._rows[name]

    def set_error(self, name: str, text: str) -> bool:
        """Mark a field as wrong, or as right with an empty text; False when there is no such."""
        if name not in self._rows:
            return False
        self._rows[name].set_error(text)
        return True

    def clear_errors(self) -> None:
        """Mark all fields as right."""
        for row in self._rows.values():
            row.set_error("")

    def show_errors(self, errors: Mapping[str, str]) -> list[str]:
        """Mark exactly these fields, go to the first; return the texts that have no field here."""
        self.clear_errors()
        homeless = [text for name, text in errors.items() if not self.set_error(name, text)]
        first = next((row for name, row in self._rows.items() if errors.get(name)), None)
        if first is not None:
            first.field.setFocus()
        return homeless

    def mark(self, errors: Mapping[str, str]) -> dict[str, str]:
        """Mark exactly these fields; return the errors whose fields stand elsewhere."""
        self.clear_errors()
        return {name: text for name, text in errors.items() if not self.set_error(name, text)}

    # Internal

    def _insert(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _made(self, name: str, label: str, field: QWidget, hint: str) -> FieldRow:
        self._rows[name] = FieldRow(label, field, hint)
        return self._rows[name]
