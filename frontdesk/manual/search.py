"""Finds sections of the manual by words, or their beginnings; small enough to be kept in memory."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.manual.pages import all_pages
from frontdesk.manual.sections import Section, plain, sections
from frontdesk.values.text import fold

#: Words that say nothing about what is looked for.
_IDLE_SAID = """
a an and are at be by can do does for from how i in is it my of on or our the to we what when where
which who why with you
al como cuando de del donde el en es la las lo los me mi o para por que se si su un una y
"""
_IDLE = frozenset(_IDLE_SAID.split())
_WORD = re.compile(r"\w+")
#: How much a word counts: in the heading, in what else it is called, in the title, in the text.
_HEADING, _CALLED, _TITLE, _TEXT = 8, 6, 4, 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that was found."""

    place: str
    title: str
    heading: str

    @property
    def within(self) -> str:
        """The page on which it is, unless it is that page."""
        return self.title if self.heading else ""


class Index:
    """All words of the manual in one language, each with the sections it stands in."""

    def __init__(self, found: Iterable[Section]) -> None:
        self._sections = tuple(found)
        weights: dict[str, dict[int, int]] = defaultdict(dict)
        for number, each in enumerate(self._sections):
            for text, weight in (
                (plain(each.text), _TEXT),
                (each.page.title, _TITLE),
                (each.words, _CALLED),
                (each.heading, _HEADING),
            ):
                for word in _WORD.findall(fold(text)):
                    weights[word][number] = max(weight, weights[word].get(number, 0))
        self._words = sorted(weights)
        self._weights = weights

    @classmethod
    def of(cls, language: str) -> "Index":
        """Return the index of the manual in a language."""
        listed = all_pages(language)[1:]  # the first lists the others
        return cls(each for page in listed for each in sections(page))

    def find(self, text: str, most: int, *, named: bool = False) -> tuple[Hit, ...]:
        """Return the sections that hold every word, the best first.

        With ``named`` one of the words at least has to be in a name, not in the text alone.
        """
        said = _WORD.findall(fold(text))
        asked = [word for word in said if word not in _IDLE]
        if len("".join(asked)) < 3:
            return ()
        scores = self._scored(asked[0])
        best = dict(scores)
        for word in asked[1:]:
            more = self._scored(word)
            scores = {each: scores[each] + more[each] for each in scores.keys() & more.keys()}
            best = {each: max(best[each], more[each]) for each in scores}
        kept = [each for each in scores if not named or best[each] >= _TITLE]
        kept.sort(key=lambda each: (-scores[each], each))
        return tuple(self._hit(self._sections[each]) for each in kept[:most])

    # Internal

    def _scored(self, word: str) -> dict[int, int]:
        """Return the sections with a word that begins so; a whole word counts for more."""
        found: dict[int, int] = {}
        place = bisect_left(self._words, word)
        while place < len(self._words) and self._words[place].startswith(word):
            whole = self._words[place] == word
            for section, weight in self._weights[self._words[place]].items():
                found[section] = max(found.get(section, 0), weight + whole)
            place += 1
        return found

    def _hit(self, each: Section) -> Hit:
        return Hit(each.place, each.page.title, each.heading if each.anchor else "")
