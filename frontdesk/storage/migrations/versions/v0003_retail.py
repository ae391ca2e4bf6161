"""What is sold beside services: stock, add-ons, codes, and tax by item, place and client.

Revision ID: 0003r
"""

import sqlalchemy as sa
from alembic import op

revision = "0003r"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _product()
    _stock()
    _tax()
    _add_on()
    _code()
    _sale()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _product() -> None:
    op.add_column("product", sa.Column("barcode", sa.Text()))
    op.add_column("product", sa.Column("tax_bp", sa.Integer()))
    op.add_column("product", sa.Column("counted", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("product", sa.Column("low_at", sa.Integer()))
    op.create_index("ux_product_barcode", "product", ["barcode"], unique=True)
    op.add_column("service", sa.Column("tax_bp", sa.Integer()))
    for name in ("tax_certificate", "tax_exempt_until"):
        op.add_column("client", sa.Column(name, sa.Text()))


def _stock() -> None:
    op.create_table(
        "stock_move",
        sa.Column("product_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("change", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("sale_id", NUMBER),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check(
            "stock_move",
            "known_kind",
            "kind IN ('received','counted','corrected','sold','returned')",
        ),
        _check("stock_move", "some", "change <> 0 OR kind = 'counted'"),
        _check("stock_move", "says_why", "kind <> 'corrected' OR length(reason) >= 3"),
        _refers("stock_move", "product_id", "product.id"),
        _refers("stock_move", "sale_id", "sale.id"),
        _refers("stock_move", "person_id", "person.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_stock_move_product_id"), "stock_move", ["product_id"])
    op.create_index(op.f("ix_stock_move_sale_id"), "stock_move", ["sale_id"])


def _tax() -> None:
    op.create_table(
        "tax_rate",
        sa.Column("from_day", sa.Text(), nullable=False),
        sa.Column("basis_points", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check("tax_rate", "in_range", "basis_points BETWEEN 0 AND 10000"),
        sa.UniqueConstraint("from_day", name=op.f("uq_tax_rate_from_day")),
        sqlite_strict=True,
    )


def _add_on() -> None:
    op.create_table(
        "add_on",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price", NUMBER, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("services", sa.Text()),
        sa.Column("taxed", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check("add_on", "not_negative", "price >= 0"),
        _check("add_on", "on_the_grid", "minutes >= 0 AND minutes % 5 = 0"),
        sa.UniqueConstraint("name", name=op.f("uq_add_on_name")),
        sqlite_strict=True,
    )
    op.create_table(
        "appointment_add_on",
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("add_on_id", NUMBER, nullable=False),
        sa.Column("price", NUMBER, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check("appointment_add_on", "not_negative", "price >= 0 AND minutes >= 0"),
        _refers("appointment_add_on", "appointment_id", "appointment.id"),
        _refers("appointment_add_on", "add_on_id", "add_on.id"),
        sa.UniqueConstraint(
            "appointment_id",
            "add_on_id",
            name=op.f("uq_appointment_add_on_appointment_id_add_on_id"),
        ),
        sqlite_strict=True,
    )


def _code() -> None:
    op.create_table(
        "discount_code",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("basis_points", sa.Integer()),
        sa.Column("amount", NUMBER),
        sa.Column("covers", sa.Text(), nullable=False),
        sa.Column("from_day", sa.Text()),
        sa.Column("until_day", sa.Text()),
        sa.Column("most_uses", sa.Integer()),
        sa.Column("once_each", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _check(
            "discount_code",
            "one_of_both",
            "(basis_points IS NULL) <> (amount IS NULL) AND "
            "(basis_points IS NULL OR basis_points BETWEEN 1 AND 10000) AND "
            "(amount IS NULL OR amount > 0)",
        ),
        _check("discount_code", "known_covers", "covers IN ('all','services','products')"),
        _check("discount_code", "some_uses", "most_uses >= 1"),
        sa.UniqueConstraint("code", name=op.f("uq_discount_code_code")),
        sqlite_strict=True,
    )
    op.create_table(
        "staff_client",
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        _refers("staff_client", "person_id", "person.id"),
        _refers("staff_client", "client_id", "client.id"),
        sa.UniqueConstraint("client_id", name=op.f("uq_staff_client_client_id")),
        sa.UniqueConstraint("person_id", name=op.f("uq_staff_client_person_id")),
        sqlite_strict=True,
    )


def _sale() -> None:
    op.add_column("sale", sa.Column("held", sa.Text()))
    op.create_index(
        "ix_sale_open",
        "sale",
        ["id"],
        sqlite_where=sa.text("status = 'open'"),
        postgresql_where=sa.text("status = 'open'"),
    )
    for name in ("off", "tax"):
        op.add_column("sale_line", sa.Column(name, NUMBER, nullable=False, server_default="0"))
    op.add_column("sale_line", sa.Column("listed", NUMBER))
    kind = "BIGINT" if op.get_bind().dialect.name == "postgresql" else "INTEGER"
    for name, table in (("add_on_id", "add_on"), ("code_id", "discount_code")):
        op.execute(
            f"ALTER TABLE sale_line ADD COLUMN {name} {kind} "
            f"CONSTRAINT fk_sale_line_{name} REFERENCES {table} (id)"
        )
    op.create_index(op.f("ix_sale_line_code_id"), "sale_line", ["code_id"])


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_{table}_{column}"))
