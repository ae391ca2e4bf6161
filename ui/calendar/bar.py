"""The head of the calendar: where one is, and the views to switch to."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from ui.calendar.navigator import Navigator
from ui.calendar.showing import Look
from ui.calendar.view_keys import ViewKeys
from ui.icons import Icons
from ui.widgets.button import Button, IconButton
from ui.widgets.page_header import PageHeader
from ui.widgets.segments import SegmentedControl

_THERAPISTS, _ROOMS = "therapists", "rooms"
#: Which segment is down in which view.
_SEGMENT = {
    Look.DAY: "day",
    Look.LIST: "day",
    Look.WEEK: "week",
    Look.STUDIO: "week",
    Look.MONTH: "month",
}


class CalendarBar(QObject):
    """Fills the header, and follows the navigator."""

    def __init__(
        self, header: PageHeader, icons: Icons, nav: Navigator, keys: ViewKeys, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._header = header
        self._nav = nav
        self._keys = keys
        self._build(icons)
        self._connect()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Press what the view that is shown is called."""
        showing = self._nav.showing
        self.looks.set_current(_SEGMENT[showing.look])
        self.by.set_current(_ROOMS if showing.rooms else _THERAPISTS)
        self.whose.set_current(str(Look.STUDIO if showing.look is Look.STUDIO else Look.WEEK))
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Leave out what there is no room for; the menu of all views and the keys have it too."""
        header, showing = self._header, self._nav.showing
        week = showing.look in (Look.WEEK, Look.STUDIO)
        second = self.whose if week else self.by if showing.look is Look.DAY else None
        fixed: tuple[QWidget, ...] = (self.today, self.before, self.after, self.more, self.book)
        title, subtitle = header.title, header.subtitle
        words = subtitle.fontMetrics().horizontalAdvance(subtitle.text()) + 4
        gap = header.fontMetrics().height()
        room = header.width() - sum(each.sizeHint().width() + gap for each in fixed)
        room -= title.sizeHint().width() + 8 * gap + 4 * gap  # the line keeps some room
        seen: set[QWidget] = set()
        for widget in filter(None, (self.looks, self.who, second)):
            needed = widget.sizeHint().width() + gap
            if room >= needed:
                seen.add(widget)
                room -= needed
        for widget in (self.looks, self.who, self.by, self.whose):  # once: what is shown for a
            if widget.isHidden() == (widget in seen):  # moment lays the head out, which asks again
                widget.setVisible(widget in seen)
        fits = bool(subtitle.text()) and room >= words
        subtitle.setMinimumWidth(words if fits else 0)
        subtitle.setVisible(fits)

    # Construction

    def _build(self, icons: Icons) -> None:
        self.today = Button(icons, self.tr("Today"), key="T")
        self.before = IconButton(icons, "left", self.tr("Previous"), key="PgUp")
        self.after = IconButton(icons, "right", self.tr("Next"), key="PgDown")
        self.looks = SegmentedControl(
            [("day", self.tr("Day")), ("week", self.tr("Week")), ("month", self.tr("Month"))],
            name=self.tr("View"),
        )
        self.by = SegmentedControl(
            [(_THERAPISTS, self.tr("Therapists")), (_ROOMS, self.tr("Rooms"))],
            name=self.tr("Columns"),
        )
        self.whose = SegmentedControl(
            [(str(Look.WEEK), self.tr("Therapist")), (str(Look.STUDIO), self.tr("Studio"))],
            name=self.tr("Whose week"),
        )
        self.who = IconButton(icons, "eye", self.tr("Who is shown"), key="V")
        self.more = IconButton(icons, "more", self.tr("All views"))
        self.book = Button(icons, self.tr("Book"), kind="primary", icon="plus", key="C")
        left: tuple[QWidget, ...] = (self.today, self.before, self.after)
        right: tuple[QWidget, ...] = (self.looks, self.by, self.whose, self.who, self.more)
        for widget in left:
            self._header.add_left(widget)
        for widget in (*right, self.book):
            self._header.add_right(widget)

    def _connect(self) -> None:
        nav = self._nav
        self.today.clicked.connect(nav.go_today)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.looks.chosen.connect(self._on_look)
        self.by.chosen.connect(self._on_by)
        self.whose.chosen.connect(self._on_whose)
        self.who.clicked.connect(self.open_who)
        self.more.clicked.connect(self._on_more)
        nav.changed.connect(self.follow)
        self._header.setMinimumWidth(1)  # what has no room is left out, see ``fit``
        self._header.installEventFilter(self)

    # Slots

    @Slot()
    def _on_before(self) -> None:
        self._nav.turn(-1)

    @Slot()
    def _on_after(self) -> None:
        self._nav.turn(1)

    @Slot(str)
    def _on_look(self, key: str) -> None:
        self._nav.look(Look(key))
        self.follow()

    @Slot(str)
    def _on_by(self, key: str) -> None:
        self._nav.rooms(key == _ROOMS)

    @Slot(str)
    def _on_whose(self, key: str) -> None:
        self._nav.look(Look(key))

    @Slot()
    def open_who(self) -> None:
        """Open the menu of those who can be shown."""
        self._drop(self._keys.who_menu(), self.who)

    @Slot()
    def _on_more(self) -> None:
        self._drop(self._keys.menu(), self.more)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.fit()
        return super().eventFilter(watched, event)

    # Internal

    def _drop(self, menu: QMenu, button: Button) -> None:
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
