"""The window: one stage for what fills it, and the actions that are always there."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from frontdesk.values.rights import Permission
from ui.actions import Action
from ui.backups import BackupKeeper
from ui.help.desk import HelpDesk
from ui.kit import Kit
from ui.language import LANGUAGES
from ui.pages.sign_in import SignInPage
from ui.theme import APP_ICON, NAMES, TEXT_SCALES
from ui.tongue import ANEW, Tongue

if TYPE_CHECKING:  # what most first pictures do not need; the shell brings SQLAlchemy along
    from ui.pages.crash import CrashPage
    from ui.pages.unavailable import UnavailablePage
    from ui.shell import Shell

_SMALLEST = (980, 620)


class MainWindow(QMainWindow):
    """Shows either a page that fills it (welcome, sign-in, crash) or the shell.

    Signals:
        switch_requested: somebody else wants to sign in.
        import_requested: a client list is to be brought in: its Path, or None to choose one.
        retry_requested: the studio is to be opened once more.
        restore_requested: a backup is to be put in place: its Path.
        anew_requested: the studio is put aside, and the set-up begins again.
        closing: the window is about to close.
    """

    switch_requested = Signal()
    import_requested = Signal(object)
    retry_requested = Signal()
    restore_requested = Signal(object)
    anew_requested = Signal()
    closing = Signal()

    def __init__(self, kit: Kit, make_shell: Callable[["MainWindow"], "Shell"]) -> None:
        super().__init__()
        self._kit = kit
        self._make_shell = make_shell
        self._shell: Shell | None = None
        self._before: QWidget | None = None
        self._leaving = False  # as soon as all is saved
        self.sign_in = SignInPage(kit.icons)
        self.backups = BackupKeeper(kit, self)
        self.help = HelpDesk(kit, self, self._make_page)
        self.tongue = Tongue(kit, self)
        self.starts_anew = False  # once it is closed
        self._build()
        self._register()
        self._connect()
        self._restore()

    @cached_property
    def unavailable(self) -> "UnavailablePage":
        """What is shown when the studio cannot be opened; most starts never make it."""
        from ui.pages.unavailable import UnavailablePage

        page = UnavailablePage(self._kit.icons)
        page.quit_requested.connect(self._close)
        page.retry_requested.connect(self.retry_requested)
        page.restore_requested.connect(self.restore_requested)
        return page

    @cached_property
    def crash(self) -> "CrashPage":
        """What is shown after a bug."""
        from ui.pages.crash import CrashPage

        page = CrashPage(self._kit.icons)
        page.go_on_requested.connect(self._go_on)
        page.quit_requested.connect(self._close)
        return page

    def show_stage(self, page: QWidget) -> None:
        """Let ``page`` fill the window."""
        if self.stage.indexOf(page) < 0:
            self.stage.addWidget(page)
        self.stage.setCurrentWidget(page)
        focus = getattr(page, "focus_first", None)
        if focus is not None:
            focus()
        self._kit.register.refresh()

    def showing(self) -> QWidget | None:
        """Return what fills the window."""
        return self.stage.currentWidget()

    def shell(self) -> "Shell":
        """Return the pages of the desk, made when they are first needed."""
        if self._shell is None:
            self._shell = self._make_shell(self)
            self._shell.person_requested.connect(self._open_person_menu)
            self._shell.strip.action_requested.connect(self._on_wish)
            self._shell.page_changed.connect(self._retitle)
            self._shell.show_studio(self._studio, self._note)
            self._shell.status.help_wanted.connect(self._explain_page)
            self._register_pages(self._shell)
            self.stage.addWidget(self._shell)
        return self._shell

    def show_desk(self) -> None:
        """Show the pages."""
        shell = self.shell()
        self.stage.setCurrentWidget(shell)
        self._kit.register.refresh()
        if shell.current():
            shell.open_page(shell.current())

    def show_studio(self, name: str, note: str) -> None:
        """Tell whose studio this is."""
        self._studio = name
        self._note = note
        self._retitle()
        if self._shell is not None:
            self._shell.show_studio(name, note)

    @Slot(str)
    def show_crash(self, text: str) -> None:
        """Show a report; going on leads back to what was there."""
        if self.stage.currentWidget() is not self.crash:
            self._before = self.stage.currentWidget()
        self.crash.show_report(text)
        self.show_stage(self.crash)

    def bear_icon(self) -> None:
        """Bear the icon of the program; to draw it may wait for the first picture."""
        self.setWindowIcon(QIcon(str(APP_ICON)))

    # Construction

    def _build(self) -> None:
        self._studio = self._note = ""
        self.setWindowTitle("Frontdesk")
        self.stage = QStackedWidget()
        self.setCentralWidget(self.stage)
        self.setMinimumSize(*_SMALLEST)

    def _register(self) -> None:
        add = self._kit.register.add
        for action in self._actions():
            add(action, self)

    def _actions(self) -> tuple[Action, ...]:
        undo, redo = ("Ctrl+Z",), ("Ctrl+Y", "Ctrl+Shift+Z")
        at_desk = self._is_at_desk
        looks: Mapping[str, str] = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        return (
            Action(key="app.undo", title=self.tr("Undo"), shortcut=undo, icon="undo",
                   enabled=at_desk, run=self._undo),
            Action(key="app.redo", title=self.tr("Redo"), shortcut=redo, icon="redo",
                   enabled=at_desk, run=self._redo),
            *self.help.actions(),
            *self.tongue.actions(),
            Action(key="app.backups", title=self.tr("Backups…"), icon="database",
                   permission=Permission.BACK_UP, enabled=self._keeps_backups,
                   run=self.open_backups),
            Action(key="app.begin_anew", title=self.tr("Begin the set-up anew…"), icon="redo",
                   permission=Permission.MANAGE_STUDIO, enabled=self._keeps_backups,
                   run=self._ask_anew),
            Action(key="app.about", title=self.tr("About Frontdesk"), icon="info",
                   run=self._open_about),
            Action(key="app.switch_user", title=self.tr("Somebody else"), shortcut="Ctrl+L",
                   icon="users", enabled=at_desk, run=self.switch_requested.emit),
            Action(key="app.import", title=self.tr("Bring in clients…"), icon="import",
                   permission=Permission.IMPORT_CLIENTS, enabled=at_desk,
                   run=partial(self.import_requested.emit, None)),
            *(
                Action(key=f"app.look.{name}", title=looks[name], run=partial(self._dress, name))
                for name in NAMES
            ),
            Action(key="app.larger", title=self.tr("Larger text"), shortcut=("Ctrl++", "Ctrl+="),
                   icon="text-size", enabled=partial(self._can_scale, 1),
                   run=partial(self._scale, 1)),
            Action(key="app.smaller", title=self.tr("Smaller text"), shortcut="Ctrl+-",
                   enabled=partial(self._can_scale, -1), run=partial(self._scale, -1)),
            Action(key="app.close", title=self.tr("Close Frontdesk"), shortcut="Ctrl+Q",
                   icon="sign-out", run=self._close),
        )  # fmt: skip

    def _register_pages(self, shell: "Shell") -> None:
        for number, key in enumerate(shell.page_keys(), start=1):
            action = Action(
                key=f"app.page.{key}",
                title=shell.title(key),
                shortcut=f"Ctrl+{number}",
                permission=shell.permission(key),
                enabled=self._is_at_desk,
                run=partial(shell.open_page, key),
            )
            self._kit.register.add(action, self)
        line = Action(key="app.line", title=self.tr("Book, find or do anything"),
                      shortcut="Ctrl+K", icon="calendar-plus", permission=Permission.SEE_CALENDAR,
                      enabled=self._is_at_desk, run=shell.open_line)  # fmt: skip
        self._kit.register.add(line, self)
        if shell.finds_clients():
            find = Action(key="app.find_client", title=self.tr("Find a client"), shortcut="/",
                          icon="search", permission=shell.permission("clients"),
                          enabled=self._is_at_desk, run=shell.find_client)  # fmt: skip
            self._kit.register.add(find, self)

    def _connect(self) -> None:
        self.tongue.changed.connect(self._tell_language)
        self.tongue.anew_wanted.connect(self.start_anew)
        self._kit.link.saving_changed.connect(self._on_saving)

    def _restore(self) -> None:
        self.resize(1440, 900)
        geometry = self._kit.settings.bytes("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    # Slots

    @Slot()
    def _undo(self) -> None:
        self._kit.link.undo(owner=self)

    @Slot()
    def _redo(self) -> None:
        self._kit.link.redo(owner=self)

    @Slot()
    def open_backups(self, file: Path | None = None) -> None:
        """Show which backups there are, and ``file`` before them."""
        from ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._kit, self.backups, self.restore_requested.emit, self)
        dialog.open()
        if file is not None:
            dialog.take(file)

    @Slot()
    def _ask_anew(self) -> None:
        from frontdesk.queries.untouched import untouched

        self._kit.link.ask(untouched, owner=self, done=self._offer_anew)

    def _offer_anew(self, possible: bool) -> None:
        if not possible:
            words = self.tr("Somebody was entered or booked since. What is to be another way is "
                            "changed in Settings.")  # fmt: skip
            self.shell().say(words)
            return
        from ui.dialogs.begin_anew import BeginAnewDialog

        dialog = BeginAnewDialog(self._kit, self)
        dialog.accepted.connect(self.anew_requested)
        dialog.open()

    @Slot()
    def _open_about(self) -> None:
        from ui.dialogs.about import AboutDialog

        AboutDialog(self._kit, self).open()

    @Slot()
    def _open_person_menu(self) -> None:
        looks = tuple(f"app.look.{name}" for name in NAMES)
        languages = tuple(f"app.language.{key}" for key in LANGUAGES)
        more = [key for key in ("clients.doubtful", "studio.export") if self._kit.register.has(key)]
        menu = self._kit.register.menu(
            ("app.switch_user", "app.import", *more, "app.backups", "", *looks, "",
             "app.larger", "app.smaller", "", *languages, "",
             "app.keys", "app.what", "app.manual", "app.about", "app.close"),
            self,
        )  # fmt: skip
        button = self.shell().rail.person
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().topRight()))

    @Slot()
    def _go_on(self) -> None:
        before, self._before = self._before, None
        self.show_stage(before if before is not None else self.sign_in)

    @Slot()
    def start_anew(self) -> None:
        """Close, and be started again."""
        self.starts_anew = True
        self.close()

    @Slot(str)
    def _on_wish(self, wish: str) -> None:
        if wish == ANEW:
            self.start_anew()

    @Slot(str)
    def _tell_language(self, said: str) -> None:
        self._kit.register.refresh()
        if said and self._shell is not None:
            self._shell.strip.say(said, action=self.tr("Restart"), wish=ANEW)

    @Slot()
    def _close(self) -> None:
        self.close()

    @Slot(bool)
    def _on_saving(self, saving: bool) -> None:
        if self._leaving and not saving:  # what followed from an answer is saved too
            self.close()

    @Slot()
    def _retitle(self) -> None:
        shell = self._shell
        page = shell.title(shell.current()) if shell is not None and shell.current() else ""
        parts = [part for part in (page, self._studio, "Frontdesk") if part]
        self.setWindowTitle(" – ".join(parts))

    @Slot()
    def _explain_page(self) -> None:
        self.help.explain(self.shell().stack.currentWidget())

    # Internal

    def _make_page(self) -> bool:
        """Make one page that may be seen and is not there yet; tell whether there was one."""
        person = self._kit.link.person
        if person is None or not self._is_at_desk():
            return False
        shell = self.shell()
        pages = (shell.stack.widget(place) for place in range(shell.stack.count()))
        made = {page.objectName() for page in pages if page is not None}
        allowed = [each for each in shell.page_keys() if shell.allows(each, person.role)]
        key = next((each for each in allowed if each not in made), None)
        return key is not None and shell.page(key) is not None

    def _is_at_desk(self) -> bool:
        return self._shell is not None and self.stage.currentWidget() is self._shell

    def _keeps_backups(self) -> bool:
        return self._is_at_desk() and self.backups.works

    def _dress(self, name: str) -> None:
        self._kit.theme.switch(name)
        self._kit.settings.put("theme", name)

    def _can_scale(self, step: int) -> bool:
        place = TEXT_SCALES.index(self._kit.theme.text_scale) + step
        return 0 <= place < len(TEXT_SCALES)

    def _scale(self, step: int) -> None:
        place = TEXT_SCALES.index(self._kit.theme.text_scale) + step
        self._kit.theme.switch(text_scale=TEXT_SCALES[place])
        self._kit.settings.put("text_scale", TEXT_SCALES[place])
        self._kit.register.refresh()

    # Qt overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._kit.link.saving and not self._leaving:  # asked a second time, it goes at once
            self._leaving = True
            event.ignore()
            return
        self._kit.settings.put_bytes("window", self.saveGeometry())
        self._kit.settings.save()
        self.closing.emit()
        super().closeEvent(event)
