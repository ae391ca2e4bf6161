"""From the welcome page into a studio: step by step, by a file, or into the demo."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from frontdesk.errors import Refused
from frontdesk.values.backup import SUFFIX
from ui.bringing import Bringing, ZipMeans
from ui.kit import Kit
from ui.main_window import MainWindow
from ui.to_do import keep_to_do

if TYPE_CHECKING:
    from frontdesk.commands.base import Command
    from frontdesk.desk import Desk
    from frontdesk.values.plan import StudioPlan
    from ui.pages.set_up.page import SetUpPage
    from ui.pages.studio_file import StudioFilePage
    from ui.pages.welcome import WelcomePage

_ZIPS, _STUDIO_FILES, _LISTS = (".zip",), (".toml",), (".csv", ".tsv", ".txt")


def told(error: object) -> str:
    """Say in words what is wrong; they are loaded when there is something to say."""
    from ui.sentences import sentence

    return sentence(error)


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a beginning needs of the heavy parts, which come after the first picture."""

    read: Callable[[Path], "StudioPlan"]
    set_up: Callable[["StudioPlan"], "Command"]
    demo: Callable[[], "Desk"]
    zip: ZipMeans


class Beginning(QObject):
    """The pages before there is a studio.

    Signals:
        begun: a studio stands where there was none.
        begun_here: the same, set up step by step by whoever sits here.
        demo_opened: the demo is open in place of the empty studio.
        backup_chosen: a backup is to be put where no studio is: its Path.
    """

    begun = Signal()
    begun_here = Signal()
    demo_opened = Signal()
    backup_chosen = Signal(object)

    def __init__(self, kit: Kit, window: MainWindow, folder: Path, means: Means) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._means = means
        self._file: Path | None = None
        self._form: SetUpPage | None = None
        #: A client list that was chosen before there was a studio to bring it into.
        self.waiting_list: Path | None = None
        self._folder = folder

    @cached_property
    def welcome(self) -> "WelcomePage":
        """The ways to begin; most starts never make it."""
        from ui.pages.welcome import WelcomePage

        page = WelcomePage(self._kit.icons, self._folder)
        page.set_up_requested.connect(self._show_form)
        page.file_chosen.connect(self._on_file)
        page.demo_requested.connect(self._open_demo)
        page.language_chosen.connect(self._on_language)
        return page

    @cached_property
    def bringing(self) -> Bringing:
        """Brings a studio in that was taken out elsewhere."""
        bringing = Bringing(self._kit, self._window, self._means.zip)
        bringing.brought.connect(self.begun)
        bringing.left.connect(self._on_zip_left)
        return bringing

    @cached_property
    def file_page(self) -> "StudioFilePage":
        """What a studio file holds."""
        from ui.pages.studio_file import StudioFilePage

        page = StudioFilePage(self._kit.icons)
        page.accepted.connect(self._write_file)
        page.again_requested.connect(self._read)
        page.other_requested.connect(self.welcome.choose_file)
        page.left.connect(self._leave)
        return page

    @Slot()
    def show(self) -> None:
        """Show the ways to begin."""
        self.welcome.show_waiting(False)
        self._window.show_stage(self.welcome)

    def form(self) -> "SetUpPage":
        """Return the steps, made when they are first wanted; what was typed in them stays."""
        if self._form is None:
            from ui.pages.set_up.page import SetUpPage

            today = self._kit.clock.now().date()
            self._form = SetUpPage(self._kit.icons, today, self._kit.settings)
            self._form.planned.connect(self._write_form)
            self._form.left.connect(self._leave)
        return self._form

    def recall(self) -> None:
        """Let the steps begin with what was typed before the studio was set up."""
        form = self.form()
        form.recall()
        form.show_waiting(False)

    # Slots

    @Slot(str)
    def _on_language(self, language: str) -> None:
        """Begin again in another language: there is nothing yet that could be lost."""
        self._window.tongue.choose(language)
        self._window.start_anew()

    @Slot(str)
    def _on_zip_left(self, why: str) -> None:
        self.welcome.say(why)
        self._leave()

    @Slot()
    def _show_form(self) -> None:
        if self.waiting_list is None:
            self.welcome.say("")
        self._window.show_stage(self.form())

    @Slot()
    def _leave(self) -> None:
        """Go back to the choices, unless somebody has set the studio up elsewhere meanwhile."""
        self._kit.link.with_desk(_is_set_up, owner=self, done=self._on_left, failed=self._on_lost)

    @Slot(object)
    def _on_file(self, path: Path) -> None:
        kind = path.suffix.lower()
        if kind in _ZIPS:
            self.bringing.look(path)
        elif kind == SUFFIX:
            self.backup_chosen.emit(path)
        elif kind in _STUDIO_FILES:
            self._file = path
            self._read()
        elif kind in _LISTS:
            self.waiting_list = path
            words = self.tr(
                "{file} is a client list, and clients need a studio to come to. Set the studio "
                "up first, by the form or from a studio file; the list is opened right after."
            )
            self.welcome.say(words.format(file=path.name), "info")
            self.show()
        else:
            words = self.tr(
                "{file} is neither a backup, nor a studio that was taken out, nor a studio file, "
                "nor a client list: their names end in .fdbackup, .zip, .toml and .csv."
            )
            self.welcome.say(words.format(file=path.name))
            self.show()

    @Slot()
    def _read(self) -> None:
        path = self._file
        if path is not None:
            self._kit.link.with_desk(
                lambda _: self._means.read(path),
                owner=self,
                done=self._show_plan,
                failed=self._show_faults,
            )

    @Slot(object)
    def _write_file(self, plan: "StudioPlan") -> None:
        self.file_page.show_waiting(True)
        self._write(plan, self._on_written, self._refuse_file)

    @Slot(object)
    def _write_form(self, plan: "StudioPlan") -> None:
        self.form().show_waiting(True)
        self._write(plan, self._on_form_written, self.form().refuse)

    @Slot()
    def _open_demo(self) -> None:
        self.welcome.show_waiting(True)
        self.welcome.say(
            self.tr("The demo is being made: months of a studio, in a moment."), "info"
        )
        self._kit.link.open(
            self._means.demo, owner=self, done=self._on_demo, failed=self._refuse_demo
        )

    # Answers from the desk

    def _show_plan(self, plan: "StudioPlan") -> None:
        if self._file is not None:
            self.file_page.show_plan(self._file.name, plan)
            self._window.show_stage(self.file_page)

    def _show_faults(self, error: Exception) -> None:
        reasons = error.reasons if isinstance(error, Refused) else (error,)
        if self._file is not None:
            faults = dict.fromkeys(map(told, reasons))
            self.file_page.show_faults(self._file.name, faults)
            self._window.show_stage(self.file_page)

    def _on_left(self, set_up: bool) -> None:
        if set_up:
            self.begun.emit()
        else:
            self.show()

    def _on_lost(self, error: Exception) -> None:
        self.welcome.say(told(error))
        self.show()

    def _refuse_file(self, error: Exception) -> None:
        self.file_page.refuse(told(error))

    def _on_written(self, outcome: object) -> None:
        self.begun.emit()

    def _on_form_written(self, outcome: object) -> None:
        form = self.form()
        keep_to_do(self._kit.settings, form.skipped(), clients=self.waiting_list is None)
        form.forget()
        self.begun_here.emit()

    def _on_demo(self, set_up: bool) -> None:
        self.waiting_list = None
        self.demo_opened.emit()

    def _refuse_demo(self, error: Exception) -> None:
        self.welcome.show_waiting(False)
        self.welcome.say(told(error))

    # Internal

    def _write(
        self,
        plan: "StudioPlan",
        done: Callable[[object], None],
        refuse: Callable[[Exception], None],
    ) -> None:
        """Set the studio up on the worker, where the heavy parts are imported too."""
        job = partial(_set_up, self._means, plan)
        self._kit.link.with_desk(job, owner=self, done=done, failed=refuse)


def _is_set_up(desk: "Desk") -> bool:
    return desk.is_set_up()


def _set_up(means: Means, plan: "StudioPlan", desk: "Desk") -> object:
    return desk.do(means.set_up(plan))
