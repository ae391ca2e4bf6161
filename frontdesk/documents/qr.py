"""Square codes to be scanned, drawn on paper."""

from frontdesk.documents.drawing import Box, Drawing, Fill, Picture, Stroke

#: Clear of anything on each side, in squares; scanners need it.
_QUIET = 2


def code_picture(name: str, data: str, wide: float) -> Picture:
    """Return a code that holds ``data``, so many millimetres wide."""
    import segno

    rows = [bytes(row) for row in segno.make(data, error="m", micro=False).matrix]
    size = wide / (len(rows) + 2 * _QUIET)
    boxes = tuple(
        Box(
            x=(at + _QUIET) * size,
            y=(y + _QUIET) * size,
            wide=length * size,
            high=size,
            fill=Fill.BLACK,
            stroke=Stroke.NONE,
        )
        for y, row in enumerate(rows)
        for at, length in _runs(row)
    )
    return Picture(name=name, wide=wide, high=wide, drawing=Drawing(boxes, ()))


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Return where each run of black begins, and how long it is."""
    found, at = [], 0
    for black in bytes(row).split(b"\x00"):
        if black:
            found.append((at, len(black)))
        at += len(black) + 1
    return found
