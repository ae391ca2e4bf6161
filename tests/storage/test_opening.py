"""Opening a studio's database: made, kept, refused with a code."""

from sqlalchemy import text

from frontdesk.storage.engine import Store


def test_a_fresh_database_has_the_guards(any_store: Store) -> None:
    with any_store.read.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM claim")).scalar() == 0
