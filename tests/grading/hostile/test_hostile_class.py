"""The corpus in the midst of an honest class: everyone gets what their answers deserve, and nobody gets out."""

import hashlib
import json
import os
import socket
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from helpers.course.grade import pool
from helpers.course.grade.border import session
from helpers.course.grade.border.sandbox import Nursery, Zygote
from helpers.course.grade.border.session import Worker
from helpers.course.grade.checker import judge
from helpers.course.grade.grader import grade_one
from helpers.course.grade.records.result import GRADED
from tests.grading.classroom import RIGHT
from tests.grading.hostile.recipes import EVERYTHING, MARK, NOTHING, RECIPES, THE_REST, answers, name_of

EARNED = {EVERYTHING: 3, THE_REST: 1, NOTHING: 0}
HONEST = {"ada": (RIGHT, 3), "grace": ("def double(z):\n    return 4", 2), "zoe": (RIGHT, 3), "idle": (None, 0)}
OURS = "colorsys"  # a module that nothing imports: its name tells our processes from those of other runs
OUTPUT = ("results", "autograded", "feedback", "report", "gradebook.db")  # below class/


class Here(pool.Pool):
    """Grades in this process, so that a test can shorten its patience; students' code is behind the border as ever."""

    def __enter__(self):
        self.zygote = Zygote([*self.modules, OURS], sandboxed=self.sandboxed).__enter__()
        return self

    def __exit__(self, *error):
        self.zygote.__exit__(*error)

    def run(self, units):
        worker = Worker(Nursery(self.zygote.address))
        for handed, chapter in units:
            yield grade_one(handed, chapter, partial(judge, worker=worker))


def wrong(book):
    for one in answers(book):
        one["source"] = f"def {name_of(one)}(z):\n    return 7"


def hand_in(room, recipe, port):
    """What this student hands in."""

    def change(book):
        if recipe.earns == NOTHING:
            wrong(book)
        for step in recipe.changes:
            step(book)
        text = json.dumps(book).replace("ROOT", str(room.root)).replace("PORT", str(port))
        book.clear()
        book.update(json.loads(text))

    path = room.hand_in(recipe.name, RIGHT, change)
    if recipe.leave:
        recipe.leave(path)


def digests(*folders):
    """What lies in these folders, the output of grading left aside."""
    found = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            parts = path.relative_to(folder).parts
            if "__pycache__" in parts or (parts[0] == "class" and len(parts) > 1 and parts[1].startswith(OUTPUT)):
                continue
            whole = path.is_file() and not path.is_symlink()
            found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest() if whole else os.path.islink(path)
    return found


def running():
    """Processes that our students' code runs in, or has started."""
    found = []
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # it ended meanwhile
            found.append(line.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
    return [line for line in found if MARK in line or OURS in line]


@pytest.mark.needs_bubblewrap
def test_a_hostile_class_is_graded_to_its_end_and_honest_students_do_not_notice(room, run, house, monkeypatch):
    assert len(RECIPES) == len({recipe.name for recipe in RECIPES}) >= 40
    monkeypatch.setattr(pool, "Pool", Here)
    monkeypatch.setattr(session, "SECONDS_FOR_CELL", 0.5)
    monkeypatch.setattr("helpers.check.exercise.SECONDS_IN_ALL", 0.5)
    for student, (source, _) in HONEST.items():
        room.hand_in(student, source)
    assert run("grade").exit_code == 0
    alone = {student: room.result(student).exercises for student in HONEST}
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        for recipe in RECIPES:
            hand_in(room, recipe, server.getsockname()[1])
        before = digests(room.root, house.root / "helpers")
        graded = run("grade", "--regrade")
        with pytest.raises(BlockingIOError):
            server.accept()

    assert graded.exit_code == 0, graded.stderr
    assert digests(room.root, house.root / "helpers") == before
    assert running() == []
    wanted = {recipe.name: EARNED[recipe.earns] for recipe in RECIPES} | {s: score for s, (_, score) in HONEST.items()}
    got = room.scores()
    assert {s: (got.get(s), wanted[s]) for s in wanted if got.get(s) != wanted[s]} == {}
    assert set(got) == set(wanted)
    for student, exercises in alone.items():
        now = room.result(student)
        assert now.status == GRADED
        assert [(e.verdict, e.html) for e in now.exercises] == [(e.verdict, e.html) for e in exercises]

    assert run("feedback").exit_code == 0
    pages = {path.parts[-3]: path.read_text() for path in (room.root / "class/feedback").glob("*/one/one.html")}
    assert set(pages) == set(wanted)
    for text in pages.values():
        assert len(text.encode()) < 64_000
        assert not [word for word in ("<script", "<img", "\x1b", "http://", "https://") if word in text.lower()]
    assert run("report").exit_code == 0
