"""A class to try things on: students made of the answer bank, most of them honest, some mistaken, clumsy or hostile.

They draw from the same few answers, so more of them are alike than in a real class.
"""

from __future__ import annotations

import ast
import copy
import json
import random
import runpy
import shutil
from pathlib import Path
from typing import Any

from helpers.course.grade.intake.trusted import ANSWER, TrustedChapter, trusted
from helpers.course.grade.reports.tables import write_table
from helpers.course.house import Chapter, CourseError, House

BANK = Path("tests/exercises")
RECIPES = Path("tests/grading/hostile/recipes.py")
_KINDS = {"honest": 0.55, "mistaken": 0.25, "recipe": 0.2}
_ABLE = {"honest": (0.8, 1.0), "mistaken": (0.3, 0.8)}  # the share of right answers
_STUDENTS_PER_COPY = 20


def demo(house: House, chapters: list[Chapter], to: Path, students: int, seed: int) -> Path:
    """Make a class that has handed in; the same seed makes the same class.

    Parameters
    ----------
    house : House
        The course, with its answer bank.
    chapters : list of Chapter
        What everyone hands in.
    to : Path
        A folder that is not there yet, or empty.
    students : int
        How many.
    seed : int
        Of all that is drawn.

    Returns
    -------
    Path
        The folder: a course of these chapters. ``class/who.csv`` tells what each student is.

    Raises
    ------
    CourseError
        When there is no answer bank here, or when the folder is not empty.
    """
    for needed in (BANK, RECIPES):
        if not (house.root / needed).exists():
            raise CourseError(f"A class is made of {needed}, which is not here: run this in the authors' checkout.")
    folder = to.resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CourseError(f"{folder} is not empty: name a new folder with --to, or remove it.")
    _course(house, chapters, folder)
    rng = random.Random(seed)
    who = []
    for chapter in chapters:
        who += _Class(house, trusted(house, chapter), folder, rng).hand_in(students)
    write_table(folder / "class" / "who.csv", ("student", "chapter", "what"), who)
    return folder


def _course(house: House, chapters: list[Chapter], folder: Path) -> None:
    """The parts of a course that grading reads."""
    (folder / "chapters").mkdir(parents=True)
    entries = "".join(f"- [{chapter.title}]({chapter.path.as_posix()})\n" for chapter in chapters)
    (folder / "chapters" / "SUMMARY.md").write_text(f"# Summary\n\n{entries}", encoding="utf-8")
    shutil.copy(house.root / "nbgrader_config.py", folder)
    for chapter in chapters:
        (folder / "solutions" / chapter.path.parent).mkdir(parents=True)
        shutil.copy(house.solutions / chapter.path, folder / "solutions" / chapter.path)


class _Class:
    def __init__(self, house: House, chapter: TrustedChapter, folder: Path, rng: random.Random) -> None:
        self.chapter, self.folder, self.rng = chapter, folder, rng
        self.recipes = runpy.run_path(str(house.root / RECIPES))["RECIPES"]
        rng.shuffle(self.recipes)
        bank = house.root / BANK / chapter.name
        self.right = {e.name: _sources(bank / e.name, "right_*.py") for e in chapter.exercises}
        self.wrong = {e.name: _sources(bank / e.name, "wrong_*.py") for e in chapter.exercises}
        for e in chapter.exercises:
            if not self.right[e.name] or not self.wrong[e.name]:
                raise CourseError(f"The answer bank has nothing for {e.name} in {BANK / chapter.name}: add answers.")

    def hand_in(self, students: int) -> list[tuple[str, str, str]]:
        """Everyone's folder; returns who is what."""
        who, copied = [], None
        for number in range(1, students + 1):
            student = f"student-{number:0{len(str(students))}}"
            kind = self.rng.choices(list(_KINDS), list(_KINDS.values()))[0]
            book, leave = self._book(), None
            if number % _STUDENTS_PER_COPY == 0 and copied is not None:
                book, kind = copied, "copied from the student before"
                _rename(book)
            elif kind == "recipe":
                recipe = self.recipes[number % len(self.recipes)]
                kind, leave = recipe.name, recipe.leave
                self._answer(book, 0.0 if recipe.earns == "nothing" else 1.0)
                for change in recipe.changes:
                    change(book)
            else:
                self._answer(book, self.rng.uniform(*_ABLE[kind]))
                if number % _STUDENTS_PER_COPY == _STUDENTS_PER_COPY - 1:
                    self._help_oneself(book)
                    copied = copy.deepcopy(book)
            path = self.folder / "class" / "submitted" / student / self.chapter.name / f"{self.chapter.notebook}.ipynb"
            path.parent.mkdir(parents=True)
            path.write_text(
                json.dumps(book).replace("ROOT", str(self.folder)).replace("PORT", "8888"), encoding="utf-8"
            )
            if leave:
                leave(path)
            who.append((student, self.chapter.name, kind))
        return who

    def _book(self) -> dict[str, Any]:
        """The notebook as released."""
        cells = [copy.deepcopy(cell.cell) for cell in self.chapter.cells]
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        return {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}

    def _answer(self, book: dict[str, Any], able: float) -> None:
        """Fill in answers: so many right ones, wrong ones, and some left open."""
        for cell, released in zip(book["cells"], self.chapter.cells, strict=True):
            if released.kind != ANSWER:
                continue
            if self.rng.random() < able:
                cell["source"] = self.rng.choice(self.right[released.name])
            elif self.rng.random() < 0.75:
                cell["source"] = self.rng.choice(self.wrong[released.name])

    def _help_oneself(self, book: dict[str, Any]) -> None:
        """A cell that nobody else would write; someone copies it."""
        steps = [f"    total = total {self.rng.choice('+-*')} {self.rng.randrange(2, 99)} * step" for _ in range(8)]
        source = "\n".join(["def my_steps(step):", "    total = step", *steps, "    return total"])
        cell = {"cell_type": "code", "id": "mine", "metadata": {}, "outputs": [], "execution_count": None}
        book["cells"].append(cell | {"source": source})


def _rename(book: dict[str, Any]) -> None:
    """What a copyist changes."""
    for cell in book["cells"]:
        if cell.get("id") == "mine":
            source = cell["source"].replace("total", "result").replace("step", "n")
            cell["source"] = f"# my own idea\n{source}"


def _sources(folder: Path, pattern: str) -> list[str]:
    """Answers of the bank without the docstring that tells what is wrong with them."""
    found = []
    for path in sorted(folder.glob(pattern)):
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        told = ast.get_docstring(tree) is not None
        found.append("\n".join(text.splitlines()[tree.body[0].end_lineno :]).strip() if told else text.strip())
    return found
