"""The way to the desk: open the studio, set it up if it is new, ask who is there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from frontdesk.changes import Changes, Topic
from frontdesk.errors import StoreUnavailable
from frontdesk.values.rights import Grant, Permission, Role, grant
from ui.beginning import Beginning, Means, told
from ui.kit import Kit
from ui.main_window import MainWindow
from ui.people import Person, remember, remembered

if TYPE_CHECKING:
    from frontdesk.desk import Desk, PersonRow
    from ui.pages.protect_offer import ProtectOffer
    from ui.pages.unlock import UnlockPage

#: The file is encrypted, and nothing has opened it yet.
_LOCKED = frozenset({"key_wanted", "passphrase_wrong", "only_code_opens", "code_wrong"})


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be known of a studio before anybody has signed in."""

    name: str
    zone: ZoneInfo
    demo: bool
    people: tuple[Person, ...]
    colours: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Typed:
    """A passphrase or a recovery code; ``here``: this computer opens it by itself from now on."""

    text: str = field(repr=False)
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """What a start needs, kept apart so that the heavy parts come after the first picture."""

    folder: Path
    place: str
    demo: bool = False
    open: Callable[[], "Desk"]
    unlock: Callable[[Typed], "Desk"]
    restore: Callable[[Path, Typed | None, object], "Desk"]
    anew: Callable[[object], "Desk"]
    file: bool = True  # a server keeps its own backups
    backup: Path | None = None  # one that was opened from outside
    look: Callable[["Desk"], Look]
    means: Means


class Entrance(QObject):
    """Leads from the start to the pages.

    Signals:
        arrived: somebody is at the desk.
    """

    arrived = Signal()

    def __init__(self, kit: Kit, window: MainWindow, doors: Doors) -> None:
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._doors = doors
        self.beginning = Beginning(kit, window, doors.folder, doors.means)
        self.beginning.begun.connect(self._on_begun)
        self.beginning.begun_here.connect(self._look_as_owner)
        self.beginning.demo_opened.connect(self._look)
        self.beginning.backup_chosen.connect(self.restore)
        window.switch_requested.connect(self.switch)
        window.sign_in.chosen.connect(self._on_chosen)
        kit.link.changed.connect(self._on_changed)
        window.sign_in.left.connect(window.show_desk)
        window.retry_requested.connect(self.open)
        window.restore_requested.connect(self.restore)
        window.anew_requested.connect(self.begin_anew)
        self._watching = False  # over the studio that is open
        self._backup = doors.backup  # until it was shown
        self._as_owner = False  # whoever has set it up just now is at the desk
        self._offers = False  # to protect the file, as soon as the owner of a new studio is there
        self._role = Role.THERAPIST  # of whoever is at the desk
        self._putting: Path | None = None  # the backup that is put in place

    @cached_property
    def unlock(self) -> "UnlockPage":
        """Asks for what opens the file; most starts never make it."""
        from ui.pages.unlock import UnlockPage

        page = UnlockPage(self._kit.icons)
        page.typed.connect(self._on_typed)
        page.restore_requested.connect(self.restore)
        page.back_requested.connect(self.open)
        page.quit_requested.connect(self._window.close)
        return page

    @cached_property
    def offer(self) -> "ProtectOffer":
        """Offers to protect the file of a new studio."""
        from ui.pages.protect_offer import ProtectOffer

        page = ProtectOffer(self._kit.icons)
        page.wanted.connect(self._protect)
        page.passed.connect(self._enter)
        return page

    def show_first(self) -> None:
        """Show the people as they were last time: nothing needs to be opened for that."""
        studio, people = ("", ()) if self._doors.demo else remembered(self._kit.settings)
        self._window.sign_in.show_people(studio, people)
        self._window.show_stage(self._window.sign_in)

    @Slot()
    def open(self) -> None:
        """Open the studio on the worker."""
        self._window.bear_icon()
        self._watching = False
        self._putting = None
        self._kit.link.open(
            self._doors.open, owner=self, done=self._on_opened, failed=self._on_unavailable
        )

    @Slot(object)
    def restore(self, backup: Path) -> None:
        """Close the studio, put a backup in its place, and open that."""
        self._restore(backup, None)

    @Slot()
    def begin_anew(self) -> None:
        """Put the studio aside, and lead to the steps again."""
        self._watching = False
        self._kit.link.replace(
            self._doors.anew, owner=self, done=self._on_anew, failed=self._on_unavailable
        )

    @Slot()
    def switch(self) -> None:
        """Ask who is there, with a way back."""
        self._window.sign_in.allow_leaving(self._kit.link.person is not None)
        self._window.show_stage(self._window.sign_in)
        self._look()

    # Slots

    @Slot(int)
    def _on_chosen(self, person_id: int) -> None:
        self._kit.link.sign_in(
            person_id, owner=self, done=self._on_signed_in, failed=self._on_refused
        )

    @Slot(str, bool)
    def _on_typed(self, text: str, here: bool) -> None:
        typed = Typed(text, here)
        if self._putting is not None:
            self._restore(self._putting, typed)
        else:
            self._kit.link.open(
                partial(self._doors.unlock, typed),
                owner=self, done=self._on_opened, failed=self._on_unavailable,
            )  # fmt: skip

    @Slot()
    def _on_begun(self) -> None:
        self._offers = True
        self._look()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Bear another name, clock or people as soon as they are set."""
        if changes.concerns(Topic.STUDIO, 1) or changes.touches(Topic.STAFF):
            self._look()

    # Answers from the desk

    def _on_opened(self, set_up: bool) -> None:
        self._putting = None
        backup = self._backup
        if set_up:
            self._look()
        elif backup is not None and self._doors.file:  # nothing is there that could be lost
            self._backup = None
            self.restore(backup)
        else:
            self.beginning.show()

    def _on_anew(self, set_up: bool) -> None:
        remember(self._kit.settings, "", ())
        self.beginning.recall()
        self._on_opened(set_up)

    def _on_unavailable(self, error: Exception) -> None:
        if getattr(error, "code", "") in _LOCKED and isinstance(error, StoreUnavailable):
            self._show_locked(error)
            return
        backups = self._doors.folder / "backups" if self._doors.file else None
        self._window.unavailable.show_reason(told(error), self._doors.place, backups)
        self._window.show_stage(self._window.unavailable)

    def _on_refused(self, error: Exception) -> None:
        self._window.show_stage(self._window.sign_in)
        self._window.sign_in.refuse(told(error))
        self._look()

    def _on_signed_in(self, person: "PersonRow") -> None:
        self._role = person.role
        if self._offers and self._doors.file and person.role is Role.OWNER:
            self._offers = False
            self._window.shell()  # it is told who has come right after this, and opens a page
            QTimer.singleShot(0, self, partial(self._window.show_stage, self.offer))
        else:
            self._enter()

    @Slot()
    def _enter(self) -> None:
        """Show the pages to whoever is at the desk."""
        self._window.show_desk()
        self.arrived.emit()
        self._open_waiting_list(self._role)
        self._show_backup(self._role)

    @Slot()
    def _protect(self) -> None:
        """Protect the file, and then enter."""
        from ui.dialogs.protection import ProtectionDialog

        dialog = ProtectionDialog(self._kit, self._window)
        dialog.finished.connect(self._enter)
        dialog.open()

    @Slot()
    def _look_as_owner(self) -> None:
        self._as_owner = self._offers = True
        self._look()

    def _show_people(self, look: Look) -> None:
        if not look.demo:
            remember(self._kit.settings, look.name, look.people)
        if self._kit.theme.colour_people(look.colours):
            self._window.update()
        self._window.sign_in.show_people(look.name, look.people)
        self._window.show_studio(look.name, self._note(look))
        if not self._watching:
            self._watching = True
            self._window.backups.begin(look.zone, keeps=self._doors.file and not look.demo)
        owner = next((one.id for one in look.people if one.role is Role.OWNER), None)
        if self._as_owner and owner is not None:
            self._as_owner = False
            self._on_chosen(owner)
        elif self._window.showing() is not self._window.sign_in and self._kit.link.person is None:
            self._window.show_stage(self._window.sign_in)
        elif self._window.showing() is self._window.sign_in:
            self._window.sign_in.focus_first()

    # Internal

    def _restore(self, backup: Path, typed: Typed | None) -> None:
        self._watching = False
        self._putting = backup
        self._kit.link.replace(
            partial(self._doors.restore, backup, typed),
            owner=self, done=self._on_opened, failed=self._on_unavailable,
        )  # fmt: skip

    def _show_locked(self, error: StoreUnavailable) -> None:
        """Ask for what opens the file or the backup, or say that what was typed does not."""
        if error.code != "key_wanted":
            self.unlock.refuse(told(error))
            return
        here = bool(error.params.get("here"))
        if self._putting is not None:
            self.unlock.show_locked_backup(self._putting.name, here=here)
        else:
            backups = self._doors.folder / "backups" if self._doors.file else None
            self.unlock.show_locked(self._doors.place, backups, here=here)
        self._window.show_stage(self.unlock)

    @Slot()
    def _look(self) -> None:
        self._kit.link.with_desk(
            self._doors.look, owner=self, done=self._show_people, failed=self._on_unavailable
        )

    def _open_waiting_list(self, role: Role) -> None:
        """Open the client list that was chosen before there was a studio."""
        path = self.beginning.waiting_list
        if path is not None and grant(role, Permission.IMPORT_CLIENTS) is Grant.YES:
            self.beginning.waiting_list = None
            self._window.import_requested.emit(path)

    def _show_backup(self, role: Role) -> None:
        """Show the backup with which the program was started, to whoever may restore one."""
        backup = self._backup
        if backup is not None and grant(role, Permission.RESTORE) is Grant.YES:
            self._backup = None
            self._window.open_backups(backup)

    def _note(self, look: Look) -> str:
        if look.demo:
            return self.tr("Demo studio: nothing here is kept")
        now = self._kit.clock.now()
        here = datetime.fromtimestamp(now.timestamp()).astimezone()
        if here.utcoffset() != now.astimezone(look.zone).utcoffset():
            return self.tr("Studio time: {zone}").format(zone=look.zone.key)
        return ""
