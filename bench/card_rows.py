"""A client's card with 300 visits: asked of the desk, and opened in the window until painted."""

from collections.abc import Iterator
from functools import partial

from sqlalchemy import text

from bench.bookings import some
from bench.measure import Row, quietest, row
from bench.open_windows import Windows, until
from bench.register import Bench, measures
from frontdesk.queries.clients import client_card
from frontdesk.storage.engine import Store
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place
from ui.pages.clients import ClientsPage

_VISITS, _ROUNDS = 300, 3
_GIVE = """
UPDATE appointment SET client_id=:client WHERE id IN (SELECT id FROM appointment
WHERE state='done' AND client_id IS NOT NULL AND id % 2 = :place ORDER BY id LIMIT :most)
"""
#: Milliseconds: what is felt as at once, and what the desk may take of it.
_AT_ONCE, _DESK = 100, 16


@measures("client_card")
def card(bench: Bench) -> Iterator[Row]:
    """Measure the card of one regular after the other, each with 300 visits."""
    regulars = _regulars(bench.changed_store)

    def ask(number: int) -> None:
        bench.changed_desk.ask(partial(client_card, client_id=regulars[number % len(regulars)]))

    yield row("client_card", _VISITS, quietest(_ROUNDS, bench.times // 4, ask), _DESK)


@measures("open_card")
def open_card(bench: Bench) -> Iterator[Row]:
    """Measure a chosen client's card in the window, until it is painted."""
    windows = bench.windows
    store = open_store(Place.file(windows.folder))
    regulars = _regulars(store)
    store.dispose()
    windows.shell.open_page("clients")
    page = windows.shell.page("clients")
    assert isinstance(page, ClientsPage)

    def show(number: int) -> None:
        _shown(windows, page, regulars[number % len(regulars)])

    yield row("open_card", _VISITS, quietest(_ROUNDS, bench.times // 12, show), _AT_ONCE)
    windows.shell.open_page("calendar")


# Internal


def _shown(windows: Windows, page: ClientsPage, client: int) -> None:
    page.show_client(client)
    until(lambda: page.card is not None and page.card.id == client)
    windows.app.processEvents()


def _regulars(store: Store) -> list[int]:
    """Return two clients, each given 300 visits that are over; no claim is asked about."""
    clients = some(store, "SELECT id FROM client WHERE active=1 ORDER BY id LIMIT 2")
    with store.write.begin() as connection:
        for place, client in enumerate(clients):
            connection.execute(text(_GIVE), {"client": client, "most": _VISITS, "place": place})
    return clients
