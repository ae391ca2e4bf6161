"""The moments that tests speak of: a Monday in Amarillo."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("America/Chicago")
#: The Monday of the pictures.
MONDAY = date(2026, 11, 23)
#: It is eight minutes past nine.
NOW = datetime(2026, 11, 23, 9, 8, tzinfo=ZONE)
