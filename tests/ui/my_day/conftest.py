"""Hands the stage to the tests of My day."""

from tests.ui.my_day.stage import maria, stage, visits

__all__ = ["maria", "stage", "visits"]
