"""The line at the foot of the window: is all saved, how full is today, what would undo do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.counted import counted
from ui.format import day_near, time_short
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.mirrored import isolated
from ui.widgets.paint import repolish, rounded

if TYPE_CHECKING:
    from frontdesk.queries.booking_line import NextOpening


class Dot(QWidget):
    """A round light."""

    def __init__(self, theme: Theme, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._token = token
        self.setFixedWidth(9)

    def show_token(self, token: str) -> None:
        """Shine in another colour."""
        self._token = token
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(9, 9)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height(), 9)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            rounded(painter, box, side / 2, self._theme.colour(self._token))


class StatusButton(QPushButton):
    """Words in the line that can be clicked; cut short where there is no room."""

    def __init__(self, *, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = short  # a few words, which are never cut
        self.setProperty("kind", "status")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line has a key of its own
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        least = QSize(self.fontMetrics().horizontalAdvance("…") * 4, self.sizeHint().height())
        return self.sizeHint() if self._short else least

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - (self.sizeHint().width() - self._wanted())
        how = Qt.TextElideMode.ElideRight
        option.text = isolated(self.fontMetrics().elidedText(option.text, how, room), self)
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)

    # Internal

    def _wanted(self) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()


class StatusLine(QFrame):
    """What is always to be known, in small.

    Signals:
        opening_wanted: the next opening is to be booked.
        papers_wanted: the print queue is to be seen.
        mail_wanted: the letters by e-mail are to be seen.
        backups_wanted: the backups are to be seen.
        help_wanted: it is to be told what the page is for.
    """

    opening_wanted = Signal()
    papers_wanted = Signal()
    mail_wanted = Signal()
    backups_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "status")
        self.dot = Dot(theme, "accent")
        self.saved = Label(self.tr("All saved"), "caption")
        self.booked = Label("", "caption")
        self.next, self.papers = StatusButton(), StatusButton()
        self.backup = StatusButton(short=True)
        self.next.clicked.connect(self.opening_wanted)
        self.papers.clicked.connect(self.papers_wanted)
        self.mail = StatusButton()
        self.mail.clicked.connect(self.mail_wanted)
        self.backup.clicked.connect(self.backups_wanted)
        self.help = StatusButton()
        self.help.clicked.connect(self.help_wanted)
        self.note = Label("", "caption", elide=True)
        self.undo = Label("", "caption", elide=True)
        self._build()

    def show_saving(self, saving: bool) -> None:
        """Tell whether something is still being written."""
        self.saved.setText(self.tr("Saving…") if saving else self.tr("All saved"))
        self.dot.show_token("warning_mark" if saving else "accent")

    def show_booked(self, count: int) -> None:
        """Tell how many are booked today."""
        self.booked.setText(self.tr("{count} booked today").format(count=counted(count)))

    def show_next(self, found: "NextOpening | None") -> None:
        """Tell when the next opening is for what is booked most; none hides it."""
        self.next.setVisible(found is not None)
        if found is None:
            return
        what = f"{found.service} {found.minutes}"
        opening = found.opening
        if opening is None:
            told = self.tr("No opening within two weeks: {what}").format(what=what)
        else:
            told = self.tr("Next opening: {day} {time}, {therapist}, {what}").format(
                day=day_near(opening.day, found.today),
                time=time_short(opening.starts),
                therapist=opening.therapist,
                what=what,
            )
        self.next.setText(told.replace("&", "&&"))
        self.next.setAccessibleName(told)

    def show_papers(self, waiting: int, trouble: str) -> None:
        """Tell how many papers wait for a printer, and what the matter is; none hides it."""
        self.papers.setVisible(bool(waiting and trouble))
        one = self.tr("1 paper waits to be printed")
        many = self.tr("{count} papers wait to be printed").format(count=waiting)
        self.papers.setText(one if waiting == 1 else many)
        self.papers.setToolTip(trouble)
        self.papers.setAccessibleName(f"{self.papers.text()}. {trouble}")

    def show_mail(self, waiting: int, trouble: str) -> None:
        """Tell how many letters wait to be sent, and what the matter is; none hides it."""
        self.mail.setVisible(bool(waiting and trouble))
        one = self.tr("1 letter waits to be sent")
        many = self.tr("{count} letters wait to be sent").format(count=waiting)
        self.mail.setText(one if waiting == 1 else many)
        self.mail.setToolTip(trouble)
        self.mail.setAccessibleName(f"{self.mail.text()}. {trouble}")

    def show_backup(self, told: str, why: str, *, stale: bool) -> None:
        """Tell when the last backup was made, and why there is no newer one; nothing hides it."""
        self.backup.setVisible(bool(told))
        self.backup.setText(told)
        self.backup.setToolTip(why)
        self.backup.setAccessibleName(f"{told}. {why}" if why else told)
        self.backup.setProperty("tone", "warning" if stale else "plain")
        repolish(self.backup)

    def show_note(self, text: str) -> None:
        """Tell what is special about this studio or this computer."""
        self.note.setText(text)

    def show_undo(self, text: str) -> None:
        """Tell what undo would do; empty when nothing."""
        self.undo.setText(text)

    # Construction

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(6)
        row.addWidget(self.dot)
        row.addWidget(self.saved)
        row.addSpacing(12)
        row.addWidget(self.booked)
        row.addSpacing(12)
        row.addWidget(self.next)
        row.addSpacing(12)
        row.addWidget(self.papers)
        row.addSpacing(12)
        row.addWidget(self.mail)
        row.addSpacing(12)
        row.addWidget(self.backup)
        row.addSpacing(12)
        row.addWidget(self.note)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addSpacing(12)
        row.addWidget(self.help)
        self.help.setText(self.tr("? Help"))
        self.help.setAccessibleName(self.tr("What is this page for?"))
        self.help.setToolTip(self.tr("What is this page for?  ({keys})").format(keys="Shift+F1"))
        self.help.show()
