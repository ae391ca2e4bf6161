"""What the tour has seen: steps with their keys and clicks, what was asserted, one picture each."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Assertion:
    """Something that was to be so, and what was seen."""

    text: str
    expected: str
    seen: str
    ok: bool


@dataclass(slots=True)
class Step:
    """A part of the day. ``keys`` are those beyond typed letters; a drag counts as a click."""

    number: int
    title: str
    keys: int = 0
    clicks: int = 0
    typed: int = 0
    asserts: list[Assertion] = field(default_factory=list)
    picture: str = ""
    trouble: str = ""

    @property
    def ok(self) -> bool:
        """Whether all went as it should."""
        return not self.trouble and all(each.ok for each in self.asserts)

    def as_json(self) -> dict[str, Any]:
        """Return it as ``tour.json`` keeps it."""
        return {
            "number": self.number,
            "title": self.title,
            "ok": self.ok,
            "keys": self.keys,
            "clicks": self.clicks,
            "typed": self.typed,
            "asserts": [
                {"text": a.text, "expected": a.expected, "seen": a.seen, "ok": a.ok}
                for a in self.asserts
            ],
            "picture": self.picture,
            "trouble": self.trouble,
        }


@dataclass(slots=True)
class Record:
    """The whole tour; ``files`` are papers that it printed, by name."""

    folder: Path
    steps: list[Step] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    def begin(self, title: str) -> Step:
        """Begin a step."""
        step = Step(len(self.steps) + 1, title)
        self.steps.append(step)
        return step

    @property
    def ok(self) -> bool:
        """Whether there was a tour, and all of it went as it should."""
        return bool(self.steps) and all(step.ok for step in self.steps)

    def write(self) -> None:
        """Write ``tour.json``."""
        told = {
            "ok": self.ok,
            "steps": [step.as_json() for step in self.steps],
            "files": self.files,
        }
        text = json.dumps(told, ensure_ascii=False, indent=2)
        (self.folder / "tour.json").write_text(text + "\n", encoding="utf-8")

    def told(self) -> str:
        """Return a line for each step, and beneath it what went wrong."""
        lines = []
        for step in self.steps:
            mark = "ok" if step.ok else "FAILED"
            count = f"{step.keys} keys, {step.clicks} clicks, {step.typed} letters"
            lines.append(f"{step.number:2}. {step.title}: {mark} ({count})")
            if step.trouble:
                lines.append(f"      {step.trouble}")
            for each in step.asserts:
                if not each.ok:
                    said = f"{each.text}: expected {each.expected!r}, seen {each.seen!r}"
                    lines.append(f"      {said}")
        return "\n".join(lines)
