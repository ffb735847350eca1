"""How fast `course grade` is beside stock ``nbgrader autograde``: run it on a quiet machine.

    python tests/benchmarks/grading_speed.py [CHAPTER...] [--copies N] [--rounds N]

Both grade the same right copies of a chapter, one process each, into gradebooks of their own, in turn; printed are
the shortest times, submissions in a minute, and their ratio. The sandbox is on.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from helpers.course.exercises import exercises, read
from helpers.course.grade.border.sandbox import Nursery, Zygote
from helpers.course.grade.border.session import Worker
from helpers.course.house import House
from helpers.course.preload import imports

COURSE = "from helpers.course.cli import app; app()"
CHAPTERS = ["01-tensors", "nnfs-09-backpropagation"]  # one with torch, one with NumPy


def main():
    options = argparse.ArgumentParser()
    options.add_argument("chapters", nargs="*", default=CHAPTERS)
    options.add_argument("--copies", type=int, default=20)
    options.add_argument("--rounds", type=int, default=2)
    given = options.parse_args()
    house = House.find()
    for chapter in house.select(given.chapters):
        with tempfile.TemporaryDirectory() as folder:
            root = course_with_a_class(Path(folder), house, chapter, given.copies)
            report(root, house, chapter, given)


def report(root, house, chapter, given):
    """Grade in both ways, in turn, and print how long it took."""
    ways = {
        "nbgrader autograde": [sys.executable, "-m", "nbgrader", "autograde", chapter.name],
        "course grade": [sys.executable, "-c", COURSE, "grade", chapter.name, "--jobs", "1"],
    }
    times = {way: [] for way in ways}
    for _ in range(given.rounds):
        for way, command in ways.items():
            fresh(root, house, chapter)
            start = time.perf_counter()
            done = subprocess.run(command, cwd=root, env=environment(root), capture_output=True, text=True)
            times[way].append(time.perf_counter() - start)
            graded = len(list((root / "class/autograded").glob(f"*/{chapter.name}/*.ipynb")))
            if done.returncode or graded != given.copies:
                sys.exit(f"{way} graded {graded} of {given.copies}:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    print(f"{chapter.name}: {given.copies} right copies, in turn, {given.rounds} rounds")
    for way, taken in times.items():
        rate, each = 60 * given.copies / min(taken), min(taken) / given.copies
        rounds = ", ".join(f"{t:.1f}" for t in taken)
        print(f"  {way:20}{min(taken):7.1f} s ({rounds}) {rate:8.0f} a minute {each:7.3f} s each")
    stock, ours = (min(taken) for taken in times.values())
    print(f"  {'ratio':20}{stock / ours:7.1f}")
    print(f"  {'memory of a worker':20}{memory(house, chapter):7.0f} MB")


def course_with_a_class(root, house, chapter, copies):
    """A copy of the course with one chapter, handed in by so many, all right."""
    (root / "chapters").mkdir()
    (root / "chapters/SUMMARY.md").write_text(f"- [{chapter.title}]({chapter.path})\n")
    for part in (f"solutions/{chapter.name}", f"chapters/{chapter.name}"):
        shutil.copytree(house.root / part, root / part)
    shutil.copy(house.root / "nbgrader_config.py", root)
    (root / "helpers").symlink_to(house.root / "helpers")
    released = read(house.released / chapter.path)
    answers = {e.name: e.answer.source for e in exercises(read(house.solutions / chapter.path))}
    for exercise in exercises(released):
        exercise.answer.source = answers[exercise.name]
    for number in range(copies):
        folder = root / f"class/submitted/student{number:03}/{chapter.name}"
        folder.mkdir(parents=True)
        (folder / chapter.path.name).write_text(json.dumps(released))
    return root


def fresh(root, house, chapter):
    """Forget what was graded; the chapter is registered in the gradebook, which is no part of either's time."""
    for part in ("autograded", "results", "feedback"):
        shutil.rmtree(root / "class" / part, ignore_errors=True)
    (root / "class/gradebook.db").unlink(missing_ok=True)
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", chapter.name, "--force"]
    subprocess.run(command, cwd=root, env=environment(root), capture_output=True, check=True)


def environment(root):
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return os.environ | {"PATH": path, "PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"}


def memory(house, chapter):
    """Megabytes that a worker has in memory at most, those that it shares with its zygote included."""
    with Zygote(imports(house, [chapter])) as zygote:
        worker = Worker(Nursery(zygote.address))
        worker.run("import resource\nmost = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024")
        return worker.find("most", "")


if __name__ == "__main__":
    main()
