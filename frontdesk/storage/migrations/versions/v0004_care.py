"""Care: addenda, phrases, plans, forms; who waits or is called back; papers to be printed.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003r"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _waiting()
    _call_back()
    _notes()
    _care_plan()
    _forms()
    _draft()
    _health_check()
    _print_job()
    _outbox()
    _superbill()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _notes() -> None:
    op.create_table(
        "addendum",
        sa.Column("note_id", NUMBER, nullable=False),
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("written_at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("addendum", "note_id", "session_note.id"),
        _refers("addendum", "therapist_id", "therapist.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_addendum_note_id"), "addendum", ["note_id"], unique=False)
    op.create_table(
        "phrase",
        sa.Column("short", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.UniqueConstraint("short", name=op.f("uq_phrase_short")),
        sqlite_strict=True,
    )


def _care_plan() -> None:
    op.create_table(
        "care_plan",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("goal", sa.LargeBinary(), nullable=False),
        sa.Column("measures", sa.LargeBinary(), nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("until", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "sessions BETWEEN 1 AND 99", name=op.f("ck_care_plan_sessions_in_range")
        ),
        _refers("care_plan", "client_id", "client.id"),
        _refers("care_plan", "therapist_id", "therapist.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_care_plan_client_id"), "care_plan", ["client_id"], unique=False)


def _forms() -> None:
    op.create_table(
        "form",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("added_at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("version >= 1", name=op.f("ck_form_version_from_one")),
        sa.UniqueConstraint("key", "version", name=op.f("uq_form_key_version")),
        sqlite_strict=True,
    )
    op.create_table(
        "form_answer",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("form_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("signed_at", NUMBER, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("form_answer", "client_id", "client.id"),
        _refers("form_answer", "form_id", "form.id"),
        _refers("form_answer", "person_id", "person.id"),
        sqlite_strict=True,
    )
    columns = ["client_id", "form_id"]
    op.create_index(op.f("ix_form_answer_client_id_form_id"), "form_answer", columns, unique=False)


def _health_check() -> None:
    op.create_table(
        "health_check",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("health_check", "client_id", "client.id"),
        _refers("health_check", "appointment_id", "appointment.id"),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_health_check_appointment_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_health_check_client_id"), "health_check", ["client_id"], unique=False)


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_{table}_{column}"))


def _print_job() -> None:
    op.create_table(
        "print_job",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("tray", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("queued_at", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text()),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tried_at", NUMBER),
        sa.Column("process", sa.Text()),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text()),
        sa.Column("params", sa.Text()),
        sa.Column("ended_at", NUMBER),
        sa.Column("reason", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "state IN ('waiting','printing','failed','printed','dropped')",
            name=op.f("ck_print_job_known_state"),
        ),
        sa.CheckConstraint(
            "(state IN ('printed','dropped')) = (ended_at IS NOT NULL)",
            name=op.f("ck_print_job_ended_has_moment"),
        ),
        sa.CheckConstraint("tries >= 0", name=op.f("ck_print_job_tries")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_print_job_person_id")),
        sa.UniqueConstraint("key", name=op.f("uq_print_job_key")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_print_job_station_state"), "print_job", ["station", "state"])


def _waiting() -> None:
    op.create_table(
        "waiting",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("service_id", NUMBER, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("therapists", sa.Text(), nullable=False),
        sa.Column("weekdays", sa.Text(), nullable=False),
        sa.Column("after", sa.Text()),
        sa.Column("before", sa.Text()),
        sa.Column("until", sa.Text()),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("appointment_id", NUMBER),
        sa.Column("added_at", NUMBER, nullable=False),
        sa.Column("offered_at", NUMBER),
        sa.Column("offered_day", sa.Text()),
        sa.Column("offered_starts", sa.Text()),
        sa.Column("offered_therapist_id", NUMBER),
        sa.Column("closed_at", NUMBER),
        sa.Column("booked_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("minutes > 0 AND minutes % 5 = 0", name=op.f("ck_waiting_on_the_grid")),
        sa.CheckConstraint("priority BETWEEN 0 AND 2", name=op.f("ck_waiting_priority")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_waiting_client_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_waiting_service_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_waiting_appointment_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["offered_therapist_id"], ["therapist.id"], name=op.f("fk_waiting_offered_therapist_id")
        ),
        sa.ForeignKeyConstraint(
            ["booked_id"],
            ["appointment.id"],
            name=op.f("fk_waiting_booked_id"),
            ondelete="RESTRICT",
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_waiting_client_id"), "waiting", ["client_id"], unique=False)
    op.create_index(op.f("ix_waiting_closed_at"), "waiting", ["closed_at"], unique=False)


def _call_back() -> None:
    op.create_table(
        "call_back",
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("added_at", NUMBER, nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reached_at", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_call_back_appointment_id"),
            ondelete="RESTRICT",
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_call_back_appointment_id"), "call_back", ["appointment_id"])
    op.create_index(op.f("ix_call_back_outcome"), "call_back", ["outcome"])


def _superbill() -> None:
    op.add_column("therapist", sa.Column("npi", sa.Text()))
    op.add_column("therapist", sa.Column("colour", sa.Integer()))
    op.create_table(
        "diagnosis",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
        sa.Column("noted_at", NUMBER, nullable=False),
        sa.Column("noted_by", NUMBER),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_diagnosis_client_id")),
        sa.ForeignKeyConstraint(["noted_by"], ["person.id"], name=op.f("fk_diagnosis_noted_by")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_diagnosis_client_id"), "diagnosis", ["client_id"])


def _draft() -> None:
    op.create_table(
        "form_draft",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.Column("key", sa.Text()),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_form_draft_client_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_form_draft_person_id")),
        sa.UniqueConstraint("client_id", "form", name=op.f("uq_form_draft_client_id_form")),
        sqlite_strict=True,
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("client_id", NUMBER),
        sa.Column("sale_id", NUMBER),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("queued_at", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tried_at", NUMBER),
        sa.Column("process", sa.Text()),
        sa.Column("code", sa.Text()),
        sa.Column("params", sa.Text()),
        sa.Column("ended_at", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "state IN ('waiting','sending','failed','sent','dropped')",
            name=op.f("ck_outbox_known_state"),
        ),
        sa.CheckConstraint(
            "(state IN ('sent','dropped')) = (ended_at IS NOT NULL)",
            name=op.f("ck_outbox_ended_has_moment"),
        ),
        sa.CheckConstraint("tries >= 0", name=op.f("ck_outbox_tries")),
        _refers("outbox", "client_id", "client.id"),
        _refers("outbox", "sale_id", "sale.id"),
        _refers("outbox", "person_id", "person.id"),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
        sqlite_strict=True,
    )
    for column in ("client_id", "state"):
        op.create_index(op.f(f"ix_outbox_{column}"), "outbox", [column], unique=False)
    op.create_table(
        "outbox_paper",
        sa.Column("outbox_id", NUMBER, nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("outbox_paper", "outbox_id", "outbox.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_outbox_paper_outbox_id"), "outbox_paper", ["outbox_id"], unique=False)
