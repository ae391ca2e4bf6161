"""What any window may ask of the help; part of the kit, so it knows nothing of the manual."""

from PySide6.QtCore import QObject, Signal


class Help(QObject):
    """Passes on what is wished for; ``HelpDesk`` sees to it.

    Signals:
        read_wanted: a place in the manual, as its links say it; empty for the first page.
        explain_wanted: a QWidget; what it is for is to be told.
    """

    read_wanted = Signal(str)
    explain_wanted = Signal(object)
