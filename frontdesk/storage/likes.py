"""Reads and keeps whom a client prefers, refuses and asks for."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.model import Client, Liking, Therapist
from frontdesk.rules.likes import Likes
from frontdesk.storage.core import rows
from frontdesk.storage.unit import Work

# Built once: to build a statement takes longer than to carry it out.
_CLIENT, _LIKED = Client.__table__.c, Liking.__table__.c
_ASKS = select(_CLIENT.active, _CLIENT.blocked, _CLIENT.asks_for, _CLIENT.therapist_id).where(
    _CLIENT.id == bindparam("client")
)
_LIKINGS = select(_LIKED.therapist_id, _LIKED.wanted).where(_LIKED.client_id == bindparam("client"))


def likings_of(session: Session, client_id: int) -> Likes:
    """Return whom a client prefers and refuses, as the record has it."""
    liked: dict[bool, set[int]] = {True: set(), False: set()}
    for number, wanted in rows(session, _LIKINGS, {"client": client_id}):
        liked[wanted].add(number)
    return Likes(None, frozenset(liked[True]), frozenset(liked[False]))


def client_of(session: Session, client_id: int) -> tuple[bool | None, str | None, Likes]:
    """Return whether a client is active, why none is booked, if so, and what the client likes.

    Without a client of that number nothing is known.
    """
    found = rows(session, _ASKS, {"client": client_id}).first()
    if found is None:
        return None, None, Likes()
    likes = likings_of(session, client_id)
    usual = {found.therapist_id} - {None} - likes.refuses
    liked = replace(
        likes,
        asks_for=found.asks_for,
        prefers=likes.prefers | usual,
        usual=found.therapist_id,
    )
    return found.active, found.blocked, liked


def likes_of(session: Session, client_id: int | None) -> Likes:
    """Return what a client likes; of nobody, nothing. The usual therapist is preferred too."""
    return Likes() if client_id is None else client_of(session, client_id)[2]


def keep_likings(
    work: Work, client_id: int, prefers: Collection[int], refuses: Collection[int]
) -> None:
    """Keep just these as whom a client prefers and refuses."""
    query = select(Liking).where(Liking.client_id == client_id)
    there = {row.therapist_id: row for row in work.session.execute(query).scalars()}
    to = {**dict.fromkeys(prefers, True), **dict.fromkeys(refuses, False)}
    for number, row in there.items():
        if number not in to:
            work.session.delete(row)
        else:
            row.wanted = to[number]
    for number in sorted(set(to) - set(there)):
        work.load(Therapist, number, "prefers" if to[number] else "refuses")
        work.add(Liking(client_id=client_id, therapist_id=number, wanted=to[number]))
