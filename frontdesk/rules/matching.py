"""What becomes of each row of a list: new, merged, known, doubtful or rejected.

Only those are compared who share a phone, an e-mail, a birthday or a name, so that a list of
100,000 takes seconds.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Self, TypeGuard

from frontdesk.errors import Reason
from frontdesk.rules.same_person import Evidence, Likeness, Traits, compared
from frontdesk.values.client_list import ClientList, Fate, ListedClient
from frontdesk.values.opening import COUNTED, LEFT, Total, totals
from frontdesk.values.progress import Progress

#: What is filled in where it is blank.
FILLED = (
    *("preferred_name", "email", "phone", "street", "city", "state", "postal_code"),
    *("birthday", "referred_by", "since"),
)
#: More than so many who share something share it by habit, such as a number nobody has.
_CROWD = 40


@dataclass(slots=True, kw_only=True, eq=False)
class Known:
    """Somebody who is there: with a number, or (below nought) further up in the list."""

    number: int
    values: dict[str, Any]
    external_id: str | None = None
    imported: dict[str, Any] | None = None
    traits: Traits

    @property
    def name(self) -> str:
        """First and last name."""
        parts = (self.values.get("first_name"), self.values.get("last_name"))
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was decided before about a row that stood aside, and about whom."""

    status: str
    candidate: int | None


@dataclass(frozen=True, slots=True)
class Sought:
    """What a list asks after: by it those are told who may be of any concern."""

    traits: tuple[Traits, ...]  # of each row
    shared: frozenset[Any]
    external_ids: frozenset[str]
    numbers: frozenset[int]

    @classmethod
    def of(cls, listed: ClientList, earlier: Mapping[str, Earlier], progress: Progress) -> Self:
        """Return what ``listed`` asks after, and whom ``earlier`` decisions were about."""
        traits = tuple(Traits.of(row.values) for row in progress.each(listed.rows))
        return cls(
            traits=traits,
            shared=frozenset(each for one in traits for each in one.shared()),
            external_ids=frozenset(row.external_id for row in listed.rows if row.external_id),
            numbers=frozenset(one.candidate for one in earlier.values() if one.candidate),
        )

    def concerns(self, number: int, external_id: str | None, traits: Traits) -> bool:
        """Tell whether somebody who is there may be one of the list."""
        return (
            external_id in self.external_ids
            or number in self.numbers
            or not self.shared.isdisjoint(traits.shared())
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What becomes of a row. ``number`` and ``who`` are whom it is about.

    ``fresh`` says that it was not set aside before.
    """

    row: ListedClient
    fate: Fate
    number: int | None = None
    who: str | None = None
    fills: Mapping[str, Any] = field(default_factory=dict)
    opens: Mapping[str, str] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    fresh: bool = True

    @property
    def changes(self) -> bool:
        """Whether the row adds anything; one that is only rejected does not."""
        if self.fate is Fate.DOUBTFUL:
            return self.fresh
        return self.fate is Fate.NEW or bool(self.fills)


@dataclass(frozen=True, slots=True)
class Judged:
    """A list with what becomes of each row, and the new people with all that is known of them."""

    verdicts: tuple[Verdict, ...]
    new: tuple[Known, ...]

    def opens(self) -> tuple[tuple[int, Mapping[str, str]], ...]:
        """Return the stored value that the list brings: whose (below nought: new), and what."""
        found: dict[int, Mapping[str, str]] = {
            person.number: person.imported for person in self.new if _counts(person.imported)
        }
        for verdict in self.verdicts:
            if verdict.opens and verdict.number is not None and verdict.number > 0:
                found.setdefault(verdict.number, verdict.opens)
        return tuple(found.items())

    def opening(self) -> tuple[Total, ...]:
        """Return what that comes to, by kind."""
        return totals(told for _, told in self.opens())

    def counts(self) -> dict[str, int]:
        """Return how many rows of each fate; they add up to the rows."""
        found = Counter(verdict.fate for verdict in self.verdicts)
        return {fate.value: found[fate] for fate in Fate}


def judge(
    listed: ClientList,
    sought: Sought,
    there: Iterable[Known],
    earlier: Mapping[str, Earlier],
    progress: Progress,
) -> Judged:
    """Say what becomes of each row; ``there`` are, in order, at least those ``sought`` concerns.

    ``earlier`` is by digest and by external id of a row.
    """
    return _Judge(sought, there, earlier).judged(listed, progress)


def fills(person: Known, row: ListedClient, *, keep_other: bool = False) -> dict[str, Any]:
    """Return what ``row`` adds to ``person``: facts for blanks, a further line of the memo.

    With ``keep_other`` a phone or an e-mail that differs is kept beside, among what was imported.
    """
    values = row.values
    found = {
        name: values[name] for name in FILLED if values.get(name) and not person.values.get(name)
    }
    memo, more = person.values.get("memo") or "", values.get("memo") or ""
    if more and more not in memo:
        found["memo"] = f"{memo}\n{more}".strip()
    if row.external_id and not person.external_id:
        found["external_id"] = row.external_id
    beside: dict[str, Any] = {}
    if not person.imported:
        beside |= row.extra
    elif COUNTED.isdisjoint(person.imported):
        beside |= {words: text for words, text in row.extra.items() if words in LEFT.values()}
    if keep_other:
        for name in ("phone", "email"):
            if values.get(name) and name not in found and values[name] != person.values.get(name):
                beside[f"other {name}"] = values[name]
    if beside:
        found["imported"] = {**beside, **(person.imported or {})}
    return found


def newly_left(person: Known, row: ListedClient) -> Mapping[str, str]:
    """Return what a row says is left in the other system, unless that was told before."""
    before = person.imported or {}
    told = {words: text for words, text in row.extra.items() if words in LEFT.values()}
    return told if _counts(told) and COUNTED.isdisjoint(before) else {}


class _Judge:
    def __init__(
        self, sought: Sought, there: Iterable[Known], earlier: Mapping[str, Earlier]
    ) -> None:
        self._sought = sought
        self._earlier = earlier
        self._by_trait: dict[Any, list[Known]] = {}
        self._by_id: dict[str, Known] = {}
        self._by_number: dict[int, Known] = {}
        self._new: list[Known] = []
        for person in there:
            self._learn(person)

    def judged(self, listed: ClientList, progress: Progress) -> Judged:
        rows = progress.each(listed.rows)
        verdicts = tuple(map(self._verdict, rows, self._sought.traits))
        return Judged(verdicts, tuple(self._new))

    # Internal

    def _verdict(self, row: ListedClient, traits: Traits) -> Verdict:
        before = self._earlier.get(row.digest)
        if row.wrong:
            fresh = before is None
            return Verdict(row=row, fate=Fate.REJECTED, reasons=row.wrong, fresh=fresh)
        if row.external_id:
            person = self._by_id.get(row.external_id)
            if person is not None:
                return self._same(row, person)
            before = before or self._earlier.get(row.external_id)
        if before is not None and before.status != "rejected":
            return self._decided(row, before)
        evidence, person = self._nearest(traits)
        if person is None or evidence.likeness is Likeness.OTHER:
            return self._add(row, traits)
        if evidence.likeness is Likeness.SAME or _adds_nothing(row, traits, person):
            return self._same(row, person)
        return Verdict(
            row=row,
            fate=Fate.DOUBTFUL,
            number=person.number,
            who=person.name,
            reasons=evidence.reasons,
        )

    def _decided(self, row: ListedClient, before: Earlier) -> Verdict:
        person = self._by_number.get(before.candidate or 0)
        waits = before.status == "doubtful"
        return Verdict(
            row=row,
            fate=Fate.DOUBTFUL if waits else Fate.KNOWN,
            number=before.candidate,
            who=person.name if person else None,
            reasons=(Reason("row_waits"),) if waits else (),
            fresh=False,
        )

    def _same(self, row: ListedClient, person: Known) -> Verdict:
        opens = newly_left(person, row)
        added = fills(person, row)
        is_listed = person.number < 0
        fate = Fate.MERGED if added or is_listed else Fate.KNOWN
        if added:
            person.external_id = added.get("external_id", person.external_id)
            person.imported = added.get("imported", person.imported)
            person.values.update(
                {k: v for k, v in added.items() if k not in ("external_id", "imported")}
            )
            self._learn(person, anew=True)
        return Verdict(
            row=row, fate=fate, number=person.number, who=person.name, fills=added, opens=opens
        )

    def _add(self, row: ListedClient, traits: Traits) -> Verdict:
        person = Known(
            number=-len(self._new) - 1,
            values=dict(row.values),
            external_id=row.external_id,
            imported=dict(row.extra),
            traits=traits,
        )
        self._new.append(person)
        self._learn(person)
        return Verdict(row=row, fate=Fate.NEW, number=person.number)

    def _nearest(self, traits: Traits) -> tuple[Evidence, Known | None]:
        near = {
            person.number: person
            for trait in traits.shared()
            for person in self._by_trait.get(trait, ())
        }
        best, found = Evidence(Likeness.OTHER, 0.0), None
        for person in near.values():
            evidence = compared(traits, person.traits)
            if (evidence.likeness, evidence.weight) > (best.likeness, best.weight):
                best, found = evidence, person
        return best, found

    def _learn(self, person: Known, *, anew: bool = False) -> None:
        if anew:
            person.traits = Traits.of(person.values)
        self._by_number[person.number] = person
        if person.external_id:
            self._by_id.setdefault(person.external_id, person)
        for trait in person.traits.shared():
            if trait not in self._sought.shared:
                continue  # nobody asks
            there = self._by_trait.setdefault(trait, [])
            if len(there) < _CROWD and not (anew and person in there):
                there.append(person)


def _adds_nothing(row: ListedClient, traits: Traits, person: Known) -> bool:
    """Tell whether somebody is there of whom this very name is known and, like here, no more."""
    bare = traits.shared() == person.traits.shared() == [f"name {traits.folded}"]
    same = person.number > 0 and person.traits.name == traits.name
    return bare and same and not fills(person, row)


def _counts(told: Mapping[str, str] | None) -> TypeGuard[Mapping[str, str]]:
    """Tell whether something is left in the other system."""
    return told is not None and not COUNTED.isdisjoint(told)
