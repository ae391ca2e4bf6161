"""Notes every row that a session adds, changes or deletes: before and after."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import InstanceState, Session

from frontdesk.changes import Changes, Topic
from frontdesk.model import Resource, Row
from frontdesk.model.resource import Kind
from frontdesk.storage import core

#: Derived or the journal's own; never journaled.
SILENT = frozenset(
    {
        *("blob", "form_draft", "claim", "hold", "journal", "journal_row", "once", "print_job"),
        *("outbox", "outbox_paper"),
    }
)
_TOPICS = {
    "appointment": Topic.APPOINTMENTS,
    "visit": Topic.APPOINTMENTS,
    "block": Topic.APPOINTMENTS,
    "waiting": Topic.APPOINTMENTS,
    "call_back": Topic.APPOINTMENTS,
    "message": Topic.APPOINTMENTS,
    "session_note": Topic.NOTES,
    "addendum": Topic.NOTES,
    "phrase": Topic.NOTES,
    "care_plan": Topic.NOTES,
    "form_answer": Topic.CLIENTS,
    "health_check": Topic.CLIENTS,
    "client": Topic.CLIENTS,
    "liking": Topic.CLIENTS,
    "alert": Topic.CLIENTS,
    "membership": Topic.CLIENTS,
    "membership_share": Topic.CLIENTS,
    "membership_charge": Topic.SALES,
    "membership_rest": Topic.SALES,
    "membership_event": Topic.SALES,
    "billing_run": Topic.SALES,
    "client_file": Topic.CLIENTS,
    "client_link": Topic.CLIENTS,
    "client_merge": Topic.CLIENTS,
    "health_condition": Topic.CLIENTS,
    "health_caution": Topic.CLIENTS,
    "doctor_note": Topic.CLIENTS,
    "diagnosis": Topic.CLIENTS,
    "health_pass": Topic.APPOINTMENTS,
    "health_reading": Topic.CLIENTS,
    "note_reading": Topic.NOTES,
    "handing_out": Topic.CLIENTS,
    "erasure": Topic.CLIENTS,
    "import_batch": Topic.CLIENTS,
    "import_row": Topic.CLIENTS,
    "sale": Topic.SALES,
    "sale_line": Topic.SALES,
    "tender": Topic.SALES,
    "stock_move": Topic.SALES,
    "appointment_add_on": Topic.APPOINTMENTS,
    "staff_client": Topic.CLIENTS,
    "posting": Topic.SALES,
    "entry": Topic.SALES,
    "posted": Topic.SALES,
    "wallet": Topic.SALES,
    "wallet_entry": Topic.SALES,
    "wallet_share": Topic.CLIENTS,
    "pay_agreement": Topic.SALES,
    "pay_extra": Topic.SALES,
    "pay_statement": Topic.SALES,
    "business_day": Topic.SALES,
    "drawer": Topic.STUDIO,
    "drawer_day": Topic.SALES,
    "closing_line": Topic.SALES,
    "person": Topic.STAFF,
    "therapist": Topic.STAFF,
    "licence": Topic.STAFF,
    "skill": Topic.STAFF,
    "shift": Topic.STAFF,
}
#: More subjects than this are not listed one by one.
_MANY = 400


@dataclass(frozen=True, slots=True)
class Image:
    """One row before and after; of a change only the fields that changed.

    ``plain`` says that the values are already as the database keeps them.
    """

    table: str
    row_id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    plain: bool = False


class Recorder:
    """Listens to one session for the length of one command."""

    def __init__(self, session: Session) -> None:
        self._befores: dict[Row, dict[str, Any] | None] = {}
        self._deleted: set[Row] = set()
        self._noted: list[Row | Image] = []  # in the order in which they came
        self._inserted: list[tuple[str, dict[str, Any]]] = []
        self._many = False
        self._extra: set[tuple[Topic, int]] = set()
        self._session = session
        event.listen(session, "before_flush", self._before_flush)

    def added(self, table: str, row: dict[str, Any]) -> None:
        """Note one row that was inserted past the session."""
        self._inserted.append((table, row))
        self._noted.append(Image(table, row["id"], None, row))
        self._mind(table)

    def bulk(self, table: str, rows: list[dict[str, Any]], *, plain: bool = False) -> None:
        """Note rows that were inserted past the session."""
        self._many = True
        core.forget(self._session)
        self._noted += [Image(table, row["id"], None, row, plain) for row in rows]

    def bulk_gone(self, table: str, rows: list[dict[str, Any]]) -> None:
        """Note rows that were deleted past the session."""
        self._many = True
        core.forget(self._session)
        self._noted += [Image(table, row["id"], row, None) for row in rows]

    def concerns(self, topic: Topic, number: int) -> None:
        """Note a subject whose own row did not change."""
        self._extra.add((topic, number))

    def images(self) -> list[Image]:
        """Return what was noted, in the order in which it came; call after the last flush."""
        found = []
        for noted in self._noted:
            image = noted if isinstance(noted, Image) else self._image(noted)
            if image is not None:
                found.append(image)
        return found

    def changes(self) -> Changes:
        """Return which subjects and days are concerned."""
        subjects, days = set(self._extra), set()
        for row, before in self._befores.items():
            if isinstance(row, Resource) and row.kind is Kind.CLIENT:
                continue  # nothing of the studio: the client's own row tells of it
            topic = _TOPICS.get(row.__tablename__, Topic.STUDIO)
            number = getattr(row, "client_id", None) if topic is Topic.CLIENTS else row.id
            subjects.add((topic, number or row.id))
            if row.__tablename__ == "client_link":
                subjects.add((topic, row.other_id))  # type: ignore[attr-defined]  # it has two
            for day in ((before or {}).get("day"), getattr(row, "day", None)):
                if isinstance(day, date):
                    days.add(day)
        for table, values in self._inserted:
            topic = _TOPICS.get(table, Topic.STUDIO)
            number = values.get("client_id") if topic is Topic.CLIENTS else values["id"]
            subjects.add((topic, number or values["id"]))
            if isinstance(values.get("day"), date):
                days.add(values["day"])
        if self._many or len(subjects) > _MANY:
            return Changes(everything=True)
        return Changes(frozenset(subjects), frozenset(days))

    def _before_flush(self, session: Session, _context: Any, _instances: Any) -> None:
        for row in session.new:
            self._note(row, None)
        for row in session.dirty:
            if session.is_modified(row):
                self._note(row, _committed(row))
        for row in session.deleted:
            self._note(row, _committed(row))
            self._deleted.add(row)

    def _note(self, row: Row, before: dict[str, Any] | None) -> None:
        if row.__tablename__ not in SILENT and row not in self._befores:
            self._befores[row] = before
            self._noted.append(row)
            self._mind(row.__tablename__)

    def _mind(self, table: str) -> None:
        if _TOPICS.get(table, Topic.STUDIO) not in core.OF_DAYS:
            core.forget(self._session)

    def _image(self, row: Row) -> Image | None:
        before, after = self._befores[row], None if row in self._deleted else values_of(row)
        if before is None and after is None:
            return None  # it came and went
        if before is None or after is None:
            return Image(row.__tablename__, row.id, before, after)
        changed = [name for name in after if before[name] != after[name]]
        if not changed:
            return None
        was = {name: before[name] for name in changed}
        now = {name: after[name] for name in changed}
        return Image(row.__tablename__, row.id, was, now)


def values_of(row: Row) -> dict[str, Any]:
    """Return the columns of ``row`` as they are now."""
    return {name: getattr(row, name) for name in row.__table__.columns.keys()}  # noqa: SIM118 -- columns, not a dict


def _committed(row: Row) -> dict[str, Any]:
    state: InstanceState[Row] = inspect(row)
    found = {}
    for name in row.__table__.columns.keys():  # noqa: SIM118 -- columns, not a dict
        history = state.attrs[name].history
        found[name] = history.deleted[0] if history.deleted else getattr(row, name)
    return found
