"""What public holidays are called in the language of the windows, as far as Texas has them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "holidays"
_OBSERVED = " (observed)"
_AND = "; "
#: Names as the rules give them, marked to be translated; those of other states stay as they are.
_NAMES = frozenset(
    {
        QT_TRANSLATE_NOOP("holidays", "Cesar Chavez Day"),
        QT_TRANSLATE_NOOP("holidays", "Christmas Day"),
        QT_TRANSLATE_NOOP("holidays", "Christmas Eve"),
        QT_TRANSLATE_NOOP("holidays", "Columbus Day"),
        QT_TRANSLATE_NOOP("holidays", "Confederate Memorial Day"),
        QT_TRANSLATE_NOOP("holidays", "Day After Christmas"),
        QT_TRANSLATE_NOOP("holidays", "Emancipation Day In Texas"),
        QT_TRANSLATE_NOOP("holidays", "Friday After Thanksgiving"),
        QT_TRANSLATE_NOOP("holidays", "Good Friday"),
        QT_TRANSLATE_NOOP("holidays", "Independence Day"),
        QT_TRANSLATE_NOOP("holidays", "Juneteenth National Independence Day"),
        QT_TRANSLATE_NOOP("holidays", "Labor Day"),
        QT_TRANSLATE_NOOP("holidays", "Lyndon Baines Johnson Day"),
        QT_TRANSLATE_NOOP("holidays", "Martin Luther King Jr. Day"),
        QT_TRANSLATE_NOOP("holidays", "Memorial Day"),
        QT_TRANSLATE_NOOP("holidays", "New Year's Day"),
        QT_TRANSLATE_NOOP("holidays", "New Year's Eve"),
        QT_TRANSLATE_NOOP("holidays", "Presidents' Day"),
        QT_TRANSLATE_NOOP("holidays", "San Jacinto Day"),
        QT_TRANSLATE_NOOP("holidays", "Texas Independence Day"),
        QT_TRANSLATE_NOOP("holidays", "Thanksgiving Day"),
        QT_TRANSLATE_NOOP("holidays", "Veterans Day"),
        QT_TRANSLATE_NOOP("holidays", "Washington's Birthday"),
    }
)


def holiday_said(name: str) -> str:
    """Return a holiday's name, of several on one day each."""
    return _AND.join(_said(each) for each in name.split(_AND))


def _said(name: str) -> str:
    if name.endswith(_OBSERVED):
        observed = QCoreApplication.translate(_CONTEXT, "{holiday} (observed)")
        return observed.format(holiday=_said(name.removesuffix(_OBSERVED)))
    return QCoreApplication.translate(_CONTEXT, name) if name in _NAMES else name
