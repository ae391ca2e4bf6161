"""What the kinds of blocks are called."""

from PySide6.QtCore import QCoreApplication

from frontdesk.values.block import BlockKind


def block_kind(kind: str) -> str:
    """Return what a block is for."""
    words = {
        BlockKind.BREAK: QCoreApplication.translate("blocks", "Break"),
        BlockKind.LUNCH: QCoreApplication.translate("blocks", "Lunch"),
        BlockKind.TRAINING: QCoreApplication.translate("blocks", "Training"),
        BlockKind.MEETING: QCoreApplication.translate("blocks", "Meeting"),
        BlockKind.OUT_OF_ORDER: QCoreApplication.translate("blocks", "Out of order"),
    }
    return words[BlockKind(kind)]
