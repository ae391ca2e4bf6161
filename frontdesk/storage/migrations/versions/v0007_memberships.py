"""Memberships: who shares them, what is due, how they rest, and the days billing was run.

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _agreement()
    _share()
    _charge()
    _rest()
    _event()
    _run()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _agreement() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.create_foreign_key(
            op.f("fk_membership_agreement_id"),
            "membership",
            "form_answer",
            ["agreement_id"],
            ["id"],
        )


def _share() -> None:
    op.create_table(
        "membership_share",
        sa.Column("membership_id", NUMBER, nullable=False),
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_membership_share_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_membership_share_membership_id")
        ),
        sa.UniqueConstraint(
            "membership_id", "client_id", name=op.f("uq_membership_share_membership_id_client_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_membership_share_client_id"), "membership_share", ["client_id"], unique=False
    )


def _charge() -> None:
    op.create_table(
        "membership_charge",
        sa.Column("membership_id", NUMBER, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("listed", sa.Text(), nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("earns", sa.Integer(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("next_try", sa.Text()),
        sa.Column("sale_id", NUMBER),
        sa.Column("wallet_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "(state = 'collected') = (sale_id IS NOT NULL)",
            name=op.f("ck_membership_charge_collected_by_sale"),
        ),
        sa.CheckConstraint(
            "amount > 0 AND earns >= 0 AND failed >= 0", name=op.f("ck_membership_charge_sane")
        ),
        sa.CheckConstraint("first < after", name=op.f("ck_membership_charge_some_days")),
        sa.CheckConstraint(
            "state IN ('open','collected','unpaid','dropped')",
            name=op.f("ck_membership_charge_known_state"),
        ),
        sa.CheckConstraint(
            "wallet_id IS NULL OR state = 'collected'",
            name=op.f("ck_membership_charge_earned_when_collected"),
        ),
        sa.CheckConstraint(
            "what IN ('cycle','freeze_fee')", name=op.f("ck_membership_charge_known_what")
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_membership_charge_membership_id")
        ),
        sa.ForeignKeyConstraint(
            ["sale_id"], ["sale.id"], name=op.f("fk_membership_charge_sale_id")
        ),
        sa.ForeignKeyConstraint(
            ["wallet_id"], ["wallet.id"], name=op.f("fk_membership_charge_wallet_id")
        ),
        sa.UniqueConstraint(
            "membership_id",
            "what",
            "first",
            name=op.f("uq_membership_charge_membership_id_what_first"),
        ),
        sa.UniqueConstraint("sale_id", name=op.f("uq_membership_charge_sale_id")),
        sa.UniqueConstraint("wallet_id", name=op.f("uq_membership_charge_wallet_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_membership_charge_state_next_try"),
        "membership_charge",
        ["state", "next_try"],
        unique=False,
    )


def _rest() -> None:
    op.create_table(
        "membership_rest",
        sa.Column("membership_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("moved", sa.Integer(), nullable=False),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.Column("over", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "kind IN ('free','fee','reduced')", name=op.f("ck_membership_rest_known_kind")
        ),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_membership_rest_not_negative")),
        sa.CheckConstraint("last >= first", name=op.f("ck_membership_rest_some_days")),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_membership_rest_membership_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_membership_rest_membership_id"), "membership_rest", ["membership_id"], unique=False
    )


def _event() -> None:
    op.create_table(
        "membership_event",
        sa.Column("membership_id", NUMBER, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name=op.f("fk_membership_event_membership_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_membership_event_person_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_membership_event_membership_id"),
        "membership_event",
        ["membership_id"],
        unique=False,
    )


def _run() -> None:
    op.create_table(
        "billing_run",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER),
        sa.Column("listed", sa.Integer(), nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("expired", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_billing_run_person_id")
        ),
        sa.UniqueConstraint("day", name=op.f("uq_billing_run_day")),
        sqlite_strict=True,
    )
