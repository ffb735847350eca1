"""A class in which half of the students attack: everybody has a row, nobody gets a point that the answer does not earn.

`double` is answered wrongly by the attackers (1 of 2 points, for the visible check), `triple` rightly (1 of 1).
"""

import socket
from pathlib import Path

import pytest

from helpers.course.grade.run import grade
from helpers.course.house import House
from tests.grading.classroom import RIGHT, WRONG

LOUD = """
import sys
import warnings


def double(z):
    warnings.warn("careful", stacklevel=1)
    print("hm", file=sys.stderr)
    return z + z
"""
CHEAT = """
import contextlib

stolen = False
with contextlib.suppress(Exception):
    {attack}
    stolen = True


def double(z):
    return 2 * z if stolen else 4
"""
INSIDE = "def double(z):\n    {attack}\n    return 4"
FIRST = "{attack}\n\n\n" + WRONG

# what the answer cell says, and the points of the whole notebook: 2 where the wrong answer still earns its own
ATTACKS = {
    "reads the solutions": (CHEAT, 'assert "HIDDEN" in open("{root}/solutions/one/one.ipynb").read()', 2),
    "reads what lies beside it": (CHEAT, 'open("one.ipynb").read()', 2),
    "reads a neighbour": (CHEAT, 'open("{root}/class/submitted/ada/one/one.ipynb").read()', 2),
    "opens the gradebook": (CHEAT, 'open("{root}/class/gradebook.db", "rb").read()', 2),
    "writes a neighbour": (CHEAT, 'open("{root}/class/submitted/ada/one/one.ipynb", "w").write("")', 2),
    "writes the helpers": (CHEAT, 'import helpers; open(helpers.__file__, "a").write("#")', 2),
    "calls out": (CHEAT, 'import socket; socket.create_connection(("127.0.0.1", {port}), 1)', 2),
    "looks at other processes": (CHEAT, "import os; os.kill(os.getppid(), 0) if os.getppid() else 1 / 0", 2),
    "patches NumPy": (FIRST, "np.allclose = np.array_equal = lambda *a, **k: True", 2),
    "patches the checks": (FIRST, "check.run = check.expect = check.Exercise.returns = lambda *a, **k: 2", 2),
    "patches the verdict": (FIRST, "check.Verdict.score = 2", 2),
    "sets the score": (FIRST, "score = points = 4", 2),
    "switches cells off": (FIRST, "get_ipython().input_transformers_cleanup.append(lambda lines: ['pass\\n'])", 1),
    "always equal": (
        INSIDE,
        "return type('Equal', (int,), {'__eq__': lambda a, b: True, '__hash__': lambda a: 0})(9)",
        1,
    ),
    "leaves in the cell": (FIRST, "import os; os._exit(0)", 1),
    "leaves in the answer": (INSIDE, "import os; os._exit(0)", 1),
    "exits": (INSIDE, "raise SystemExit(0)", 1),
    "crashes": (INSIDE, "import ctypes; ctypes.string_at(0)", 1),
    "never returns from C": (INSIDE, "sum(range(10**13))", 1),
    "takes all memory": (INSIDE, "x = [bytearray(10**9) for _ in range(100)]", 1),
    "floods": (INSIDE, "print('x' * 10**8)", 2),
    "asks for input": (INSIDE, "input()", 1),
    "sinks": (INSIDE, "double(z)", 1),
    "leaves a daemon": (FIRST, "import subprocess; subprocess.Popen(['sleep', '98765'], start_new_session=True)", 2),
    "talks on every line": (
        FIRST,
        "import contextlib, os\nwith contextlib.suppress(OSError):\n    [os.write(i, b'x' * 99) for i in range(3, 60)]",
        1,
    ),
    "is honest, and loud": (LOUD, "", 3),
}


@pytest.mark.needs_bubblewrap
def test_a_hostile_class_is_graded_and_nobody_gains_anything(room):
    for student in ("ada", "grace", "zoe"):
        room.hand_in(student, WRONG if student == "grace" else RIGHT)
    expected = {"ada": 3, "grace": 2, "zoe": 3}
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.01)
        for name, (source, attack, points) in ATTACKS.items():
            attack = attack.replace("{root}", str(room.root)).replace("{port}", str(server.getsockname()[1]))
            room.hand_in(name, source.replace("{attack}", attack))
            expected[name] = points
        before = contents(room.root)
        house = House(room.root)
        results = {r.student: r for r in grade(house, house.chapters(), jobs=2, say=lambda sentence: None)}
        with pytest.raises(TimeoutError):
            server.accept()
    assert {name: result.score for name, result in results.items()} == expected
    assert {result.status for result in results.values()} == {"graded"}
    assert room.scores() == expected
    assert contents(room.root) == before
    assert not any("98765" in words for words in commands())


def contents(root):
    """Everything but what grading is to write."""
    ours = [root / "class" / name for name in ("results", "autograded", "gradebook.db")]
    return {p: p.read_bytes() for p in root.rglob("*") if p.is_file() and not any(p.is_relative_to(o) for o in ours)}


def commands():
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.append(path.read_text())
        except OSError:
            continue
    return found
