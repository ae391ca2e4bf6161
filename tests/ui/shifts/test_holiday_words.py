"""Public holidays are called as people here call them, in the language of the windows."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.rules.public_holidays import public_holidays
from ui.shifts.holiday_words import holiday_said


def test_all_holidays_of_texas_are_said_in_spanish(spanish: None) -> None:
    names = {name for _, name in public_holidays("TX", date(2026, 1, 1), date(2031, 12, 31))}
    names |= {name for _, name in public_holidays(None, date(2026, 1, 1), date(2027, 12, 31))}
    assert len(names) > 20
    assert not {name for name in names if holiday_said(name) == name}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Thanksgiving Day", "Día de Acción de Gracias"),
        ("Christmas Day (observed); Christmas Eve", "Navidad (se guarda); Nochebuena"),
        ("Kamehameha Day (observed)", "Kamehameha Day (se guarda)"),
        ("Diwali", "Diwali"),
    ],
)
def test_a_holiday_of_another_state_keeps_its_name(spanish: None, name: str, said: str) -> None:
    assert holiday_said(name) == said


def test_in_english_they_are_called_as_they_are(qapp: QApplication) -> None:
    assert holiday_said("Friday After Thanksgiving") == "Friday After Thanksgiving"
