"""The slots of a key: each opens with what belongs to it, and with nothing else."""

import pickle
from dataclasses import replace
from typing import Any

import pytest

from frontdesk.errors import Refused, StoreUnavailable
from frontdesk.storage.keys import keeping, ring
from frontdesk.storage.keys.key import Key
from frontdesk.storage.keys.opener import opened
from frontdesk.storage.keys.slots import Slots, read, written
from frontdesk.storage.keys.wrapping import unwrap
from frontdesk.values.protection import Slot, code_bytes, fresh_code, passphrase, recovery_code
from tests.key_stores import KeyStore, no_key_store
from tests.moments import NOW

WORDS = "correct horse battery"


@pytest.fixture
def key() -> Key:
    return Key.fresh()


@pytest.fixture
def code() -> str:
    return fresh_code()


@pytest.fixture
def slots(key_store: KeyStore, key: Key, code: str) -> Slots:
    return keeping.fresh_slots(key, code, WORDS, NOW, by_itself=True)


def why(slots: Slots, typed: str | None) -> str:
    with pytest.raises(StoreUnavailable) as refused:
        opened(slots, typed, "here")
    return refused.value.code


def test_each_of_the_three_opens(slots: Slots, key: Key, code: str) -> None:
    there = read(written(slots))
    assert there == slots
    for typed in (None, WORDS, f"  {WORDS} ", code, code.lower().replace(" ", "-")):
        assert opened(there, typed, "here") == key


def test_letters_that_look_alike_are_taken_for_each_other() -> None:
    code = recovery_code(bytes(range(20)))
    assert code_bytes(code.replace("0", "o").replace("1", "l")) == bytes(range(20))
    assert [len(group) for group in code.split()] == [4] * 8


@pytest.mark.parametrize("typed", ["", "0000 " * 7, "0000 " * 9, "U000 " + "0000 " * 7])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert code_bytes(typed) is None


def test_what_is_wrong_is_said_apart(slots: Slots, key: Key, code: str) -> None:
    assert why(slots, "incorrect horse battery") == "passphrase_wrong"
    assert why(slots, fresh_code()) == "code_wrong"
    assert why(slots.without(Slot.OWNER), WORDS) == "only_code_opens"
    no_key_store()
    assert why(slots, None) == "key_wanted"
    for _ in range(5):
        assert why(slots, "incorrect horse battery") == "passphrase_wrong"
    assert opened(slots, code, "here") == key  # nobody is ever locked out


def test_another_computer_has_another_key_store(slots: Slots, key_store: KeyStore) -> None:
    key_store.held = dict.fromkeys(key_store.held, "bm90IHRoZSBzZWNyZXQ=")
    assert why(slots, None) == "key_wanted"
    key_store.held = dict.fromkeys(key_store.held, "no base64 at all")
    assert why(slots, None) == "key_wanted"


@pytest.mark.parametrize("slot", Slot)
@pytest.mark.parametrize("part", ["nonce", "wrapped"])
def test_a_turned_bit_is_found(slots: Slots, code: str, slot: Slot, part: str) -> None:
    secrets = {Slot.OWNER: WORDS.encode(), Slot.RECOVERY: code_bytes(code) or b""}
    secret = secrets.get(slot) or ring.fetched(slots.database) or b""
    whole = slots.slots[slot]
    assert unwrap(slots, slot, secret) is not None
    raw = bytearray(getattr(whole, part))
    raw[3] ^= 1
    given: dict[str, Any] = {part: bytes(raw)}
    turned = slots.put(slot, replace(whole, **given))
    assert unwrap(turned, slot, secret) is None


def test_a_slot_holds_for_one_studio_and_one_kind(slots: Slots, code: str, key: Key) -> None:
    secret = code_bytes(code) or b""
    other = keeping.fresh_slots(Key.fresh(), fresh_code(), WORDS, NOW, by_itself=False)
    taken = other.put(Slot.RECOVERY, slots.slots[Slot.RECOVERY])
    assert unwrap(slots, Slot.RECOVERY, secret) == key
    assert unwrap(taken, Slot.RECOVERY, secret) is None
    moved = slots.put(Slot.KEYRING, slots.slots[Slot.RECOVERY])
    assert unwrap(moved, Slot.KEYRING, secret) is None


def test_a_page_asks_for_no_more_than_a_computer_has(slots: Slots) -> None:
    dear = replace(slots.slots[Slot.OWNER], cost=(3, 1 << 40))
    assert why(slots.put(Slot.OWNER, dear), WORDS) == "passphrase_wrong"


@pytest.mark.parametrize(
    "page",
    [b"", b"{}", b"[1]", b"\xff\x00", b'{"format": "frontdesk-keys", "slots": {}}', b"[" * 99999],
    ids=["empty", "nothing", "list", "binary", "no slots", "deep"],
)
def test_a_page_that_is_none_of_ours_is_none(page: bytes) -> None:
    assert read(page) is None


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("short", "passphrase_short"),
        ("           a", "passphrase_short"),
        ("x" * 201, "passphrase_long"),
        ("aaaabbbbcccc", "passphrase_same"),
    ],
)
def test_a_passphrase_is_hard_to_guess(words: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        passphrase(words)


def test_a_passphrase_is_the_same_on_each_keyboard() -> None:
    assert passphrase("cafe\u0301 con leche") == passphrase("caf\u00e9 con leche")


def test_something_else_than_the_paper_opens_each_day(key_store: KeyStore, key: Key) -> None:
    no_key_store()
    with pytest.raises(Refused, match="no_daily_key"):
        keeping.fresh_slots(key, fresh_code(), "", NOW, by_itself=True)
    only = keeping.fresh_slots(key, fresh_code(), WORDS, NOW, by_itself=True)
    assert set(only.slots) == {Slot.OWNER, Slot.RECOVERY}
    assert not ring.is_there()


def test_two_copies_of_a_studio_share_what_the_key_store_keeps(slots: Slots, key: Key) -> None:
    again = keeping.with_keyring(slots.without(Slot.KEYRING), key, NOW)
    assert again is not None
    assert opened(slots, None, "here") == opened(again, None, "here") == key


def test_a_key_is_shown_nowhere(key: Key) -> None:
    assert key.raw.hex() not in repr(key) + str([key])
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(ValueError, match="32"):
        Key(b"short")
