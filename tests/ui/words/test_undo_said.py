"""What undo would do is told within a sentence, in which a name at the head stays a name."""

import pytest

from frontdesk.changes import Done
from ui.foot_news import within


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (Done("therapist_retired", {"name": "Ana Ruiz"}), "Ana Ruiz works here no longer"),
        (Done("client_added", {"client": "Zed Braun"}), "added Zed Braun"),
    ],
    ids=["a name first", "a verb first"],
)
def test_a_name_keeps_its_capital(done: Done, said: str) -> None:
    assert within(done) == said
