"""Where the course stands on this machine, and which chapters it has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_ENTRY = re.compile(r"\[(?P<title>[^\]]+)\]\((?P<path>[^)]+\.ipynb)\)")


class CourseError(Exception):
    """A command could not run. The message is one sentence that says what to do; the exit code is 2."""


@dataclass(frozen=True)
class Chapter:
    """One chapter, as ``chapters/SUMMARY.md`` lists it.

    Attributes
    ----------
    title : str
        As readers see it.
    path : Path
        Of its notebook, below ``chapters/`` and below ``solutions/``.
    """

    title: str
    path: Path

    @property
    def name(self) -> str:
        """The folder's name, which is the assignment's name for nbgrader."""
        return self.path.parts[0]


@dataclass(frozen=True)
class House:
    """The folders of the course."""

    root: Path

    @classmethod
    def find(cls, start: Path | None = None) -> House:
        """Look for the course in a folder (here, by default) and in those above it.

        Raises
        ------
        CourseError
            When there is none.
        """
        here = (start or Path.cwd()).resolve()
        for folder in (here, *here.parents):
            if (folder / "chapters" / "SUMMARY.md").is_file():
                return cls(folder)
        raise CourseError(f"No course in {here} or above: run this inside the folder that holds chapters/SUMMARY.md.")

    @property
    def released(self) -> Path:
        """What students open."""
        return self.root / "chapters"

    @property
    def solutions(self) -> Path:
        """What authors edit."""
        return self.root / "solutions"

    @property
    def build(self) -> Path:
        """Generated things."""
        return self.root / "_build"

    def chapters(self) -> list[Chapter]:
        """All chapters in their order."""
        text = (self.released / "SUMMARY.md").read_text(encoding="utf-8")
        return [Chapter(found["title"], Path(found["path"].removeprefix("./"))) for found in _ENTRY.finditer(text)]

    def chapter(self, name: str) -> Chapter:
        """The chapter whose folder has this name or begins with it.

        Raises
        ------
        CourseError
            When no chapter or more than one fits.
        """
        chapters = self.chapters()
        names = ", ".join(c.name for c in chapters)
        fitting = [c for c in chapters if c.name == name] or [c for c in chapters if name and c.name.startswith(name)]
        if not fitting:
            raise CourseError(f"No chapter is called {name!r}. There are: {names}.")
        if len(fitting) > 1:
            raise CourseError(f"{name!r} fits {', '.join(c.name for c in fitting)}: write one more letter.")
        return fitting[0]

    def select(self, names: list[str]) -> list[Chapter]:
        """The chapters with these names, or all of them when none is named."""
        return [self.chapter(name) for name in names] if names else self.chapters()
