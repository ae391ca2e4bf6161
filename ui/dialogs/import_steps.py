"""The steps of bringing a list in, one widget each: how far it is, and what would be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from frontdesk.transfer.clients import Preview, Unsound
from frontdesk.transfer.column_names import BY_NAME
from frontdesk.values.client_list import Fate
from frontdesk.values.list_layout import NAMES
from frontdesk.values.opening import Total
from frontdesk.values.stored import Unit
from frontdesk.values.text import fold
from ui import format as shown
from ui.counted import counted
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.stored_words import kind_word
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.paragraph import Paragraph
from ui.widgets.table import Table

#: So many rows are listed; nobody reads further in a window.
MOST = 500
_STOOD = 90


class WorkStep(QWidget):
    """Says what is being done, and how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar)
        column.addStretch(3)

    def begin(self, title: str) -> None:
        """Say what begins now."""
        self.title.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 100)
        self.bar.setValue(0)  # it stands still until something is done

    @Slot(int)
    def show_share(self, hundredths: int) -> None:
        """Show how much of it is done."""
        self.bar.setRange(0, 100)
        self.bar.setValue(hundredths)


class Told:
    """Hands on how far a task is, in hundredths, each once."""

    def __init__(self, emit: Callable[[int], object]) -> None:
        self._emit = emit
        self._last = -1

    def told(self, done: int, total: int) -> None:
        """Take what a task tells; on the worker."""
        share = done * 100 // max(total, 1)
        if share != self._last:
            self._last = share
            self._emit(share)


class Tally(Card):
    """A number and what it counts."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.number = Label("", "total")
        self.word = Label(word, "caption")
        self.column.setContentsMargins(12, 8, 12, 10)
        self.column.setSpacing(0)
        self.column.addWidget(self.number)
        self.column.addWidget(self.word)

    def show_count(self, count: int) -> None:
        """Show ``count``."""
        self.number.setText(shown.number(count))
        self.setAccessibleName(f"{self.word.text()}: {count}")


class PreviewStep(QWidget):
    """What bringing the list in would do: counts, and each row that is not sound."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.file = Label("", "muted", elide=True)
        self.tallies = {fate: Tally(word) for fate, word in fate_words().items()}
        self.opening = Label("", "body", wrap=True)
        self.heading = Label("", "section")
        self.table = Table(kit.theme, name=self.tr("Rows that are not sound"))
        self.model = RowsModel(self._columns(), key=lambda row: row.line, parent=self)
        self.detail = Paragraph(kit.theme, "")
        self._build()
        self.table.setModel(self.model)
        for place, width in enumerate((56, 92, 160, 210)):
            self.table.setColumnWidth(place, kit.theme.px(width))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def show_preview(self, seen: Preview) -> None:
        """Show what a list would do."""
        system = seen.listed.title
        named, bare = (
            self.tr("{file}: {rows} {rows:row|rows} from {system}"),
            self.tr("{file}: {rows} {rows:row|rows}"),
        )
        words = named if system else bare
        self.file.setText(
            words.format(file=seen.listed.file_name, rows=counted(seen.rows), system=system)
        )
        for fate, tally in self.tallies.items():
            tally.show_count(seen.counts[fate.value])
        self.opening.setText(opened(seen.opening))
        self.opening.setVisible(bool(seen.opening))
        self.model.set_rows(seen.unsound[:MOST])
        self._say_how_many(len(seen.unsound))
        self.table.setVisible(bool(seen.unsound))
        self.detail.setVisible(bool(seen.unsound))
        if seen.unsound:
            self.table.selectRow(0)

    # Construction

    def _build(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(10)
        for tally in self.tallies.values():
            counts.addWidget(tally, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.file)
        column.addLayout(counts)
        column.addWidget(self.opening)
        column.addSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addStretch(0)

    def _columns(self) -> list[Column[Unsound]]:
        words = fate_words()
        return [
            Column(title=self.tr("Line"), text=lambda row: shown.number(row.line)),
            Column(title=self.tr("What"), text=lambda row: words[row.fate]),
            Column(title=self.tr("Name"), text=called),
            Column(title=self.tr("What stands there"), text=stands_there),
            Column(title=self.tr("Why"), text=why),
        ]

    # Slots

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.data(RowRole)
        if row is not None:
            line = self.tr("Line {line}.").format(line=shown.number(row.line))
            self.detail.show_text(why(row), lead=line)

    # Internal

    def _say_how_many(self, count: int) -> None:
        if not count:
            text = self.tr("Every row is sound.")
        elif count > MOST:
            text = self.tr("The first {most} of {count} {count:row|rows} that are not sound")
            text = text.format(most=MOST, count=counted(count))
        else:
            text = self.tr("Rows that are not sound; all others come in as they stand")
        self.heading.setText(text)


def opened(totals: Sequence[Total]) -> str:
    """Return what clients have left that is opened with the list."""
    parts = []
    for each in totals:
        words = _tr("{kind}: {sum}, {count} {count:time|times}")
        if each.count == 1:
            words = _tr("{kind}: {sum}, once")
        kind = kind_word(each.kind)
        if each.unit is Unit.SESSIONS:
            sessions = _tr("{kind} with {count} {count:session|sessions} left")
            kind = sessions.format(kind=kind, count=counted(each.units))
        told = {"sum": shown.money(each.cents), "count": counted(each.count)}
        parts.append(words.format(kind=kind, **told))
    return _tr("Opens what is left. {parts}.").format(parts=". ".join(parts))


def fate_words() -> dict[Fate, str]:
    """Return what becomes of a row, in a word each."""
    return {
        Fate.NEW: _tr("New"),
        Fate.MERGED: _tr("Merged"),
        Fate.KNOWN: _tr("Known already"),
        Fate.DOUBTFUL: _tr("Doubtful"),
        Fate.REJECTED: _tr("Rejected"),
    }


def called(row: Unsound) -> str:
    """Return the name in a row, also when nothing else of it could be read."""
    names = [text for column, text in row.cells if _is_name(column)]
    return row.name or " ".join(names[:2]) or "–"


def stands_there(row: Unsound) -> str:
    """Return what stands in a row, names left out, cut short."""
    texts = (" ".join(text.split()) for column, text in row.cells if not _is_name(column))
    whole = " · ".join(texts)
    return whole if len(whole) <= _STOOD else whole[: _STOOD - 1] + "…"


def why(row: Unsound) -> str:
    """Return why a row is not sound, and who it may be."""
    reasons = " ".join(map(sentence, row.reasons))
    if row.other is None:
        return reasons
    return _tr("Perhaps {name}: {reasons}").format(name=row.other, reasons=reasons)


def _is_name(column: str) -> bool:
    return BY_NAME.get(fold(column)) in NAMES


def _tr(text: str) -> str:
    return QCoreApplication.translate("imports", text)
