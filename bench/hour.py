"""An hour of work at random: days, pages, clients, cards, bookings, taken back or not."""

from datetime import timedelta
from random import Random

from PySide6.QtWidgets import QApplication

from bench.bookings import TODAY, places
from bench.open_windows import Windows, until
from frontdesk.storage.engine import Store
from frontdesk.storage.place import Place


def work(windows: Windows, steps: int, seed: int = 11) -> None:
    """Take so many steps; the calendar of today is shown at the end."""
    rng = Random(seed + steps)
    link, shell = windows.parts.kit.link, windows.shell
    store = Store(Place.file(windows.folder))
    bookings = places(store, seed=steps, part=rng.randrange(50), parts=50)
    for _ in range(steps):
        kind = rng.randrange(10)
        if kind < 5:
            windows.show_day(TODAY + timedelta(days=rng.randrange(-300, 30)))
            view = windows.calendar.view
            items = view.items()
            if items:
                view.choose(rng.choice(items).key)
        elif kind < 8:
            shell.open_page(rng.choice(shell.page_keys()))
        elif kind == 8:
            link.do(next(bookings), owner=windows.parts.window)
        else:
            link.undo(owner=windows.parts.window)
        until(lambda: not link.busy)
        QApplication.processEvents()
        shell.open_page("calendar")
    windows.show_day(TODAY)
    store.dispose()
