"""The studio's own rules on health: read, changed as a draft, signed by the lead."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QWidget

from frontdesk.changes import Outcome
from frontdesk.commands.base import Command
from frontdesk.commands.health_rules import NameLead, SaveHealthRules, SignHealthRules
from frontdesk.errors import Refused
from frontdesk.queries.health import RuleBook, rule_book
from frontdesk.values.health import LONGEST, Condition, Phase, Rule, Verdict
from ui.dialogs.base import Dialog
from ui.format import day_dated
from ui.health_words import condition_word, phase_word, verdict_word
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.sentences import sentence
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.typed_line import TypedLine

_ANY = ""


class HealthRulesDialog(Dialog):
    """All rules in a table, the chosen one in fields below it. What is signed stays as it is."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        self.setWindowTitle(self.tr("Health rules"))
        self.title.setText(self.tr("What the studio does when health asks for it"))
        self._book: RuleBook | None = None
        self._rules: tuple[Rule, ...] = ()
        self._may = False
        self._filling = False
        self._names: dict[str, str] = {}
        self._fill()
        self._wire()
        self._ask()
        self.table.setFocus()

    # Construction

    def _fill(self) -> None:
        self.state = Label("", "muted", wrap=True)
        self.lead_label, self.lead = Label(self.tr("Lead"), "muted"), QComboBox()
        self.lead.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.lead.setMaximumWidth(self.kit.theme.px(280))
        self.lead.setAccessibleName(self.tr("Who signs the rules beside the owner"))
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Show which condition"))
        self.filter.addItem(self.tr("All conditions"), None)
        for kind in sorted(Condition, key=condition_word):
            self.filter.addItem(condition_word(kind), kind)
        self.model: RowsModel[Rule] = RowsModel(self._columns(), _key, self)
        self.table = Table(self.kit.theme, name=self.tr("Rules"))
        self.table.setModel(self.model)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate((150, 165, 150, 150)):
            self.table.setColumnWidth(place, self.kit.theme.px(width))
        top = QHBoxLayout()
        top.addWidget(self.state, 1)
        top.addWidget(self.lead_label)
        top.addWidget(self.lead)
        top.addWidget(self.filter)
        self.column.addLayout(top)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._fields())
        self.remove = self.add_button(self.tr("Remove rule"), kind="quiet")
        self.buttons.insertWidget(0, self.remove)
        self.leave = self.add_button(self.tr("Close"), key="Esc")
        self.save = self.add_button(self.tr("Save as draft"))
        self.sign = self.add_button(self.tr("Sign these rules"), kind="primary")
        self.fit(1040, 680)

    def _fields(self) -> QWidget:
        self.kind, self.service, self.phase = QComboBox(), QComboBox(), QComboBox()
        self.verdict, self.instruction = QComboBox(), TypedLine()
        for kind in sorted(Condition, key=condition_word):
            self.kind.addItem(condition_word(kind), kind)
        self.phase.addItem(self.tr("any time"), None)
        for phase in Phase:
            self.phase.addItem(phase_word(phase), phase)
        for verdict in Verdict:
            self.verdict.addItem(verdict_word(verdict), verdict)
        self.instruction.setMaxLength(LONGEST)
        self.instruction.setPlaceholderText(self.tr("Light pressure on the legs"))
        self.form = Form()
        self.form.add_pair(
            ("condition", self.tr("Condition"), self.kind),
            ("service", self.tr("Service"), self.service),
            ("phase", self.tr("How far"), self.phase),
            ("verdict", self.tr("Then"), self.verdict),
        )
        self.form.add(
            "instruction",
            self.tr("Instruction"),
            self.instruction,
            hint=self.tr("The desk reads it: say what to do, not why"),
        )
        return self.form

    def _columns(self) -> list[Column[Rule]]:
        return [
            Column(title=self.tr("Condition"), text=lambda rule: condition_word(rule.condition)),
            Column(title=self.tr("Service"), text=self._service_word),
            Column(title=self.tr("How far"), text=lambda rule: phase_word(rule.phase) or "–"),
            Column(title=self.tr("Then"), text=lambda rule: verdict_word(rule.verdict)),
            Column(title=self.tr("Instruction"), text=lambda rule: rule.instruction or "–"),
        ]

    def _wire(self) -> None:
        self.filter.currentIndexChanged.connect(self._show_rules)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        for box in (self.kind, self.service, self.phase):
            box.activated.connect(self._speak_of)
        self.verdict.activated.connect(self._say_more)
        self.lead.activated.connect(self._name_lead)
        self.instruction.textEdited.connect(self._say_more)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.sign.clicked.connect(self._sign)

    # Slots

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        rule = index.data(RowRole)
        if not isinstance(rule, Rule) or self._filling:
            return
        self.form.clear_errors()
        for box, value in (
            (self.kind, rule.condition),
            (self.service, rule.service or _ANY),
            (self.phase, rule.phase),
            (self.verdict, rule.verdict),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.instruction.setText(rule.instruction)
        self.remove.setEnabled(self._may)

    @Slot()
    def _say_more(self) -> None:
        """Put what the fields say in the place of the chosen rule."""
        typed = self._typed()
        if self._may and _key(typed) in map(_key, self._rules):
            self._rules = tuple(
                typed if _key(rule) == _key(typed) else rule for rule in self._rules
            )
            self._show_rules()

    @Slot()
    def _speak_of(self) -> None:
        """Go to the rule for what is chosen; when there is none, add it as the fields have it."""
        typed, chosen = self._typed(), self._chosen()
        if self._may and _key(typed) not in map(_key, self._rules):
            place = len(self._rules) if chosen is None else self._rules.index(chosen) + 1
            self._rules = (*self._rules[:place], typed, *self._rules[place:])
        if self.filter.currentData() not in (None, typed.condition):
            self.filter.setCurrentIndex(0)
        self._show_rules()
        self._choose(typed)

    @Slot()
    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._rules = tuple(rule for rule in self._rules if _key(rule) != _key(chosen))
        self._show_rules()

    @Slot()
    def _name_lead(self) -> None:
        if self._book is not None and self.lead.currentData() != self._book.lead:
            self._send(NameLead(was=self._book.lead, therapist_id=self.lead.currentData()))

    @Slot()
    def _save(self) -> None:
        if self._book is not None:
            command = SaveHealthRules(was=self._book.newest.version, rules=self._rules)
            self._send(command)

    @Slot()
    def _sign(self) -> None:
        """Sign what is on screen: what was changed is saved first."""
        if self._book is None:
            return
        if self._rules != self._book.newest.rules:
            command = SaveHealthRules(was=self._book.newest.version, rules=self._rules)
            self.kit.link.do(command, owner=self, done=self._saved_to_sign, failed=self._not_saved)
        else:
            self._send(SignHealthRules(version=self._book.newest.version))

    @Slot()
    def _show_rules(self) -> None:
        """Show the rules that are wanted; the fields go along when another stands there now."""
        wanted = self.filter.currentData()
        self._filling = True
        self.model.set_rows([r for r in self._rules if wanted in (None, r.condition)])
        self._filling = False
        chosen = self._chosen()
        if chosen is None and self.model.rowCount():
            self.table.selectRow(0)
        elif chosen is not None and _key(chosen) != _key(self._typed()):
            self._on_current(self.table.currentIndex())
        self._show_possible()

    # Answers from the desk

    def _show_book(self, book: RuleBook) -> None:
        self._book, self._rules, self._may = book, book.newest.rules, book.may_sign
        self._names = dict(book.services)
        if not self.service.count():
            self.service.addItem(self.tr("any other"), _ANY)
            for code, name in book.services:
                self.service.addItem(name, code)
        self.state.setText(self._state(book))
        self._show_lead(book)
        for widget in (self.save, self.sign, self.remove):
            widget.setVisible(book.may_sign)
        for field in (self.kind, self.service, self.phase, self.verdict, self.instruction):
            field.setEnabled(book.may_sign)
        self._show_rules()

    def _show_lead(self, book: RuleBook) -> None:
        """Let the owner name who else signs."""
        for widget in (self.lead_label, self.lead):
            widget.setVisible(bool(book.may_name))
        self.lead.clear()
        self.lead.addItem(self.tr("the owner alone"), None)
        for number, name in book.may_name:
            self.lead.addItem(name, number)
        self.lead.setCurrentIndex(max(self.lead.findData(book.lead), 0))

    def _saved_to_sign(self, outcome: Outcome) -> None:
        self._send(SignHealthRules(version=outcome.params["version"]))

    def _done(self, _outcome: Outcome) -> None:
        self.say("", "info")
        self._ask()

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            self.refuse(error)
            return
        first = error.reasons[0]
        place = int(first.field) if first.field and first.field.isdigit() else None
        if place is None:
            self.refuse(error)
            return
        self.filter.setCurrentIndex(0)
        self._choose(self._rules[place])
        self.form.show_errors({"instruction": sentence(first)})

    # Internal

    def _ask(self) -> None:
        self.kit.link.ask(
            rule_book, owner=self, done=self._show_book, failed=self.refuse, latest="rules"
        )

    def _send(self, command: Command) -> None:
        self.kit.link.do(command, owner=self, done=self._done, failed=self._not_saved)

    def _state(self, book: RuleBook) -> str:
        newest, bound = book.newest, book.in_force
        if newest.signed_at is not None and newest.signed_by is not None:
            words = self.tr("Version {version}, signed by {who} on {day}.")
            return words.format(
                version=newest.version, who=newest.signed_by, day=day_dated(newest.signed_at.date())
            )
        if bound.signed_at is not None:
            words = self.tr(
                "Version {draft} is a draft. Version {version}, which is signed, binds."
            )
            return words.format(draft=newest.version, version=bound.version)
        return self.tr(
            "Not signed yet. These rules came with the program and are no medical advice: read "
            "them, change what you do otherwise, and sign."
        )

    def _show_possible(self) -> None:
        if self._book is None:
            return
        changed = self._rules != self._book.newest.rules
        self.save.setEnabled(changed)
        self.sign.setEnabled(changed or self._book.newest.signed_at is None)
        self.remove.setEnabled(self._may and self._chosen() is not None)

    def _chosen(self) -> Rule | None:
        rule = self.table.currentIndex().data(RowRole)
        return rule if isinstance(rule, Rule) else None

    def _choose(self, rule: Rule) -> None:
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if _key(index.data(RowRole)) == _key(rule):
                self.table.selectionModel().clearCurrentIndex()
                self.table.selectRow(row)
                self.table.scrollTo(index)

    def _typed(self) -> Rule:
        phase = self.phase.currentData()
        verdict = Verdict(self.verdict.currentData())
        typed = Rule(
            condition=Condition(self.kind.currentData()),
            service=self.service.currentData() or None,
            phase=None if phase is None else Phase(phase),
            verdict=verdict,
            instruction=self.instruction.text(),
        )
        return replace(typed, instruction="") if verdict is Verdict.ALLOW else typed

    def _service_word(self, rule: Rule) -> str:
        if rule.service is None:
            return self.tr("any other")
        return self._names.get(rule.service, rule.service)


def _key(rule: Rule) -> tuple[object, ...]:
    return rule.condition, rule.service, rule.phase
