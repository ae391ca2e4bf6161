"""What all dialogs have in common: window-modal, never blocking, refusals shown inside."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from frontdesk.errors import Refused
from ui.kit import Kit
from ui.sentences import by_field, sentence
from ui.widgets.button import Button, IconButton
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.scroll_column import ScrollColumn

_MARGIN = 32


class Dialog(QDialog):
    """A question with fields. Its contents stand in ``column``, its buttons in ``buttons``.

    Open it with ``open()``; it deletes itself when closed. ``refuse(error)`` and
    ``refuse_in(form, error)`` say why not, with everything typed still there.
    """

    def __init__(self, kit: Kit, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "surface")  # "background" where cards or papers lie on it
        self.title = Label(title, "title", wrap=True)
        self.help_button = IconButton(
            kit.icons, "help", self.tr("What is this?"), key="F1", size="small"
        )
        self.help_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key acts in every field
        self.help_button.clicked.connect(self._explain)
        self.message = Notice(kit.icons, tone="error")
        self.message.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addWidget(self.help_button)
        self.buttons.addStretch(1)
        self._primary: list[Button] = []
        self._scrolls = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 18, 22, 18)
        whole.setSpacing(14)
        whole.addWidget(self.title)
        whole.addLayout(self.column, 1)
        whole.addWidget(self.message)
        whole.addLayout(self.buttons)

    def add_button(self, text: str, *, kind: str = "secondary", key: str = "") -> Button:
        """Add a button at the right-hand end; Enter presses the primary one that is shown."""
        button = Button(self.kit.icons, text, kind=kind, key=key)
        button.let_key_go()
        self.buttons.addWidget(button)
        if kind == "primary":
            self._primary.append(button)
        return button

    def fit(self, width: int, height: int) -> None:
        """Take this size at the text size in force, as far as the window behind has room."""
        size = QSize(self.kit.theme.px(width), self.kit.theme.px(height))
        room = self._room()
        self.resize(size if room is None else size.boundedTo(room))

    def refuse(self, error: Exception) -> None:
        """Say why not."""
        self.say(sentence(error), "error")

    def refuse_in(self, form: Form, error: Exception) -> None:
        """Say why not: at the fields of ``form``, and above the buttons what is of none of them."""
        if isinstance(error, Refused):
            self.say(" ".join(form.show_errors(by_field(error))), "error")
        else:
            self.refuse(error)

    def say(self, text: str, tone: str) -> None:
        """Say something above the buttons; an empty text says nothing."""
        self.message.setVisible(bool(text))
        if text:
            self.message.show_text(text, tone=tone)

    # Slots

    @Slot()
    def _explain(self) -> None:
        self.kit.help.explain_wanted.emit(self)

    # Internal

    def _room(self) -> QSize | None:
        """Return how large it may be, by the window behind."""
        behind = self.parentWidget()
        while behind is not None and isinstance(behind.window(), QDialog):
            above = behind.window().parentWidget()  # a dialog behind may be small
            if above is None:
                break
            behind = above
        return None if behind is None else behind.window().size() - QSize(_MARGIN, _MARGIN)

    def _make_room(self) -> None:
        """Be as high as what is said needs; where that is higher than may be, scroll."""
        layout, room = self.layout(), self._room()
        if layout is None or room is None:
            return
        wraps, wide = layout.hasHeightForWidth(), self.width()
        least = layout.totalMinimumSize().height()
        needed = max(least, layout.totalMinimumHeightForWidth(wide) if wraps else 0)
        if needed > room.height() and not self._scrolls:
            self._scrolls = True
            self._let_scroll()
        elif needed > self.height():
            self.resize(wide, min(needed, room.height()))

    def _let_scroll(self) -> None:
        whole, focused = self.layout(), self.focusWidget()
        assert isinstance(whole, QVBoxLayout)
        whole.removeItem(self.column)
        self.column.setParent(None)
        inner = QWidget()
        inner.setProperty("look", "column")
        inner.setLayout(self.column)
        self.column.setContentsMargins(6, 0, 12, 6)  # with room for the ring of the focus
        area = ScrollColumn((0, 0, 0, 0), 0)
        area.setWidget(inner)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(inner.minimumSizeHint().width() + bar)
        whole.insertWidget(1, area, 1)
        if focused is not None:
            focused.setFocus()
        room = self._room()
        if room is not None:
            self.setMinimumSize(0, 0)
            self.resize(self.size().boundedTo(room))

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._make_room()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for place in range(self.buttons.count()):
            item = self.buttons.itemAt(place)
            button = None if item is None else item.widget()
            if isinstance(button, Button) and button.words():
                button.let_key_go()
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and not self.help_button.isHidden():
            self._explain()
            return
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        primary = next((each for each in self._primary if not each.isHidden()), None)
        button = focused if isinstance(focused, QPushButton) else primary
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            button = primary
        if button is not None and button.isEnabled():
            button.click()
