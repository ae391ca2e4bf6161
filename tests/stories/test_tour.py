"""The tour plays on the real windows; what it holds against them can fail, and then says so."""

import json
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from frontdesk.paths import RESOURCES
from ui import tour
from ui.tour import hands, monday
from ui.tour.chapters import beginning, calls
from ui.tour.player import Player
from ui.tour.record import Record

MORNING = datetime(2026, 11, 23, 8, 40, tzinfo=monday.ZONE)


@pytest.mark.long
def test_the_monday_is_played_from_the_first_start_on(qapp: QApplication, tmp_path: Path) -> None:
    code = tour.play(tmp_path / "tour")
    told = json.loads((tmp_path / "tour" / "tour.json").read_text(encoding="utf-8"))
    assert (code, told["ok"]) == (0, True), told
    for step in told["steps"]:
        picture = QImage(str(tmp_path / "tour" / step["picture"]))
        assert (picture.width(), picture.height()) == (1440, 900), step["title"]
    booking = next(step for step in told["steps"] if step["title"] == "Book by phone")
    assert 0 < booking["keys"] <= 10
    assert booking["typed"] > 20
    assert booking["asserts"]


def test_the_small_studio_comes_along() -> None:
    assert beginning.studio_file().is_file()
    assert (RESOURCES / "tour" / "studio.toml").is_file()


def test_a_small_list_of_clients_comes_along() -> None:
    assert beginning.client_list()[0].is_file()
    lines = (RESOURCES / "tour" / "clients.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1 + beginning.SMALL_ROWS


def played(folder: Path, script: object) -> Record:
    return tour.played(folder, script, MORNING)  # type: ignore[arg-type]  # a script


def test_what_is_missing_fails_its_step_and_the_tour_goes_on(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def script(player: Player) -> None:
        monkeypatch.setattr(hands, "PATIENCE", 400)  # what is missing will not come
        with player.step("A button that is not there"):
            player.click("Fly to the moon")
        with player.step("Too many keys", most_keys=1):
            player.press("Tab", "Tab")
        with player.step("Words that are not there"):
            player.expect_text("Good night")
        with player.step("All is well"):
            player.expect_text("Welcome to Frontdesk")
            player.expect_no_text("Good night")
        with player.step("The end", vital=True):
            raise ValueError("a slip in the script")
        with player.step("Never"):
            player.press("Tab")

    record = played(tmp_path, script)
    assert [step.ok for step in record.steps] == [False, False, False, True, False]
    assert record.steps[0].trouble == "Not seen: something called 'Fly to the moon'"
    assert record.steps[1].asserts[0].seen == "2"
    assert "a slip in the script" in record.steps[4].trouble
    assert all((tmp_path / step.picture).is_file() for step in record.steps)
    assert not json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))["ok"]
    lines = record.told()
    assert "1. A button that is not there: FAILED" in lines
    assert "4. All is well: ok (0 keys, 0 clicks, 0 letters)" in lines
    assert "keys beyond what is typed: expected 'at most 1', seen '2'" in lines


def test_a_tour_that_fails_says_so_by_its_exit_code(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def script(player: Player) -> None:
        monkeypatch.setattr(hands, "PATIENCE", 400)
        with player.step("Welcome"):
            player.expect("one is two", 2, lambda: 1)

    monkeypatch.setattr(monday, "play", script)
    assert tour.play(tmp_path) == 1


def test_hands_drag_click_look_and_wait(qapp: QApplication, tmp_path: Path) -> None:
    seen: dict[str, str] = {}

    def script(player: Player) -> None:
        beginning.begin(player)
        calls.book_somebody_new(player)
        with player.step("Dragged", most_clicks=1):
            player.drag_card("Sam Ortiz", "Tom Becker", time(15), picture=True)
            player.expect_text("Moved Sam Ortiz to Mon 23 Nov, 3:00 pm with Tom Becker")
        with player.step("Undone by the strip", most_keys=0):
            player.click("Undo")
            player.expect_text("2:30 – 3:30, with Maria Santos")
            player.expect_text("Undone: moved Sam Ortiz to Mon 23 Nov, 3:00 pm with Tom Becker")
        with player.step("An empty place"):
            player.click_place("Ana Ruiz", time(13))
            player.expect_text("New appointment")
            player.press("Escape")
        player.look("dark")
        with player.step("In the dark, at one"):
            player.clock_to(time(13))
            player.click_item("Sam Ortiz")
            player.expect("the look", "dark", lambda: player.parts.kit.theme.name)
        player.look("light")
        with player.step("A therapist signs in"):
            player.sign_in("Maria Santos")
            player.page("my-day")
            player.expect_text("My day · Maria Santos")
            seen["text"] = player.text()
        with player.step("A day sheet on paper"):
            player.click("my-day.print")
            player.click("Save as PDF…")
            player.choose_file(player.folder / "day sheet.pdf")
            player.expect_file("day sheet.pdf")
            player.press("Escape")

    record = played(tmp_path, script)
    assert record.ok, record.told()
    assert record.files == ["day sheet.pdf"]
    assert "Sam Ortiz, Deep tissue massage 60" in seen["text"]
    assert all(step.clicks + step.keys > 0 for step in record.steps[1:])
