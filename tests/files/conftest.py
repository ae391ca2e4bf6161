"""A practice for the tests of files."""

from tests.health.conftest import practice

__all__ = ["practice"]
