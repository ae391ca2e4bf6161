"""The ledger goes into a folder: last month unless another while is said."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.moments import MONDAY
from tests.studio import House
from tests.till.desk import paid
from tests.ui.calendar.using import settle
from ui.dialogs.ledger import LedgerDialog
from ui.kit import Kit


def test_a_month_is_written_where_it_is_said(
    qtbot: QtBot, kit: Kit, house: House, tmp_path: Path
) -> None:
    desk = kit.link._desk
    assert desk is not None
    paid(desk, house)
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    dialog = LedgerDialog(kit, MONDAY, host)
    with qtbot.waitExposed(dialog):
        dialog.open()
    assert str(dialog.first.day()) == "2026-10-01"
    dialog.which.segment("month").click()
    assert str(dialog.last.day()) == "2026-11-30"
    dialog.save.click()
    settle(qtbot, kit)
    (asks,) = dialog.findChildren(QFileDialog)
    asks.close()
    dialog.write(str(tmp_path))
    assert dialog.message.words().startswith("Wrote 1 posting into")
    assert len(list(tmp_path.glob("ledger-2026-11-01-2026-11-30*"))) == 3
    (tmp_path / "taken").write_text("a file")
    dialog.write(str(tmp_path / "taken"))
    assert "cannot be written" in dialog.message.words()
