"""Numbers within texts that say one thing of one and another of many, in any language.

self.tr("{count} {count:visit waits|visits wait}").format(count=counted(n))

says ``1 visit waits`` and ``3 visits wait``. A translation chooses its own places and words:
``{count} {count:visita|visitas} en espera``.
"""

from ui.format import number

_OR = "|"


class Told(str):
    """A value as it is written within a text, which may choose its words by whether it is one."""

    __slots__ = ("is_one",)

    is_one: bool

    def __new__(cls, text: str, *, is_one: bool = False) -> "Told":
        """Make it of what is written."""
        told = super().__new__(cls, text)
        told.is_one = is_one
        return told

    def __format__(self, wanted: str) -> str:
        """Return one of two words, ``visit|visits``; without such a choice what is written."""
        one, two, many = wanted.partition(_OR)
        if two:
            return one if self.is_one else many
        return super().__format__(wanted)


def counted(count: int) -> Told:
    """Return a number for a text that tells one from many."""
    return Told(number(count), is_one=abs(count) == 1)
