"""The outline of a body, front and back, as points in thousandths of its box.

The box is ``ASPECT`` times as wide as it is high. One half is drawn and mirrored; a smooth line
runs through the points. The windows and the paper take the same points.
"""

from collections.abc import Sequence
from functools import cache

from frontdesk.values.chart import FULL, Side

Line = tuple[tuple[float, float], ...]
#: Width of the box over its height.
ASPECT = 0.44
_HALF = 500 * ASPECT  # from the middle to the edge, where the height is a thousand
#: From the top of the head down the outside and up the inside; x counts from the middle.
_CONTOUR: Line = (
    *((0, 12), (26, 18), (43, 45), (46, 78), (38, 112), (27, 132), (26, 156)),
    *((48, 172), (84, 183), (108, 203), (120, 240), (130, 300), (139, 352), (150, 410)),
    *((164, 476), (176, 512), (188, 545), (188, 578), (176, 602), (164, 596), (156, 560)),
    *((147, 512), (128, 440), (114, 384), (105, 330), (96, 280), (89, 300), (81, 350)),
    *((77, 400), (84, 440), (97, 484), (101, 540), (98, 610), (88, 680), (80, 730)),
    *((83, 775), (82, 820), (69, 880), (59, 930), (62, 955), (78, 978), (70, 990)),
    *((40, 991), (27, 978), (28, 930), (25, 870), (18, 810), (22, 760), (18, 700)),
    *((12, 620), (4, 545)),
)
_FRONT: tuple[Line, ...] = (
    ((16, 182), (48, 190), (82, 188)),  # collar bone
    ((14, 268), (44, 282), (76, 262)),  # chest
    ((52, 704), (62, 716), (54, 732), (42, 726)),  # knee cap
    ((66, 470), (40, 520), (10, 546)),  # groin
)
_FRONT_MIDDLE: tuple[Line, ...] = (
    ((0, 296), (0, 340)),
    ((-4, 432), (0, 438), (4, 432)),  # navel
)
_BACK: tuple[Line, ...] = (
    ((26, 222), (58, 214), (70, 238), (48, 292)),  # shoulder blade
    ((4, 560), (40, 590), (84, 570)),  # fold of the seat
    ((32, 728), (52, 736), (70, 726)),  # hollow of the knee
    ((48, 770), (54, 830), (47, 870)),  # calf
    ((30, 458), (36, 466)),  # dimple
)
_BACK_MIDDLE: tuple[Line, ...] = (((0, 165), (0, 470)), ((0, 500), (0, 546)))
_BETWEEN = 6


@cache
def contour() -> Line:
    """Return the closed outline, the same from both sides."""
    left = tuple((-x, y) for x, y in reversed(_CONTOUR[1:]))
    return _boxed(_smooth((*_CONTOUR, *left), closed=True))


@cache
def details(side: Side) -> tuple[Line, ...]:
    """Return the thin lines within the outline that tell where one is."""
    half, middle = (_FRONT, _FRONT_MIDDLE) if side is Side.FRONT else (_BACK, _BACK_MIDDLE)
    mirrored = tuple(tuple((-x, y) for x, y in line) for line in half)
    return tuple(_boxed(_smooth(line, closed=False)) for line in (*half, *mirrored, *middle))


def _boxed(line: Line) -> Line:
    return tuple(((x + _HALF) / (2 * _HALF) * FULL, y) for x, y in line)


def _smooth(line: Sequence[tuple[float, float]], *, closed: bool) -> Line:
    """Return a line that runs smoothly through all points (a Catmull-Rom spline)."""
    count = len(line)
    found: list[tuple[float, float]] = []
    for place in range(count if closed else count - 1):
        around = [place + step for step in (-1, 0, 1, 2)]
        if closed:
            four = [line[each % count] for each in around]
        else:
            four = [line[min(max(each, 0), count - 1)] for each in around]
        found += [_between(four, step / _BETWEEN) for step in range(_BETWEEN)]
    return tuple(found) if closed else (*found, line[-1])


def _between(four: Sequence[tuple[float, float]], t: float) -> tuple[float, float]:
    def one(axis: int) -> float:
        a, b, c, d = (point[axis] for point in four)
        return (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        ) / 2

    return one(0), one(1)
