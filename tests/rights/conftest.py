"""The practice, for what is asked at its desk."""

from tests.health.conftest import practice

__all__ = ["practice"]
