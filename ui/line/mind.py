"""What the line knows: its text, how it is read, what was chosen, what the desk answered. No Qt."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.manual.search import Index
from frontdesk.queries.booking_line import LineAnswer, LineAsk
from frontdesk.queries.clients import ClientHit
from frontdesk.queries.scanned import Scanned, is_code
from frontdesk.queries.series import SeriesPlan
from frontdesk.rules.booking_line import read_line, wanted_of
from frontdesk.values.line import Kind, Lexicon, Piece, Reading, Value
from frontdesk.values.text import fold
from ui.actions import Action
from ui.format import money, phone
from ui.line import saying
from ui.line.chips import ChipFact
from ui.line.code_rows import code_rows
from ui.line.orders import Order
from ui.line.rows import (
    LineRow,
    choice_rows,
    found_rows,
    new_phone,
    opening_rows,
    series_rows,
    who_rows,
)

_NAMED = (Kind.CLIENT, Kind.PHONE)


class Mode(StrEnum):
    """What the rows beneath the line are."""

    FIND = "find"
    DOUBT = "doubt"
    WHO = "who"
    OPENINGS = "openings"
    SERIES = "series"


class LineMind:
    """Reads each text anew; a choice holds as long as the words it was made for."""

    def __init__(self) -> None:
        self.lexicon: Lexicon | None = None
        self.reading = Reading("")
        self.answer: LineAnswer | None = None
        self.asks_who = False
        self.order: Order | None = None
        self.plan: SeriesPlan | None = None
        self.manual: Index | None = None
        self._settled: dict[tuple[Kind, str], Value] = {}
        self._client: tuple[str, int] | None = None  # the words, and who was chosen for them

    def begin(self) -> None:
        """Forget everything but the words of the studio."""
        self.reading = Reading("")
        self.answer = self._client = self.order = self.plan = None
        self.asks_who = False
        self._settled.clear()

    def read(self, text: str) -> None:
        """Read ``text``."""
        lexicon = self.lexicon
        self.reading = read_line(text, lexicon, self._settled) if lexicon else Reading(text)
        self.asks_who = False
        self.order = self.plan = None
        if self._client is not None and self._client[0] != self.said:
            self._client = None

    def take_manual(self, index: Index) -> None:
        """Offer pages of the manual too."""
        self.manual = index

    def settle(self, piece: Piece, which: int) -> None:
        """Take one of the readings of a doubtful piece."""
        self._settled[piece.kind, fold(piece.text)] = piece.others[which]
        self.read(self.reading.text)

    def choose(self, hit: ClientHit) -> None:
        """Take one of the clients who may be meant."""
        self._client = (self.said, hit.id)
        self.asks_who = False

    def step_back(self) -> bool:
        """Give up what was gone into: whom it is for, or the dates; False where nothing was."""
        deep = self.mode in (Mode.WHO, Mode.SERIES)
        if deep:
            self.asks_who = False
            self.order = self.plan = None
        return deep

    @property
    def said(self) -> str:
        """What clients are looked for by."""
        return " ".join(filter(None, (self.reading.client, self.reading.phone)))

    @property
    def books(self) -> bool:
        """Whether it is about a booking, not about finding something."""
        return bool(self.reading.of(Kind.SERVICE)) or any(
            piece.kind is not Kind.DAY for piece in self.reading.open
        )

    @property
    def doubt(self) -> Piece | None:
        """The first piece that has to be settled."""
        return next(iter(self.reading.open), None)

    @property
    def mode(self) -> Mode:
        """What the rows are."""
        if not self.books or self.scanned is not None:
            return Mode.FIND
        if self.doubt is not None:
            return Mode.DOUBT
        if self.plan is not None:
            return Mode.SERIES
        return Mode.WHO if self.asks_who else Mode.OPENINGS

    def ask(self) -> LineAsk | None:
        """Return what is to be asked of the desk; nothing when nothing is said."""
        wanted = None
        if self.lexicon is not None and self.books:
            wanted = wanted_of(self.reading, self.lexicon)
        if not self.said and wanted is None and not is_code(self.reading.text):
            return None
        client = self._client[1] if self._client else None
        reading = self.reading
        code = reading.text.strip()
        return LineAsk(
            said=self.said,
            client_id=client,
            wanted=wanted,
            partner=reading.partner if wanted else "",
            together=bool(wanted and (reading.couples or reading.partner)),
            then=None if reading.then is None else (reading.then.service, reading.then.minutes),
            four_hands=reading.four_hands,
            code=code if is_code(code) else "",
        )

    @property
    def scanned(self) -> Scanned | None:
        """The gift card or product whose code stands there, once that is known."""
        return self.answer.scanned if self.answer is not None else None

    @property
    def client(self) -> ClientHit | None:
        """Who is meant, if that is plain."""
        return self.answer.client if self.answer is not None else None

    def new_client(self) -> tuple[str, str] | None:
        """Return name and number of somebody who is not known yet, if both were said."""
        unknown = self.answer is not None and not self.answer.matching
        name, number = self.reading.client, new_phone(self.reading)
        return (name, number) if unknown and name and number else None

    def rows(self, actions: Callable[[], Sequence[Action]]) -> tuple[LineRow, ...]:
        """Return what stands beneath the line; ``actions`` are asked for when they matter."""
        answer, doubt = self.answer, self.doubt
        if self.scanned is not None:
            return code_rows(self.scanned)
        if self.mode is Mode.DOUBT and doubt is not None and self.lexicon is not None:
            return choice_rows(doubt, self.lexicon)
        if self.mode is Mode.FIND:
            return found_rows(self.reading, answer, actions(), self.manual)
        if self.plan is not None:
            return series_rows(self.plan)
        if answer is None:
            return ()
        return who_rows(answer) if self.mode is Mode.WHO else opening_rows(answer)

    def facts(self) -> tuple[ChipFact, ...]:
        """Return the chips, the client first."""
        found: list[ChipFact] = []
        named = [piece for piece in self.reading.pieces if piece.kind in _NAMED]
        if named:
            found.append(self._client_fact(named))
        lexicon = self.lexicon
        if lexicon is not None:
            found += [
                self._fact(piece, lexicon)
                for piece in self.reading.pieces
                if piece.kind not in _NAMED
            ]
        return tuple(found)

    # Internal

    def _fact(self, piece: Piece, lexicon: Lexicon) -> ChipFact:
        partner = self.answer.partner if self.answer is not None else None
        if piece.kind is Kind.PARTNER and partner is not None:
            return ChipFact(
                saying.title(piece.kind), partner.name, phone(partner.phone), False, piece.kind,
                piece.start, piece.end,
            )  # fmt: skip
        price = self.answer.price if self.answer is not None else None
        priced = piece.kind is Kind.LENGTH and not piece.doubtful and price is not None
        return ChipFact(
            saying.title(piece.kind),
            saying.said(piece, lexicon),
            money(price) if priced and price is not None else "",
            piece.doubtful,
            piece.kind,
            piece.start,
            piece.end,
        )

    def _client_fact(self, named: list[Piece]) -> ChipFact:
        start, end = named[0].start, named[-1].end
        title, said, answer = saying.title(Kind.CLIENT), self.said, self.answer
        if answer is None:
            return ChipFact(title, said, "", False, Kind.CLIENT, start, end)
        if answer.client is not None:
            hit = answer.client
            return ChipFact(title, hit.name, phone(hit.phone), False, Kind.CLIENT, start, end)
        if answer.matching:
            names = _tr(" or ").join(hit.name for hit in answer.hits[:2])
            more = f"+{answer.matching - 2}" if answer.matching > 2 else ""
            return ChipFact(title, names, more, True, Kind.CLIENT, start, end)
        if (new := self.new_client()) is not None:
            return ChipFact(_tr("New client"), new[0], phone_of(new[1]), False, Kind.CLIENT, start,
                            end)  # fmt: skip
        return ChipFact(_tr("Nobody yet"), said, "", True, Kind.CLIENT, start, end)


def phone_of(digits: str) -> str:
    """Return ten digits as a number is written here."""
    return phone(f"+1{digits}") if len(digits) == 10 else digits


def _tr(text: str) -> str:
    return QCoreApplication.translate("line", text)
