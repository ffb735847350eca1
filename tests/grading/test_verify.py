"""`course verify` re-executes notebooks: what must agree, what may differ, and what nbval alone lets through."""

import os
import re
import shutil
import sys
from unittest import mock

import nbformat
import psutil
import pytest
from nbformat.v4 import new_code_cell, new_output

from helpers import plots
from helpers.course.house import House
from helpers.course.preload import imports
from helpers.course.verify import nbval
from helpers.course.verify.agreement import pictures_agree, texts_agree
from tests.grading.conftest import small_notebook

DRAWING = """fig, ax = plots.subplots()
ax.plot([0, 1, 2], [0, {height}, 4], color="{colour}")
plots.show(fig, alt="A bent line.", caption="It bends.")"""

GONE = """from IPython.display import display
display({"text/plain": "A bent line."}, raw=True)"""


def stored(source, *outputs, **metadata):
    return new_code_cell(source, outputs=list(outputs), execution_count=1, metadata=metadata)


def printed(text):
    return new_output("stream", name="stdout", text=text)


def complained(magic):
    """What IPython says of a magic that it does not know; the cell's other lines never run."""
    return new_output("stream", name="stderr", text=f"UsageError: Line magic function `%{magic}` not found.\n")


def drawn(height, colour="#4477aa"):
    """The SVG that DRAWING makes."""
    with mock.patch.object(sys.modules["helpers.plots.show"], "publish") as published:
        exec(DRAWING.format(height=height, colour=colour), {"plots": plots})
    return published.call_args.args[1]


def picture(svg):
    return new_output("display_data", data={"image/svg+xml": svg, "text/plain": "A bent line."})


AGREES = {
    "the last printed digit": ("print('mean', 0.1235)", printed("mean 0.1234\n")),
    "a picture a little to the side": (DRAWING.format(height=1.02, colour="#4477aa"), lambda: picture(drawn(1))),
    "an announced exception": ("1 / 0", new_output("error", ename="ZeroDivisionError", evalue="division by zero")),
}
DIFFERS = {
    "a number": ("print('mean', 0.135)", printed("mean 0.125\n"), "Cell outputs differ"),
    "a whole number": ("print(6)", printed("7\n"), "Cell outputs differ"),
    "a word": ("print('falls')", printed("rises\n"), "Cell outputs differ"),
    "a line elsewhere": (DRAWING.format(height=3, colour="#4477aa"), lambda: picture(drawn(1)), "lies elsewhere"),
    "a line's colour": (DRAWING.format(height=1, colour="#aa4477"), lambda: picture(drawn(1)), "other colours"),
    "a picture that is gone": (GONE, lambda: picture(drawn(1)), "picture is missing"),
    "a silent exception": ("x = 1 / 1", None, "raised nothing"),
    "a mistyped magic": ("%nope_magic\nraise ValueError", lambda: complained("nope_magic"), "is a magic mistyped"),
    "a dead kernel": ("import os; os._exit(1)", None, "kernel died"),
}


def chapter(path, cells):
    notebook = nbformat.read(path, as_version=4)
    setup = stored("from helpers import check, plots", tags=["setup"])
    made = []
    for name, (source, output, *_) in cells.items():
        output = output() if callable(output) else output
        tags = ["raises-exception"] if "exception" in name else []
        made.append(stored(source, *([output] if output else []), tags=tags))
    notebook.cells = [setup, *made]
    nbformat.write(notebook, path)


@pytest.fixture(scope="module")
def report(tmp_path_factory, house):
    """Two notebooks, one in which everything agrees and one in which nothing does, and what is said of them."""
    root = tmp_path_factory.mktemp("verify")
    (root / "chapters").mkdir()
    (root / "chapters/SUMMARY.md").write_text("- [One](one/one.ipynb)\n- [Two](two/two.ipynb)\n")
    shutil.copy(house.root / "conftest.py", root)
    (root / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    for name, cells in (("one", AGREES), ("two", DIFFERS)):
        (root / "solutions" / name).mkdir(parents=True)
        nbformat.write(small_notebook(), root / "solutions" / name / f"{name}.ipynb")
        chapter(root / "solutions" / name / f"{name}.ipynb", cells)
    here = House(root)
    said = root / "said.txt"
    with said.open("w") as file:
        kept = os.dup(1)
        os.dup2(file.fileno(), 1)
        try:
            code = nbval(here, ["solutions"], here.chapters())
        finally:
            os.dup2(kept, 1)
            os.close(kept)
    return root, code, said.read_text()


def test_what_agrees_passes(report):
    _, code, said = report
    assert code == 1
    assert "one.ipynb" not in said


@pytest.mark.parametrize(("number", "name"), list(enumerate(DIFFERS, start=1)))
def test_what_differs_fails_and_is_told(report, number, name):
    _, _, said = report
    assert re.search(rf"(FAILED|ERROR) solutions/two/two.ipynb::Cell {number}\b", said)
    block = said.split(f"two.ipynb::Cell {number} _")[1].split("\n____")[0]
    assert DIFFERS[name][2] in block


def test_the_executed_notebook_and_a_readable_diff_are_kept(report):
    root, _, _ = report
    assert not (root / "_build/verify/solutions/one").exists()
    executed = nbformat.read(root / "_build/verify/solutions/two/two.ipynb", as_version=4)
    nbformat.validate(executed)
    assert executed.cells[1].outputs[0].text == "mean 0.135\n"
    diff = (root / "_build/verify/solutions/two/two.diff").read_text()
    assert "-mean 0.125\n+mean 0.135\n" in diff


def test_no_process_is_left(report):
    root, _, _ = report  # which stands in the environment of pytest, of its workers and of every kernel
    there = [p for p in psutil.process_iter(["environ"]) if str(root) in str(p.info["environ"])]
    _, left = psutil.wait_procs(there, timeout=10)  # who was killed still ends
    assert left == []


def test_preloaded_modules_are_those_of_the_set_up_cells(house):
    found = imports(house, house.select(["01-tensors"]))
    assert {"torch", "helpers.check", "numpy"} <= set(found)
    assert "torch._dynamo" not in found  # a second for nothing
    assert "torch._dynamo" in imports(house, house.select(["05-linear-regression"]))


@pytest.mark.parametrize(
    ("came", "stored", "agree"),
    [
        ("loss 0.3333", "loss 0.3334", True),
        ("loss 0.3333", "loss 0.3335", False),
        ("[ 1.5  -2.25]", "[1.5 -2.25]", True),
        ("1e-07", "2e-07", True),
        ("1.3e-07", "1.5e-07", False),
        ("epoch 10", "epoch 11", False),
        ("(3, 4)", "(4, 3)", False),
        ("0.5", "0.5 0.5", False),
        ("-0.0", "0.0", True),
        ("v1.2 is here", "v1.3 is here", False),
        ("12345678901234.0", "12345678901234.1", True),
    ],
)
def test_texts_agree_up_to_the_last_printed_digit(came, stored, agree):
    assert texts_agree(came, stored) == agree


def test_a_picture_with_other_words_differs():
    svg = drawn(1)
    assert pictures_agree("image/svg+xml", svg, svg) == ""
    assert "reads" in pictures_agree("image/svg+xml", svg.replace("<!-- 0.5 -->", "<!-- 0.6 -->"), svg)
