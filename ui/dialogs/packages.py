"""The packages that the studio sells: on a list, added, changed, taken off."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from frontdesk.changes import Changes, Topic
from frontdesk.commands.base import Command
from frontdesk.commands.packages import SavePackage
from frontdesk.queries.packages import PackageList, PackageRow, package_list
from frontdesk.values.money import Money
from frontdesk.values.stored import PackageTerms, Unit
from ui.counted import counted
from ui.dialogs.base import Dialog
from ui.dialogs.filing import FilingDialog
from ui.format import amount, money
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.stored_words import units_words
from ui.widgets.fields import NumberField
from ui.widgets.segments import SegmentedControl
from ui.widgets.table import Table
from ui.widgets.toggles import Toggles

_NEW = PackageTerms(name="", price=Money(0), units=5, days=365)


class PackageDialog(FilingDialog):
    """One package: what it is called, what it holds, what it costs."""

    def __init__(
        self, kit: Kit, services: dict[int, str], row: PackageRow | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(kit, "", parent)
        self._row = row
        self.setWindowTitle(self.tr("A new package") if row is None else row.terms.name)
        self.title.setText(self.windowTitle())
        self.name, self.price, self.days = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(80)
        self.unit = SegmentedControl(
            [(Unit.SESSIONS.value, self.tr("Sessions")), (Unit.MINUTES.value, self.tr("Minutes"))],
            name=self.tr("What is counted"),
        )
        self.units = NumberField(1, 10_000)
        self.services = Toggles(
            [(str(number), name) for number, name in services.items()], name=self.tr("Services")
        )
        self.shared = QCheckBox(self.tr("Named others may use it too"))
        self.active = QCheckBox(self.tr("It is sold"))
        self.form.add("name", self.tr("Name"), self.name)
        self.form.add("unit", self.tr("What is counted"), self.unit)
        self.form.add_pair(
            ("units", self.tr("How many"), self.units), ("price", self.tr("Price"), self.price)
        )
        self.form.add("days", self.tr("Good for so many days"), self.days,
                      hint=self.tr("empty: does not expire"))  # fmt: skip
        self.form.add("services", self.tr("For which services"), self.services,
                      hint=self.tr("none: for any"))  # fmt: skip
        self.form.add_wide(self.shared)
        self.form.add_wide(self.active)
        self.close_frame(self.tr("Save"), 520, 620)
        self._put(_NEW if row is None else row.terms)
        self.name.setFocus()

    def command(self, command_id: str) -> Command | None:
        """Return what is sent; none where a number cannot be read, which is said."""
        wrong, price, days = {}, Money(0), None
        try:
            price = Money.parse(self.price.text())
        except ValueError:
            wrong["price"] = self.tr("Write an amount, such as 425.00.")
        try:
            days = int(self.days.text()) if self.days.text().strip() else None
        except ValueError:
            wrong["days"] = self.tr("Write a number of days, or nothing.")
        self.form.show_errors(wrong)
        if wrong:
            return None
        terms = PackageTerms(
            name=self.name.text(),
            price=price,
            unit=Unit(self.unit.current()),
            units=self.units.value(),
            services=tuple(map(int, self.services.chosen())),
            days=days,
            shared=self.shared.isChecked(),
            active=self.active.isChecked(),
        )
        number = None if self._row is None else self._row.id
        return SavePackage(id=command_id, package_id=number, to=terms)

    # Internal

    def _put(self, terms: PackageTerms) -> None:
        self.name.setText(terms.name)
        self.unit.set_current(terms.unit.value)
        self.units.setValue(terms.units)
        self.price.setText(amount(terms.price) if terms.price else "")
        self.days.setText("" if terms.days is None else str(terms.days))
        self.services.set_chosen([str(each) for each in terms.services])
        self.shared.setChecked(terms.shared)
        self.active.setChecked(terms.active)


class PackagesDialog(Dialog):
    """Enter changes a package, Ctrl+N adds one; what was sold stays as it was sold."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Packages that are sold"))
        self.title.setText(self.windowTitle())
        self._services: dict[int, str] = {}
        self.model: RowsModel[PackageRow] = RowsModel(self._columns(), lambda each: each.id, self)
        self.table = Table(kit.theme, name=self.windowTitle())
        self.table.setModel(self.model)
        self.column.addWidget(self.table, 1)
        self.new = self.add_button(self.tr("New package"))
        self.close_button = self.add_button(self.tr("Close"), key="Esc")
        self.change = self.add_button(self.tr("Change"), kind="primary", key="Return")
        self.new.clicked.connect(self._new)
        self.change.clicked.connect(self._change)
        self.close_button.clicked.connect(self.accept)
        self.table.activated.connect(self._change)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        kit.link.changed.connect(self._on_changed)
        self.fit(860, 480)
        self._ask()
        self.table.setFocus()

    # Construction

    def _columns(self) -> list[Column[PackageRow]]:
        return [
            Column(title=self.tr("Name"), text=lambda each: each.terms.name),
            Column(
                title=self.tr("Holds"),
                text=lambda each: units_words(each.terms.unit, each.terms.units),
            ),
            Column(title=self.tr("Price"), text=lambda each: money(each.terms.price), right=True),
            Column(title=self.tr("For"), text=self._services_of),
            Column(title=self.tr("Good for"), text=self._days_of),
            Column(
                title=self.tr("State"),
                text=lambda each: "" if each.terms.active else self.tr("no longer sold"),
            ),
        ]

    # Slots

    @Slot()
    def _ask(self) -> None:
        self.kit.link.ask(package_list, owner=self, done=self._show, failed=self.refuse)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Topic.STUDIO):
            self._ask()

    @Slot(QModelIndex)
    def _on_row(self) -> None:
        self.change.setEnabled(self.row() is not None)

    @Slot()
    def _new(self) -> None:
        PackageDialog(self.kit, self._services, None, self).open()

    @Slot()
    def _change(self) -> None:
        row = self.row()
        if row is not None:
            PackageDialog(self.kit, self._services, row, self).open()

    # Answers from the desk

    def _show(self, found: PackageList) -> None:
        self._services = found.services
        self.model.set_rows(found.rows)
        self.table.fit_columns()
        if found.rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._on_row()

    # Internal

    def row(self) -> PackageRow | None:
        """Return the package that is chosen."""
        index = self.table.currentIndex()
        row: PackageRow | None = index.data(RowRole) if index.isValid() else None
        return row

    def _services_of(self, row: PackageRow) -> str:
        return ", ".join(row.services) or self.tr("any service")

    def _days_of(self, row: PackageRow) -> str:
        if row.terms.days is None:
            return ""
        return self.tr("{count} {count:day|days}").format(count=counted(row.terms.days))
