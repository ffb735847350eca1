"""What a check can do with a student's names, and what it cannot be made to believe."""

import itertools
import json
import struct
import time
import warnings

import numpy as np
import pytest
import torch

from helpers import check
from helpers.check import guard, probes
from helpers.course.grade import checker
from helpers.course.grade.border import wire
from helpers.course.grade.border.clock import Clock, Patience
from helpers.course.grade.border.session import NAMELESS


@pytest.fixture
def found(worker):
    """What the checker finds under a name after a cell ran."""

    def run(source, name="f"):
        worker.run(source)
        return worker.find(name, checker.python_of(source))

    return run


@pytest.fixture
def judged(found):
    """The verdict on an answer `f`, by one check function."""

    def judge(source, checks, points=1):
        namespace = {"__name__": "__main__"}
        came = found(source)
        if came is not NAMELESS:
            namespace["f"] = came
        exec("def checks(ex): asked(ex)", namespace | {"asked": checks}, bound := dict(namespace))
        bound["checks"].__globals__.update(bound)
        return check.run("f", bound["checks"], points=points)

    return judge


def test_arguments_and_results_are_copies(found):
    given = np.arange(3.0)
    came = found("import numpy as np\ndef f(x): return x.T")(given)
    assert np.array_equal(came, given) and not np.shares_memory(came, given)


def test_an_argument_that_is_changed_in_place_comes_back_changed(found):
    f = found(
        "def f(x, values, table, tensor, draws):\n"
        "    x[0] = 9; values.append(1); values[0][0] = 5; table['new'] = 2; tensor.mul_(2); draws.random()"
    )
    x, inner, table = np.zeros(2), np.zeros(2), {}
    values, tensor, draws = [inner], torch.ones(2), np.random.default_rng(0)
    f(x, values, table, tensor=tensor, draws=draws)
    after = np.random.default_rng(0)
    after.random()
    assert x.tolist() == [9, 0] and table == {"new": 2} and tensor.tolist() == [2, 2]
    assert len(values) == 2 and values[0].tolist() == [5, 0]
    assert draws.random() == after.random()


def test_a_gradient_that_a_call_leaves_in_its_argument_comes_back(found):
    x = torch.ones(2, requires_grad=True)
    found("def f(x): (3 * x).sum().backward()")(x)
    assert x.grad.tolist() == [3, 3]


def test_objects_stay_behind_and_are_asked(found):
    Layer = found(
        "import numpy as np\nclass Layer:\n"
        "    def __init__(self, d): self.W = np.ones((d, 2))\n"
        "    def forward(self, X): return X @ self.W\n"
        "    def __len__(self): return 7\n"
        "    def __iter__(self): return iter('ab')\n"
        "    def __getitem__(self, key): return key",
        "Layer",
    )
    layer = Layer(3)
    assert layer.forward(np.ones((1, 3))).tolist() == [[3, 3]]
    assert (len(layer), list(layer), layer[1:2], type(layer).__name__) == (7, ["a", "b"], slice(1, 2), "Layer")
    layer.W = np.zeros((3, 2))
    assert layer.W.sum() == 0
    with pytest.raises(AttributeError, match="no attribute 'bias'"):
        _ = layer.bias


def test_what_is_no_plain_data_can_still_be_made_an_array(found):
    f = found("import pandas as pd\ndef f(): return pd.Series([1.5, 2])")
    assert np.asarray(f()).tolist() == [1.5, 2.0]
    assert type(f()).__name__ == "Series"


def test_functions_of_a_check_are_called_back_and_keep_their_state(found):
    calls = []

    def loss(x):
        calls.append(x.copy())
        return float(x.sum())

    loss.__module__ = "__main__"
    f = found("import numpy as np\ndef f(loss, n): return [loss(np.full(2, i)) for i in range(n)], loss.__name__")
    assert f(loss, 3) == ([0.0, 2.0, 4.0], "loss")
    assert [c.tolist() for c in calls] == [[0, 0], [1, 1], [2, 2]]


def test_a_function_that_is_called_back_may_ask_the_answer_in_its_turn(found):
    f = found("class A:\n    x = 4\ndef f(g, n): return g(A()) + n if n else 1")
    ask = lambda a: a.x + f(None, 0)  # noqa: E731
    ask.__module__ = "__main__"
    assert f(ask, 10) == 15


def test_an_exception_of_a_function_that_is_called_back_is_the_one_that_comes(found):
    def fails(x):
        raise check.Failure("told by the check")

    fails.__module__ = "__main__"
    f = found("def f(g):\n    try:\n        g(1)\n    except ZeroDivisionError:\n        pass")
    with pytest.raises(check.Failure, match="told by the check"):
        f(fails)


def test_library_functions_and_generators_arrive_as_themselves(found):
    f = found("import numpy as np\ndef f(g, draws): return g is np.sin, g(0.0), draws.random()")
    assert f(np.sin, np.random.default_rng(5)) == (True, 0.0, np.random.default_rng(5).random())


def test_an_exception_comes_with_its_line(found):
    with pytest.raises(ValueError, match="too far") as caught:
        found("def f(x):\n    y = x + 1\n    raise ValueError('too far')")(1)
    assert guard.last_line_of(caught.value, but="") == "raise ValueError('too far')"


def test_prints_and_warnings_are_heard_where_the_check_runs(found, capsys):
    f = found(
        "import warnings\ndef f():\n    print('hello')\n    warnings.warn('careful', RuntimeWarning)\n    return 1"
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert f() == 1
    assert capsys.readouterr().out == "hello\n"
    assert [(w.category.__name__, str(w.message)) for w in caught] == [("RuntimeWarning", "careful")]


def test_a_flood_of_output_is_cut(found, capsys):
    found("def f(): print('x' * 10**8)")()
    assert len(capsys.readouterr().out) <= 1001


def test_a_probe_runs_beside_the_answer(found):
    f = found("def f(x): return x")
    assert f.run_beside(probes.same_object, np.ones(2)) is True
    with pytest.raises(TypeError, match="no function of"):
        f.run_beside(print)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("import os; os._exit(0)", "ended Python"),
        ("import ctypes; ctypes.string_at(0)", "ended Python"),
        ("exit()", "ended Python"),
        ("input()", "keyboard"),
        ("raise KeyboardInterrupt", "interrupted"),
        ("x = []; x.append(x); return x", "cannot be looked at: lists in lists deeper"),
        ("import numpy as np; return np.zeros(10**7)", "too large"),
        ("return object()", "object of type object"),
        ("raise ValueError('\\ud800')", "ValueError: ?"),
        ("raise type('E', (BaseException,), {'__str__': lambda self: 1 / 0})", "raised E"),
    ],
)
def test_the_end_of_an_answer_is_told_and_the_next_check_goes_on(judged, body, words):
    def checks(ex):
        ex.returns("breaks", (), 1, points=1)
        ex.returns("works", (2,), 4, points=1)

    verdict = judged(f"def f(x=None):\n    if x is not None: return 2 * x\n    {body}", checks, points=2)
    assert [c["earned"] for c in verdict.as_dict()["checks"]] == [0, 1]
    assert words in verdict.as_dict()["checks"][0]["says"]


@pytest.mark.parametrize(
    "body", ["while True: pass", "sum(range(10**13))", "time.sleep(99)", "[0 for _ in iter(int, 1)]"]
)
def test_what_never_ends_is_stopped_and_the_next_check_goes_on(judged, body):
    def checks(ex):
        ex.returns("breaks", (), 1, points=1, seconds=0.5)
        ex.returns("works", (2,), 4, points=1)

    started = time.monotonic()
    verdict = judged(f"import time\ndef f(x=None):\n    if x: return 2 * x\n    {body}", checks, points=2)
    assert [c["earned"] for c in verdict.as_dict()["checks"]] == [0, 1]
    assert "Stopped after" in verdict.as_dict()["checks"][0]["says"]
    assert time.monotonic() - started < 20


def test_code_that_lets_itself_wait_is_charged_a_part_of_it():
    class Crowded:
        told = itertools.count(0, 1000)  # fifty children of its own stand in line before it
        seconds = lambda self: next(self.told)  # noqa: E731

    with Clock(Crowded(), 1.0, Patience()) as clock:
        time.sleep(0.1)
        assert 0.01 <= clock.charged() < 0.1


def test_what_a_submission_is_forgiven_has_an_end():
    class Crowded:
        told = itertools.count(0, 1000)
        seconds = lambda self: next(self.told)  # noqa: E731

    patience = Patience(0.06)
    with Clock(Crowded(), 1.0, patience):
        time.sleep(0.1)
    with Clock(Crowded(), 1.0, patience) as clock:
        time.sleep(0.1)
        assert clock.charged() >= 0.1
    assert patience.seconds == pytest.approx(0, abs=0.01)


def test_a_call_back_that_is_asked_for_ever_is_stopped(judged):
    def checks(ex):
        one = lambda: 1.0  # noqa: E731
        one.__module__ = "__main__"
        ex.returns("breaks", (one,), 1, points=1, seconds=0.5)

    verdict = judged("def f(g):\n    while True: g()", checks)
    assert "Stopped after" in verdict.as_dict()["checks"][0]["says"]


ENDLESS = """
class E:
    def __iter__(self): return self
    def __next__(self): return E()
"""


@pytest.mark.parametrize("given", [lambda values: sum(1 for _ in values), lambda values: sum(1 for _ in iter(int, 1))])
def test_a_function_of_a_check_is_not_kept_busy_for_ever(judged, given):
    def checks(ex):
        given.__module__ = "__main__"
        ex.returns("breaks", (given,), 1, points=1, seconds=0.5)

    verdict = judged(f"{ENDLESS}\ndef f(g): return g(E())", checks)
    assert "Stopped after" in verdict.as_dict()["checks"][0]["says"]


def test_a_function_of_a_check_that_is_over_is_called_no_more(found, worker):
    calls = []

    def counted(x):
        calls.append(x)
        return x

    counted.__module__ = "__main__"
    f = found("kept = []\ndef f(g):\n    kept.append(g)\n    return kept[0](1)")
    assert f(counted) == 1
    worker.settle()
    with pytest.raises(RuntimeError, match="is over"):
        f(counted)
    assert "is over" in worker.run("kept[0](2)")
    assert calls == [1]


EQUAL = "class E:\n    def __eq__(self, o): return True\n    __ne__ = __lt__ = __gt__ = lambda self, o: False\n"
CHEATS = {
    "an object that equals everything": EQUAL + "def f(x): return E()",
    "a list of such objects": EQUAL + "def f(x): return [E(), E()]",
    "a float that equals everything": EQUAL.replace("class E", "class E(float)") + "def f(x): return E(1)",
    "an array that equals everything": EQUAL.replace("class E", "class E(np.ndarray)")
    + "def f(x): return np.zeros(2).view(E)",
    "numpy patched": "np.allclose = np.isclose = np.array_equal = lambda *a, **k: True\ndef f(x): return np.zeros(2)",
    "check patched": "from helpers import check\nfrom helpers.check import compare, exercise\n"
    "compare._expect = exercise.expect = check.expect = lambda *a, **k: None\ndef f(x): return np.zeros(2)",
    "IPython patched": "get_ipython().input_transformers_cleanup.append(lambda l: ['pass\\n'])\n"
    "def f(x): return np.zeros(2)",
    "the wire patched": "from helpers.course.grade import wire, worker\nwire.pack = lambda *a: b'\\x00' * 8\n"
    "def f(x): return np.zeros(2)",
    "frames of its own": "import gc, socket, struct, json\ndef f(x):\n"
    "    for o in gc.get_objects():\n        if isinstance(o, socket.socket):\n"
    "            o.sendall(struct.pack('<II', 4, 0) + b'true')\n    return np.zeros(2)",
    "a reply with a pickle": "import os, struct, json, socket, gc\ndef f(x):\n"
    "    text = json.dumps({'\\0': 'dict', 'keys': ['number', 'came'], 'of': [2, {'\\0': 'reference', 'near': 0,"
    " 'pickled': 'cos\\nsystem\\n'}]}).encode()\n"
    "    lines = [o for o in gc.get_objects() if isinstance(o, socket.socket)]\n"
    "    [line.sendall(struct.pack('<II', len(text), 0) + text) for line in lines]",
}
FORGED = {
    "a stand-in for a reply": "far",
    "a stand-in for a fact": "dict(number=n, found=far, came=1)",
    "an error out of range": "dict(number=n, raised=dict(near=float('inf')))",
    "a call out of range": "dict(call=float('inf'), args=[], kwargs={})",
    "a call with a number for its arguments": "dict(call=0, args=3, kwargs=4)",
    "a reply within the reply that is no frame": "dict(number=n, found=True, came=3)",
}
FORGER = """
import json, struct
from helpers.course.grade.border import wire, worker
far = {'\\0': 'reference', 'far': 0, 'type': 'x', 'callable': True}
def packed(value):
    pairs = isinstance(value, dict) and '\\0' not in value
    return {'\\0': 'dict', 'keys': list(value), 'of': [packed(v) for v in value.values()]} if pairs else value
def answer(self, frame):
    n = wire.unpack(frame, lambda node: node)['number']
    text = json.dumps(packed(REPLY)).encode()
    return struct.pack('<II', len(text), 0) + text
worker._Server.answer = answer
"""


@pytest.mark.parametrize("reply", FORGED.values(), ids=list(FORGED))
def test_a_forged_reply_finds_nothing_and_raises_nothing(worker, reply):
    worker.run(FORGER.replace("REPLY", reply))
    assert worker.find("f", "") is NAMELESS


def test_what_is_said_beside_a_value_is_plain_data(worker):
    """A far object in its place would be asked for its parts, of which there may be no end."""
    worker.run(
        f"{ENDLESS}\nfrom helpers.course.grade import worker\nfind = worker._Server.do_find\n"
        "def do_find(self, reply, name):\n    found = find(self, reply, name)\n    reply['parameters'] = E()\n"
        "    return found\nworker._Server.do_find = do_find\ndef f(x): return x"
    )
    assert worker.find("f", "") is NAMELESS


@pytest.mark.parametrize("part", [{"\0": "tuple"}, {"\0": "dict", "keys": []}, {"\0": "set"}, {"\0": "complex"}])
def test_a_far_object_is_asked_nothing_before_all_of_a_value_has_come(worker, part):
    far = {"\0": "reference", "far": 0, "type": "E", "callable": False}
    text = json.dumps(part | {"of": far}).encode()
    worker.run(ENDLESS + "\nf = E()")
    assert worker.find("f", "").__class__.__name__ == "E"  # number 0 over there
    with pytest.raises(wire.WireError):
        worker._value(struct.pack("<II", len(text), 0) + text)


@pytest.mark.parametrize("cheat", CHEATS)
def test_a_cheat_wins_nothing(judged, cheat):
    def checks(ex):
        ex.returns("twice", (np.array([1.0, 2.0]),), np.array([2.0, 4.0]), points=1)
        ex.returns("a list", ([1.0, 2.0],), [2.0, 4.0], points=1)
        ex.returns("a number", (1.0,), 2.0, points=1)

        def equal(f):
            if f(1.0) != 2.0:
                return "not equal"

        ex.holds("equal", equal, points=1)

    verdict = judged("import numpy as np\n" + CHEATS[cheat], checks, points=4)
    assert verdict.score == 0, verdict.as_dict()
    assert not verdict.trouble


@pytest.mark.parametrize(
    ("source", "rule_is_kept"),
    [
        ("def f(A, B): return (A * B).sum()", True),
        ("def f(A, B): return A @ B", False),
        ("def g(A, B): return A @ B\n# %%\ndef f(A, B): return g(A, B)", False),
        ("def g(A, B): return A @ B\n# %%\ndef f(A, B): return 1", True),
        ("def f(A, B): return 1\n# %%\ndef f(A, B): return A @ B", False),
        ("%%time\ndef f(A, B): return A @ B", False),
        ("%time f = lambda A, B: A @ B", False),
        ("!pip install numpy\n%matplotlib inline\ndef f(A, B): return A @ B", False),
        ("!pip install numpy\ndef f(A, B): return 1", True),
        ("    def f(A, B): return A @ B", False),
        (">>> def f(A, B): return A @ B", False),
        ("exec('def f(A, B): return A @ B')", False),
        ("from numpy import matmul as f", False),
    ],
)
def test_rules_read_all_of_the_students_cells(worker, source, rule_is_kept):
    cells = source.split("# %%\n")
    for cell in cells:
        worker.run(cell)
    found = worker.find("f", "\n".join(map(checker.python_of, cells)))
    assert found is not NAMELESS
    exercise = check.Exercise("f", type(lambda: 0)((lambda ex: None).__code__, {"f": found}), points=1)
    exercise.forbids("no product", names=("@", "matmul"))
    assert (not exercise._rules) == rule_is_kept


def test_a_cell_that_raises_is_told_and_keeps_what_it_did(worker):
    assert worker.run("f = 3\n1 / 0\nf = 4") == "raised ZeroDivisionError: division by zero"
    assert worker.find("f", "") == 3


def test_a_cell_that_asks_for_input_is_told_in_words(worker):
    assert worker.run("name = input('Who?')") == "stopped at `input`: nobody sits at the keyboard"


def test_a_cell_that_ends_python_is_left_out(worker):
    worker.run("a = 1")
    assert worker.run("import os; os._exit(1)") == "ended Python; it was left out"
    worker.run("b = 2")
    assert (worker.find("a", ""), worker.find("b", "")) == (1, 2)


def test_a_cell_that_is_no_python_hurts_nobody(worker):
    assert worker.run("def f(:").startswith("raised SyntaxError")
    assert worker.run("exit()").startswith("raised SystemExit")
    worker.run("!ls\n%pip install x\nfiles = !ls\ng = 1")
    assert worker.find("g", "") == 1 and worker.find("f", "") is NAMELESS


@pytest.mark.parametrize(
    "line",
    [
        "%matplotlib inline",
        "%config InlineBackend.figure_format = 'retina'",
        "%load_ext autoreload\n%autoreload 2",
        "%no_such_magic",
        "%load_ext no_such_extension",
        "%timeit -n1 -r1 1 + 1",
        "np?",
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()",
    ],
)
def test_a_line_for_a_notebooks_looks_costs_nothing(worker, line):
    assert worker.run(f"{line}\ng = 1") == ""
    assert worker.find("g", "") == 1


def test_an_answer_that_does_not_tell_its_signature_can_be_called(found):
    silent = (
        "class F:\n    __signature__ = property(lambda self: {}['no'])\n    __call__ = lambda self, x: 2 * x\nf = F()"
    )
    assert found(silent)(2) == 4


def test_one_submission_knows_nothing_of_the_one_before(worker):
    worker.run("import numpy, sys; numpy.left = sys.left = left = 1; open('left', 'w').write('x')")
    worker.begin()
    worker.run("import numpy, sys, os; found = [hasattr(numpy, 'left'), hasattr(sys, 'left'), os.path.exists('left')]")
    assert worker.find("found", "")[:2] == [False, False]
    assert worker.find("left", "") is NAMELESS
