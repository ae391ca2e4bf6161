"""The till: sales and the ledger under them.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _sale()
    _posting()
    _sale_line()
    _tender()
    _entry()
    _posted()
    _posting_completed()
    _drawer()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _sale() -> None:
    op.create_table(
        "sale",
        sa.Column("kind", sa.Text(), nullable=False, server_default="sale"),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("drawer", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("receipt_year", sa.Integer()),
        sa.Column("receipt_no", NUMBER),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("visit_id", NUMBER),
        sa.Column("client_id", NUMBER),
        sa.Column("reverses_id", NUMBER),
        sa.Column("refunds_id", NUMBER),
        sa.Column("total", NUMBER, nullable=False),
        sa.Column("opened_at", NUMBER, nullable=False),
        sa.Column("closed_at", NUMBER),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("approver_id", NUMBER),
        sa.Column("reason", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "approver_id IS NULL OR approver_id <> person_id",
            name=op.f("ck_sale_approved_by_another"),
        ),
        sa.CheckConstraint(
            "(status = 'closed') = (receipt_no IS NOT NULL) AND "
            "(status = 'closed') = (closed_at IS NOT NULL)",
            name=op.f("ck_sale_closed_has_number"),
        ),
        sa.CheckConstraint(
            "kind IN ('sale','void','refund') AND "
            "(kind = 'void') = (reverses_id IS NOT NULL) AND "
            "(kind = 'refund') = (refunds_id IS NOT NULL)",
            name=op.f("ck_sale_known_kind"),
        ),
        sa.CheckConstraint(
            "kind = 'sale' OR coalesce(length(reason), 0) >= 3", name=op.f("ck_sale_says_why")
        ),
        sa.CheckConstraint(
            "(receipt_no IS NULL) = (receipt_year IS NULL) AND (receipt_year IS NULL OR "
            "receipt_year = CAST(substr(day, 1, 4) AS INTEGER))",
            name=op.f("ck_sale_year_of_receipt"),
        ),
        sa.ForeignKeyConstraint(["approver_id"], ["person.id"], name=op.f("fk_sale_approver_id")),
        sa.ForeignKeyConstraint(["refunds_id"], ["sale.id"], name=op.f("fk_sale_refunds_id")),
        sa.CheckConstraint("status IN ('open','closed')", name=op.f("ck_sale_known_status")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_sale_client_id")),
        sa.ForeignKeyConstraint(["day"], ["business_day.day"], name=op.f("fk_sale_day")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_sale_person_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["sale.id"], name=op.f("fk_sale_reverses_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_sale_visit_id")),
        sa.UniqueConstraint(
            "drawer",
            "receipt_year",
            "receipt_no",
            name=op.f("uq_sale_drawer_receipt_year_receipt_no"),
        ),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_sale_reverses_id")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_sale_client_id"), "sale", ["client_id"])
    op.create_index(op.f("ix_sale_day"), "sale", ["day"])
    op.create_index(op.f("ix_sale_refunds_id"), "sale", ["refunds_id"])
    op.create_index(op.f("ix_sale_visit_id"), "sale", ["visit_id"])


def _posting() -> None:
    op.create_table(
        "posting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("drawer", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("concerns", sa.Text()),
        sa.Column("sale_id", NUMBER),
        sa.Column("reverses_id", NUMBER),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("post", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "kind IN ('sale','refund','void','float','pay_in','pay_out','tips_out','count',"
            "'correction','value','pay')",
            name=op.f("ck_posting_known_kind"),
        ),
        sa.CheckConstraint(
            "(kind = 'void') = (reverses_id IS NOT NULL)", name=op.f("ck_posting_void_reverses")
        ),
        sa.CheckConstraint(
            "kind <> 'correction' OR (concerns IS NOT NULL AND concerns < day AND "
            "coalesce(length(note), 0) >= 3)",
            name=op.f("ck_posting_correction_says_why"),
        ),
        sa.CheckConstraint("post = id", name=op.f("ck_posting_posts_itself")),
        sa.ForeignKeyConstraint(["day"], ["business_day.day"], name=op.f("fk_posting_day")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_posting_person_id")),
        sa.ForeignKeyConstraint(
            ["post"],
            ["posted.id"],
            name=op.f("fk_posting_post"),
            deferrable=True,
            initially="DEFERRED",
        ).ddl_if(dialect="sqlite"),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["posting.id"], name=op.f("fk_posting_reverses_id")
        ),
        sa.ForeignKeyConstraint(["sale_id"], ["sale.id"], name=op.f("fk_posting_sale_id")),
        sa.UniqueConstraint("key", name=op.f("uq_posting_key")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_posting_reverses_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_posting_concerns"), "posting", ["concerns"])
    op.create_index(op.f("ix_posting_day"), "posting", ["day"])
    op.create_index(op.f("ix_posting_sale_id"), "posting", ["sale_id"])
    op.create_index(op.f("ix_posting_post"), "posting", ["post"])


def _sale_line() -> None:
    op.create_table(
        "sale_line",
        sa.Column("sale_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit", NUMBER, nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("tax_bp", sa.Integer(), nullable=False),
        sa.Column("appointment_id", NUMBER),
        sa.Column("product_id", NUMBER),
        sa.Column("therapist_id", NUMBER),
        sa.Column("licence", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("wallet_id", NUMBER),
        sa.Column("refunds_line_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "kind IN ('service','add_on','product','fee','dues','discount','tax','tip',"
            "'gift_card','package','membership','credit','house','deposit')",
            name=op.f("ck_sale_line_known_kind"),
        ),
        sa.CheckConstraint("quantity >= 1", name=op.f("ck_sale_line_quantity")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_sale_line_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_sale_line_product_id")
        ),
        sa.ForeignKeyConstraint(
            ["refunds_line_id"], ["sale_line.id"], name=op.f("fk_sale_line_refunds_line_id")
        ),
        sa.ForeignKeyConstraint(["sale_id"], ["sale.id"], name=op.f("fk_sale_line_sale_id")),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_sale_line_therapist_id")
        ),
        sa.ForeignKeyConstraint(
            ["wallet_id"], ["wallet.id"], name=op.f("fk_sale_line_wallet_id")
        ).ddl_if(dialect="sqlite"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_sale_line_appointment_id"), "sale_line", ["appointment_id"])
    op.create_index(op.f("ix_sale_line_refunds_line_id"), "sale_line", ["refunds_line_id"])
    op.create_index(op.f("ix_sale_line_sale_id"), "sale_line", ["sale_id"])
    op.create_index(op.f("ix_sale_line_wallet_id"), "sale_line", ["wallet_id"])


def _tender() -> None:
    op.create_table(
        "tender",
        sa.Column("sale_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("given", NUMBER),
        sa.Column("brand", sa.Text()),
        sa.Column("last_four", sa.Text()),
        sa.Column("approval", sa.Text()),
        sa.Column("check_no", sa.Text()),
        sa.Column("wallet_id", NUMBER),
        sa.Column("refunds_tender_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "kind IN ('cash','card','check','gift_card','package','membership',"
            "'credit','house','deposit')",
            name=op.f("ck_tender_known_kind"),
        ),
        sa.CheckConstraint(
            "given IS NULL OR (kind = 'cash' AND given >= amount)",
            name=op.f("ck_tender_given_is_enough"),
        ),
        sa.CheckConstraint(
            "last_four IS NULL OR (kind = 'card' AND length(last_four) = 4)",
            name=op.f("ck_tender_last_four"),
        ),
        sa.CheckConstraint(
            "(brand IS NULL AND approval IS NULL) OR kind = 'card'",
            name=op.f("ck_tender_of_a_card"),
        ),
        sa.CheckConstraint("check_no IS NULL OR kind = 'check'", name=op.f("ck_tender_of_a_check")),
        sa.CheckConstraint(
            "(wallet_id IS NOT NULL) = (kind NOT IN ('cash','card','check'))",
            name=op.f("ck_tender_stored_names_wallet"),
        ),
        sa.ForeignKeyConstraint(
            ["refunds_tender_id"], ["tender.id"], name=op.f("fk_tender_refunds_tender_id")
        ),
        sa.ForeignKeyConstraint(["sale_id"], ["sale.id"], name=op.f("fk_tender_sale_id")),
        sa.ForeignKeyConstraint(
            ["wallet_id"], ["wallet.id"], name=op.f("fk_tender_wallet_id")
        ).ddl_if(dialect="sqlite"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_tender_refunds_tender_id"), "tender", ["refunds_tender_id"])
    op.create_index(op.f("ix_tender_sale_id"), "tender", ["sale_id"])
    op.create_index(op.f("ix_tender_wallet_id"), "tender", ["wallet_id"])


def _entry() -> None:
    op.create_table(
        "entry",
        sa.Column("posting_id", NUMBER, nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("amount", NUMBER, nullable=False),
        sa.Column("therapist_id", NUMBER),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "amount <> 0 AND amount BETWEEN -100000000 AND 100000000",
            name=op.f("ck_entry_sane_amount"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_entry_account_id")),
        sa.ForeignKeyConstraint(["posting_id"], ["posting.id"], name=op.f("fk_entry_posting_id")),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_entry_therapist_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_entry_account_id"), "entry", ["account_id"])
    op.create_index(op.f("ix_entry_posting_id"), "entry", ["posting_id"])


def _posted() -> None:
    op.create_table(
        "posted",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("at", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["id"], ["posting.id"], name=op.f("fk_posted_id")),
        sqlite_strict=True,
    )


def _posting_completed() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.create_foreign_key(
            op.f("fk_posting_post"),
            "posting",
            "posted",
            ["post"],
            ["id"],
            deferrable=True,
            initially="DEFERRED",
        )


def _drawer() -> None:
    op.create_table(
        "drawer",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("stations", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("number >= 1", name=op.f("ck_drawer_number")),
        sa.UniqueConstraint("name", name=op.f("uq_drawer_name")),
        sa.UniqueConstraint("number", name=op.f("uq_drawer_number")),
        sqlite_strict=True,
    )
    op.create_table(
        "drawer_day",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("drawer", sa.Integer(), nullable=False),
        sa.Column("closed_at", NUMBER),
        sa.Column("first_counted", NUMBER),
        sa.Column("counted", NUMBER),
        sa.Column("expected", NUMBER),
        sa.Column("pieces", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["day"], ["business_day.day"], name=op.f("fk_drawer_day_day")),
        sa.UniqueConstraint("day", "drawer", name=op.f("uq_drawer_day_day_drawer")),
        sqlite_strict=True,
    )
    op.create_table(
        "closing_line",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["day"], ["business_day.day"], name=op.f("fk_closing_line_day")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_closing_line_person_id")
        ),
        sa.UniqueConstraint("day", "code", name=op.f("uq_closing_line_day_code")),
        sqlite_strict=True,
    )
