"""Where one is on the calendar: the view, its days, who is shown; remembered per person."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from frontdesk.queries.load import Choices
from frontdesk.values.wall import local
from ui.calendar.showing import MOST_DAYS, Look, Showing, kept, recalled
from ui.kit import Kit


class Navigator(QObject):
    """Knows what is to be shown, and goes elsewhere.

    Signals:
        changed: something else is to be shown.
    """

    changed = Signal()

    def __init__(self, kit: Kit, treats: Callable[[], int | None], parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._treats = treats  # the therapist of what is selected
        self._zone: ZoneInfo | None = None
        self._day: date | None = None  # none: today, whatever it is
        self._kept = Showing(day=date.min)
        self.choices = Choices((), ())
        self.recall()

    @property
    def showing(self) -> Showing:
        """What is to be shown."""
        return replace(self._kept, day=self._day or self.today())

    def today(self) -> date:
        """Return the studio's date."""
        return local(self._zone or ZoneInfo("UTC"), self._kit.clock.now()).date()

    def zone(self) -> ZoneInfo:
        """Return the studio's zone; UTC before the first answer."""
        return self._zone or ZoneInfo("UTC")

    def learn(self, zone: str, day: date) -> None:
        """Take over the zone; when that makes it another day than was asked for, ask again."""
        first, self._zone = self._zone is None, ZoneInfo(zone)
        if first and self._day is None and day != self.today():
            self.changed.emit()
        elif self._day is None:
            self._day = day

    def recall(self) -> None:
        """Take up the view that the person at the desk left."""
        text = self._kit.settings.text(self._setting("view"))
        self._kept = recalled(text, date.min)

    def only(self) -> tuple[int, ...] | None:
        """Return who, or which rooms, were chosen to be shown; none when nobody was."""
        names = self._kit.settings.names(self._setting(self._shelf()))
        known = {number for number, _ in self.to_choose()}
        found = tuple(int(name) for name in names if name.isdecimal())
        still = tuple(number for number in found if number in known) if known else found
        return still or None

    def to_choose(self) -> tuple[tuple[int, str], ...]:
        """Return who, or which rooms, can be chosen in this view."""
        return self.choices.rooms if self._by_rooms() else self.choices.therapists

    # Ways

    def go(self, day: date) -> None:
        """Show ``day``, in the same view."""
        self._day = day
        self.changed.emit()

    def go_today(self) -> None:
        """Show today."""
        self.go(self.today())

    def turn(self, pages: int) -> None:
        """Go on by so many days, weeks or months, as the view has it."""
        self.go(self.showing.turned(pages).day)

    def weeks(self, count: int) -> None:
        """Go on by so many weeks."""
        self.go(self.showing.day + timedelta(weeks=count))

    def look(self, look: Look, day: date | None = None) -> None:
        """Switch the view; the day stays, unless another is given."""
        if day is not None:
            self._day = day
        therapist = self._kept.therapist
        if look is Look.WEEK:
            therapist = self._whose_week()
            look = Look.WEEK if therapist is not None else Look.STUDIO
        self._keep(replace(self._kept, look=look, therapist=therapist))

    def week_of(self, therapist: int, day: date | None = None) -> None:
        """Show the week of a therapist."""
        self._day = day or self._day
        self._keep(replace(self._kept, look=Look.WEEK, therapist=therapist))

    def rooms(self, rooms: bool) -> None:
        """Show the day by rooms, or by therapists."""
        look = Look.DAY if self._kept.look is not Look.DAY else self._kept.look
        self._keep(replace(self._kept, look=look, rooms=rooms))

    def side_by_side(self, days: int) -> None:
        """Show so many days side by side."""
        days = min(max(days, 1), MOST_DAYS)
        self._keep(replace(self._kept, look=Look.DAY, days=days))

    def person(self, step: int) -> None:
        """Go to the week of the therapist after, or before."""
        numbers = [number for number, _ in self.choices.therapists]
        if numbers and self._kept.look is Look.WEEK:
            here = self._kept.therapist
            place = numbers.index(here) + step if here in numbers else 0
            self.week_of(numbers[place % len(numbers)])

    def show_only(self, chosen: tuple[int, ...]) -> None:
        """Show these therapists or rooms; nobody means whoever works."""
        names = tuple(str(number) for number in chosen)
        self._kit.settings.put_names(self._setting(self._shelf()), names)
        self.changed.emit()

    # Internal

    def _keep(self, wanted: Showing) -> None:
        self._kept = wanted
        self._kit.settings.put(self._setting("view"), kept(wanted))
        self.changed.emit()

    def _whose_week(self) -> int | None:
        person = self._kit.link.person
        own = None if person is None else person.therapist_id
        numbers = [number for number, _ in self.choices.therapists]
        wishes = (self._treats(), self._kept.therapist, own, *numbers[:1])
        return next((each for each in wishes if each is not None), None)

    def _by_rooms(self) -> bool:
        return self._kept.rooms and self._kept.look is Look.DAY

    def _shelf(self) -> str:
        return "rooms" if self._by_rooms() else "people"

    def _setting(self, name: str) -> str:
        person = self._kit.link.person
        return f"calendar/{0 if person is None else person.id}/{name}"
