"""What the calendar says of guests; of other therapists' guests only that somebody is busy."""

from PySide6.QtCore import QCoreApplication

from frontdesk.queries.board import Column
from frontdesk.queries.cards import BlockRow, Card
from ui.calendar.items import Item
from ui.format import span
from ui.states import state_word


def is_veiled(card: Card) -> bool:
    """Tell whether the one who looks may not know who it is."""
    return not card.service_id


def guest(card: Card) -> str:
    """Return who comes, or that somebody does."""
    return card.client or _tr("Busy")


def service(card: Card) -> str:
    """Return the service with its minutes; nothing when it is none of one's business.

    Of those who come together it says so.
    """
    if is_veiled(card):
        return ""
    words = f"{card.service} {card.placement.minutes}"
    if not card.partners:
        return words
    kind = _tr("Couple · {service}") if len(card.partners) == 1 else _tr("Group · {service}")
    return kind.format(service=words)


def block_label(block: BlockRow) -> str:
    """Return what a block is for, or that somebody is busy."""
    return block.label or _tr("Busy")


def held_words(who: str) -> str:
    """Return who fills a slot in just now."""
    return _tr("{who} is filling this in").format(who=who)


def spoken(item: Item, column: Column) -> str:
    """Return the sentence of an appointment or a block for a screen reader."""
    if item.card is None:
        block = item.block
        words = f"{block_label(block)}, {span(block.starts, block.ends)}" if block else ""
        return f"{words}, {column.name}"
    card = item.card
    parts = [
        guest(card),
        service(card),
        span(card.placement.starts, card.ends),
        _tr("with {therapist}").format(therapist=card.therapist),
        card.room or "",
        state_word(card.state),
        card.alert or "",
        *(_tr("together with {guest}").format(guest=each) for each in card.partners),
    ]
    return ", ".join(filter(None, parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("calendar", text)
