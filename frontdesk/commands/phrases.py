"""The studio's phrases: words that are written often, and the few letters that bring them."""

from dataclasses import dataclass

from sqlalchemy import select

from frontdesk.commands.base import Command
from frontdesk.errors import Reason, Refused, Stale
from frontdesk.model import Phrase
from frontdesk.storage.unit import Work
from frontdesk.values.rights import Permission, needs
from frontdesk.values.text import clean, fold

#: Letters in a phrase, and in what stands for it.
MOST_WORDS, MOST_SHORT = 500, 20


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class AddPhrase(Command):
    """Keep ``words`` under ``short``."""

    short: str
    words: str

    def apply(self, work: Work) -> None:
        short, words = _checked(work, self.short, self.words)
        work.add(Phrase(short=short, words=words))
        work.says("phrase_added", short=short)


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class ChangePhrase(Command):
    """Let a phrase be ``short`` and ``words``; ``was`` is how it was seen."""

    phrase_id: int
    was: tuple[str, str]
    short: str
    words: str

    def apply(self, work: Work) -> None:
        row = work.load(Phrase, self.phrase_id)
        if (row.short, row.words) != self.was:
            raise Stale("phrase_elsewhere", table="phrase", row=row.id)
        row.short, row.words = _checked(work, self.short, self.words, besides=row.id)
        work.says("phrase_changed", short=row.short)


@needs(Permission.WRITE_NOTES)
@dataclass(frozen=True, kw_only=True)
class DropPhrase(Command):
    """Take a phrase away."""

    phrase_id: int

    def apply(self, work: Work) -> None:
        row = work.load(Phrase, self.phrase_id)
        work.session.delete(row)
        work.says("phrase_dropped", short=row.short)


def _checked(work: Work, short: str, words: str, besides: int = 0) -> tuple[str, str]:
    short, words = fold(clean(short)).replace(" ", ""), clean(words)
    wrong = []
    if not short or len(short) > MOST_SHORT:
        wrong.append(Reason("phrase_short_wrong", "short", {"most": MOST_SHORT}))
    if not words or len(words) > MOST_WORDS:
        wrong.append(Reason("phrase_words_wrong", "words", {"most": MOST_WORDS}))
    if wrong:
        raise Refused(wrong)
    taken = select(Phrase.id).where(Phrase.short == short, Phrase.id != besides)
    if work.session.execute(taken).first() is not None:
        raise Refused.because("phrase_taken", "short", short=short)
    return short, words
