"""Pay: the terms of each therapist, what was added by hand, and what was paid.

Revision ID: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _agreement()
    _extra()
    _statement()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _agreement() -> None:
    op.create_table(
        "pay_agreement",
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("from_day", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_pay_agreement_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_pay_agreement_therapist_id")
        ),
        sa.UniqueConstraint(
            "therapist_id", "from_day", name=op.f("uq_pay_agreement_therapist_id_from_day")
        ),
        sqlite_strict=True,
    )


def _extra() -> None:
    op.create_table(
        "pay_extra",
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "amount <> 0 AND amount BETWEEN -10000000 AND 10000000",
            name=op.f("ck_pay_extra_sane_amount"),
        ),
        sa.CheckConstraint("length(reason) >= 3", name=op.f("ck_pay_extra_says_why")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_pay_extra_person_id")),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_pay_extra_therapist_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_pay_extra_therapist_id_day"), "pay_extra", ["therapist_id", "day"], unique=False
    )


def _statement() -> None:
    op.create_table(
        "pay_statement",
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.Column("earned", NUMBER, nullable=False),
        sa.Column("tips", NUMBER, nullable=False),
        sa.Column("total", NUMBER, nullable=False),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("posting_id", NUMBER),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("last >= first", name=op.f("ck_pay_statement_some_days")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_pay_statement_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["posting_id"], ["posting.id"], name=op.f("fk_pay_statement_posting_id")
        ),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_pay_statement_therapist_id")
        ),
        sa.UniqueConstraint("posting_id", name=op.f("uq_pay_statement_posting_id")),
        sa.UniqueConstraint(
            "therapist_id", "first", name=op.f("uq_pay_statement_therapist_id_first")
        ),
        sqlite_strict=True,
    )
