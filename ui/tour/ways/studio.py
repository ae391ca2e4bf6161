"""What the studio sets up, and lists that come in."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from frontdesk.queries.clients import find_clients
from frontdesk.values.protection import Protection, Slot
from ui.dialogs.begin_anew import BeginAnewDialog
from ui.dialogs.doubtful import DoubtfulDialog
from ui.dialogs.form_editor import FormEditor
from ui.dialogs.import_clients import ImportDialog
from ui.dialogs.picture import PictureDialog
from ui.dialogs.protect import ProtectDialog, Wanted
from ui.dialogs.protection import ProtectionDialog
from ui.dialogs.studio_forms import StudioFormsDialog
from ui.pages.clients import ClientsPage
from ui.pages.memberships import MembershipsPage
from ui.pages.pay import PayPage
from ui.tour.ways.hand import Hand

_PROTECTED = Protection(
    on=True,
    slots=frozenset(Slot),
    store=True,
    opens_here=True,
    code_made=datetime(2026, 11, 23, 15, tzinfo=UTC),
    plain=(Path("backups", "studio-20261122T150800Z.fdbackup"),),
)
_LIST = "clients of before.csv"
_FIELDS = ("first_name", "last_name", "phone", "email")


def plans(hand: Hand) -> Iterator[str]:
    """Change a plan of membership."""
    page = hand.page("memberships", MembershipsPage)
    hand.run("memberships.plans")
    hand.player.until(lambda: page.plans.table.model().rowCount() > 0, "a plan")
    page.plans.table.selectRow(0)
    hand.run("plans.edit")
    yield "change"
    hand.leave()


def paid(hand: Hand) -> Iterator[str]:
    """Say that a period is paid."""
    hand.page("pay", PayPage)
    hand.run("pay.before")
    hand.run("pay.paid")
    yield "a period"
    hand.leave()


def backups(hand: Hand) -> Iterator[str]:
    """Look which backups there are."""
    hand.window.open_backups()
    hand.player.settle()
    yield "all"
    hand.leave()


def protection(hand: Hand) -> Iterator[str]:
    """Look at the file under lock and key as the owner sees it; a demo studio has none."""
    dialog = ProtectionDialog(hand.kit, hand.window)
    dialog.open()
    hand.player.settle()
    yield "none"
    dialog.show_state(Protection(on=False, store=True))
    hand.player.settle()
    yield "off"
    step = ProtectDialog(hand.kit, Wanted.ON, dialog.now, dialog)
    step.open()
    hand.player.settle()
    yield "passphrase"
    hand.press(step.next)
    step.code.is_read_back()  # nothing is typed, and it says so
    hand.player.settle()
    yield "code"
    hand.back_to(dialog)
    dialog.show_state(_PROTECTED)
    hand.player.settle()
    yield "on"
    hand.leave()


def anew(hand: Hand) -> Iterator[str]:
    """Begin the set-up anew; it is offered where nobody was entered yet, as in no demo."""
    BeginAnewDialog(hand.kit, hand.window).open()
    hand.player.settle()
    yield "asked"
    hand.leave()


def forms(hand: Hand) -> Iterator[str]:
    """Change a form, and look at it."""
    page = hand.page("clients", ClientsPage)
    page.panel.open_forms()
    hand.player.settle()
    hand.press(page.panel.forms.forms_button)
    dialog = hand.part(StudioFormsDialog)
    dialog.table.selectRow(0)
    hand.press(dialog.edit_button)
    editor = hand.part(FormEditor)
    yield "editor"
    hand.press(editor.look)
    yield "as the client sees it"
    hand.leave()


def lists(hand: Hand) -> Iterator[str]:
    """Bring a list in whose columns are not known, with somebody who may be here already."""
    known = hand.ask(partial(find_clients, said="")).rows[0]
    path = hand.player.folder / _LIST
    path.write_text(
        "Who,Family,Mobile,Mail\n"
        f"{known.first_name}a,{known.last_name},{known.phone or ''},{known.email or ''}\n"
        "Vera,Lund,8065559999,vera@example.com\n",
        encoding="utf-8",
    )
    hand.run("app.import")
    dialog = hand.part(ImportDialog)
    dialog.read(path)
    hand.player.until(dialog.columns.isVisible, "the columns")
    hand.player.settle()
    yield "columns"
    for row, field in zip(dialog.columns.rows, _FIELDS, strict=True):
        row.set_field(field)
        row.chosen.emit(row)
    hand.press(dialog.onward)
    yield "preview"
    hand.press(dialog.go)
    hand.leave()
    hand.run("clients.doubtful")
    hand.part(DoubtfulDialog)
    yield "doubtful"
    hand.leave()


def manual(hand: Hand) -> Iterator[str]:
    """Look at a picture of the manual in full."""
    help_desk = hand.window.help
    help_desk.read()
    window = help_desk.manual()
    assert window is not None
    window.browser.picture_wanted.emit("calendar.png")
    hand.part(PictureDialog).activateWindow()
    hand.player.settle()
    yield "picture"
    hand.leave()
    window.close()
    hand.player.settle()
