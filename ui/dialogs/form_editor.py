"""The editor of a form: sections and questions, one chosen at a time; saved as a new version."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from frontdesk.commands.forms import KeepForm
from frontdesk.queries.forms import FormRow
from frontdesk.rules.form_editing import (
    CHOSEN,
    Place,
    add_item,
    add_section,
    move,
    new_key,
    part,
    places,
    put,
    remove,
)
from frontdesk.values.forms import FormBody, Item, Kind, Section, plain_form
from ui.dialogs.base import Dialog
from ui.forms.sheet import FormSheet
from ui.kit import Kit
from ui.models.rows import Column, RowRole, RowsModel
from ui.widgets.button import Button
from ui.widgets.fields import NumberField
from ui.widgets.flow import Flow
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.typed_line import TypedLine

Line = tuple[Place, Section | Item]


class FormEditor(Dialog):
    """What is typed stands in the list at once; nothing is kept before *Save as a new version*.

    ``Alt`` and the arrows move the chosen part.
    """

    def __init__(self, kit: Kit, row: FormRow, parent: QWidget | None = None) -> None:
        super().__init__(kit, "", parent)
        title = self.tr("{form}, version {number}")
        self.title.setText(title.format(form=row.body.title, number=row.version))
        self.setWindowTitle(self.title.text())
        self.body: FormBody = row.body
        self._was = row.body
        self._filling = False
        self._build()
        self._connect()
        self._fill_head()
        self._show(Place(0))
        self.fit(1080, 720)
        self.table.setFocus()

    # Construction

    def _build(self) -> None:
        theme = self.kit.theme
        self.model: RowsModel[Line] = RowsModel(self._columns(), lambda line: line[0], self)
        self.table = Table(theme, name=self.tr("Sections and questions"))
        self.table.setModel(self.model)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.head, self.fields = Form(), Form()
        self.name, self.months = TypedLine(), NumberField(1, 120, suffix=self.tr(" months"))
        self.agree = _text(theme.px(84))
        self.head.add_pair(
            ("title", self.tr("Title"), self.name), ("months", self.tr("Counts for"), self.months)
        )
        self.head.add("agree", self.tr("What is signed"), self.agree)
        self.label, self.text = TypedLine(), _text(theme.px(64))
        self.kind, self.required = QComboBox(), QCheckBox(self.tr("Must be answered"))
        self.options = _text(theme.px(120))
        for kind, words in _kinds(self).items():
            self.kind.addItem(words, kind)
        self.rows = {
            "label": self.fields.add("label", self.tr("Words"), self.label),
            "text": self.fields.add("text", self.tr("Below it"), self.text),
            "kind": self.fields.add("kind", self.tr("How it is answered"), self.kind),
            "options": self.fields.add(
                "options", self.tr("To choose from"), self.options, hint=self.tr("One a line")
            ),
        }
        self.fields.add_wide(self.required)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addWidget(self._tool_line())
        right.addWidget(self.head)
        right.addWidget(Label(self.tr("The chosen part"), "section"))
        right.addWidget(self.fields)
        right.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addLayout(left, 1)
        beside.addLayout(right, 1)
        self.column.addLayout(beside, 1)
        self.look = self.add_button(self.tr("As the client sees it"), key="Ctrl+P")
        self.look.setShortcut("Ctrl+P")
        self.leave = self.add_button(self.tr("Cancel"), key="Esc")
        self.save = self.add_button(self.tr("Save as a new version"), kind="primary")

    def _tool_line(self) -> QWidget:
        tools = QWidget()
        self._tools = Flow(tools, spacing=6)  # lines of their own: a narrow window shows them all
        self.add_section = self._tool(self.tr("Section"), "Ctrl+Shift+N")
        self.add_item = self._tool(self.tr("Question"), "Ctrl+N")
        self.remove = self._tool(self.tr("Remove"), "Ctrl+Del")
        self.up = self._tool(self.tr("Up"), "Alt+Up")
        self.down = self._tool(self.tr("Down"), "Alt+Down")
        return tools

    def _tool(self, words: str, keys: str) -> Button:
        button = Button(self.kit.icons, words, kind="quiet", key=keys, size="small")
        self._tools.addWidget(button)
        button.setShortcut(keys)
        return button

    def _columns(self) -> list[Column[Line]]:
        kinds = _kinds(self)
        return [
            Column(title=self.tr("Words"), text=_words),
            Column(
                title=self.tr("How"),
                text=lambda line: "" if isinstance(line[1], Section) else kinds[line[1].kind],
            ),
        ]

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.label.textEdited.connect(self._typed)
        self.text.textChanged.connect(self._typed)
        self.options.textChanged.connect(self._typed)
        self.kind.activated.connect(self._typed)
        self.required.toggled.connect(self._typed)
        self.name.textEdited.connect(self._head_typed)
        self.months.valueChanged.connect(self._head_typed)
        self.agree.textChanged.connect(self._head_typed)
        self.add_section.clicked.connect(self._add_section)
        self.add_item.clicked.connect(self._add_item)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.look.clicked.connect(self._preview)
        self.leave.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # Slots

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        line = index.data(RowRole)
        if line is None or self._filling:
            return
        self._filling = True
        _, chosen = line
        asked = isinstance(chosen, Item)
        self.label.setText(chosen.label if isinstance(chosen, Item) else chosen.title)
        self.text.setPlainText("" if isinstance(chosen, Item) else chosen.text)
        if isinstance(chosen, Item):
            self.kind.setCurrentIndex(self.kind.findData(chosen.kind))
            self.options.setPlainText("\n".join(chosen.options))
            self.required.setChecked(chosen.required)
        self.rows["text"].setVisible(not asked)
        self.rows["kind"].setVisible(asked)
        self.required.setVisible(asked)
        self.rows["options"].setVisible(isinstance(chosen, Item) and chosen.kind in CHOSEN)
        self._filling = False

    @Slot()
    def _typed(self) -> None:
        place = self._place()
        if place is None or self._filling:
            return
        there = part(self.body, place)
        if isinstance(there, Section):
            new: Section | Item = replace(
                there, title=self.label.text(), text=self.text.toPlainText().strip()
            )
        else:
            kind = Kind(self.kind.currentData())
            told = (line.strip() for line in self.options.toPlainText().splitlines())
            options = tuple(dict.fromkeys(filter(None, told))) if kind in CHOSEN else ()
            new = replace(
                there,
                key=self._key(there, place),
                label=self.label.text(),
                kind=kind,
                options=options,
                required=self.required.isChecked(),
            )
            self.rows["options"].setVisible(kind in CHOSEN)
        self.body = put(self.body, place, new)
        self._show(place)

    @Slot()
    def _head_typed(self) -> None:
        if not self._filling:
            self.body = replace(
                self.body,
                title=self.name.text(),
                months=self.months.value(),
                agree=self.agree.toPlainText().strip(),
            )
            self._show_possible()

    @Slot()
    def _add_section(self) -> None:
        self.body, place = add_section(self.body, self._place(), self.tr("New section"))
        self._go(place)

    @Slot()
    def _add_item(self) -> None:
        place = self._place()
        if place is None:
            self._add_section()
            place = self._place() or Place(0)
        self.body, place = add_item(self.body, place, self.tr("New question"))
        self._go(place)

    @Slot()
    def _remove(self) -> None:
        place = self._place()
        if place is not None:
            self.body = remove(self.body, place)
            left = places(self.body)
            before = [each for each in left if (each.section, each.item or -1) < _order(place)]
            self._show(before[-1] if before else (left[0] if left else None))

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    @Slot()
    def _preview(self) -> None:
        FormLook(self.kit, self.body, self).open()

    @Slot()
    def _save(self) -> None:
        self.say("", "error")
        command = KeepForm(body=plain_form(self.body))
        self.kit.link.do(command, owner=self, done=self._kept, failed=self.refuse)

    # Answers from the desk

    def _kept(self, _outcome: object) -> None:
        self.accept()

    # Internal

    def _fill_head(self) -> None:
        self._filling = True
        self.name.setText(self.body.title)
        self.months.setValue(self.body.months)
        self.agree.setPlainText(self.body.agree)
        self._filling = False

    def _move(self, step: int) -> None:
        place = self._place()
        if place is not None:
            self.body, place = move(self.body, place, step)
            self._show(place)

    def _go(self, place: Place) -> None:
        """Show a new part, with its words chosen so that they are typed over."""
        self._show(place)
        self.label.setFocus()
        self.label.selectAll()

    def _key(self, item: Item, place: Place) -> str:
        """Return a question's key: of a new one made of its words, of any other as it was."""
        if item.key in {each.key for each in self._was.items()}:
            return item.key
        return new_key(remove(self.body, place), self.label.text())

    def _place(self) -> Place | None:
        line = self.table.currentIndex().data(RowRole)
        return None if line is None else line[0]

    def _show(self, place: Place | None) -> None:
        """Show the list with the part at ``place`` chosen."""
        before = self._place()
        self._filling = True
        self.model.set_rows([(each, part(self.body, each)) for each in places(self.body)])
        if place is not None:
            self.table.setCurrentIndex(self.model.index_of(place))
        self._filling = False
        if place != before or not self.label.hasFocus():
            typing = self.focusWidget() in (self.label, self.text, self.options)
            if place != before or not typing:
                self._on_current(self.table.currentIndex())
        self._show_possible()

    def _show_possible(self) -> None:
        self.save.setEnabled(self.body != self._was)
        for button in (self.remove, self.up, self.down):
            button.setEnabled(self._place() is not None)


class FormLook(Dialog):
    """A form as the client sees it; what is filled in here is kept nowhere."""

    def __init__(self, kit: Kit, body: FormBody, parent: QWidget | None = None) -> None:
        super().__init__(kit, body.title, parent)
        self.sheet = FormSheet(kit, body)
        self.sheet.done_button.setEnabled(False)
        self.column.addWidget(self.sheet, 1)
        self.leave = self.add_button(self.tr("Close"), kind="primary", key="Esc")
        self.leave.clicked.connect(self.accept)
        self.fit(880, 760)


def _words(line: Line) -> str:
    chosen = line[1]
    if isinstance(chosen, Section):
        return chosen.title
    return f"      {chosen.label}{' *' if chosen.required else ''}"


def _order(place: Place) -> tuple[int, int]:
    return place.section, -1 if place.item is None else place.item


def _text(height: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(height)
    return field


def _kinds(widget: QWidget) -> dict[Kind, str]:
    return {
        Kind.LINE: widget.tr("A line"),
        Kind.TEXT: widget.tr("Some lines"),
        Kind.ONE: widget.tr("One of several"),
        Kind.MANY: widget.tr("Any of several"),
        Kind.YES_NO: widget.tr("Yes or no"),
        Kind.SCALE: widget.tr("0 to 10"),
        Kind.BODY: widget.tr("Picture of the body"),
    }
