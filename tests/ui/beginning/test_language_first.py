"""A new owner reads the first page in the own language."""

from pytestqt.qtbot import QtBot

from ui.app import Parts
from ui.language import ENGLISH, SPANISH


def test_on_the_welcome_page_a_language_is_chosen_and_frontdesk_starts_in_it(
    qtbot: QtBot, fresh: Parts
) -> None:
    language = fresh.entrance.beginning.welcome.language
    assert language.segment(SPANISH).text() == "Español"
    language.segment(ENGLISH).click()
    assert fresh.window.isVisible()
    with qtbot.waitSignal(fresh.window.closing):
        language.segment(SPANISH).click()
    assert fresh.window.starts_anew
    assert fresh.kit.settings.text("language") == SPANISH
