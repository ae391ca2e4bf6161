"""Changes to a form, part by part: each gives a new form, and says where the part is now."""

import re
from dataclasses import dataclass, replace

from frontdesk.values.forms import FormBody, Item, Kind, Section
from frontdesk.values.text import fold

#: Kinds that are answered by choosing among options.
CHOSEN = (Kind.ONE, Kind.MANY)


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a form: a section, or one of its questions."""

    section: int
    item: int | None = None


def places(body: FormBody) -> tuple[Place, ...]:
    """Return every part of a form, from the top."""
    return tuple(
        place
        for number, section in enumerate(body.sections)
        for place in (Place(number), *(Place(number, n) for n in range(len(section.items))))
    )


def part(body: FormBody, place: Place) -> Section | Item:
    """Return what stands at a place."""
    section = body.sections[place.section]
    return section if place.item is None else section.items[place.item]


def put(body: FormBody, place: Place, new: Section | Item) -> FormBody:
    """Return the form with another section or question there; a section keeps its questions."""
    sections = list(body.sections)
    if isinstance(new, Section):
        sections[place.section] = new
    else:
        section, number = sections[place.section], place.item or 0
        items = (*section.items[:number], new, *section.items[number + 1 :])
        sections[place.section] = replace(section, items=items)
    return replace(body, sections=tuple(sections))


def add_section(body: FormBody, place: Place | None, title: str) -> tuple[FormBody, Place]:
    """Return the form with a new section below that of ``place``."""
    at = len(body.sections) if place is None else place.section + 1
    sections = (*body.sections[:at], Section(title, "", ()), *body.sections[at:])
    return replace(body, sections=sections), Place(at)


def add_item(body: FormBody, place: Place, label: str) -> tuple[FormBody, Place]:
    """Return the form with a new question below ``place``."""
    section = body.sections[place.section]
    at = 0 if place.item is None else place.item + 1
    new = Item(new_key(body, label), Kind.LINE, label)
    items = (*section.items[:at], new, *section.items[at:])
    sections = list(body.sections)
    sections[place.section] = replace(section, items=items)
    return replace(body, sections=tuple(sections)), Place(place.section, at)


def remove(body: FormBody, place: Place) -> FormBody:
    """Return the form without a section, or without a question."""
    sections = list(body.sections)
    if place.item is None:
        del sections[place.section]
    else:
        items = list(sections[place.section].items)
        del items[place.item]
        sections[place.section] = replace(sections[place.section], items=tuple(items))
    return replace(body, sections=tuple(sections))


def move(body: FormBody, place: Place, step: int) -> tuple[FormBody, Place]:
    """Return the form with a part one place up (-1) or down (1); at an edge it goes to the next.

    A question at the end of a section goes on to the section beside it.
    """
    sections = list(body.sections)
    there = place.section + step
    if place.item is None:
        if not 0 <= there < len(sections):
            return body, place
        sections[place.section], sections[there] = sections[there], sections[place.section]
        return replace(body, sections=tuple(sections)), Place(there)
    items = list(sections[place.section].items)
    item = items.pop(place.item)
    at = place.item + step
    if 0 <= at <= len(items):
        items.insert(at, item)
        sections[place.section] = replace(sections[place.section], items=tuple(items))
        return replace(body, sections=tuple(sections)), Place(place.section, at)
    if not 0 <= there < len(sections):
        return body, place
    others = sections[there].items
    sections[place.section] = replace(sections[place.section], items=tuple(items))
    new = (*others, item) if step < 0 else (item, *others)
    sections[there] = replace(sections[there], items=new)
    return replace(body, sections=tuple(sections)), Place(there, len(others) if step < 0 else 0)


def new_key(body: FormBody, label: str) -> str:
    """Return a key for a question that no other has; answers are kept by it."""
    taken = {item.key for item in body.items()}
    base = re.sub(r"[^a-z0-9]+", "_", fold(label)).strip("_")[:24] or "question"
    number, key = 1, base
    while key in taken:
        number += 1
        key = f"{base}_{number}"
    return key
