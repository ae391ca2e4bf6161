"""The desk: visits, claims, notes, journal.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _block()
    _hold()
    _journal()
    _membership()
    _visit()
    _appointment()
    _claim()
    _journal_row()
    _session_note()
    _message()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _block() -> None:
    op.create_table(
        "block",
        sa.Column("resource_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("fold", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("series", sa.Text()),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("minutes > 0 AND minutes % 5 = 0", name=op.f("ck_block_on_the_grid")),
        sa.ForeignKeyConstraint(
            ["resource_id"], ["resource.id"], name=op.f("fk_block_resource_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_block_day"), "block", ["day"], unique=False)
    op.create_index(op.f("ix_block_series"), "block", ["series"], unique=False)
    op.create_table(
        "alert",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_alert_client_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_alert_client_id"), "alert", ["client_id"], unique=False)


def _hold() -> None:
    op.create_table(
        "hold",
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("until", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_hold_person_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_hold_until"), "hold", ["until"], unique=False)
    op.create_table(
        "import_row",
        sa.Column("batch_id", NUMBER, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("candidate_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["import_batch.id"], name=op.f("fk_import_row_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["client.id"], name=op.f("fk_import_row_candidate_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_import_row_batch_id"), "import_row", ["batch_id"], unique=False)
    op.create_index(op.f("ix_import_row_status"), "import_row", ["status"], unique=False)


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("process", sa.Text(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("subjects", sa.Text(), nullable=False),
        sa.Column("days", sa.Text(), nullable=False),
        sa.Column("undoable", sa.Integer(), nullable=False),
        sa.Column("undoes", NUMBER),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "length(prev) = 32 AND length(mac) = 32", name=op.f("ck_journal_hash_length")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_journal_person_id")),
        sa.ForeignKeyConstraint(["undoes"], ["journal.id"], name=op.f("fk_journal_undoes")),
        sa.UniqueConstraint("mac", name=op.f("uq_journal_mac")),
        sa.UniqueConstraint("prev", name=op.f("uq_journal_prev")),
        sa.UniqueConstraint("undoes", name=op.f("uq_journal_undoes")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_journal_person_id_station"), "journal", ["person_id", "station"], unique=False
    )


def _membership() -> None:
    op.create_table(
        "membership",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("plan_id", NUMBER, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("until", sa.Text()),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("cycle", sa.Integer(), nullable=False),
        sa.Column("due", sa.Text(), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("next_plan_id", NUMBER),
        sa.Column("pays_by", sa.Text(), nullable=False),
        sa.Column("agreement_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("cycle >= 0", name=op.f("ck_membership_cycle")),
        sa.CheckConstraint(
            "standing IN ('active','frozen','past_due','suspended','ended')",
            name=op.f("ck_membership_known_standing"),
        ),
        sa.CheckConstraint(
            "until IS NULL OR until >= since", name=op.f("ck_membership_ends_after_it_began")
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["form_answer.id"], name=op.f("fk_membership_agreement_id")
        ).ddl_if(dialect="sqlite"),  # on a server it comes with the step that makes that table
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_membership_client_id")),
        sa.ForeignKeyConstraint(
            ["next_plan_id"], ["plan.id"], name=op.f("fk_membership_next_plan_id")
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_membership_plan_id")),
        sa.UniqueConstraint("number", name=op.f("uq_membership_number")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_membership_due"), "membership", ["due"], unique=False)
    op.create_index(op.f("ix_membership_client_id"), "membership", ["client_id"], unique=False)


def _visit() -> None:
    op.create_table(
        "visit",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("booked_at", NUMBER, nullable=False),
        sa.Column("booked_by", NUMBER),
        sa.Column("series", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["booked_by"], ["person.id"], name=op.f("fk_visit_booked_by")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_visit_series"), "visit", ["series"], unique=False)


def _appointment() -> None:
    op.create_table(
        "appointment",
        sa.Column("visit_id", NUMBER, nullable=False),
        sa.Column("client_id", NUMBER),
        sa.Column("guest_name", sa.Text()),
        sa.Column("service_id", NUMBER, nullable=False),
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("second_therapist_id", NUMBER),
        sa.Column("room_id", NUMBER),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("fold", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("turnover", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("price", NUMBER, nullable=False),
        sa.Column("priced_on", sa.Text(), nullable=False),
        sa.Column("arrived_at", NUMBER),
        sa.Column("started_at", NUMBER),
        sa.Column("finished_at", NUMBER),
        sa.Column("reason", sa.Text()),
        sa.Column("ended_at", NUMBER),
        sa.Column("fee", NUMBER),
        sa.Column("fee_waived", sa.Text()),
        sa.Column("message_at", NUMBER),
        sa.Column("overlap", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "added >= 0 AND added < minutes", name=op.f("ck_appointment_added_within")
        ),
        sa.CheckConstraint("fee IS NULL OR fee >= 0", name=op.f("ck_appointment_fee_not_negative")),
        sa.CheckConstraint(
            "state IN ('booked','confirmed','arrived','in_session','to_check_out',"
            "'done','cancelled','no_show')",
            name=op.f("ck_appointment_known_state"),
        ),
        sa.CheckConstraint(
            "minutes > 0 AND minutes % 5 = 0", name=op.f("ck_appointment_on_the_grid")
        ),
        sa.CheckConstraint("price >= 0", name=op.f("ck_appointment_price_not_negative")),
        sa.CheckConstraint(
            "turnover >= 0 AND turnover % 5 = 0", name=op.f("ck_appointment_turnover_on_the_grid")
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_appointment_client_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["room_id"], ["room.id"], name=op.f("fk_appointment_room_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["second_therapist_id"],
            ["therapist.id"],
            name=op.f("fk_appointment_second_therapist_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service.id"],
            name=op.f("fk_appointment_service_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["therapist_id"],
            ["therapist.id"],
            name=op.f("fk_appointment_therapist_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visit.id"], name=op.f("fk_appointment_visit_id"), ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_appointment_client_id_day_state"),
        "appointment",
        ["client_id", "day", "state"],
        unique=False,
    )
    op.create_index(op.f("ix_appointment_day"), "appointment", ["day"], unique=False)
    op.create_index(
        op.f("ix_appointment_therapist_id_day"),
        "appointment",
        ["therapist_id", "day"],
        unique=False,
    )
    op.create_index(op.f("ix_appointment_visit_id"), "appointment", ["visit_id"], unique=False)


def _claim() -> None:
    op.create_table(
        "claim",
        sa.Column("resource_id", NUMBER, nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("past", sa.Integer(), nullable=False),
        sa.Column("guests", sa.Integer(), nullable=False),
        sa.Column("visit_id", NUMBER),
        sa.Column("block_id", NUMBER),
        sa.Column("hold_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("past - first <= 300", name=op.f("ck_claim_at_most_25_hours")),
        sa.CheckConstraint("guests >= 1", name=op.f("ck_claim_guests")),
        sa.CheckConstraint("lane >= 0", name=op.f("ck_claim_lane")),
        sa.CheckConstraint("past > first", name=op.f("ck_claim_not_empty")),
        sa.CheckConstraint(
            "num_nonnulls(visit_id, block_id, hold_id) = 1", name=op.f("ck_claim_one_owner")
        ).ddl_if(dialect="postgresql"),
        sa.CheckConstraint(
            "(visit_id IS NOT NULL) + (block_id IS NOT NULL) + (hold_id IS NOT NULL) = 1",
            name=op.f("ck_claim_one_owner"),
        ).ddl_if(dialect="sqlite"),
        sa.ForeignKeyConstraint(["block_id"], ["block.id"], name=op.f("fk_claim_block_id")),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_claim_hold_id")),
        sa.ForeignKeyConstraint(
            ["resource_id"], ["resource.id"], name=op.f("fk_claim_resource_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_claim_visit_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_claim_block_id"), "claim", ["block_id"], unique=False)
    op.create_index(op.f("ix_claim_hold_id"), "claim", ["hold_id"], unique=False)
    op.create_index(op.f("ix_claim_visit_id"), "claim", ["visit_id"], unique=False)
    op.create_index(
        op.f("ux_claim_place"), "claim", ["resource_id", "lane", "first", "past"], unique=True
    )


def _journal_row() -> None:
    op.create_table(
        "journal_row",
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", NUMBER, nullable=False),
        sa.Column("before", sa.Text()),
        sa.Column("after", sa.Text()),
        sa.Column("salt", sa.LargeBinary()),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["entry_id"], ["journal.id"], name=op.f("fk_journal_row_entry_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_journal_row_entry_id"), "journal_row", ["entry_id"], unique=False)
    op.create_index(
        op.f("ix_journal_row_table_name_row_id"),
        "journal_row",
        ["table_name", "row_id"],
        unique=False,
    )
    op.create_table(
        "once",
        sa.Column("command_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("entry_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["entry_id"], ["journal.id"], name=op.f("fk_once_entry_id")),
        sa.UniqueConstraint("command_id", name=op.f("uq_once_command_id")),
        sqlite_strict=True,
    )


def _session_note() -> None:
    op.create_table(
        "session_note",
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("subjective", sa.LargeBinary()),
        sa.Column("objective", sa.LargeBinary()),
        sa.Column("assessment", sa.LargeBinary()),
        sa.Column("plan", sa.LargeBinary()),
        sa.Column("details", sa.LargeBinary()),
        sa.Column("written_at", NUMBER, nullable=False),
        sa.Column("signed_at", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_session_note_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_session_note_therapist_id")
        ),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_session_note_appointment_id")),
        sqlite_strict=True,
    )


def _message() -> None:
    op.create_table(
        "message",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("was_therapist_id", NUMBER, nullable=False),
        sa.Column("was_day", sa.Text(), nullable=False),
        sa.Column("was_starts", sa.Text(), nullable=False),
        sa.Column("ready_at", NUMBER, nullable=False),
        sa.Column("sent_at", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_message_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["was_therapist_id"], ["therapist.id"], name=op.f("fk_message_was_therapist_id")
        ),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_message_appointment_id"), "message", ["appointment_id"], unique=False)
    op.create_index(op.f("ix_message_ready_at"), "message", ["ready_at"], unique=False)
