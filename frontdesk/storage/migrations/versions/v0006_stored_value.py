"""Stored value: packages, wallets, what goes in and out of them, and who shares them.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _package()
    _wallet()
    _share()
    _entry()
    _named_on_sales()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _package() -> None:
    op.create_table(
        "package",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price", NUMBER, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("services", sa.Text()),
        sa.Column("days", sa.Integer()),
        sa.Column("shared", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check("package", "known_unit", "unit IN ('sessions','minutes')"),
        _check("package", "some_units", "units BETWEEN 1 AND 100000"),
        _check("package", "each_is_worth_something", "price >= units"),
        _check("package", "sane_days", "days IS NULL OR days BETWEEN 1 AND 36500"),
        sa.UniqueConstraint("name", name=op.f("uq_package_name")),
        sqlite_strict=True,
    )


def _wallet() -> None:
    op.create_table(
        "wallet",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("client_id", NUMBER),
        sa.Column("number", sa.Text()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("services", sa.Text()),
        sa.Column("longest", sa.Integer()),
        sa.Column("expires", sa.Text()),
        sa.Column("most_owed", NUMBER, nullable=False),
        sa.Column("shared", sa.Integer(), nullable=False),
        sa.Column("package_id", NUMBER),
        sa.Column("membership_id", NUMBER),
        sa.Column("appointment_id", NUMBER),
        sa.Column("recipient", sa.Text()),
        sa.Column("message", sa.Text()),
        sa.Column("frozen", sa.Text()),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check(
            "wallet",
            "known_kind",
            "kind IN ('gift_card','package','membership','credit','deposit','house')",
        ),
        _check(
            "wallet",
            "known_unit",
            "unit = 'cents' OR (unit IN ('sessions','minutes') AND "
            "kind IN ('package','membership'))",
        ),
        _check(
            "wallet",
            "only_house_owes",
            "most_owed = 0 OR (kind = 'house' AND most_owed BETWEEN 0 AND 10000000)",
        ),
        _check("wallet", "cards_have_numbers", "(kind = 'gift_card') = (number IS NOT NULL)"),
        _check("wallet", "deposit_for", "kind <> 'deposit' OR appointment_id IS NOT NULL"),
        _refers("wallet", "appointment_id", "appointment.id"),
        _refers("wallet", "client_id", "client.id"),
        _refers("wallet", "membership_id", "membership.id"),
        _refers("wallet", "package_id", "package.id"),
        _refers("wallet", "person_id", "person.id"),
        sa.UniqueConstraint("number", name=op.f("uq_wallet_number")),
        sqlite_strict=True,
    )
    for column in ("client_id", "expires", "appointment_id", "membership_id"):
        op.create_index(op.f(f"ix_wallet_{column}"), "wallet", [column], unique=False)


def _share() -> None:
    op.create_table(
        "wallet_share",
        sa.Column("wallet_id", NUMBER, nullable=False),
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("wallet_share", "client_id", "client.id"),
        _refers("wallet_share", "wallet_id", "wallet.id"),
        sa.UniqueConstraint(
            "wallet_id", "client_id", name=op.f("uq_wallet_share_wallet_id_client_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_wallet_share_client_id"), "wallet_share", ["client_id"], unique=False)


def _entry() -> None:
    op.create_table(
        "wallet_entry",
        sa.Column("wallet_id", NUMBER, nullable=False),
        sa.Column("posting_id", NUMBER, nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("cents", NUMBER, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("appointment_id", NUMBER),
        sa.Column("reverses_id", NUMBER),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check(
            "wallet_entry", "sane_units", "units <> 0 AND units BETWEEN -100000000 AND 100000000"
        ),
        _check(
            "wallet_entry",
            "same_way",
            "(units > 0 AND cents >= 0) OR (units < 0 AND cents <= 0)",
        ),
        _check(
            "wallet_entry",
            "known_why",
            "why IN ('sold','given','opening','paid','redeemed','returned','refunded','moved',"
            "'expired','forfeit')",
        ),
        _refers("wallet_entry", "appointment_id", "appointment.id"),
        _refers("wallet_entry", "posting_id", "posting.id"),
        _refers("wallet_entry", "reverses_id", "wallet_entry.id"),
        _refers("wallet_entry", "wallet_id", "wallet.id"),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_wallet_entry_reverses_id")),
        sqlite_strict=True,
    )
    for column in ("wallet_id", "posting_id", "appointment_id"):
        op.create_index(op.f(f"ix_wallet_entry_{column}"), "wallet_entry", [column], unique=False)


def _named_on_sales() -> None:
    """Tie lines and tenders to the wallets that they name; on SQLite they say so themselves."""
    if op.get_bind().dialect.name == "postgresql":
        for table in ("sale_line", "tender"):
            name = op.f(f"fk_{table}_wallet_id")
            op.create_foreign_key(name, table, "wallet", ["wallet_id"], ["id"])


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_{table}_{column}"))
