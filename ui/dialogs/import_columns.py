"""The step at which somebody says what the columns of a list hold, each with what stands there."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.transfer.clients import Looked
from frontdesk.transfer.columns import Sampled
from frontdesk.values.list_days import read_day
from frontdesk.values.list_layout import (
    EXTRA_STREET,
    FORMS,
    ID,
    LEFT_OUT,
    NAMES,
    OTHER_PHONE,
    SEVERAL,
    TARGETS,
    WHOLE_NAME,
    DayOrder,
    Layout,
)
from ui import format as shown
from ui.dialogs.side_by_side import field_words
from ui.kit import Kit
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.segments import SegmentedControl

_DAYS = ("birthday", "since")


class ColumnRow(QWidget):
    """A column of the list: its name, what stands there first, and what it holds.

    Signals:
        chosen: this row, after somebody has chosen.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, column: Sampled, field: str | None) -> None:
        super().__init__()
        self.column = column
        self.name = Label(column.name, "strong", elide=True)
        samples = "  ·  ".join(column.samples) or self.tr("nothing stands there")
        self.samples = Label(samples, "muted", elide=True)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("What “{column}” holds").format(column=column.name))
        self.box.setAccessibleDescription(samples)
        self.box.setFixedWidth(kit.theme.px(250))
        for key, words in target_words().items():
            self.box.addItem(words, key)
        self.set_field(field)
        self.box.activated.connect(self._on_activated)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.name)
        texts.addWidget(self.samples)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.addWidget(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def field(self) -> str | None:
        """What the column holds; nothing when it is only kept beside."""
        held: str = self.box.currentData()
        return held or None

    def set_field(self, field: str | None) -> None:
        """Say what the column holds, without telling anybody."""
        self.box.setCurrentIndex(max(self.box.findData(field or ""), 0))

    # Slots

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit(self)


class ColumnsStep(QWidget):
    """All columns of a list below each other, and in which order its days are written.

    Signals:
        changed: whether it may go on as it stands now.
    """

    changed = Signal(bool)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._looked: Looked | None = None
        self._order_chosen = False
        self.rows: list[ColumnRow] = []
        self.what = Label("", "muted", wrap=True)
        self.order = SegmentedControl(
            [
                (DayOrder.MONTH_FIRST, self.tr("Month first")),
                (DayOrder.DAY_FIRST, self.tr("Day first")),
            ],
            name=self.tr("How days are written"),
        )
        self.order_said = Label("", "muted", wrap=True)
        self.lacking = Notice(kit.icons, tone="warning")
        self.list = ScrollColumn((0, 0, 10, 0), 12)
        self._build()
        self.order.chosen.connect(self._on_order)

    def show_looked(self, looked: Looked, layout: Layout) -> None:
        """Show the columns of a list, as ``layout`` has them."""
        self._looked, self._order_chosen = looked, False
        words = self.tr(
            "Say what each column holds. What has no place here is kept beside the client. Next "
            "time a list with these columns is known."
        )
        self.what.setText(words)
        pairs = zip(looked.columns, layout.fields, strict=True)
        self.rows = [ColumnRow(self._kit, column, field) for column, field in pairs]
        for row in self.rows:
            row.chosen.connect(self._on_chosen)
        self.list.replace(list(self.rows))
        self.order.set_current(layout.order)
        self._tell()

    def layout_chosen(self) -> Layout | None:
        """Return how the list is to be read."""
        if self._looked is None:
            return None
        fields = tuple(row.field for row in self.rows)
        return self._looked.layout.with_fields(fields, DayOrder(self.order.current()))

    def begin(self) -> None:
        """Put the focus on the first column of which nothing is known, or on the first."""
        if self.rows:
            first = next((row for row in self.rows if row.field is None), self.rows[0])
            first.box.setFocus()

    # Construction

    def _build(self) -> None:
        self.days = QWidget()
        days = QHBoxLayout(self.days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(12)
        days.addWidget(self.order)
        days.addWidget(self.order_said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.what)
        column.addWidget(self.days)
        column.addWidget(self.list, 1)
        column.addWidget(self.lacking)

    # Slots

    @Slot(object)
    def _on_chosen(self, chosen: ColumnRow) -> None:
        """Let one column hold it: another that did is kept beside."""
        if chosen.field is not None and chosen.field not in SEVERAL:
            for row in self.rows:
                if row is not chosen and row.field == chosen.field:
                    row.set_field(None)
        self._tell()

    @Slot(str)
    def _on_order(self, _order: str) -> None:
        self._order_chosen = True
        self._tell()

    # Internal

    def _tell(self) -> None:
        """Say how days are read, and what is lacking."""
        layout = self.layout_chosen()
        assert layout is not None
        with_days = [row for row in self.rows if row.field in _DAYS]
        self.days.setVisible(bool(with_days) and not layout.dates)
        told = next((row.column.order for row in with_days if row.column.order), None)
        if told is not None and not self._order_chosen:
            self.order.set_current(told)
        self._say_days(with_days, told)
        self.lacking.setVisible(not layout.is_complete)
        if not layout.is_complete:
            text = self.tr("a first name, a last name, or the whole name.")
            self.lacking.show_text(
                text, tone="warning", lead=self.tr("One column must hold names:")
            )
        self.changed.emit(layout.is_complete)

    def _say_days(self, with_days: list[ColumnRow], told: DayOrder | None) -> None:
        sample = next((text for row in with_days for text in row.column.samples), "")
        order = DayOrder(self.order.current())
        day = read_day(sample, FORMS[order], self._kit.clock.now().date())
        if day is None:
            said = self.tr("{text} is no day in this order.") if sample else ""
        elif told is not None and told == order:
            said = self.tr("{text} is {day}. The list itself shows this order.")
        elif told is not None:
            said = self.tr("{text} is {day}. The list shows the other order: look twice.")
        else:
            said = self.tr("{text} is {day}. The list would allow either order: look twice.")
        self.order_said.setText(said.format(text=sample, day=shown.day_dated(day) if day else ""))


def target_words() -> dict[str, str]:
    """Return what a column may hold, in words; those that are needed say so."""
    own = {
        WHOLE_NAME: _tr("Whole name"),
        OTHER_PHONE: _tr("Another phone"),
        EXTRA_STREET: _tr("Apartment, suite"),
        "marketing": _tr("Agrees to news"),
        ID: _tr("Number in the other system"),
        "credit_left": _tr("Account credit left"),
        "gift_left": _tr("Gift card: left on it"),
        "gift_number": _tr("Gift card: number"),
        "sessions_left": _tr("Sessions left"),
        "sessions_paid": _tr("Sessions left: paid with"),
        "sessions_of": _tr("Sessions left: of what"),
    }
    words = {**field_words(), **own}
    needed = _tr("{what}  (needed)")
    named = {
        field: needed.format(what=words[field]) if field in NAMES else words[field]
        for field in TARGETS
    }
    return {"": _tr("Keep beside"), **named, LEFT_OUT: _tr("Leave out")}


def _tr(text: str) -> str:
    return QCoreApplication.translate("imports", text)
