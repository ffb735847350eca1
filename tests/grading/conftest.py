"""A small course of two chapters in a folder of its own, to release, break and mend."""

import functools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from typer.testing import CliRunner

from helpers.course.cli import app
from helpers.course.house import Chapter, House
from helpers.course.release import made_aside

SETUP = "import numpy as np\n\nfrom helpers import check"
ANSWER = """def double(z):
    \"\"\"Twice z.\"\"\"
    ### BEGIN SOLUTION
    return 2 * z
    ### END SOLUTION"""
CHECK = """def double_checks(ex):
    ex.returns("twice two", (2,), 4, points=1, mistakes={"That is the square of another number.": 9})
    ### BEGIN HIDDEN TESTS
    ex.returns("twice three", (3,), 6, points=1)
    ### END HIDDEN TESTS


check.run("double", double_checks, points=2)"""


def graded(**facts):
    """nbgrader's metadata of a cell."""
    plain = {"grade": False, "solution": False, "locked": False, "task": False, "schema_version": 3}
    return {"nbgrader": plain | facts}


def small_notebook():
    """A chapter with one demonstration and one exercise, as its author left it, not run."""
    return new_notebook(
        cells=[
            new_markdown_cell("# Small", id="title"),
            new_code_cell(SETUP, id="setup", metadata={"tags": ["setup"], "execution": {"iopub.status.busy": "now"}}),
            new_code_cell("print(1 + 1)", id="demo"),
            new_code_cell(ANSWER, id="answer", metadata=graded(solution=True, grade_id="double")),
            new_code_cell(
                CHECK, id="check", metadata=graded(grade=True, locked=True, points=2, grade_id="double-check")
            ),
        ],
        metadata={
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python", "version": "3.0"},
        },
    )


# What the program `nbgrader` does, for one command after the other: each is a fork of a process that imported it once.
NBGRADER_EACH = """
import json, os, sys
from nbgrader.apps.nbgraderapp import main

for words in json.loads(sys.argv[1]):
    child = os.fork()
    if child == 0:
        sys.argv = ["nbgrader", *words]
        sys.exit(main())
    if os.waitpid(child, 0)[1]:
        sys.exit(f"nbgrader {' '.join(words)}: failed")
"""


def nbgrader(root, *words, environment=os.environ):
    """Run nbgrader as an instructor types it."""
    _done(root, [Path(sys.executable).with_name("nbgrader"), *words], environment)


def nbgrader_each(root, commands, environment=os.environ):
    """Run nbgrader for each of these lists of words, without the second that its imports take each time."""
    _done(root, [sys.executable, "-c", NBGRADER_EACH, json.dumps(commands)], environment)


def _done(root, command, environment):
    """Run a command to its good end; nbgrader finds `alembic` by name, so the environment's programs are on PATH."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(command, cwd=root, env=environment | {"PATH": path}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.fixture
def course(tmp_path, monkeypatch):
    """The small course; commands run inside it."""
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters/SUMMARY.md").write_text("# Summary\n\n- [One](one/one.ipynb)\n- [Two](two/two.ipynb)\n")
    root = House.find().root
    for name in ("nbgrader_config.py", "conftest.py", "pyproject.toml"):
        shutil.copy(root / name, tmp_path)
    for name in ("one", "two"):
        (tmp_path / "solutions" / name).mkdir(parents=True)
        nbformat.write(small_notebook(), tmp_path / "solutions" / name / f"{name}.ipynb")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run():
    """Type `course WORDS` and get the exit code, what was printed, and what was complained of."""

    def typed(*words):
        return CliRunner().invoke(app, list(words), catch_exceptions=False)

    return typed


@pytest.fixture
def edit():
    """Change a notebook on disk through a function of its cells."""

    def changed(path, change):
        notebook = nbformat.read(path, as_version=4)
        change({cell.id: cell for cell in notebook.cells})
        nbformat.write(notebook, path)

    return changed


@pytest.fixture(scope="session")
def alembic_version():
    """Asking alembic takes a process and most of a second: it is asked once."""
    from nbgrader.api import get_alembic_version

    return functools.cache(get_alembic_version)


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """The notebook of the class's chapter as students get it, made once."""
    from tests.grading.clumsy import two_exercises

    root = tmp_path_factory.mktemp("released")
    (root / "solutions/one").mkdir(parents=True)
    nbformat.write(two_exercises(), root / "solutions/one/one.ipynb")
    shutil.copy(House.find().root / "nbgrader_config.py", root)
    with made_aside(House(root), [Chapter("One", Path("one/one.ipynb"))]) as aside:
        return (aside / "one/one.ipynb").read_text()


@pytest.fixture
def room(course, released, alembic_version, monkeypatch):
    """A class in which nobody has handed anything in: the small course, with two exercises in its first chapter."""
    from tests.grading.classroom import Classroom

    monkeypatch.setattr("nbgrader.api.get_alembic_version", alembic_version)
    return Classroom(course, released)
