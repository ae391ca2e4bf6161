"""Where everything that can be set has its place, and by which words it is found.

One list: the page of settings shows it, the search field and the line (Ctrl+K) look in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from frontdesk.values.settings import SETTINGS, Group
from frontdesk.values.text import fold
from ui.locale import LOCALE
from ui.setting.words import group_help, group_title, words_named

_WORDS = re.compile(r"\w+")
#: Settings of each service and of each therapist: they stand where those are kept.
ELSEWHERE = {Group.TURNOVER: "services", Group.THERAPISTS: "therapists"}
#: Groups that are shown under another one.
_UNDER = {Group.DEEP_WORK: Group.BOOKING}


@dataclass(frozen=True, slots=True)
class Place:
    """A section of the settings; ``more`` are words that stand at its fields."""

    key: str
    title: str
    help: str
    more: str = ""

    def fits(self, said: str) -> bool:
        """Tell whether all of the words that are looked for stand in it."""
        return has_words(said, f"{self.title} {self.help} {self.more}")


@dataclass(frozen=True, slots=True)
class Found:
    """A setting that fits: its section, and the line in it where it has one of its own."""

    section: str
    line: str
    title: str
    help: str
    more: str = ""


def has_words(said: str, text: str) -> bool:
    """Tell whether all words of ``said`` stand in ``text``, also as parts of others."""
    whole = fold(text)
    return all(word in whole for word in fold(said).split())


def section_of(group: Group) -> str:
    """Return the section in which a group of settings stands."""
    return ELSEWHERE.get(group) or str(_UNDER.get(group, group).value)


def places() -> tuple[Place, ...]:
    """Return every section, in the order in which a studio is thought of."""
    return (*_house(), *_people(), *_policies(), *_station())


def found(said: str, most: int) -> tuple[Found, ...]:
    """Return what fits by the beginnings of words: a title before what is said of it."""
    every, by_title, by_more = _every(LOCALE.name()), list[Found](), list[Found]()
    for each in every:
        if _begin(said, each.title):
            by_title.append(each)
        elif _begin(said, f"{each.title} {each.help} {each.more}"):
            by_more.append(each)
    return tuple((by_title + by_more)[:most])


# Internal


def _begin(said: str, text: str) -> bool:
    """Tell whether every word of ``said`` begins a word of ``text``."""
    there = _WORDS.findall(fold(text))
    return all(any(each.startswith(word) for each in there) for word in _WORDS.findall(fold(said)))


@cache
def _every(language: str) -> tuple[Found, ...]:
    """Return all there is to find, worked out once in a language."""
    return tuple(_listed())


def _listed() -> Iterator[Found]:
    for place in places():
        yield Found(place.key, "", place.title, place.help, place.more)
    for name, setting in SETTINGS.items():
        if setting.group not in ELSEWHERE:
            words = words_named(name)
            yield Found(section_of(setting.group), name, words.title, words.help)


def _group(group: Group) -> Place:
    return Place(str(group.value), group_title(group), group_help(group))


def _house() -> tuple[Place, ...]:
    return (
        _group(Group.STUDIO),
        Place(
            "hours", _tr("Opening hours"),
            _tr("When the studio is open in a week, and on which days it is closed."),
            _tr("open closed days public holidays weekdays Saturday Sunday"),
        ),
        Place(
            "rooms", _tr("Rooms"),
            _tr("Where treatments are given. A room with two tables takes couples."),
            _tr("name tables in use"),
        ),
        Place(
            "equipment", _tr("Equipment"),
            _tr("What a service may need, such as an acupuncture cart; it is booked along."),
            _tr("name stands in use cart"),
        ),
        Place(
            "services", _tr("Services"),
            _tr("What is offered, for how long, at what price, and who may give it."),
            _tr(
                "name code to type lengths and prices licence skill it needs turnover minutes CPT "
                "code superbills equipment tax rate of its own offered"
            ),
        ),
        Place(
            "add_ons", _tr("Add-ons"), _tr("What goes with a service, such as hot stones."),
            _tr("name price minutes longer goes with sales tax offered"),
        ),
        Place(
            "products", _tr("Products"),
            _tr("What is sold over the counter, and how many are left."),
            _tr("name price tax rate of its own bar code stock counted sold few left"),
        ),
        Place(
            "codes", _tr("Discount codes"), _tr("Words that take something off a ticket."),
            _tr(
                "code takes off what is taken percent amount from until last day how often at "
                "most uses once each client"
            ),
        ),
    )  # fmt: skip


def _people() -> tuple[Place, ...]:
    return (
        Place(
            "therapists", _tr("Therapists"),
            _tr("Who treats: licences and skills say which services; hours say when."),
            _tr(
                "name to sign in licences kind number state valid until skills NPI superbills "
                "for clients who ask for a woman or a man works here every week colour of the "
                "picture shifts pay"
            ),
        ),
        Place(
            "people", _tr("Staff and roles"),
            _tr("Who signs in, and what each may see and do."),
            _tr("name role owner manager front desk receptionist signs in"),
        ),
        Place(
            "staff", _tr("Staff as clients"), _tr("Who works here and comes as a client too."),
            _tr("works here is this client pays less"),
        ),
    )  # fmt: skip


def _policies() -> tuple[Place, ...]:
    return (
        _group(Group.BOOKING),
        _group(Group.CANCELLING),
        _group(Group.STORED),
        Place(
            "memberships", _tr("Memberships"),
            _tr("What members pay and get. Plans are kept on the page Memberships."),
            _tr("plan price every month credits rollover discount"),
        ),
        _group(Group.TILL),
        Place(
            "taxes", _tr("Sales tax to come"),
            _tr("A rate that will hold from a day on. Today's stands under Studio."),
            _tr("from rate percent"),
        ),
        Place(
            "packages", _tr("Packages"),
            _tr("Several sessions for one price: what is in them, and how long they are good."),
            _tr("name price sessions minutes days expire sold"),
        ),
        Place(
            "drawers", _tr("Drawers"),
            _tr("The cash drawers, and which of them this computer opens."),
            _tr("cash station name till"),
        ),
        _group(Group.PAY),
        Place(
            "health_rules", _tr("Health rules"),
            _tr("What the studio does when a client's health asks for it; its lead signs them."),
            _tr("contraindication condition allow adapt doctor's note lead sign"),
        ),
        Place(
            "forms", _tr("Forms"),
            _tr("Intake, consent and agreements: their questions, in each language."),
            _tr("intake consent agreement question version file"),
        ),
        Place(
            "mail", _tr("E-mail"),
            _tr("By which server receipts and pages go out; the password stays at this computer."),
            _tr("email smtp server port sender password letters outbox"),
        ),
        _group(Group.PRIVACY),
        Place(
            "protection", _tr("Protection of the file"),
            _tr("Whether the studio's file and its backups are encrypted, and what opens them."),
            _tr("encrypt encryption passphrase recovery code key lock stolen secure password"),
        ),
    )  # fmt: skip


def _station() -> tuple[Place, ...]:
    return (
        Place(
            "printers", _tr("Printers"),
            _tr("Which printer takes what, at this computer; each can be tried."),
            _tr("printer thermal receipt sheet gift card roll drawer test page address"),
        ),
        Place(
            "appearance", _tr("Appearance"),
            _tr("Colours, size of the text, and language, at this computer."),
            _tr("theme light dark high contrast larger smaller text size zoom English Español"),
        ),
        Place(
            "keys", _tr("Keys"),
            _tr("Every key, and another one where you want it, at this computer."),
            _tr("keyboard shortcut change default"),
        ),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
