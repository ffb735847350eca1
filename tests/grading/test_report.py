"""`course report`: how exercises did, which mistakes are common, whose answers are alike."""

import csv

import pytest

from helpers.course.grade.intake.trusted import trusted
from helpers.course.grade.records.result import ExerciseResult
from helpers.course.grade.reports.measures import common_wrong_answers, discrimination, statistics
from helpers.course.grade.reports.similarity import OWN, Work, fingerprints, normalised, pairs, tokens
from helpers.course.house import House
from tests.grading.classroom import RIGHT, WRONG, NoBorder
from tests.grading.clumsy import after, code
from tests.grading.graded import ONLY_TWO, RIGHT_TRIPLE, WRONG_TWICE, result_of

LONG = """def double(z):
    total = 0
    for step in range(2 * abs(z)):
        total += 1 if z > 0 else -1
        if total > 1000:
            raise ValueError("too large")
    checked = [total for _ in range(3)]
    return sum(checked) // len(checked)
"""
RENAMED = '''def double(number):
    """All my own work."""
    result = 0  # begin
    for i in range(2*abs(number)):
        result += (1 if number > 0 else -1)

        if result > 1000: raise ValueError("too large")
    again = [result for _ in range(3)]
    return sum(again)//len(again)
'''


@pytest.fixture
def chapter(room):
    house = House(room.root)
    return trusted(house, house.chapter("one"))


def test_the_numbers_of_a_class(chapter):
    results = [
        result_of(chapter, "ada", double=RIGHT, triple=RIGHT_TRIPLE),
        result_of(chapter, "grace", double=ONLY_TWO, triple=RIGHT_TRIPLE),
        result_of(chapter, "zoe", double=WRONG_TWICE),
        result_of(chapter, "idle"),
    ]
    double, triple = statistics(chapter, results)
    assert (double.answered, double.passed, double.mean) == (0.75, 0.25, 0.75)
    assert (triple.answered, triple.passed, triple.mean) == (0.5, 0.5, 0.5)
    assert triple.title == "Second"
    assert triple.discrimination == pytest.approx(0.9045, abs=1e-3)  # (1, 1, 0, 0) with (2, 1, 0, 0)
    assert [wrong.checks for wrong in double.wrong] == [("twice three",), ("twice two", "twice three")]
    assert triple.wrong == []


def test_discrimination_is_not_made_up():
    assert discrimination([True, False], [1, 0]) is None
    assert discrimination([True, True, True], [1, 2, 3]) is None
    assert discrimination([True, False, True], [2, 2, 2]) is None
    assert discrimination([True, False, False], [0, 1, 1]) == pytest.approx(-1)


def test_wrong_answers_that_say_the_same_are_one_kind_with_its_shortest_example(chapter):
    sources = [WRONG_TWICE, "def double(z):\n    '''Long and winding.'''\n    a = 9\n    return a", ONLY_TWO]
    found = [result_of(chapter, "x", double=source).exercises[0] for source in sources]
    most, least = common_wrong_answers(found)
    assert (most.count, most.checks) == (2, ("twice two", "twice three"))
    assert "square of another number" in most.says
    assert most.example == "def double(z):\n    a = 9\n    return a"
    assert (least.count, least.example) == (1, "def double(z):\n    return 4")


def test_a_broken_rule_is_the_mistake_and_not_what_it_costs():
    lost = [{"name": "a", "earned": 0, "points": 2, "says": "Counts once the rule is kept."}]
    summaries = ["0 of 2. Your answer uses `@`. Sum yourself.", "0 of 2: there is no `f` yet. Run its cell."]
    found = [ExerciseResult("f", 0, 2, {"summary": summary, "checks": lost}) for summary in summaries]
    assert {wrong.says for wrong in common_wrong_answers(found)} == {
        "Your answer uses `@`. Sum yourself.",
        "Counts once the rule is kept.",
    }


def test_source_that_is_no_python_has_no_fingerprints():
    for source in ("def f(:", "", "\0", "(" * 10_000, "x = '"):
        assert tokens(source) == []
        assert fingerprints(source) == set()
    assert normalised(" def f(: ") == "def f(:"


def test_renaming_comments_and_layout_do_not_hide_a_copy():
    assert tokens(LONG) == tokens(RENAMED)
    others = {f"student-{i}": f"def double(z):\n    return z + z + {i} - {i}" for i in range(12)}
    (pair,) = pairs(Work({"double": {"ada": LONG, "bob": RENAMED, **others}}))
    assert pair.students == ("ada", "bob")
    assert pair.parts == {"double": 1.0}


def test_what_many_have_or_what_was_handed_out_is_no_copy():
    class_ = {f"student-{i:02}": LONG if i < 6 else "pass" for i in range(12)}
    assert pairs(Work({"double": class_})) == []
    two = {f"student-{i:02}": LONG if i < 2 else "pass" for i in range(12)}
    assert len(pairs(Work({"double": two}))) == 1
    assert pairs(Work({"double": two}, common=[RENAMED])) == []


def test_different_solutions_of_one_exercise_are_not_alike():
    other = "def double(z):\n    if z < 0:\n        return -double(-z)\n    parts = [z, z]\n    return int(sum(parts))"
    third = "double = lambda z: int(str(z + z)) if z != 0 else 0 * sum([z, z, z])"
    class_ = {"ada": LONG, "bob": other, "eve": third} | {f"x{i}": "pass" for i in range(12)}
    assert pairs(Work({"double": class_})) == []


def test_the_command_prints_and_writes_all_of_it(room, run, monkeypatch):
    monkeypatch.setattr("helpers.course.grade.pool.Pool", NoBorder)
    assert run("report").exit_code == 2
    own = LONG.replace("double", "helper")
    for i in range(12):
        room.hand_in(f"student-{i:02}", WRONG if i % 3 else RIGHT)
    room.hand_in("ada", change=lambda book: after(book, "title", code(own)))
    room.hand_in("bob", change=lambda book: after(book, "title", code(RENAMED.replace("double", "mine"))))
    room.hand_in("=cmd|'C'!A0", "def double(z):\n    return '=1+1'")
    room.hand_in("broken").write_text("{")
    assert run("grade").exit_code == 0
    done = run("report", "one")
    assert done.exit_code == 0, done.stderr
    assert "15 graded, 1 not" in done.stdout
    assert f"alike: ada and bob in {OWN} (100%)" in done.stdout
    place = room.root / "class/report"
    names = {"one.html", "one-exercises.csv", "one-wrong-answers.csv", "one-similar.csv"}
    assert {path.name for path in place.iterdir()} == names
    rows = list(csv.DictReader((place / "one-exercises.csv").open(newline="")))
    assert [row["exercise"] for row in rows] == ["double", "triple"]
    assert rows[0]["passed"] == "0.4"
    page = (place / "one.html").read_text()
    assert "ada, bob" in page
    assert "<script" not in page
    for path in place.glob("*.csv"):
        assert not [cell for row in csv.reader(path.open(newline="")) for cell in row if cell.startswith(("=", "@"))]
