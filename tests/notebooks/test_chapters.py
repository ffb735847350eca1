"""What every chapter holds to, whoever wrote it."""

import base64
import io
import re

import pytest
from PIL import Image

from helpers.course.exercises import code_cells, exercises, grading, is_answer, is_check, problems, read, tags
from helpers.course.house import House
from helpers.course.release import made_aside
from helpers.course.verify import overlooked

HOUSE = House.find()
CHAPTERS = HOUSE.chapters()
FACTS = re.compile(r"^[★☆]{3} · (?P<points>\d+(\.\d+)?) points? · (?P<minutes>\d+) minutes?$", re.MULTILINE)
MACHINE = re.compile(r"(?:/home/|/ro" r"ot/|/tmp/|/wo" r"rk/|/Users/|C:\\\\Users|ipykernel_\d+|0x[0-9a-f]{8,})\S*")
EACH = pytest.mark.parametrize("chapter", CHAPTERS, ids=[c.name for c in CHAPTERS])
BOTH = pytest.mark.parametrize("folder", ["solutions", "chapters"])


def notebook(chapter, folder="solutions"):
    return read(HOUSE.root / folder / chapter.path)


def text_of(chapter, folder):
    return (HOUSE.root / folder / chapter.path).read_text(encoding="utf-8")


def figures(cells):
    """Outputs that hold a picture, each with its picture's MIME types."""
    for cell in cells:
        for output in cell.outputs:
            kinds = [k for k in output.get("data", {}) if k.startswith("image/")]
            if kinds:
                yield output, kinds


@EACH
def test_nothing_stands_in_the_way_of_a_release(chapter):
    assert problems(notebook(chapter)) == []


@EACH
def test_the_chapter_is_what_a_release_makes(chapter):
    with made_aside(HOUSE, [chapter]) as aside:
        fresh = read(aside / chapter.path)
    standing = notebook(chapter, "chapters")
    assert without_answers(standing) == without_answers(fresh), "run `course release`"


def without_answers(book):
    """A notebook, but for what a student changes: the text of answers, the outputs of graded cells."""
    book = book.copy()
    for cell in book.cells:
        if is_answer(cell):
            cell.source = ""
        if grading(cell):
            cell.outputs, cell.execution_count = [], None
    return book


def test_nothing_that_nbval_overlooks_is_wrong():
    assert overlooked(HOUSE, CHAPTERS) == []


@EACH
@BOTH
def test_every_figure_has_alt_text_and_a_caption(chapter, folder):
    cells = code_cells(notebook(chapter, folder))
    found = list(figures(cells))
    assert len(found) >= 3
    for output, kinds in found:
        for kind in kinds:
            words = output.metadata.get(kind, {})
            assert len(words.get("alt", "")) >= 20, f"{kind} without alt text"
            assert len(words.get("caption", "")) >= 10, f"{kind} without caption"


@EACH
@BOTH
def test_it_holds_no_path_of_a_machine_and_no_address_of_an_object(chapter, folder):
    assert MACHINE.findall(text_of(chapter, folder)) == []


@EACH
@BOTH
def test_it_is_small_and_no_output_is_longer_than_a_screen(chapter, folder):
    assert len(text_of(chapter, folder).encode()) < 1_500_000
    for cell in code_cells(notebook(chapter, folder)):
        for output in cell.outputs:
            text = output.get("text", "") or output.get("data", {}).get("text/plain", "")
            assert len(text.splitlines()) <= 50, cell.source


@EACH
def test_no_cell_wrote_to_stderr(chapter):
    for cell in code_cells(notebook(chapter)):
        assert not [o for o in cell.outputs if o.get("name") == "stderr"], cell.source


@EACH
def test_its_solution_was_saved_with_full_points(chapter):
    for exercise in exercises(notebook(chapter)):
        assert [o.data["text/plain"] for o in exercise.check.outputs] == [f"{exercise.points:g}"], exercise.name


@EACH
def test_it_has_the_parts_of_a_chapter(chapter):
    book = notebook(chapter)
    assert book.nbformat == 4 and book.nbformat_minor >= 5
    assert "setup" in tags(code_cells(book)[0])
    headings = re.findall(
        r"^#+ (.+)$", "\n\n".join(c.source for c in book.cells if c.cell_type == "markdown"), re.MULTILINE
    )
    assert headings[0]
    for part in ("Myths", "Takeaways", "Where next", "Sources"):
        assert part in headings, f"no section {part!r}"
    assert len(exercises(book)) >= 4


@EACH
def test_points_told_in_its_text_are_the_points_to_be_had(chapter):
    book = notebook(chapter)
    total = sum(e.points for e in exercises(book))
    glance = next(c.source for c in book.cells if "| At a glance" in c.source)
    assert f"| Points | {total:g} |" in glance, f"the chapter gives {total:g} points"
    assert f"| Exercises | {len(exercises(book))} exercises" in glance
    answer_ids = [e.name for e in exercises(book)]
    told = {}
    facts = None
    for cell in book.cells:
        if cell.cell_type == "markdown" and (found := FACTS.search(cell.source)):
            facts = found
        elif is_answer(cell):
            assert facts, f"{grading(cell).grade_id}: no line like '★★☆ · 2 points · 8 minutes' above it"
            told[grading(cell).grade_id], facts = float(facts["points"]), None
    assert told == {e.name: e.points for e in exercises(book)}, answer_ids


@EACH
def test_statement_answer_and_check_follow_each_other(chapter):
    cells = notebook(chapter).cells
    for i, cell in enumerate(cells):
        if is_answer(cell):
            assert re.search(r"^### Exercise \d+: ", cells[i - 1].source, re.MULTILINE)
            assert is_check(cells[i + 1])
            assert grading(cells[i + 1]).grade_id == f"{grading(cell).grade_id}-check"


@EACH
def test_exercises_are_numbered_in_order(chapter):
    text = "\n".join(c.source for c in notebook(chapter).cells if c.cell_type == "markdown")
    numbers = [int(n) for n in re.findall(r"^### Exercise (\d+): ", text, re.MULTILINE)]
    assert numbers == list(range(1, len(exercises(notebook(chapter))) + 1))


@EACH
def test_a_notebook_never_imports_the_instructors_room(chapter):
    for cell in code_cells(notebook(chapter)):
        assert not re.search(r"helpers\.course|from helpers import .*\bcourse\b", cell.source)


@EACH
def test_animations_move(chapter):
    for output, kinds in figures(code_cells(notebook(chapter))):
        if kinds == ["image/png"] and "width" in output.metadata["image/png"]:
            picture = Image.open(io.BytesIO(base64.b64decode(output.data["image/png"])))
            assert picture.n_frames > 1


@EACH
def test_no_answer_stands_in_the_released_notebook(chapter):
    text = text_of(chapter, "chapters")
    assert "BEGIN SOLUTION" not in text
    assert "HIDDEN TESTS" not in text
