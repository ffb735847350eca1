"""Hostile and clumsy hand-ins, one a recipe: what is done to a notebook, and what it earns all the same.

A recipe changes the notebook of a student before it is handed in (plain JSON, of any chapter), or the folder after it.
Who earns ``NOTHING`` has wrong answers to begin with, or hands in what cannot be read; who earns ``EVERYTHING`` has
right ones; ``THE_REST`` is everything but the first exercise. Who ``steals`` would have a right answer to that, too, if
the theft went well. In a source, ``NAME`` is the first exercise's answer, ``ROOT`` the folder of the class, which an
attacker may well know, and ``PORT`` one on which someone listens.

``course demo`` mixes them into its class, too. The numbers H1 to H20 are those of the course's list of attacks on
nbgrader: H1 reads what is not for students, H2 writes grades, H3 to H7 fake a verdict, H8 and H9 end or stall the
grader, H10, H11 and H20 break the notebook's form, H12 and H13 take resources, H14 and H15 reach out, H16 attacks who
reads the feedback, H19 is honest and noisy.
"""

import copy
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

NOTHING, EVERYTHING, THE_REST = "nothing", "everything", "the rest"
MARK = "31415926"  # seconds that whatever a recipe starts sleeps, to find it by


@dataclass(frozen=True)
class Recipe:
    """One hand-in: its name is the student's; changes take the notebook, ``leave`` its path once it is written."""

    name: str
    earns: str
    changes: tuple[Callable[[dict], None], ...] = ()
    leave: Callable[[Path], None] | None = None


# -- what can be done to a notebook --------------------------------------------------------------------------------


def is_graded(cell, what):
    return bool(cell.get("metadata", {}).get("nbgrader", {}).get(what))


def answers(book):
    return [cell for cell in book["cells"] if is_graded(cell, "solution")]


def checks(book):
    return [cell for cell in book["cells"] if is_graded(cell, "grade")]


def name_of(cell):
    return cell["metadata"]["nbgrader"]["grade_id"]


def code(source):
    return {"cell_type": "code", "id": "own", "metadata": {}, "source": source, "outputs": [], "execution_count": None}


def cell(source):
    """An own cell before the first answer."""

    def change(book):
        at = book["cells"].index(answers(book)[0])
        book["cells"].insert(at, code(source.replace("NAME", name_of(answers(book)[0]))))

    return change


def last(source):
    """An own cell at the end."""
    return lambda book: book["cells"].append(code(source))


def answer(source):
    """The first answer."""

    def change(book):
        first = answers(book)[0]
        first["source"] = source.replace("NAME", name_of(first))

    return change


def body(*lines):
    """The first answer is a function of anything, with this body."""
    return answer("def NAME(*args, **kwargs):\n" + "\n".join(f"    {line}" for line in lines))


def bodies(*lines):
    """So is every answer."""

    def change(book):
        for one in answers(book):
            one["source"] = f"def {name_of(one)}(*args, **kwargs):\n" + "\n".join(f"    {line}" for line in lines)

    return change


def before(source):
    """Stands above the first answer in its cell."""

    def change(book):
        answers(book)[0]["source"] = f"{source}\n\n{answers(book)[0]['source']}"

    return change


def steals(source):
    """The first answer is right where this source ends without an exception."""
    lines = ["stolen = False", "try:", *(f"    {line}" for line in source.strip().splitlines())]
    lines += ["    stolen = True", "except BaseException:", "    pass"]

    def change(book):
        first = answers(book)[0]
        otherwise = f"if not stolen:\n    def {name_of(first)}(*args, **kwargs):\n        return 7"
        first["source"] = "\n".join([*lines, first["source"], otherwise])

    return change


def every_cell(change):
    def of(book):
        for one in book["cells"]:
            change(one)

    return of


def first_check(change):
    return lambda book: change(checks(book)[0])


def nbgrader(**facts):
    return lambda one: one["metadata"]["nbgrader"].update(facts)


def tags(*words):
    return lambda one: one["metadata"].update(tags=list(words))


def copied(which):
    """The first of these cells, once more at the end."""
    return lambda book: book["cells"].append(copy.deepcopy(which(book)[0]))


def gone(which):
    def change(book):
        for one in which(book):
            book["cells"].remove(one)

    return change


def text(source):
    """A text cell."""
    return lambda book: book["cells"].insert(0, {"cell_type": "markdown", "id": "t", "metadata": {}, "source": source})


def split(book):
    first = answers(book)[0]
    lines = first["source"].split("\n")
    rest = copy.deepcopy(first) | {"source": "\n".join(lines[1:]), "id": "rest"}
    first["source"] = lines[0]
    book["cells"].insert(book["cells"].index(first) + 1, rest)


def many_cells(book):
    book["cells"] += [code(f"x{number} = {number}") for number in range(5000)]


def upside_down(book):
    book["cells"].reverse()


def old_format(book):
    cells = [{**one, "input": one["source"]} for one in book["cells"]]
    book.update(nbformat=3, nbformat_minor=0, worksheets=[{"cells": cells}], cells=None)


def without_ids(book):
    book["nbformat_minor"] = 4
    every_cell(lambda one: one.pop("id", None))(book)


def saved_verdict(book):
    """Outputs that say it is all right."""
    for one in checks(book):
        points = one["metadata"]["nbgrader"]["points"]
        data = {"text/plain": str(points), "text/html": "<script>alert(1)</script>"}
        one["outputs"] = [{"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": 1}]


def saved_flood(book):
    for one in checks(book):
        one["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * 5_000_000}]


# -- what can be done to the file ----------------------------------------------------------------------------------


def becomes(data):
    return lambda path: path.write_bytes(data)


def renamed(name):
    return lambda path: path.rename(path.with_name(name))


def link_to(target):
    def leave(path):
        path.unlink()
        path.symlink_to(target)

    return leave


def encoded(how):
    return lambda path: path.write_bytes(path.read_text().encode(how))


def begins(text):
    """What stands in front of everything else in the file's one object."""
    return lambda path: path.write_text("{" + text + path.read_text().lstrip("{"))


def leave_a_pipe(path):
    path.unlink()
    os.mkfifo(path)


def leave_copies(path):
    for number in range(30):
        path.with_name(f"copy ({number}).ipynb").write_text("{")


def leave_a_folder(path):
    path.unlink()
    path.mkdir()


def beside(name, source):
    return lambda path: path.with_name(name).write_text(source)


def stamp(text):
    return lambda path: path.with_name("timestamp.txt").write_text(text)


# -- sources that are longer than a line ---------------------------------------------------------------------------

FIND_NOTEBOOKS = """
import glob
places = ('.', '..', '../../..', 'ROOT', 'ROOT/solutions', 'ROOT/class', '/course/*', '/scratch', '/home', '/root')
found = [path for place in places for path in glob.glob(place + '/*/*.ipynb') + glob.glob(place + '/*.ipynb')]
print(open(found[0]).read())
"""
REWRITE_GRADES = """
import sqlite3
base = sqlite3.connect('ROOT/class/gradebook.db')
base.execute('update grade set manual_score = 2')
base.commit()
"""
AGREEABLE = """
class Agreeable(float):
    def __eq__(self, other): return True
    __ne__ = lambda self, other: False
    __lt__ = __le__ = __gt__ = __ge__ = __eq__
    __sub__ = __rsub__ = __add__ = __radd__ = __abs__ = lambda self, *other: self
    __array__ = lambda self, *a, **k: np.array(5.0)
    __hash__ = None
"""
PATCHED_CHECK = """
from helpers import check
from helpers.check import compare, exercise, verdict
compare.expect = exercise.expect = lambda *a, **k: None
compare.agrees = exercise.agrees = lambda *a, **k: True
verdict.Verdict.score = property(lambda self: self.points)
check.run = lambda name, checks, points: verdict.Verdict(name, points, [])
"""
LOOK_FOR_CHECKS = """
import gc, sys
def NAME(*args, **kwargs):
    for frame in [sys._getframe(i) for i in range(20) if i < len(__import__('traceback').extract_stack())]:
        for value in frame.f_locals.values():
            if callable(getattr(value, 'returns', None)):
                value.returns = lambda *a, **k: None
    return [o for o in gc.get_objects() if getattr(o, '__name__', '') == 'NAME_checks'][0]
"""
FORGED_FRAMES = """
import os
for number in range(3, 64):
    for forged in (b'{"came": 4, "number": 1}', b'cos\\nsystem\\n(Vtouch pwned\\ntR.', b'[' * 99):
        try:
            os.write(number, forged)
        except OSError:
            pass
"""
DRIBBLE = """
import gc, struct, time
from helpers.course.grade.border import wire
def NAME(*args, **kwargs):
    line = [thing for thing in gc.get_objects() if isinstance(thing, wire.Line)][0]
    line.send(struct.pack('<II', 10**6, 0))
    while True:
        line.send(b' ')
        time.sleep(0.1)
"""
ENDLESS_FACTS = """
from helpers.course.grade.border import worker
class Endless:
    def __iter__(self): return self
    def __next__(self): return Endless()
find = worker._Server.do_find
def do_find(self, reply, name):
    found = find(self, reply, name)
    reply.update(parameters=Endless(), found=Endless())
    return found
worker._Server.do_find = do_find
worker._Server.told = lambda self, error: Endless()
"""
ENDLESS_KINDS = """
class D(dict):
    keys = values = lambda self: iter(int, 1)
class S(set):
    __iter__ = lambda self: iter(int, 1)
"""
OF_TWO_MINDS = """
class Two(int):
    __eq__ = lambda self, other: True
    __int__ = __index__ = lambda self: 4
    __repr__ = None
    __hash__ = int.__hash__
"""
SIGNALS_FOR_EVER = """
import signal
def handler(*args):
    while True: pass
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
"""
KEYS = """
import ctypes, platform
add = 248 if platform.machine() == 'x86_64' else 217
assert ctypes.CDLL(None).syscall(add, b'user', b'for the next one', b'x', 1, -3) != -1
"""
PICKLE = """
class Gift:
    def __reduce__(self):
        return (open, ('ROOT/pwned', 'w'))
"""
LEAVE_A_DAEMON = f"""
import subprocess, os
subprocess.Popen(['sleep', '{MARK}'], start_new_session=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.execvp('sleep', ['sleep', '{MARK}'])
"""
WRITE_EVERYWHERE = """
import pathlib, helpers
written = []
for place in ('ROOT/solutions', 'ROOT/chapters', 'ROOT/class/submitted', 'ROOT', '/course/helpers', '/etc', '/usr', '/',
              pathlib.Path(helpers.__file__).parent, pathlib.Path(np.__file__).parent):
    try:
        written.append(pathlib.Path(place, 'pwned.py').write_text('pwned'))
    except OSError:
        pass
written[0]
"""
IGNORE_SIGNALS = """
import signal
for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
"""
SPY = """
import atexit, sys, threading
sys.settrace(lambda frame, event, arg: None)
sys.setrecursionlimit(10**6)
atexit.register(lambda: print('bye'))
sys.excepthook = lambda *a: None
sys.modules['helpers.check'] = sys.modules['numpy.linalg'] = None
"""
RECURSIVE = """
def NAME(*args, **kwargs):
    thing = []
    thing.append(thing)
    return thing
"""
NASTY_ERROR = """
class Nasty(BaseException):
    __slots__ = ()
    def __str__(self): raise self
    __repr__ = __str__
def NAME(*args, **kwargs):
    raise Nasty
"""
TERMINAL = "raise ValueError('\\x1b[2J\\x1b[31m<script>alert(1)</script><img src=x onerror=alert(1)>[bold red]' * 50)"
NOISY = """
import sys, warnings
warnings.warn('this is honest')
print('look', file=sys.stderr)
print('\\r 50%|#####     |', file=sys.stderr)
def _noise():
    warnings.warn('again')
    sys.stderr.write('tqdm')
    print('here I am')
_noise()
"""

# -- the corpus ----------------------------------------------------------------------------------------------------

RECIPES = [
    Recipe("a-theft-that-goes-well", EVERYTHING, (steals("pass"),)),  # so that the others prove something
    # H1, H2: what is not for students
    Recipe("H1-reads-notebooks", THE_REST, (steals(FIND_NOTEBOOKS),)),
    Recipe("H1-reads-solutions", THE_REST, (steals("print(__import__('os').listdir('ROOT/solutions'))"),)),
    Recipe("H1-reads-a-neighbour", THE_REST, (steals("print(__import__('os').listdir('ROOT/class/submitted'))"),)),
    Recipe("H1-reads-memory", THE_REST, (steals("open('/proc/self/mem', 'rb')"),)),
    Recipe("H1-reads-the-parent", THE_REST, (steals("open(f'/proc/{__import__(\"os\").getppid()}/environ').read()"),)),
    Recipe("H1-leaves-a-key", THE_REST, (steals(KEYS),)),
    Recipe("H1-a-namespace", THE_REST, (steals("import ctypes\nassert ctypes.CDLL(None).unshare(0x10000000) == 0"),)),
    Recipe("H1-signals-the-parent", THE_REST, (steals("import os\nos.kill(os.getppid() or 2, 0)"),)),
    Recipe("H2-reads-the-gradebook", THE_REST, (steals("open('ROOT/class/gradebook.db', 'rb')"),)),
    Recipe("H2-rewrites-grades", THE_REST, (steals(REWRITE_GRADES),)),
    # H3 to H7: a faked verdict
    Recipe(
        "H3-swallows-cells", NOTHING, (cell("get_ipython().input_transformers_cleanup.append(lambda l: ['pass\\n'])"),)
    ),
    Recipe(
        "H3-hooks-the-shell",
        NOTHING,
        (cell("get_ipython().run_cell = lambda *a, **k: 1\nget_ipython().ast_transformers.append(None)"),),
    ),
    Recipe("H4-saved-verdict", NOTHING, (saved_verdict,)),
    Recipe(
        "H5-patches-numpy",
        NOTHING,
        (cell("np.allclose = np.array_equal = lambda *a, **k: True\nnp.asarray = np.array = lambda *a, **k: 6"),),
    ),
    Recipe("H5-a-numpy-of-ones-own", NOTHING, leave=beside("numpy.py", "allclose = lambda *a, **k: True")),
    Recipe(
        "H5-writes-a-numpy",
        NOTHING,
        (cell("open('numpy.py', 'w').write('allclose = None')\nimport importlib; importlib.reload(np)"),),
    ),
    Recipe("H5-patches-the-checks", NOTHING, (cell(PATCHED_CHECK),)),
    Recipe(
        "H5-patches-builtins",
        NOTHING,
        (cell("import builtins\nbuiltins.isinstance = builtins.all = lambda *a: True\nbuiltins.len = lambda x: 2"),),
    ),
    Recipe("H6-skips-checks", NOTHING, (every_cell(tags("skip-execution", "raises-exception", "nbval-skip")),)),
    Recipe("H6-rewrites-a-check", NOTHING, (first_check(lambda one: one.update(source="2")),)),
    Recipe("H6-moves-points", NOTHING, (first_check(nbgrader(points=1000, locked=False)),)),
    Recipe("H7-equal-to-all", NOTHING, (before(AGREEABLE), bodies("return Agreeable(5)"))),
    Recipe(
        "H7-an-array-equal-to-all",
        NOTHING,
        (
            cell("class A(np.ndarray):\n    __eq__ = lambda s, o: True\n    __array_ufunc__ = lambda s, *a, **k: True"),
            bodies("return np.ones(3).view(A)"),
        ),
    ),
    Recipe(
        "H7-sets-a-score",
        NOTHING,
        (bodies("globals().update(score=4, ex=None, check=None, __name__='x')", "return 7"),),
    ),
    Recipe(
        "H7-replaces-the-verdict", NOTHING, (cell("from helpers import check\ncheck.Verdict = check.Exercise = 2"),)
    ),
    Recipe("H7-replaces-the-checks", NOTHING, (cell("def NAME_checks(ex): pass"), last("def NAME_checks(ex): pass"))),
    Recipe("H7-looks-up-the-stack", NOTHING, (answer(LOOK_FOR_CHECKS),)),
    Recipe("H7-forges-frames", NOTHING, (cell(FORGED_FRAMES),)),
    Recipe("H7-returns-a-pickle", NOTHING, (cell(PICKLE), bodies("return Gift()"))),
    Recipe("H7-returns-a-generator", NOTHING, (bodies("yield from iter(int, 1)"),)),
    Recipe("H7-returns-itself", NOTHING, (answer(RECURSIVE),)),
    Recipe("H7-returns-a-flood", NOTHING, (bodies("return [0] * 10**8"),)),
    Recipe("H7-returns-a-huge-number", NOTHING, (bodies("return 1 << 10**7"),)),
    Recipe("H7-dribbles", THE_REST, (answer(DRIBBLE),)),
    Recipe("H7-endless-facts", NOTHING, (cell(ENDLESS_FACTS),)),
    Recipe("H7-an-endless-dict", NOTHING, (cell(ENDLESS_KINDS), bodies("return D(a=1)"))),
    Recipe("H7-an-endless-set", NOTHING, (cell(ENDLESS_KINDS), bodies("return S({1})"))),
    Recipe("H7-of-two-minds", NOTHING, (cell(OF_TWO_MINDS), bodies("return Two(7)"))),
    Recipe("H7-hides-its-class", NOTHING, (cell("class I:\n    __class__ = int\n    real = 4"), bodies("return I()"))),
    Recipe("H7-spies", NOTHING, (cell(SPY),)),
    # H8, H9: the end of Python, and no end
    Recipe("H8-exits", THE_REST, (body("import os; os._exit(0)"),)),
    Recipe("H8-exits-politely", THE_REST, (body("raise SystemExit(0)"),)),
    Recipe("H8-crashes", THE_REST, (body("import ctypes; ctypes.string_at(0)"),)),
    Recipe("H8-exits-in-a-cell", EVERYTHING, (cell("import os; os._exit(0)"),)),
    Recipe(
        "H8-kills-everyone",
        THE_REST,
        (body("import os; os.kill(-1, 9); os.kill(0, 9); os.kill(os.getppid(), 9); os._exit(0)"),),
    ),
    Recipe("H8-closes-everything", THE_REST, (body("import os; os.closerange(0, 1000)"),)),
    Recipe("H8-nasty-error", THE_REST, (answer(NASTY_ERROR),)),
    Recipe(
        "H8-endless-recursion",
        THE_REST,
        (body("import sys; sys.setrecursionlimit(10**9)", "f = lambda x: f(x)", "return f(1)"),),
    ),
    Recipe("H9-loops", THE_REST, (body("while True: pass"),)),
    Recipe("H9-loops-in-cells", EVERYTHING, (cell("while True: pass"), cell("while 1: 1"))),
    Recipe("H9-one-long-call", THE_REST, (body("return sum(range(10**13))"),)),
    Recipe(
        "H9-ignores-signals",
        THE_REST,
        (
            cell(IGNORE_SIGNALS),
            body("while True:", "    try:", "        while True: pass", "    except BaseException: pass"),
        ),
    ),
    Recipe(
        "H9-loops-in-a-destructor", THE_REST, (body("class D:", "    def __del__(s):", "        while 1: 1", "D()"),)
    ),
    Recipe("H9-loops-at-a-signal", THE_REST, (before(SIGNALS_FOR_EVER), body("while True: pass"))),
    Recipe("H9-sleeps", THE_REST, (body("import time; time.sleep(10**6)"),)),
    Recipe("H9-waits-for-the-keyboard", THE_REST, (body("return input('your name?')"),)),
    # H10, H11: cells twice, cells of no known form
    Recipe("H10-check-twice", EVERYTHING, (copied(checks),)),
    Recipe("H10-answer-twice", EVERYTHING, (copied(answers),)),
    Recipe("H11-schema-of-the-past", EVERYTHING, (first_check(nbgrader(schema_version=1)),)),
    Recipe("H11-schema-of-the-future", EVERYTHING, (first_check(nbgrader(schema_version=99, extra="key")),)),
    # H12, H13: resources
    Recipe("H12-prints-a-flood", EVERYTHING, (cell("print('x' * 10**8)"),)),
    Recipe("H12-prints-for-ever", THE_REST, (body("while True: print('x' * 10**5)"),)),
    Recipe("H12-saved-a-flood", EVERYTHING, (saved_flood,)),
    Recipe("H13-takes-memory", THE_REST, (body("return [bytearray(10**8) for _ in range(1000)]"),)),
    Recipe("H13-takes-memory-at-once", THE_REST, (body("return np.ones(3 * 10**8)"),)),
    Recipe(
        "H13-fork-bomb", THE_REST, (body("import os", "while True:", "    try: os.fork()", "    except OSError: pass"),)
    ),
    Recipe(
        "H13-threads",
        THE_REST,
        (body("import threading", "while True: threading.Thread(target=lambda: threading.Event().wait()).start()"),),
    ),
    Recipe("H13-memory-of-nobody", THE_REST, (steals("import os\nos.memfd_create('x')"),)),
    Recipe("H13-leaves-a-daemon", NOTHING, (cell(LEAVE_A_DAEMON),)),
    Recipe("H13-fills-the-disk", EVERYTHING, (cell("f = open('big', 'wb')\nwhile True: f.write(b'x' * 10**7)"),)),
    # H14, H15: out
    Recipe("H14-calls-home", THE_REST, (steals("__import__('socket').create_connection(('127.0.0.1', PORT), 1)"),)),
    Recipe("H14-listens", EVERYTHING, (cell("import socket\nsocket.create_server(('0.0.0.0', 8888)).listen()"),)),
    Recipe("H15-writes-everywhere", THE_REST, (steals(WRITE_EVERYWHERE),)),
    Recipe("H15-deletes", THE_REST, (steals("__import__('shutil').rmtree('ROOT/solutions')"),)),
    Recipe("H15-shell", NOTHING, (cell("!touch ROOT/pwned\n!rm -rf ROOT/chapters\n%cd ROOT\n%mkdir pwned"),)),
    Recipe("H15-a-magic-shell", NOTHING, (cell("%%bash\ntouch ROOT/pwned; rm -rf ROOT/solutions"),)),
    # H16: who reads it
    Recipe("H16-script-in-text", EVERYTHING, (text("# <script>alert(1)</script><img src=x onerror=alert(1)>"),)),
    Recipe("H16-script-in-an-error", THE_REST, (body(TERMINAL),)),
    Recipe(
        "H16-script-in-an-answer",
        THE_REST,
        (body("return '</pre></code><script>alert(1)</script><img src=x onerror=alert(1)>'"),),
    ),
    Recipe(
        "H16-script-in-a-cell",
        EVERYTHING,
        (
            cell(
                f"from IPython.display import HTML, Javascript\ndisplay(HTML('<script>alert(1)</script>'))\n{TERMINAL}"
            ),
        ),
    ),
    Recipe("<img src=x onerror=alert(1)><script>", EVERYTHING),
    # H19: honest noise
    Recipe("H19-warns", EVERYTHING, (cell(NOISY), before(NOISY))),
    # H20: form
    Recipe("H20-no-check", EVERYTHING, (lambda book: book["cells"].remove(checks(book)[0]),)),
    Recipe("H20-no-checks", EVERYTHING, (gone(checks),)),
    Recipe("H20-renamed", EVERYTHING, leave=renamed("mine (final) (2).ipynb")),
    Recipe("H20-not-to-be-graded", EVERYTHING, (first_check(nbgrader(grade=False)),)),
    Recipe("no-metadata", EVERYTHING, (every_cell(lambda one: one.update(metadata={})),)),
    Recipe("answer-as-text", EVERYTHING, (lambda book: answers(book)[0].update(cell_type="markdown"),)),
    Recipe("answer-split", EVERYTHING, (split,)),
    Recipe("all-answers-gone", NOTHING, (gone(answers),)),
    Recipe("upside-down", EVERYTHING, (upside_down,)),
    Recipe("old-format", EVERYTHING, (old_format,)),
    Recipe("without-ids", EVERYTHING, (without_ids,)),
    Recipe(
        "kernel-of-R", EVERYTHING, (lambda book: book["metadata"].update(kernelspec={"name": "ir", "language": "R"}),)
    ),
    Recipe("half-a-line", EVERYTHING, (cell("for i in range("), last("\0"))),
    Recipe("shadows-names", EVERYTHING, (last("check = np = ex = print = None\n__builtins__ = {}"),)),
    Recipe("UTF-16", EVERYTHING, leave=encoded("utf-16")),
    Recipe("UTF-8-with-a-mark", EVERYTHING, leave=encoded("utf-8-sig")),
    Recipe("keys-twice", EVERYTHING, leave=begins('"cells": [], "nbformat": 99, ')),
    Recipe("no-numbers", EVERYTHING, leave=begins('"a": NaN, "b": [Infinity, -Infinity, 1e999], ')),
    Recipe("thousands-of-cells", EVERYTHING, (many_cells,)),
    Recipe("copies-beside", EVERYTHING, leave=leave_copies),
    Recipe("a-name-of-two-lines", EVERYTHING, leave=renamed("one\n\x1b[31m(2).ipynb")),
    Recipe("pipe-for-a-file", NOTHING, leave=leave_a_pipe),
    Recipe("empty", NOTHING, leave=becomes(b"")),
    Recipe("not-JSON", NOTHING, leave=becomes(b"{'cells': []}")),
    Recipe("no-text", NOTHING, leave=becomes(bytes(range(256)) * 20)),
    Recipe("deeply-nested", NOTHING, leave=becomes(b"[" * 100_000)),
    Recipe("other-JSON", NOTHING, leave=becomes(json.dumps({"cells": {"a": [1]}, "nbformat": 4}).encode())),
    Recipe("link-to-a-secret", NOTHING, leave=link_to("/etc/passwd")),
    Recipe("link-to-nowhere", NOTHING, leave=link_to("/dev/zero")),
    Recipe("folder-for-a-file", NOTHING, leave=leave_a_folder),
    Recipe("a-time-that-is-none", EVERYTHING, leave=stamp("yesterday; rm -rf /")),
]
