"""The words in which the line says back what it has understood."""

from PySide6.QtCore import QCoreApplication

from frontdesk.errors import Reason
from frontdesk.values.line import Days, Hours, Kind, Lexicon, Piece, Repeat, Then, Value
from ui.counted import counted
from ui.format import day_short, minutes, phone, time_short
from ui.locale import LOCALE
from ui.sentences import sentence


def title(kind: Kind) -> str:
    """Return what a piece is called."""
    words = {
        Kind.CLIENT: _tr("Client"),
        Kind.PHONE: _tr("Phone"),
        Kind.SERVICE: _tr("Service"),
        Kind.LENGTH: _tr("Length"),
        Kind.THERAPIST: _tr("With"),
        Kind.NOT_WITH: _tr("Not with"),
        Kind.GENDER: _tr("With"),
        Kind.DAY: _tr("Day"),
        Kind.TIME: _tr("Time"),
        Kind.ROOM: _tr("Room"),
        Kind.REPEAT: _tr("Again"),
        Kind.COUNT: _tr("Times"),
        Kind.PARTNER: _tr("Along"),
        Kind.COUPLES: _tr("For"),
        Kind.HANDS: _tr("By"),
        Kind.THEN: _tr("Then", "service"),
    }
    return words[kind]


def said(piece: Piece, lexicon: Lexicon) -> str:
    """Return what a piece means; of a doubtful one the first readings, of a wrong one its words."""
    if piece.wrong:
        return piece.text or _tr("which?")
    if piece.doubtful:
        first = _tr(" or ").join(value(piece.kind, each, lexicon) for each in piece.others[:2])
        more = len(piece.others) - 2
        return f"{first} +{more}" if more > 0 else first
    return value(piece.kind, piece.value, lexicon)


def question(piece: Piece) -> str:
    """Return what is asked of a doubtful piece."""
    if piece.wrong:
        return sentence(Reason(f"line_{piece.wrong}", params={"text": piece.text}))
    asked = {
        Kind.SERVICE: _tr("Which service?"),
        Kind.LENGTH: _tr("How long?"),
        Kind.THERAPIST: _tr("Who is meant?"),
        Kind.NOT_WITH: _tr("Who is meant?"),
        Kind.DAY: _tr("Which day?"),
        Kind.TIME: _tr("Which time?"),
        Kind.ROOM: _tr("Which room?"),
        Kind.THEN: _tr("What follows, and how long?"),
    }
    return asked.get(piece.kind, _tr("Which is meant?"))


def value(kind: Kind, meant: Value, lexicon: Lexicon) -> str:
    """Return a reading in words."""
    if isinstance(meant, Days):
        return _days(meant)
    if isinstance(meant, Hours):
        return _hours(meant)
    if isinstance(meant, Repeat):
        return _repeat(meant)
    if isinstance(meant, Then):
        return f"{lexicon.service(meant.service).name} {meant.minutes}"
    if isinstance(meant, tuple):
        names = {each.id: each.name for each in lexicon.therapists}
        return _tr(" or ").join(names.get(each, "") for each in meant) or _tr("anyone")
    if kind is Kind.SERVICE and isinstance(meant, int):
        return lexicon.service(meant).name
    if kind is Kind.ROOM:
        rooms = {each.id: each.name for each in lexicon.rooms}
        return rooms.get(meant, "") if isinstance(meant, int) else _tr("any room")
    return _plain(kind, meant)


# Internal


def _plain(kind: Kind, meant: Value) -> str:
    if kind is Kind.LENGTH and isinstance(meant, int):
        return minutes(meant) if meant % 60 == 0 and meant > 60 else _tr("{n} min").format(n=meant)
    if kind is Kind.COUNT and isinstance(meant, int):
        return _tr("{n} {n:time|times}").format(n=counted(meant))
    if kind is Kind.GENDER:
        return _tr("a woman") if meant == "f" else _tr("a man")
    if kind is Kind.HANDS:
        return _tr("two therapists at once")
    if kind is Kind.COUPLES:
        return _tr("two, side by side")
    if kind is Kind.PHONE:
        return phone(str(meant)) if len(str(meant)) == 10 else str(meant)
    return str(meant)


def _days(meant: Days) -> str:
    if meant.days == 1:
        return day_short(meant.first)
    if meant.weekdays:
        names = [LOCALE.dayName(each + 1, LOCALE.FormatType.ShortFormat) for each in
                 sorted(meant.weekdays)]  # fmt: skip
        return _tr("{days} from {first} on").format(
            days=_tr(" or ").join(names), first=day_short(meant.first)
        )
    last = meant.first.fromordinal(meant.first.toordinal() + meant.days - 1)
    return f"{day_short(meant.first)} – {day_short(last)}"


def _hours(meant: Hours) -> str:
    if meant.at is not None:
        return time_short(meant.at)
    if meant.after is not None and meant.before is not None:
        return f"{time_short(meant.after)} – {time_short(meant.before)}"
    if meant.after is not None:
        return _tr("after {time}").format(time=time_short(meant.after))
    return _tr("done by {time}").format(time=time_short(meant.before)) if meant.before else ""


def _repeat(meant: Repeat) -> str:
    day = ""
    if meant.weekday is not None:
        day = LOCALE.dayName(meant.weekday + 1, LOCALE.FormatType.ShortFormat)
    if meant.weeks == 1:
        return _tr("every {day}").format(day=day) if day else _tr("every week")
    told = _tr("every {n} {n:week|weeks}").format(n=counted(meant.weeks))
    return f"{told}, {day}" if day else told


def _tr(text: str, role: str = "") -> str:
    return QCoreApplication.translate("line", text, role)
