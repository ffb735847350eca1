"""`course feedback`: what a student reads; small, safe, and nothing of hidden checks but their names."""

import shutil
from dataclasses import replace

import pytest

from helpers.course.grade.intake.trusted import trusted
from helpers.course.grade.records.marks import Entry, Mark, Person
from helpers.course.grade.records.result import NOT_GRADED, ExerciseResult
from helpers.course.grade.reports.feedback import LARGEST, feedback_page, titles
from helpers.course.house import House
from tests.book.conftest import CHROMIUM
from tests.grading.classroom import RIGHT, WRONG, NoBorder
from tests.grading.graded import ONLY_TWO, RIGHT_TRIPLE, WRONG_TWICE, result_of


@pytest.fixture
def chapter(room):
    house = House(room.root)
    return trusted(house, house.chapter("one"))


@pytest.fixture
def near(monkeypatch):
    monkeypatch.setattr("helpers.course.grade.pool.Pool", NoBorder)


def page_of(chapter, result, entry=None):
    return feedback_page("One", titles(chapter), result, entry)


def test_a_page_says_what_was_expected_what_came_and_why(chapter):
    text = page_of(chapter, result_of(chapter, "ada", double=WRONG_TWICE, triple=RIGHT_TRIPLE))
    assert "1 of 3 points" in text
    assert '<h2 id="exercise-1">Second</h2>' in text
    assert "The result is 9; 4 was expected (off by 5)." in text
    assert "That is the square of another number." in text
    assert "twice three" in text
    assert "6 was expected" not in text
    assert "This check is hidden" in text


def test_what_a_student_wrote_is_text(chapter):
    evil = '<script>alert(1)</script><img src="https://example.org/x.png" onerror=alert(1)>\x1b[2J\u202e'
    answer = f"def double(z):\n    raise ValueError({evil!r})"
    result = result_of(chapter, evil, remarks=[f"Cell 3 raised {evil}"], timestamp=evil, double=answer)
    entry = Entry(Person(evil), "one", 3, True, {"double": Mark(2, 0, comment=evil)})
    text = page_of(chapter, result, entry)
    assert "<script" not in text
    assert "<img" not in text
    assert not {"\x1b", "\u202e"} & set(text)
    assert "default-src 'none'" in text


def test_a_page_stays_below_its_limit_whatever_a_student_writes(chapter):
    answer = ONLY_TWO + "\n# " + "<&'" * 200_000
    result = result_of(chapter, "ada", remarks=["'" * 5000] * 2000, double=answer, triple=RIGHT_TRIPLE)
    flooded = replace(result.exercises[0], html=f"<div>{'x' * 100_000}</div>")
    for one in (result, replace(result, exercises=[flooded, result.exercises[1]])):
        text = page_of(chapter, one)
        assert len(text.encode()) < LARGEST
        assert "twice two" in text


def test_what_could_not_be_graded_says_why(chapter):
    result = result_of(chapter, "ada")
    exercises = [ExerciseResult(e.name, 0, e.points) for e in result.exercises]
    text = page_of(chapter, replace(result, status=NOT_GRADED, exercises=exercises, remarks=["The file is empty."]))
    assert "This could not be graded.</strong> The file is empty." in text
    assert "0 of 2" in text


def test_grades_and_comments_by_hand_and_penalties_are_told(chapter):
    marks = {"double": Mark(2, 1, 1.5, None, "See me."), "triple": Mark(1, 1, None, 0.25)}
    entry = Entry(Person("ada"), "one", 3, True, marks, penalty=0.5)
    text = page_of(chapter, result_of(chapter, "ada", double=ONLY_TWO, triple=RIGHT_TRIPLE), entry)
    assert "2.25 of 3 points" in text
    assert "0.5 points were taken off for handing in late" in text
    assert "1.5 of 2, graded by hand" in text
    assert "See me." in text


def test_pages_lie_where_nbgrader_and_its_exchange_look(room, run, near):
    place = room.hand_in("ada", WRONG).parent
    (place / "timestamp.txt").write_text("2030-01-02 03:04:05 UTC")
    (place / "submission_secret.txt").write_text("s3cret")
    room.hand_in("grace", RIGHT)
    assert run("feedback").exit_code == 2
    assert run("grade").exit_code == 0
    with room.gradebook() as book:
        book.find_comment("double", "one", "one", "ada").manual_comment = "Twice, not four."
        book.db.commit()
    done = run("feedback")
    assert (done.exit_code, done.stdout) == (0, "wrote 2 pages below class/feedback/\n")
    pages = room.root / "class/feedback/ada/one"
    assert sorted(p.name for p in pages.iterdir()) == ["one.html", "submission_secret.txt", "timestamp.txt"]
    text = (pages / "one.html").read_text()
    assert "Twice, not four." in text
    assert "2 of 3 points" in text
    assert "2030-01-02" in text
    assert [p.name for p in (room.root / "class/feedback/grace/one").iterdir()] == ["one.html"]


@pytest.mark.needs_chromium
def test_a_page_can_be_read_by_everyone(chapter, tmp_path):
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    result = result_of(chapter, "ada", remarks=["A `remark`."], double=WRONG_TWICE, triple=RIGHT_TRIPLE)
    entry = Entry(Person("ada"), "one", 3, True, {"double": Mark(2, 0, 0.5, None, "See me.")})
    (tmp_path / "page.html").write_text(page_of(chapter, result, entry))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(CHROMIUM))
        for scheme, width in (("light", 900), ("dark", 390)):
            page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
            page.goto(f"file://{tmp_path}/page.html")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            found = Axe().run(page).response["violations"]
            assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
        browser.close()
