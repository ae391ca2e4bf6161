"""Clients: more of the card, families, health and its rules; who took data out; erasures.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _details()
    _link()
    _merge()
    _condition()
    _caution()
    _doctor_note()
    _rules()
    _reading()
    _note_reading()
    _pass()
    _handing_out()
    _erasure()
    _blob()
    _file()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _details() -> None:
    for name in (
        *("former_name", "pronouns", "other_phone", "emergency_name", "emergency_phone"),
        *("guardian", "guardian_phone", "reach_by", "reach_when", "found_by", "provider"),
        *("provider_phone", "pressure", "allergies", "language", "tags", "marketing_on"),
        "blocked",
    ):
        op.add_column("client", sa.Column(name, sa.Text()))


def _link() -> None:
    op.create_table(
        "client_link",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("other_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("client_id <> other_id", name=op.f("ck_client_link_two_people")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_link_client_id")
        ),
        sa.ForeignKeyConstraint(["other_id"], ["client.id"], name=op.f("fk_client_link_other_id")),
        sa.UniqueConstraint(
            "client_id", "other_id", "kind", name=op.f("uq_client_link_client_id_other_id_kind")
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_client_link_other_id"), "client_link", ["other_id"], unique=False)


def _merge() -> None:
    op.create_table(
        "client_merge",
        sa.Column("kept_id", NUMBER, nullable=False),
        sa.Column("gone_id", NUMBER, nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("parted_at", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("kept_id <> gone_id", name=op.f("ck_client_merge_two_records")),
        sa.ForeignKeyConstraint(["gone_id"], ["client.id"], name=op.f("fk_client_merge_gone_id")),
        sa.ForeignKeyConstraint(["kept_id"], ["client.id"], name=op.f("fk_client_merge_kept_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_client_merge_person_id")
        ),
        sqlite_strict=True,
    )
    for column in ("gone_id", "kept_id"):
        name = op.f(f"ix_client_merge_{column}")
        op.create_index(name, "client_merge", [column], unique=False)


def _condition() -> None:
    op.create_table(
        "health_condition",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
        sa.Column("known_at", NUMBER, nullable=False),
        sa.Column("known_by", NUMBER),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_health_condition_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["known_by"], ["person.id"], name=op.f("fk_health_condition_known_by")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_health_condition_client_id"), "health_condition", ["client_id"], unique=False
    )


def _caution() -> None:
    op.create_table(
        "health_caution",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("condition_id", NUMBER, nullable=False),
        sa.Column("service", sa.Text()),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("from_day", sa.Text()),
        sa.Column("until_day", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "verdict IN ('allow','adapt','ask','note')",
            name=op.f("ck_health_caution_known_verdict"),
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_health_caution_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["condition_id"], ["health_condition.id"], name=op.f("fk_health_caution_condition_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_health_caution_client_id"), "health_caution", ["client_id"], unique=False
    )


def _doctor_note() -> None:
    op.create_table(
        "doctor_note",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("doctor", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("until", sa.Text()),
        sa.Column("seen_at", NUMBER, nullable=False),
        sa.Column("seen_by", NUMBER),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_doctor_note_client_id")
        ),
        sa.ForeignKeyConstraint(["seen_by"], ["person.id"], name=op.f("fk_doctor_note_seen_by")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_doctor_note_client_id"), "doctor_note", ["client_id"], unique=False)


def _pass() -> None:
    op.create_table(
        "health_pass",
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_health_pass_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_health_pass_person_id")
        ),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_health_pass_appointment_id")),
        sqlite_strict=True,
    )


def _rules() -> None:
    op.create_table(
        "health_rules",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("made_at", NUMBER, nullable=False),
        sa.Column("made_by", NUMBER),
        sa.Column("signed_at", NUMBER),
        sa.Column("signed_by", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "(signed_at IS NULL) = (signed_by IS NULL)",
            name=op.f("ck_health_rules_signed_by_somebody"),
        ),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_health_rules_made_by")),
        sa.ForeignKeyConstraint(
            ["signed_by"], ["person.id"], name=op.f("fk_health_rules_signed_by")
        ),
        sa.UniqueConstraint("version", name=op.f("uq_health_rules_version")),
        sqlite_strict=True,
    )


def _reading() -> None:
    op.create_table(
        "health_reading",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_health_reading_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_health_reading_person_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_health_reading_client_id_person_id"),
        "health_reading",
        ["client_id", "person_id"],
        unique=False,
    )


def _note_reading() -> None:
    op.create_table(
        "note_reading",
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("reason", sa.LargeBinary()),
        sa.Column("seen_at", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("note_reading", "appointment_id", "appointment.id"),
        _refers("note_reading", "therapist_id", "therapist.id"),
        _refers("note_reading", "person_id", "person.id"),
        sqlite_strict=True,
    )
    for columns in (["appointment_id", "person_id"], ["therapist_id"]):
        name = op.f(f"ix_note_reading_{'_'.join(columns)}")
        op.create_index(name, "note_reading", columns, unique=False)


def _handing_out() -> None:
    op.create_table(
        "handing_out",
        sa.Column("client_id", NUMBER),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("health", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("handing_out", "client_id", "client.id"),
        _refers("handing_out", "person_id", "person.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_handing_out_client_id"), "handing_out", ["client_id"], unique=False)


def _erasure() -> None:
    op.create_table(
        "erasure",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("proposed_at", NUMBER, nullable=False),
        sa.Column("proposed_by", NUMBER, nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("agreed_at", NUMBER),
        sa.Column("agreed_by", NUMBER),
        sa.Column("due", sa.Text()),
        sa.Column("called_off_at", NUMBER),
        sa.Column("erased_at", NUMBER),
        sa.Column("kept_until", sa.Text()),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "(agreed_at IS NULL) = (due IS NULL)", name=op.f("ck_erasure_agreed_has_a_day")
        ),
        sa.CheckConstraint(
            "erased_at IS NULL OR agreed_at IS NOT NULL",
            name=op.f("ck_erasure_erased_only_when_agreed"),
        ),
        sa.CheckConstraint(
            "erased_at IS NULL OR called_off_at IS NULL",
            name=op.f("ck_erasure_erased_or_called_off"),
        ),
        _refers("erasure", "client_id", "client.id"),
        _refers("erasure", "proposed_by", "person.id"),
        _refers("erasure", "agreed_by", "person.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_erasure_client_id"), "erasure", ["client_id"], unique=False)


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_{table}_{column}"))


def _blob() -> None:
    op.create_table(
        "blob",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("size > 0", name=op.f("ck_blob_holds_something")),
        sa.UniqueConstraint("digest", name=op.f("uq_blob_digest")),
        sqlite_strict=True,
    )


def _file() -> None:
    op.create_table(
        "client_file",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("blob_id", NUMBER, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("description", sa.LargeBinary(), nullable=False),
        sa.Column("health", sa.Integer(), nullable=False),
        sa.Column("doctor_note_id", NUMBER),
        sa.Column("form_answer_id", NUMBER),
        sa.Column("added_at", NUMBER, nullable=False),
        sa.Column("added_by", NUMBER),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("kind IN ('pdf','png','jpeg')", name=op.f("ck_client_file_known_kind")),
        *(
            sa.ForeignKeyConstraint([here], [there], name=op.f(f"fk_client_file_{here}"))
            for here, there in (
                ("client_id", "client.id"),
                ("blob_id", "blob.id"),
                ("doctor_note_id", "doctor_note.id"),
                ("form_answer_id", "form_answer.id"),
                ("added_by", "person.id"),
            )
        ),
        sqlite_strict=True,
    )
    for column in ("blob_id", "client_id", "doctor_note_id", "form_answer_id"):
        name, unique = op.f(f"ix_client_file_{column}"), column == "form_answer_id"
        op.create_index(name, "client_file", [column], unique=unique)
