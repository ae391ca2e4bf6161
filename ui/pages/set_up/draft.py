"""What is typed in a form, as a plain list: it is kept while somebody types, and put back.

kept = written(widget);  put(widget, kept)      a list of another form puts nothing back
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from ui.widgets.pick import Pick

Draft = list[str | int]
_Field = QLineEdit | QSpinBox | QComboBox | Pick


def written(widget: QWidget) -> Draft:
    """Return what stands in the fields of ``widget``, in their order."""
    return [_value(field) for field in _fields(widget)]


def put(widget: QWidget, draft: Draft) -> None:
    """Put what stood there back, where it is of the same fields."""
    fields = _fields(widget)
    if len(fields) == len(draft):
        for field, value in zip(fields, draft, strict=True):
            _put(field, value)


# Internal


def _fields(widget: QObject) -> list[_Field]:
    """Return the fields from the first to the last; what is a part of another is none."""
    found: list[_Field] = []
    for child in widget.children():
        if isinstance(child, (QLineEdit, QSpinBox, QComboBox, Pick)):
            found.append(child)
        else:
            found += _fields(child)
    return found


def _value(field: _Field) -> str | int:
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QComboBox):
        return field.currentIndex()
    if isinstance(field, Pick):
        return str(field.key() or field.text())
    return field.text()


def _put(field: _Field, value: str | int) -> None:
    if isinstance(field, QSpinBox):
        field.setValue(int(value))
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(int(value))
    elif isinstance(field, Pick):
        field.choose(value)
        if field.key() is None:
            field.line.setText(str(value))
    else:
        field.setText(str(value))
