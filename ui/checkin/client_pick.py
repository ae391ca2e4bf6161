"""A field in which a client is found by any part of name or phone as one types."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from frontdesk.queries.clients import ClientHits, find_clients
from ui.format import phone
from ui.kit import Kit
from ui.widgets.pick import Choice, Pick

_MOST = 6
#: The key of a name that is taken as it was typed.
AS_TYPED = "as typed"


class ClientPick(Pick):
    """Offers clients; with ``free`` also the name as it was typed."""

    def __init__(
        self, kit: Kit, placeholder: str, *, free: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", placeholder, asks=True, floats=True, parent=parent)
        self._kit = kit
        self._free = free
        self.line.setAccessibleName(self.tr("Client"))
        self.line.setToolTip(placeholder)  # where the panel is narrow, it is cut
        self.typed.connect(self._find)

    def client_id(self) -> int | None:
        """Return the client that was picked."""
        key = self.key()
        return key if isinstance(key, int) else None

    def free_name(self) -> str | None:
        """Return the name that was typed, when no client was picked."""
        return (self.text().strip() or None) if self.client_id() is None else None

    # Slots

    @Slot(str)
    def _find(self, said: str) -> None:
        if said.strip():
            query = partial(find_clients, said=said, limit=_MOST - 1)
            self._kit.link.ask(query, owner=self, done=self._show_found, latest="clients")

    # Answers from the desk

    def _show_found(self, hits: ClientHits) -> None:
        choices = [Choice(hit.id, hit.name, phone(hit.phone)) for hit in hits.rows]
        typed = self.text().strip()
        if self._free and typed:
            choices.append(Choice(AS_TYPED, typed, self.tr("just the name")))
        self.set_choices(choices)
