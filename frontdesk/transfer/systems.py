"""The systems whose client lists are known: what their columns are called and how they write.

A system is a description, not code: to know another one, add its columns here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from frontdesk.errors import Refused
from frontdesk.values.list_layout import EXTRA_STREET, ID, OTHER_PHONE, Layout
from frontdesk.values.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """``columns`` gives a field of ours for a column of theirs; ``needed`` columns must be there.

    ``dates`` are the forms in which days are written. A column in ``notes`` is put into the
    memo, behind those words. Cells that say one of ``blanks`` are empty.
    """

    key: str
    title: str
    columns: Mapping[str, str]
    needed: tuple[str, ...]
    dates: tuple[str, ...]
    blanks: frozenset[str] = frozenset({""})
    yes: frozenset[str] = frozenset({"yes"})
    notes: Mapping[str, str] = field(default_factory=dict)

    def column_fields(self, head: tuple[str, ...]) -> tuple[str | None, ...]:
        """Return our field for each column of ``head``; none for those without a place."""
        known = {fold(name): meant for name, meant in self.columns.items()}
        return tuple(known.get(fold(name)) for name in head)

    def layout(self, head: tuple[str, ...]) -> Layout:
        """Return how a list of this system with these columns is read."""
        return Layout(
            source=self.key,
            title=self.title,
            head=head,
            fields=self.column_fields(head),
            dates=self.dates,
            blanks=self.blanks,
            yes=self.yes,
            notes=self.notes,
        )

    def missing(self, head: tuple[str, ...]) -> tuple[str, ...]:
        """Return the needed columns that are not there."""
        there = set(map(fold, head))
        return tuple(name for name in self.needed if fold(name) not in there)


SQUARE = System(
    key="square",
    title="Square",
    columns={
        "First Name": "first_name",
        "Last Name": "last_name",
        "Email Address": "email",
        "Phone Number": "phone",
        "Nickname": "preferred_name",
        "Street Address 1": "street",
        "Street Address 2": EXTRA_STREET,
        "City": "city",
        "State": "state",
        "Postal Code": "postal_code",
        "Birthday": "birthday",
        "Memo": "memo",
        "Square Customer ID": ID,
        "First Visit": "since",
        "Email Subscription Status": "marketing",
    },
    needed=("First Name", "Last Name", "Email Address", "Phone Number", "Square Customer ID"),
    dates=("%Y-%m-%d", "%m/%d/%Y"),
    yes=frozenset({"subscribed", "yes"}),
)
VAGARO = System(
    key="vagaro",
    title="Vagaro",
    columns={
        "First Name": "first_name",
        "Last Name": "last_name",
        "Email": "email",
        "Mobile": "phone",
        "Day": OTHER_PHONE,
        "Night": OTHER_PHONE,
        "Address": "street",
        "Apt/Suite": EXTRA_STREET,
        "City": "city",
        "State": "state",
        "Zip": "postal_code",
        "Birthdate": "birthday",
        "Customer Since": "since",
        "Refered By": "referred_by",
        "Referred By": "referred_by",
    },
    needed=("First Name", "Last Name", "Email", "Mobile", "Birthdate"),
    dates=("%m/%d/%Y", "%b %d, %Y", "%Y-%m-%d"),
    blanks=frozenset({"", "---", "--"}),
)
FRESHA = System(
    key="fresha",
    title="Fresha",
    columns={
        "Client ID": ID,
        "First Name": "first_name",
        "Last Name": "last_name",
        "Mobile Number": "phone",
        "Telephone": OTHER_PHONE,
        "Email": "email",
        "Accepts Marketing": "marketing",
        "Address": "street",
        "Apartement Suite": EXTRA_STREET,
        "Apartment Suite": EXTRA_STREET,
        "City": "city",
        "State": "state",
        "Post Code": "postal_code",
        "Date of Birth": "birthday",
        "Added": "since",
        "Note": "memo",
        "Referral Source": "referred_by",
    },
    needed=("Client ID", "First Name", "Last Name", "Mobile Number", "Email", "Date of Birth"),
    dates=("%d/%m/%Y", "%Y-%m-%d"),
    blanks=frozenset({"", "-"}),
    notes={"Block Reason": "Blocked in Fresha"},
)
SYSTEMS = (SQUARE, VAGARO, FRESHA)
#: So many columns must be known before a file is taken for a damaged list of that system.
_LEAST = 3


def fitness(head: tuple[str, ...]) -> int:
    """Return how many columns of ``head`` the nearest system knows."""
    return _known(_nearest(head), head)


def recognised(head: tuple[str, ...]) -> Layout | None:
    """Return the layout of the system whose list has this very head; none when it is of none."""
    nearest = _nearest(head)
    if nearest.missing(head) or twice(head):
        return None
    return nearest.layout(head)


def unknown(head: tuple[str, ...], file: str) -> Refused:
    """Return why a list cannot be read unless somebody says what its columns hold."""
    nearest = _nearest(head)
    if _known(nearest, head) < _LEAST:
        titles = [system.title for system in SYSTEMS]
        return Refused.because("list_unknown", "file", file=file, systems=titles)
    missing = nearest.missing(head)
    if missing:
        return Refused.because(
            "list_column_missing", "file", file=file, system=nearest.title, columns=list(missing)
        )
    return Refused.because("list_column_twice", "file", file=file, columns=twice(head))


def twice(head: tuple[str, ...]) -> list[str]:
    """Return the names that stand in ``head`` more than once."""
    folded = [fold(each) for each in head]
    return sorted({name for name in head if name and folded.count(fold(name)) > 1})


def _nearest(head: tuple[str, ...]) -> System:
    return max(SYSTEMS, key=lambda each: (_known(each, head), -len(each.missing(head))))


def _known(system: System, head: tuple[str, ...]) -> int:
    return sum(found is not None for found in system.column_fields(head))
