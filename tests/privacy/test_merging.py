"""A client of whom a great deal is known is merged into another, and parted again."""

from functools import partial

import pytest

from frontdesk.commands.merging import MergeClients, UnmergeClients
from frontdesk.queries.forms import draft_waits
from frontdesk.queries.merging import merged
from tests.journal.steps import standing
from tests.privacy.marked import Marked


@pytest.mark.parametrize("back", ["undone", "parted"])
def test_everything_is_with_whom_it_was_again(marked: Marked, back: str) -> None:
    """Also who was handed a copy, and what is answered of a form that nobody has signed."""
    desk, kept = marked.owner, marked.practice.house.clients["Sam Ortiz"]
    with marked.store.read.connect() as connection:
        before = standing(connection)
    desk.do(MergeClients(kept_id=kept, gone_id=marked.client))
    draft = partial(draft_waits, client_id=kept, form="consent.en", version=1, key="station")
    assert not desk.ask(draft).waits
    if back == "undone":
        desk.undo()
    else:
        (merge,) = desk.ask(partial(merged, client_id=kept))
        desk.do(UnmergeClients(merge_id=merge.id))
    with marked.store.read.connect() as connection:
        after = standing(connection)
    if back == "parted":  # that they were one is kept
        del before["client_merge"], after["client_merge"]
    assert after == before
