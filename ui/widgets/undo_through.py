"""Ctrl+Z in a field in which nothing was typed: what was done before it is undone.

let_undo_through(line, text)       a field has its own undo; without anything to undo it keeps
                                   the key for itself, and what was kept could not be taken back
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def let_undo_through(*fields: QLineEdit | QPlainTextEdit) -> None:
    """Leave the keys to the window wherever the field has nothing of its own for them."""
    for field in fields:
        if field.findChild(_Through) is None:
            field.installEventFilter(_Through(field))


class _Through(QObject):
    """Watches one field, and lives as long."""

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field

    # Internal

    def _has_own(self, event: QKeyEvent) -> bool:
        field, redo = self._field, event.matches(QKeySequence.StandardKey.Redo)
        if isinstance(field, QLineEdit):
            return field.isRedoAvailable() if redo else field.isUndoAvailable()
        kept = field.document()
        return kept.isRedoAvailable() if redo else kept.isUndoAvailable()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(map(event.matches, keys)) and not self._has_own(event):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
