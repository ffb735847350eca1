"""`course demo`: a class from the answer bank, the same for the same seed, ready to be graded."""

import csv
import shutil

import pytest

from helpers.course.grade.demo import demo
from helpers.course.grade.grader import grade_one
from helpers.course.grade.intake.handed import collect, submissions
from helpers.course.grade.intake.trusted import trusted
from helpers.course.house import CourseError, House
from tests.grading.classroom import judge


@pytest.fixture(scope="module")
def chapter(house):
    return house.chapter("nnfs-08")


def files(folder):
    return {
        path.relative_to(folder): path.read_bytes().replace(bytes(folder), b"")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def test_the_same_seed_makes_the_same_class(house, chapter, tmp_path):
    folders = [demo(house, [chapter], tmp_path / str(i), 40, seed) for i, seed in enumerate((7, 7, 8))]
    one, same, other = map(files, folders)
    assert one == same != other
    who = list(csv.DictReader((folders[0] / "class/who.csv").open(newline="")))
    assert len({row["student"] for row in who}) == len(list((folders[0] / "class/submitted").iterdir())) == 40
    kinds = [row["what"] for row in who]
    assert kinds.count("honest") > 10 < 40 - kinds.count("honest")
    assert "copied from the student before" in kinds


def test_honest_students_earn_much_and_nothing_tells_what_is_wrong(house, chapter, tmp_path):
    folder = demo(house, [chapter], tmp_path / "demo", 6, 0)
    made = House.find(folder)
    assert made.root == folder
    (listed,) = made.chapters()
    answers = trusted(made, listed)
    who = {row["student"]: row["what"] for row in csv.DictReader((folder / "class/who.csv").open(newline=""))}
    for student, place in submissions(folder / "class/submitted", listed.name):
        handed = collect(student, place, answers)
        assert b"loses:" not in handed.data
        if who[student] == "honest":
            result = grade_one(handed, answers, judge).result
            assert result.score > result.points / 2


def test_what_keeps_a_class_from_being_made_is_one_sentence(house, run, course, tmp_path):
    (course / "here").mkdir()
    (course / "here/file").write_text("")
    done = run("demo", "--to", "here")
    assert (done.exit_code, "tests/exercises, which is not here" in done.stderr) == (2, True)
    with pytest.raises(CourseError, match="is not empty"):
        demo(house, house.chapters()[:1], course / "here", 1, 0)
    bare = House(tmp_path / "bare")
    shutil.copytree(course / "chapters", bare.root / "chapters")
    with pytest.raises(CourseError, match="authors' checkout"):
        demo(bare, [], tmp_path / "x", 1, 0)
