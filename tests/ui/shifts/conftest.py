"""Hands the stage to the tests of the page of shifts."""

from tests.ui.shifts.stage import stage

__all__ = ["stage"]
