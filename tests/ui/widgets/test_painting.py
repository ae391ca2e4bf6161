"""A picture that cannot be painted is told of, and harms nothing else."""

import pytest

from tests.ui.widgets.conftest import Shown
from ui.icons import Icons
from ui.widgets import chip
from ui.widgets.chip import Chip


def test_a_window_whose_painting_fails_lives_on(
    shown: Shown[Chip], icons: Icons, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = shown(Chip(icons, "VIP"))
    before = one.grab().toImage()

    def fails(*_: object, **__: object) -> None:
        raise ValueError("no such tone")

    with monkeypatch.context() as broken:
        broken.setattr(chip, "paint_pill", fails)
        for _ in range(3):
            with pytest.raises(ValueError, match="no such tone"):
                one.repaint()
            with pytest.raises(ValueError, match="no such tone"):
                one.grab()
    assert one.grab().toImage() == before
