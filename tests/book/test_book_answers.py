"""Answers: nowhere in the public book, folded in the instructor's."""

import json
import re

import pytest

from helpers.course.book import BookError, build

ANSWER = '''def double(x):
    """Twice x."""
    ### BEGIN SOLUTION
    return x + x  # the secret of doubling
    ### END SOLUTION
'''
CHECK = """def double_checks(ex):
    ex.returns("twice a number", (4,), 8, points=1)
    ### BEGIN HIDDEN TESTS
    ex.returns("twice a secret", (5,), 10, points=1)
    ### END HIDDEN TESTS


check.run("double", double_checks, points=2)
"""
PUBLISHED_TEXT = {".html", ".js", ".ipynb", ".json"}


def write_solutions(book, answer=ANSWER):
    for released in book.chapters.glob("*/*.ipynb"):
        notebook = json.loads(released.read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            graded = cell["metadata"].get("nbgrader", {}).get("grade_id")
            cell["source"] = {"double": answer, "double-check": CHECK}.get(graded, cell["source"])
        copy = book.root / "solutions" / released.relative_to(book.chapters)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(json.dumps(notebook), encoding="utf-8")


def build_with_answers(book):
    build(book.root, book.output, with_answers=True)


def texts(site):
    files = [path for path in site.rglob("*") if path.suffix in PUBLISHED_TEXT]
    assert {path.suffix for path in files} >= {".html", ".js", ".ipynb"}
    return {path: path.read_text(encoding="utf-8") for path in files}


def test_the_public_book_holds_no_answer_in_pages_search_or_downloads(small_book):
    write_solutions(small_book)
    small_book.build()
    for path, text in texts(small_book.output).items():
        assert "secret" not in text, path


def test_no_answer_of_the_course_is_in_the_public_book(real_site, house):
    def bare(text):
        return re.sub(r"\W+", "", re.sub(r"<[^>]*>|\\[nt]|&#?\w+;", "", text))

    regions = []
    for chapter in house.chapters():
        notebook = json.loads((house.solutions / chapter.path).read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            if "nbgrader" in cell["metadata"]:
                regions += re.findall(r"### BEGIN .*\n((?s:.*?))\n *### END ", "".join(cell["source"]))
    assert len(regions) > 50
    longer = [bare(region) for region in regions if len(bare(region)) > 60]
    for path, text in texts(real_site).items():
        published = bare(text)
        assert [region for region in longer if region in published] == [], path


def test_the_instructors_edition_folds_the_answer_under_the_exercise(small_book):
    write_solutions(small_book)
    build_with_answers(small_book)
    page = small_book.page("01-good/good.html")
    solution = page.split('<details class="solution"><summary>Solution</summary>')[1].split("</details>")[0]
    assert "the secret of doubling" in solution
    assert "twice a secret" in page.split('<details class="check">')[1].split("</details>")[0]
    assert "BEGIN" not in page
    assert "instructor’s edition" in page


def test_the_instructors_edition_hands_out_the_released_notebooks(small_book):
    write_solutions(small_book)
    build_with_answers(small_book)
    released = small_book.chapters / "01-good" / "good.ipynb"
    assert (small_book.output / "01-good" / "good.ipynb").read_bytes() == released.read_bytes()


@pytest.mark.parametrize(
    "answer",
    [
        ANSWER.replace("    ### END SOLUTION\n", ""),
        ANSWER.replace("END SOLUTION", "END HIDDEN TESTS"),
        ANSWER.replace("BEGIN SOLUTION", "END SOLUTION"),
    ],
)
def test_a_region_that_is_not_closed_stops_the_instructors_edition(small_book, answer):
    write_solutions(small_book, answer)
    with pytest.raises(
        BookError,
        match=r"^chapters/01-good/good\.ipynb, cell 11 of solutions/: a region of (SOLUTION|HIDDEN)",
    ):
        build_with_answers(small_book)


def test_an_instructors_edition_without_solutions_is_refused(small_book):
    with pytest.raises(BookError, match=r"solutions/ has no good\.ipynb"):
        build_with_answers(small_book)
