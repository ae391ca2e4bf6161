"""The studio's file under lock and key, as the owner turns it: on, off, and what opens it.

All of it runs on the thread that has the desk, and asks for the owner's permission first. What is
done stands in the journal; no passphrase and no code ever does.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from frontdesk.commands.base import Command
from frontdesk.commands.protection import NoteKeys, NotePlainRemoved
from frontdesk.desk import Desk
from frontdesk.errors import Refused
from frontdesk.queries.frame import studio_frame
from frontdesk.storage import backup, sealing
from frontdesk.storage.keys import beside, keeping, ring
from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.slots import Slots
from frontdesk.storage.place import Place
from frontdesk.storage.view import View
from frontdesk.values.protection import KeyChange, Protection, Slot
from frontdesk.values.rights import Permission, needs


def protection(desk: Desk, elsewhere: Path | None = None) -> Protection:
    """Return how the file is protected, and which older copies anybody can read."""
    desk.ask(_may_protect)
    place = desk.place
    if place.path is None:
        raise Refused.because("protection_of_server")
    if desk.ask(studio_frame).demo:
        raise Refused.because("protection_of_demo")
    store = ring.is_there()
    if place.key is None:
        return Protection(on=False, store=store)
    slots = keeping.slots_of(place)
    code = slots.slots.get(Slot.RECOVERY)
    return Protection(
        on=True,
        slots=frozenset(slots.slots),
        store=store,
        opens_here=keeping.opens_here(slots),
        code_made=None if code is None else code.made,
        plain=plain_copies(place.path, elsewhere),
    )


def protect(desk: Desk, code: str, words: str = "", *, by_itself: bool = True) -> None:
    """Encrypt the file: ``code`` is on paper, ``words`` is a passphrase, empty for none.

    With ``by_itself`` the key store of this computer opens it at each start. Raises ``Refused``, or
    ``StoreUnavailable`` (locked when somebody else has the file open); the file is as it was then.
    """
    desk.ask(_may_protect)
    key = Key.fresh()
    slots = keeping.fresh_slots(key, code, words, desk.clock.now(), by_itself=by_itself)

    def change(place: Place) -> Place:
        return sealing.seal(place, key, slots, partial(_note, desk, NoteKeys(change=KeyChange.ON)))

    desk.swap(change)


def unprotect(desk: Desk) -> None:
    """Write the file so that anybody can read it."""
    desk.ask(_may_protect)

    def change(place: Place) -> Place:
        return sealing.unseal(place, partial(_note, desk, NoteKeys(change=KeyChange.OFF)))

    desk.swap(change)


def change_passphrase(desk: Desk, words: str) -> None:
    """Let another passphrase open the file, or a first one; backups made before keep theirs."""
    now = desk.clock.now()
    _change(
        desk,
        KeyChange.PASSPHRASE,
        lambda slots, key: keeping.with_passphrase(slots, key, words, now),
    )


def change_code(desk: Desk, code: str) -> None:
    """Let another recovery code open the file; backups made before keep theirs."""
    now = desk.clock.now()
    _change(desk, KeyChange.RECOVERY, lambda slots, key: keeping.with_code(slots, key, code, now))


def open_by_itself(desk: Desk) -> None:
    """Let the key store of this computer open the file at each start."""
    now = desk.clock.now()

    def added(slots: Slots, key: Key) -> Slots:
        found = keeping.with_keyring(slots, key, now)
        if found is None:
            raise Refused.because("no_key_store")
        return found

    _change(desk, KeyChange.KEYRING_ON, added)


def open_here(desk: Desk) -> None:
    """Do the same for whoever has just opened the file by passphrase or code.

    Nobody has signed in yet. Where there is no key store, nothing changes.
    """
    place = desk.place
    if place.path is None or place.key is None:
        return
    slots = keeping.with_keyring(keeping.slots_of(place), place.key, desk.clock.now())
    if slots is not None:
        beside.keep(place.path, slots)
        desk.write_down(NoteKeys(change=KeyChange.KEYRING_ON))


def ask_each_morning(desk: Desk) -> None:
    """Let nobody open the file without typing something; the key store forgets it."""
    slots = _change(desk, KeyChange.KEYRING_OFF, lambda slots, _: keeping.without_keyring(slots))
    ring.forgotten(slots.database)


def code_opens(desk: Desk, code: str) -> bool:
    """Tell whether the recovery code on the paper opens the file; nothing is changed."""
    desk.ask(_may_protect)
    return keeping.opens(keeping.slots_of(desk.place), code)


def remove_plain(desk: Desk, elsewhere: Path | None = None) -> int:
    """Remove the older copies that anybody can read; first there is a backup that is encrypted.

    Returns how many were removed.
    """
    desk.ask(_may_protect)
    path = desk.place.path
    if path is None or desk.place.key is None:
        raise Refused.because("not_protected")
    made = desk.back_up(elsewhere)
    if made is not None and made.trouble is not None:
        raise made.trouble
    found = plain_copies(path, elsewhere)
    for copy in found:
        sealing.shred(copy)
    desk.do(NotePlainRemoved(copies=len(found)))
    return len(found)


def plain_copies(database: Path, elsewhere: Path | None = None) -> tuple[Path, ...]:
    """Return older copies of a file that anybody can read: backups, and files put aside."""
    folders = [backup.beside(database), *([] if elsewhere is None else [elsewhere])]
    found = [
        each.path
        for folder in folders
        for each in backup.listed(folder)
        if each.facts is not None and not each.facts.encrypted
    ]
    aside = database.parent.glob("before-*.db")  # by a restore, or by beginning anew
    return (*found, *sorted(path for path in aside if not beside.there(path)))


# Internal


@needs(Permission.PROTECT)
def _may_protect(view: View) -> None:
    """Nothing is asked but whether one may."""


def _note(desk: Desk, command: Command, place: Place) -> None:
    other = desk.at(place)
    try:
        other.do(command)
    finally:
        other.close()


def _change(desk: Desk, change: KeyChange, changed: Callable[[Slots, Key], Slots]) -> Slots:
    """Change the slots beside the file, and write down that it was done."""
    desk.ask(_may_protect)
    place = desk.place
    slots = changed(keeping.slots_of(place), _key(place))
    assert place.path is not None
    beside.keep(place.path, slots)
    desk.do(NoteKeys(change=change))
    return slots


def _key(place: Place) -> Key:
    assert place.key is not None
    return place.key
