"""A list that is brought in at a desk."""

from functools import partial
from pathlib import Path

import pytest

from frontdesk.commands.imports import ImportClients
from frontdesk.desk import Desk
from frontdesk.transfer.clients import Preview, preview
from tests.imports.lists import Bring, text, write


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Bring:
    """Bring in rows, or a text; return what was seen before."""

    def bring(*rows: dict[str, str], content: str | bytes | None = None) -> Preview:
        path = write(tmp_path, text(*rows) if content is None else content)
        seen = desk.ask(partial(preview, path=path))
        if seen.changes:
            desk.do(ImportClients(listed=seen.listed))
        return seen

    return bring
