"""What a chosen row of the line does: book, find, go somewhere, or say what is missing."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from frontdesk.manual.search import Hit
from frontdesk.queries.clients import ClientHit
from frontdesk.queries.openings import Opening
from frontdesk.queries.together import TogetherOpening
from ui.actions import Action
from ui.kit import Kit
from ui.line.booker import Booker
from ui.line.mind import LineMind
from ui.line.orders import Order, order, planned
from ui.line.rows import Does, LineRow
from ui.setting.places import Found


class Taker(QObject):
    """Does what a row says, by what the line has in mind.

    Signals:
        said: what is missing, in words.
        asked: the desk is to be asked anew.
        who_asked: the clients who could be meant are to be shown.
        left: the line is to be closed; what is wanted comes next.
        client_wanted, day_wanted, code_taken, setting_wanted: as of the line.
    """

    said = Signal(str)
    asked = Signal()
    who_asked = Signal()
    left = Signal()
    client_wanted = Signal(int)
    day_wanted = Signal(object)
    code_taken = Signal(object)
    setting_wanted = Signal(str, str)

    def __init__(self, kit: Kit, mind: LineMind, booker: Booker, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._mind = mind
        self._booker = booker

    def take(self, row: LineRow) -> None:
        """Do what ``row`` says."""
        meant, mind = row.meant, self._mind
        if isinstance(meant, (Opening, TogetherOpening)):
            self._book(meant)
        elif row.does is Does.SERIES and mind.order is not None and mind.plan is not None:
            self._send(replace(mind.order, dates=planned(mind.plan.dates)))
        elif row.does is Does.SETTLE and mind.doubt is not None and isinstance(meant, int):
            mind.settle(mind.doubt, meant)
            self.asked.emit()
        elif row.does is Does.CHOOSE and isinstance(meant, ClientHit):
            mind.choose(meant)
            self.asked.emit()
        elif row.does is Does.ADD:
            self._add()
        else:
            self._leave_for(row)

    # Internal

    def _leave_for(self, row: LineRow) -> None:
        self.left.emit()
        if isinstance(row.meant, ClientHit):
            self.client_wanted.emit(row.meant.id)
        elif isinstance(row.meant, Action):
            self._kit.register.run(row.meant.key)
        elif isinstance(row.meant, Hit):
            self._kit.help.read_wanted.emit(row.meant.place)
        elif row.does is Does.GO:
            self.day_wanted.emit(row.meant)
        elif row.does is Does.TAKE:
            self.code_taken.emit(row.meant)
        elif isinstance(row.meant, Found):
            self.setting_wanted.emit(row.meant.section, row.meant.line)

    def _book(self, chosen: Opening | TogetherOpening) -> None:
        """Book for whom is plain; of a series look the dates through before."""
        mind, reading = self._mind, self._mind.reading
        if mind.client is None and mind.new_client() is None:
            self._ask_who()
        elif reading.couples and not reading.partner:
            self.said.emit(self.tr("Say who comes along: type + and a name."))
        elif reading.repeat is not None and reading.count is None:
            self.said.emit(self.tr("Say how many times: type x10."))
        else:
            mind.order = order(reading, chosen, mind.client.id if mind.client else None)
            repeated = mind.order.repeated()
            if repeated is not None:
                self._booker.look(repeated)
            else:
                self._send(mind.order)

    def _send(self, wanted: Order) -> None:
        client, new = self._mind.client, self._mind.new_client()
        if client is not None:
            self._booker.book(wanted, client.id)
        elif new is not None:
            self._booker.add(*new, then=wanted)

    def _ask_who(self) -> None:
        mind = self._mind
        if mind.answer is not None and mind.answer.matching:
            mind.asks_who = True
            self.who_asked.emit()
        elif mind.said:
            self.said.emit(
                self.tr("Nobody is called so. A new client: type name and whole number.")
            )
        else:
            self.said.emit(self.tr("Say who is coming: type the name or the phone number."))

    def _add(self) -> None:
        new = self._mind.new_client()
        if new is None:
            self.said.emit(self.tr("Type the name beside the number."))
        else:
            self._booker.add(*new)
