"""Who is one person is judged by what agrees and what speaks against it, whatever is blank."""

from datetime import date
from itertools import product

import pytest

from frontdesk.rules.same_person import Likeness, Traits, compared

NAMES = {
    "exact": ("Ana Peña", "ANA  peña"),
    "accents": ("Ana Peña", "Ana Pena"),
    "turned round": ("Ana Peña", "Pena-Ana"),
    "like": ("Anabel Delgado", "Annabel Delgado"),
    "a part": ("Ana Delgado Escobar", "Delgado"),
    "other": ("Ana Peña", "Tom Krause"),
}
BORN = date(1980, 1, 2), date(1979, 3, 4)


def told(name: str, phone: str | None, email: str | None, born: date | None) -> Traits:
    values = {"first_name": name, "phone": phone, "email": email, "birthday": born}
    return Traits.of(values)


def expected(name: str, agree: set[str], against: set[str]) -> Likeness:
    """Say it as one would to somebody at the desk."""
    if name in {"exact", "accents", "turned round"}:
        enough = 1 if name == "exact" else 2
        if not against and len(agree) >= enough:
            return Likeness.SAME
        only_moved = "birthday" not in against and len(against) < 2
        return Likeness.MAYBE if agree or only_moved else Likeness.OTHER
    if name in {"like", "a part"} and agree:
        return Likeness.MAYBE
    shared = agree & {"phone", "email"}
    return Likeness.MAYBE if shared and "birthday" not in against else Likeness.OTHER


@pytest.mark.parametrize("name", NAMES)
def test_two_records_are_weighed_by_all_that_agrees_and_differs(name: str) -> None:
    judged = set()
    facts = ("phone", "email", "birthday")
    for phone, email, born in product(("blank", "same", "other"), repeat=3):
        how = dict(zip(facts, (phone, email, born), strict=True))
        one = told(NAMES[name][0], "+18065550100", "a@x.org", BORN[0])
        other = told(
            NAMES[name][1],
            {"blank": None, "same": "+18065550100", "other": "+18065550199"}[phone],
            {"blank": None, "same": "A@x.org", "other": "b@x.org"}[email],
            {"blank": None, "same": BORN[0], "other": BORN[1]}[born],
        )
        agree = {fact for fact in facts if how[fact] == "same"}
        against = {fact for fact in facts if how[fact] == "other"}
        found = compared(one, other)
        assert found.likeness is expected(name, agree, against), how
        assert compared(other, one).likeness is found.likeness
        assert bool(found.reasons) == (found.likeness is not Likeness.OTHER)
        judged.add(found.likeness)
    assert len(judged) > 1
