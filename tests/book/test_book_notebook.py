"""A notebook becomes one Markdown page."""

import inspect
import json
import re
import textwrap
from pathlib import PurePosixPath

import pytest

from helpers.check.verdict import Outcome, Verdict
from helpers.course.book import BookError
from helpers.course.book.figures import FigureStore
from helpers.course.book.notebook import to_markdown

PAGE = PurePosixPath("01-good/good.ipynb")


def prose(source):
    return {"cell_type": "markdown", "metadata": {}, "source": source}


def code(source, outputs=(), **metadata):
    return {"cell_type": "code", "metadata": metadata, "source": source, "outputs": list(outputs)}


def answer(source="def double(x):\n    raise NotImplementedError"):
    return code(source, nbgrader={"solution": True, "grade": False, "grade_id": "double"})


def check(points=2, outputs=()):
    return code("check.run()", outputs, nbgrader={"solution": False, "grade": True, "points": points})


def page(tmp_path, *cells, **options):
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [prose("# Title\n\nWhy?"), *cells]}
    return to_markdown(json.dumps(notebook), PAGE, FigureStore(tmp_path, "../figures"), **options)


def test_the_title_is_followed_by_the_download_link(tmp_path):
    title, _, link, *_ = page(tmp_path).splitlines()
    assert title == "# Title"
    assert '<a href="good.ipynb" download>' in link


def test_the_notebook_is_opened_elsewhere_only_where_an_address_is_given(tmp_path):
    assert "Open in" not in page(tmp_path)
    text = page(tmp_path, open_in={"Our hub": "https://hub.example.org/?file=chapters/{path}&x=1"})
    assert '<a href="https://hub.example.org/?file=chapters/01-good/good.ipynb&amp;x=1">Open in Our hub</a>' in text


def test_code_is_a_python_fence_longer_than_any_in_it(tmp_path):
    assert "````python\n'''```'''\n````" in page(tmp_path, code("'''```'''"))


def test_a_set_up_cell_is_folded(tmp_path):
    text = page(tmp_path, code("import numpy", tags=["setup"]))
    assert '<details class="setup"><summary>Set-up</summary>\n\n```python\nimport numpy' in text


def test_the_drawing_of_a_figure_is_folded_and_the_figure_is_not(tmp_path):
    printed = {"output_type": "stream", "name": "stdout", "text": "seen"}
    text = page(tmp_path, code("plots.show()", [printed], tags=["figure"]))
    folded, _, after = text.partition("</details>")
    assert '<details class="drawing"><summary>How it is drawn</summary>\n\n```python\nplots.show()' in folded
    assert "seen" in after


def test_raw_and_empty_cells_are_left_out(tmp_path):
    raw = {"cell_type": "raw", "metadata": {}, "source": "hidden"}
    assert page(tmp_path, raw, code(""), prose(" ")) == page(tmp_path)


def test_an_exercise_is_framed_from_its_heading_to_its_check(tmp_path):
    statement = prose("### Exercise 1: Double\n\n★☆☆ · 2 points · 5 minutes\n\nWrite it.")
    text = page(tmp_path, statement, answer(), check(), prose("It goes on."))
    section = text.split('<section class="exercise">')[1].split("</section>")[0]
    assert "### Exercise 1: Double" in section
    assert '<p class="label">Your turn</p>\n\n```python\ndef double' in section
    assert "<summary>Check your answer (2 points)</summary>" in section
    assert "It goes on." not in section


def test_the_line_of_facts_reads_the_stars_aloud(tmp_path):
    text = page(tmp_path, prose("### Exercise 1: Double\n\n★★☆ · 2 points · 8 minutes\n\nWrite it."))
    assert 'role="img" aria-label="Difficulty 2 of 3">★★☆</span> · 2 points · 8 minutes</p>' in text


def test_every_section_that_opens_is_closed(tmp_path):
    first, second = (prose(f"### Exercise {number}: Double") for number in (1, 2))
    text = page(tmp_path, first, answer(), check(), second, answer(), prose("## Myths"), first)
    assert text.count("<section") == text.count("</section>") == 3
    assert text.index("## Myths") > text.rindex("</section>", 0, text.index("## Myths"))


def test_hints_are_told_apart_from_what_else_folds(tmp_path):
    text = page(
        tmp_path, prose("<details><summary>Hint 1</summary>\n\nx\n\n</details>\n<details><summary>Why</summary>")
    )
    assert text.count('<details class="hint"><summary>Hint 1') == text.count("<details><summary>Why") == 1


@pytest.mark.parametrize(("points", "words"), [(1, "1 point"), (3, "3 points"), (0.5, "0.5 points")])
def test_the_check_says_its_points(tmp_path, points, words):
    assert f"<summary>Check your answer ({words})</summary>" in page(tmp_path, check(points))


def test_what_a_check_said_to_a_student_is_not_shown(tmp_path):
    verdict = {"output_type": "stream", "name": "stdout", "text": "1 of 2"}
    assert "1 of 2" not in page(tmp_path, check(outputs=[verdict]))


@pytest.mark.parametrize("marker", ["### BEGIN SOLUTION", "### END SOLUTION", "### BEGIN HIDDEN TESTS"])
def test_a_solution_is_refused_wherever_it_stands(tmp_path, marker):
    with pytest.raises(BookError, match=rf"cell 2: holds '{marker[4:]}'.*course release"):
        page(tmp_path, answer(f"def double(x):\n    {marker}\n    return 2 * x"))
    with pytest.raises(BookError, match="cell 3"):
        page(tmp_path, code(""), code("", [{"output_type": "stream", "name": "stdout", "text": marker}]))


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"nbformat": 3, "cells": []}', '{"nbformat": 4, "cells": []}'])
def test_a_file_that_is_no_notebook_is_refused(tmp_path, text):
    with pytest.raises(BookError, match="course release"):
        to_markdown(text, PAGE, FigureStore(tmp_path, "../figures"))


def test_a_cell_that_lacks_a_part_is_named(tmp_path):
    with pytest.raises(BookError, match="cell 2: lacks 'source'"):
        page(tmp_path, {"cell_type": "markdown", "metadata": {}})


def test_a_notebook_without_a_title_is_refused(tmp_path):
    notebook = {"nbformat": 4, "cells": [prose("No title")]}
    with pytest.raises(BookError, match="cell 1: is not the chapter's title"):
        to_markdown(json.dumps(notebook), PAGE, FigureStore(tmp_path, "../figures"))


def test_an_error_names_its_cell(tmp_path):
    with pytest.raises(BookError, match=r"^cell 3: the TeX"):
        page(tmp_path, prose("fine"), prose(r"not $\fine$"))


def test_under_an_exercise_stands_what_a_right_answer_shows(tmp_path):
    def checks(ex):
        ex.returns("twice `x`", (4,), 8, points=1)
        ex.forbids("no loop", loops=True)
        ex.returns("nothing doubled", (0,), 0, points=0)
        ex.holds("a < b", lambda answer: "", points=1)

    cell = check(points=3)
    cell["source"] = textwrap.dedent(inspect.getsource(checks)) + '\n\nrun("double", checks, points=3)'
    text = page(tmp_path, prose("### Exercise 1: Twice"), answer(), cell)
    shown = text.split("What you should see</summary>")[1].split("</details>")[0]
    right = [
        Outcome(name, points, passed=True) for name, points in (("twice `x`", 1), ("nothing doubled", 0), ("a < b", 1))
    ]
    theirs = Verdict("double", 3, right)._repr_mimebundle_()["text/html"]
    assert (
        bare(shown)
        == bare(theirs)
        == "2 of 3; hidden checks decide 1 more at grading✓ twice x (1 of 1)✓ nothing doubled✓ a &lt; b (1 of 1)"
    )
    assert "<code>x</code>" in shown


def bare(html):
    return re.sub("<[^>]*>", "", html)


def test_a_check_that_is_not_python_is_named(tmp_path):
    cell = check()
    cell["source"] = "def checks(ex:"
    with pytest.raises(BookError, match=r"^cell 2: the check is not Python \(line 1\)"):
        page(tmp_path, cell)
