"""A chapter of two exercises, what a student makes of it, and everything that can go wrong with the file."""

import copy
import json

from nbformat.v4 import new_code_cell, new_markdown_cell

from tests.grading.conftest import ANSWER, graded, small_notebook

TRIPLE = ANSWER.replace("double", "triple").replace("2 *", "3 *").replace("Twice", "Three times")
TRIPLE_CHECK = """def triple_checks(ex):
    ex.returns("three times two", (2,), 6, points=1)


check.run("triple", triple_checks, points=1)"""


def two_exercises():
    """The author's notebook."""
    book = small_notebook()
    book.cells += [
        new_code_cell("def half(z):\n    return z / 2\n\n\nhalf(3)", id="half"),
        new_markdown_cell("## Second", id="second"),
        new_code_cell(TRIPLE, id="answer-3", metadata=graded(solution=True, grade_id="triple")),
        new_code_cell(
            TRIPLE_CHECK, id="check-3", metadata=graded(grade=True, locked=True, points=1, grade_id="triple-check")
        ),
    ]
    return book


def solved(released):
    """What a student hands in who has answered both: plain JSON."""
    book = json.loads(json.dumps(copy.deepcopy(released)))
    cell(book, "answer")["source"] = "def double(z):\n    return z + z"
    cell(book, "answer-3")["source"] = "def triple(z):\n    return z + z + z"
    return book


def cell(book, name):
    return next(c for c in book["cells"] if c.get("id") == name)


def code(source, **metadata):
    return {"cell_type": "code", "source": source, "metadata": metadata, "outputs": [], "execution_count": None}


def grade_id(book, name, value):
    cell(book, name)["metadata"]["nbgrader"]["grade_id"] = value


def at(book, name):
    return book["cells"].index(cell(book, name))


def after(book, name, *cells):
    place = at(book, name) + 1
    book["cells"][place:place] = cells


def gone(*names):
    def change(book):
        book["cells"] = [c for c in book["cells"] if c.get("id") not in names]

    return change


def copied(name, where, **changes):
    def change(book):
        after(book, where, copy.deepcopy(cell(book, name)) | changes)

    return change


def moved(name, where):
    def change(book):
        one = cell(book, name)
        book["cells"].remove(one)
        after(book, where, one)

    return change


def split(book):
    one = cell(book, "answer")
    one["source"] = "def double(z):"
    after(book, "answer", copy.deepcopy(one) | {"source": "    return z + z", "id": "rest"})


def split_in_the_body(book):
    one = cell(book, "answer")
    one["source"] = 'def double(z):\n    """Twice."""'
    after(book, "answer", code("    return z + z"))


def split_in_two_good_halves(book):
    one = cell(book, "answer")
    after(book, "answer", copy.deepcopy(one))
    one["source"] = "def helper(z):\n    return z"


def retyped(name, kind):
    def change(book):
        cell(book, name)["cell_type"] = kind

    return change


def source(name, text):
    def change(book):
        cell(book, name)["source"] = text

    return change


def metadata(name, **facts):
    def change(book):
        cell(book, name)["metadata"]["nbgrader"].update(facts)

    return change


def no_metadata(book):
    for one in book["cells"]:
        one["metadata"] = {}


def tagged(book):
    for one in book["cells"]:
        one["metadata"]["tags"] = ["skip-execution", "raises-exception"]


def strange_metadata(book):
    book["metadata"] = {"kernelspec": 3, "colab": {"name": "x"}, "vscode": [1]}
    for one in book["cells"]:
        one["metadata"] = {"nbgrader": "mine", "tags": 5} if "nbgrader" not in one["metadata"] else one["metadata"]


def claims(book):
    """Every cell of the student's says that it is the check."""
    for name in ("title", "demo", "half", "second"):
        cell(book, name)["metadata"] = {"nbgrader": {"grade": True, "grade_id": "double-check", "points": 100}}


def format_3(book):
    cells = []
    for one in book["cells"]:
        new = {key: value for key, value in one.items() if key not in ("source", "id", "execution_count")}
        cells.append(new | ({"input": one["source"]} if one["cell_type"] == "code" else {"source": one["source"]}))
    book.clear()
    book.update(nbformat=3, nbformat_minor=0, metadata={}, worksheets=[{"cells": cells}])


def without_ids(book):
    book["nbformat_minor"] = 2
    for one in book["cells"]:
        one.pop("id")


def format_(major):
    def change(book):
        book["nbformat"] = major

    return change


def lines(book):
    for one in book["cells"]:
        one["source"] = one["source"].splitlines(keepends=True)


def windows(book):
    for one in book["cells"]:
        one["source"] = one["source"].replace("\n", "\r\n")


def trailing_blanks(book):
    for one in book["cells"]:
        one["source"] = one["source"].replace("\n", "  \n") + "\n\n"


def junk_cells(book):
    book["cells"][1:1] = [None, 3, {"cell_type": []}, {"source": 7, "metadata": None}, []]


def kernel(name, language):
    def change(book):
        book["metadata"]["kernelspec"] = {"name": name, "language": language, "display_name": name}

    return change


def answer_in_the_check(book):
    cell(book, "check")["source"] = "def double(z):\n    return z + z"
    gone("answer")(book)


def answer_below(book):
    cell(book, "answer")["source"] = STUB
    after(book, "check", code("def double(z):\n    return z + z"))


def merged(book):
    """As JupyterLab's "Merge cells" leaves it: one cell, under the first one's name."""
    cell(book, "answer")["source"] += "\n\n" + cell(book, "answer-3")["source"]
    gone("answer-3")(book)


def merged_beside_a_stub(book):
    stub = STUB.replace("double", "triple").replace("Twice", "Three times")
    cell(book, "answer")["source"] += "\n\n" + cell(book, "answer-3")["source"]
    cell(book, "answer-3")["source"] = stub


def merged_with_its_check(book):
    cell(book, "answer")["source"] += "\n\n\n" + cell(book, "check")["source"]
    gone("check")(book)


def renamed_ids(book):
    grade_id(book, "answer", "double2")
    grade_id(book, "check", "double2-check")


def swapped_ids(book):
    grade_id(book, "answer", "triple")
    grade_id(book, "answer-3", "double")


def surrogates(book):
    after(book, "answer", code("x = '\ud800'"))


def endless_remarks(book):
    for _ in range(100):
        copied("check", "check")(book)


RIGHT = "setup answer:double check:double answer:triple check:triple"
STUB = 'def double(z):\n    """Twice z."""\n    # YOUR CODE HERE\n    raise NotImplementedError()'

# what was done to the file; what is taken of it, in which order; words that a remark must hold
TABLE = {
    "nothing": (lambda book: None, RIGHT, ""),
    "an own cell": (lambda b: after(b, "title", code("import os")), RIGHT.replace("setup", "setup own"), ""),
    "a changed demonstration": (source("demo", "print(2)"), RIGHT.replace("setup", "setup own"), ""),
    "set-up gone": (gone("setup"), RIGHT, "set-up cell was changed or is missing"),
    "set-up changed": (source("setup", "import math"), RIGHT.replace("setup", "setup own"), "set-up cell was changed"),
    "check gone": (gone("check"), RIGHT, "The check cell of `double` was missing"),
    "both checks gone": (gone("check", "check-3"), RIGHT, "The check cell of `triple` was missing"),
    "answer gone": (
        gone("answer"),
        "setup answer:triple check:triple answer:double check:double",
        "The answer cell `double` was missing",
    ),
    "all cells gone": (lambda b: b.update(cells=[]), RIGHT, "The answer cell `triple` was missing"),
    "check copied": (copied("check", "check-3"), RIGHT, "there 2 times; it counts once"),
    "check copied to the top": (copied("check", "title"), RIGHT, "counts once"),
    "check copied a hundred times": (endless_remarks, RIGHT, "there 101 times"),
    "answer copied": (copied("answer", "answer"), RIGHT.replace("setup", "setup own"), "`double` is there 2 times"),
    "answer copied, then restored": (copied("answer", "answer", source=STUB), RIGHT, "is there 2 times"),
    "a stub in front": (
        lambda b: (copied("answer", "answer")(b), cell(b, "answer").update(source=STUB)),
        RIGHT,
        "is there 2 times",
    ),
    "answer split behind the head": (split, RIGHT, "is the rest of the cell above it"),
    "answer split in its body": (split_in_the_body, RIGHT, "is the rest of the cell above it"),
    "answer split in two whole halves": (split_in_two_good_halves, RIGHT.replace("setup", "setup own"), "2 times"),
    "two answers merged": (
        merged,
        "setup answer:double answer:triple check:double check:triple",
        "was taken for the answer `triple`",
    ),
    "two answers in one cell, one stub left": (
        merged_beside_a_stub,
        "setup answer:double answer:triple check:double check:triple",
        "was taken for the answer `triple`",
    ),
    "answer merged with its check": (merged_with_its_check, RIGHT, "The check cell of `double` was missing"),
    "check changed": (source("check", "check.run = lambda *a, **k: 2"), RIGHT, "of `double` (cell 5) was changed"),
    "check emptied": (source("check", ""), RIGHT, ""),
    "check unlocked and worth more": (metadata("check", points=100, locked=False), RIGHT, ""),
    "check not to be graded": (metadata("check", grade=False, solution=True), RIGHT, ""),
    "schema of the past": (metadata("check", schema_version=1), RIGHT, ""),
    "schema of the future": (metadata("check", schema_version=99), RIGHT, ""),
    "ids renamed": (renamed_ids, RIGHT, "taken for the answer `double`"),
    "ids swapped": (swapped_ids, RIGHT, ""),
    "ids that are no text": (lambda b: grade_id(b, "answer", ["double"]), RIGHT, "taken for the answer `double`"),
    "checksum forged": (metadata("answer", checksum="0"), RIGHT, ""),
    "all metadata gone": (no_metadata, RIGHT, "taken for the answer `triple`"),
    "strange metadata": (strange_metadata, RIGHT, ""),
    "every cell claims to be the check": (claims, RIGHT, ""),
    "tags that skip": (tagged, RIGHT, ""),
    "answer turned to text": (retyped("answer", "markdown"), RIGHT, "had become a text cell"),
    "answer turned to raw": (retyped("answer", "raw"), RIGHT, "had become a text cell"),
    "check turned to text": (retyped("check", "markdown"), RIGHT, ""),
    "text turned to code": (retyped("title", "code"), RIGHT, ""),
    "unknown cell type": (retyped("answer", "spreadsheet"), RIGHT, "had become a text cell"),
    "check before its answer": (moved("check", "title"), RIGHT, ""),
    "second exercise first": (
        lambda b: (moved("answer-3", "setup")(b), moved("check-3", "answer-3")(b)),
        "setup answer:triple check:triple answer:double check:double",
        "",
    ),
    "all checks at the end": (
        moved("check", "check-3"),
        "setup answer:double answer:triple check:triple check:double",
        "",
    ),
    "answer written into the check": (answer_in_the_check, RIGHT, ""),
    "answer written below the check": (
        answer_below,
        RIGHT,
        "was taken for the answer `double`",
    ),
    "answer in a cell of its own": (
        lambda b: cell(b, "answer")["metadata"].clear(),
        RIGHT,
        "was taken for the answer `double`",
    ),
    "answer under another name": (
        lambda b: (cell(b, "answer")["metadata"].clear(), source("answer", "def Double(z):\n    return 2 * z")(b)),
        RIGHT,
        "was taken for the answer `double`",
    ),
    "answer as a lambda": (source("answer", "double = lambda z: 2 * z"), RIGHT, ""),
    "answer that is no Python": (source("answer", "def double(z) return 2"), RIGHT, ""),
    "answer with a magic": (source("answer", "%%time\ndef double(z):\n    return z + z"), RIGHT, ""),
    "answer that leans on a demonstration": (
        lambda b: (moved("half", "setup")(b), source("answer", "def double(z):\n    return 4 * half(z)")(b)),
        RIGHT.replace("setup", "setup own"),
        "",
    ),
    "answer twice in a row under one id": (
        copied("answer", "check", source="def double(z):\n    return 0 * z"),
        "setup own answer:double check:double answer:triple check:triple",
        "is there 2 times",
    ),
    "nbformat 3": (format_3, RIGHT, ""),
    "nbformat 4.2 without ids": (without_ids, RIGHT, ""),
    "nbformat 5": (format_(5), RIGHT, "in which notebook format"),
    "nbformat of no kind": (format_("four"), RIGHT, "in which notebook format"),
    "nbformat that cannot be hashed": (format_([4]), RIGHT, "in which notebook format"),
    "sources as lines": (lines, RIGHT, ""),
    "Windows line ends": (windows, RIGHT, ""),
    "blanks at line ends": (trailing_blanks, RIGHT, ""),
    "cells that are none": (junk_cells, RIGHT, "is no cell"),
    "a kernel of R": (kernel("ir", "R"), RIGHT, "'ir'"),
    "a kernel of one's own": (kernel("my-env-py311", "python"), RIGHT, ""),
    "a kernel with a bell": (kernel("\x07\x1b[31m", "x"), RIGHT, "'??[31m'"),
    "half a character": (surrogates, RIGHT.replace("double check", "double own check", 1), ""),
    "a cell with a zero byte": (
        lambda b: after(b, "title", code("x = 1\0")),
        RIGHT.replace("setup", "setup own"),
        "",
    ),
    "deep brackets": (
        lambda b: after(b, "title", code("(" * 5000)),
        RIGHT.replace("setup", "setup own"),
        "",
    ),
    "a tower of signs": (
        lambda b: after(b, "title", code("-" * 100_000 + "1")),
        RIGHT.replace("setup", "setup own"),
        "",
    ),
    "a tower of dots": (
        lambda b: after(b, "title", code("x" + ".x" * 100_000)),
        RIGHT.replace("setup", "setup own"),
        "",
    ),
}

# files that are no notebook, and words of the reason that is given
UNREADABLE = {
    "nothing": (b"", "is empty"),
    "zeros": (b"\0" * 100, "is empty"),
    "no JSON": (b"# hello\nprint(1)", "not JSON (line 1)"),
    "cut short": (b'{"cells": [{"cell_type": "code", "sour', "not JSON (line 1)"),
    "two copies of git's": (b'{\n<<<<<<< HEAD\n"cells": []}', "not JSON (line 2)"),
    "a list": (b"[1, 2]", "JSON of another kind"),
    "a number": (b"7", "JSON of another kind"),
    "no cells": (b'{"nbformat": 4}', "JSON without cells"),
    "cells that are a number": (b'{"cells": 3, "nbformat": 4}', "JSON without cells"),
    "deeply nested": (b'{"cells": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested too deeply"),
    "a number without end": (b'{"cells": ' + b"9" * 5000 + b"}", "far too long"),
    "commas": (b"[" + b"0," * 20_000_001 + b"0]", "too many parts"),
    "bytes": (bytes(range(256)), "not JSON"),
}
