"""A server's address is taken as people write it, or refused with what to do."""

import pytest

from frontdesk.errors import StoreUnavailable
from frontdesk.storage.opening import open_store
from frontdesk.storage.place import Place


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("rubbish", "bad_address"),
        ("http://desk/studio", "bad_address"),
        ("sqlite:///studio.db", "bad_address"),
        ("mysql://desk/studio", "bad_address"),
        ("postgresql:/desk/studio", "bad_address"),
        ("postgresql://desk:port/studio", "bad_address"),
        ("postgresql://nobody@127.0.0.1:1/studio", "server_gone"),
        ("postgres://nobody@127.0.0.1:1/studio", "server_gone"),
        ("postgresql://nobody@nowhere.invalid/studio", "server_gone"),
    ],
)
def test_an_address_is_refused_with_a_code(url: str, code: str) -> None:
    with pytest.raises(StoreUnavailable, match=code):
        open_store(Place.server(url))
