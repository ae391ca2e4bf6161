"""What a body chart says in words, for lists, for paper and for those who hear the screen."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from frontdesk.values.chart import Chart, MarkKind, Side


def kind_word(kind: MarkKind) -> str:
    """Return what a mark means."""
    return {
        MarkKind.PAIN: _tr("Pain"),
        MarkKind.TENSION: _tr("Tension"),
        MarkKind.TRIGGER: _tr("Trigger point"),
        MarkKind.NUMB: _tr("Numbness"),
        MarkKind.SWELLING: _tr("Swelling"),
        MarkKind.CARE: _tr("Careful here"),
    }[kind]


def level_word(level: int) -> str:
    """Return how strong a mark is."""
    return {1: _tr("Slight"), 2: _tr("Medium"), 3: _tr("Strong")}[level]


def side_word(side: Side) -> str:
    """Return from where the body is seen."""
    return _tr("Front") if side is Side.FRONT else _tr("Back", "body")


def said(chart: Chart) -> str:
    """Return what is drawn: ``Front: 2 × Pain (strong). Back: Tension (slight), 3 lines.``."""
    if not chart:
        return _tr("Nothing is drawn yet.")
    parts = []
    for side in Side:
        counted = Counter((m.kind, m.level) for m in chart.marks if m.side is side)
        told = [
            ("" if count == 1 else f"{count} × ")
            + f"{kind_word(kind)} ({level_word(level).lower()})"
            for (kind, level), count in counted.items()
        ]
        lines = sum(stroke.side is side for stroke in chart.strokes)
        if lines:
            told.append(_tr("1 line") if lines == 1 else _tr("{count} lines").format(count=lines))
        if told:
            parts.append(f"{side_word(side)}: {', '.join(told)}.")
    return " ".join(parts)


def _tr(text: str, role: str = "") -> str:
    return QCoreApplication.translate("body", text, role)
