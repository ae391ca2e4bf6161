"""The studio: its people, rooms, services, clients.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SORTED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    _account()
    _hours()
    _plan()
    _resource()
    _studio()
    _service_price()
    _client()
    _liking()
    _equipment()
    _person()
    _skill()
    _search()


def downgrade() -> None:
    raise RuntimeError("Frontdesk goes forward only; restore a backup instead.")


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.UniqueConstraint("code", name=op.f("uq_account_code")),
        sqlite_strict=True,
    )
    op.create_table(
        "business_day",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("closed_at", NUMBER),
        sa.Column("z_no", sa.Integer()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.UniqueConstraint("day", name=op.f("uq_business_day_day")),
        sa.UniqueConstraint("z_no", name=op.f("uq_business_day_z_no")),
        sqlite_strict=True,
    )
    op.create_table(
        "closed_day",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.UniqueConstraint("day", name=op.f("uq_closed_day_day")),
        sqlite_strict=True,
    )


def _hours() -> None:
    op.create_table(
        "hours",
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Text(), nullable=False),
        sa.Column("closes", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_hours_weekday")),
        sa.UniqueConstraint("weekday", name=op.f("uq_hours_weekday")),
        sqlite_strict=True,
    )
    op.create_table(
        "import_batch",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("head", sa.Text()),
        sa.Column("layout", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_import_batch_head"), "import_batch", ["head"], unique=False)


def _plan() -> None:
    op.create_table(
        "plan",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price", NUMBER, nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.UniqueConstraint("name", name=op.f("uq_plan_name")),
        sqlite_strict=True,
    )
    op.create_table(
        "product",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price", NUMBER, nullable=False),
        sa.Column("taxed", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("price >= 0", name=op.f("ck_product_not_negative")),
        sa.UniqueConstraint("name", name=op.f("uq_product_name")),
        sqlite_strict=True,
    )


def _resource() -> None:
    op.create_table(
        "resource",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("capacity >= 1", name=op.f("ck_resource_holds_someone")),
        sqlite_strict=True,
    )
    op.create_table(
        "service",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("licences", sa.Text(), nullable=False),
        sa.Column("skill", sa.Text()),
        sa.Column("turnover", sa.Integer(), nullable=False),
        sa.Column("cpt", sa.Text()),
        sa.Column("taxed", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint(
            "turnover >= 0 AND turnover % 5 = 0", name=op.f("ck_service_on_the_grid")
        ),
        sa.UniqueConstraint("code", name=op.f("uq_service_code")),
        sa.UniqueConstraint("name", name=op.f("uq_service_name")),
        sqlite_strict=True,
    )


def _studio() -> None:
    op.create_table(
        "studio",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("sales_tax_bp", sa.Integer(), nullable=False),
        sa.Column("receipt_series", NUMBER, nullable=False, server_default="0"),
        sa.Column("cancellation_hours", sa.Integer(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("demo", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_studio_only_one")),
        sa.CheckConstraint("sales_tax_bp BETWEEN 0 AND 10000", name=op.f("ck_studio_tax_in_range")),
        sqlite_strict=True,
    )
    op.create_table(
        "room",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["resource.id"], name=op.f("fk_room_id"), ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("name", name=op.f("uq_room_name")),
        sqlite_strict=True,
    )


def _service_price() -> None:
    op.create_table(
        "service_price",
        sa.Column("service_id", NUMBER, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("price", NUMBER, nullable=False),
        sa.Column("from_day", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("price >= 0", name=op.f("ck_service_price_not_negative")),
        sa.CheckConstraint(
            "minutes > 0 AND minutes % 5 = 0", name=op.f("ck_service_price_on_the_grid")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_price_service_id")
        ),
        sa.UniqueConstraint(
            "service_id",
            "minutes",
            "from_day",
            name=op.f("uq_service_price_service_id_minutes_from_day"),
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "therapist",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("gender", sa.Text()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.CheckConstraint("gender IN ('f','m')", name=op.f("ck_therapist_woman_or_man")),
        sa.ForeignKeyConstraint(
            ["id"], ["resource.id"], name=op.f("fk_therapist_id"), ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("name", name=op.f("uq_therapist_name")),
        sqlite_strict=True,
    )


def _client() -> None:
    op.create_table(
        "client",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("preferred_name", sa.Text()),
        sa.Column("shown_name", sa.Text(), nullable=False),
        sa.Column("sort_name", SORTED, nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text()),
        sa.Column("email", sa.Text()),
        sa.Column("street", sa.Text()),
        sa.Column("city", sa.Text()),
        sa.Column("state", sa.Text()),
        sa.Column("postal_code", sa.Text()),
        sa.Column("birthday", sa.Text()),
        sa.Column("preferences", sa.Text()),
        sa.Column("memo", sa.Text()),
        sa.Column("therapist_id", NUMBER),
        sa.Column("asks_for", sa.Text()),
        sa.Column("referred_by", sa.Text()),
        sa.Column("marketing", sa.Integer(), nullable=False),
        sa.Column("receipt_by", sa.Text(), nullable=False),
        sa.Column("since", sa.Text()),
        sa.Column("external_id", sa.Text()),
        sa.Column("imported", sa.Text()),
        sa.Column("added_at", NUMBER, nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.CheckConstraint("asks_for IN ('f','m')", name=op.f("ck_client_woman_or_man")),
        sa.ForeignKeyConstraint(
            ["id"], ["resource.id"], name=op.f("fk_client_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_client_therapist_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_client_email"), "client", ["email"], unique=False)
    op.create_index(op.f("ix_client_external_id"), "client", ["external_id"], unique=False)
    op.create_index(op.f("ix_client_phone"), "client", ["phone"], unique=False)
    op.create_index(op.f("ix_client_sort_name"), "client", ["sort_name"], unique=False)


def _liking() -> None:
    op.create_table(
        "liking",
        sa.Column("client_id", NUMBER, nullable=False),
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_liking_client_id")),
        sa.ForeignKeyConstraint(
            ["therapist_id"],
            ["therapist.id"],
            name=op.f("fk_liking_therapist_id"),
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint(
            "client_id", "therapist_id", name=op.f("uq_liking_client_id_therapist_id")
        ),
        sqlite_strict=True,
    )


def _equipment() -> None:
    op.create_table(
        "equipment",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("room_id", NUMBER),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["resource.id"], name=op.f("fk_equipment_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["room_id"], ["room.id"], name=op.f("fk_equipment_room_id"), ondelete="RESTRICT"
        ),
        sa.UniqueConstraint("name", name=op.f("uq_equipment_name")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_equipment_room_id"), "equipment", ["room_id"], unique=False)
    op.create_table(
        "licence",
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("expires", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_licence_therapist_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_licence_therapist_id"), "licence", ["therapist_id"], unique=False)


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("therapist_id", NUMBER),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["therapist_id"],
            ["therapist.id"],
            name=op.f("fk_person_therapist_id"),
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint("name", name=op.f("uq_person_name")),
        sa.UniqueConstraint("therapist_id", name=op.f("uq_person_therapist_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "shift",
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("weekday", sa.Integer()),
        sa.Column("day", sa.Text()),
        sa.Column("starts", sa.Text()),
        sa.Column("ends", sa.Text()),
        sa.Column("from_day", sa.Text()),
        sa.Column("to_day", sa.Text()),
        sa.Column("id", NUMBER, primary_key=True),
        sa.CheckConstraint("(starts IS NULL) = (ends IS NULL)", name=op.f("ck_shift_both_times")),
        sa.CheckConstraint(
            "weekday IS NULL OR starts IS NOT NULL", name=op.f("ck_shift_weekly_has_times")
        ),
        sa.CheckConstraint(
            "(weekday IS NULL) <> (day IS NULL)", name=op.f("ck_shift_weekly_or_dated")
        ),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_shift_therapist_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_shift_therapist_id_day"), "shift", ["therapist_id", "day"], unique=False
    )


def _skill() -> None:
    op.create_table(
        "skill",
        sa.Column("therapist_id", NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["therapist.id"], name=op.f("fk_skill_therapist_id")
        ),
        sa.UniqueConstraint("therapist_id", "name", name=op.f("uq_skill_therapist_id_name")),
        sqlite_strict=True,
    )
    op.create_table(
        "service_equipment",
        sa.Column("service_id", NUMBER, nullable=False),
        sa.Column("equipment_id", NUMBER, nullable=False),
        sa.Column("id", NUMBER, primary_key=True),
        sa.ForeignKeyConstraint(
            ["equipment_id"], ["equipment.id"], name=op.f("fk_service_equipment_equipment_id")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_equipment_service_id")
        ),
        sa.UniqueConstraint(
            "service_id", "equipment_id", name=op.f("uq_service_equipment_service_id_equipment_id")
        ),
        sqlite_strict=True,
    )


def _search() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE client_words USING fts5(folded, content='', "
            "contentless_delete=1, tokenize='trigram')"
        )
    else:
        op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        op.execute("CREATE INDEX ix_client_trigrams ON client USING gin (folded gin_trgm_ops)")
