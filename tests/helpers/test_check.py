"""The checks that speak to a student: what each says, what it costs, and what never costs anything."""

import linecache
import logging
import os
import sys
import textwrap
import warnings

import numpy as np
import pytest
import torch

from helpers import check
from helpers.check import guard, probes
from helpers.check.verdict import MIME

X = np.array([[1.0, -2.0, 0.5], [-1.0, 3.0, 2.0]])


def judge(answer, checks, points=1, name="answer"):
    """Run checks on an answer as a notebook would: both live in one namespace."""
    if answer is None:
        checks.__globals__.pop(name, None)
    else:
        checks.__globals__[name] = answer
    return check.run(name, checks, points=points)


def doubles(ex):
    ex.returns("twice the input", (X,), 2 * X, points=1)


def says(verdict):
    return " | ".join(c["says"] for c in verdict.as_dict()["checks"])


# -- the verdict ------------------------------------------------------------------------------------------------------


def test_plain_text_is_the_points_and_nothing_else():
    verdict = judge(lambda Z: 2 * Z, doubles)
    bundle = verdict._repr_mimebundle_()
    assert float(bundle["text/plain"]) == 1
    assert "twice the input" in bundle["text/html"]
    assert bundle[MIME]["score"] == 1


def test_hidden_checks_are_announced_and_decide_the_rest():
    verdict = judge(lambda Z: 2 * Z, doubles, points=3)
    assert verdict.score == 1
    assert verdict.summary == "1 of 3; hidden checks decide 2 more at grading"


def test_all_checks_run_when_the_first_fails():
    def checks(ex):
        ex.returns("ones", (1,), 1, points=1)
        ex.returns("twos", (2,), 4, points=2)

    verdict = judge(lambda z: 4, checks, points=3)
    assert verdict.score == 2
    assert [c["earned"] for c in verdict.as_dict()["checks"]] == [0, 2]


def test_the_stub_is_not_answered_yet():
    def stub(Z):
        raise NotImplementedError

    verdict = judge(stub, doubles, points=3)
    assert verdict.summary == "0 of 3, not answered yet"
    assert float(repr(verdict)) == 0


def test_a_missing_name_has_its_own_sentence():
    verdict = judge(None, doubles)
    assert "there is no `answer` yet" in verdict.summary
    assert verdict.score == 0


def test_an_answer_that_is_no_function_is_named():
    assert "a function or a class was asked" in says(judge(3, doubles))


def test_a_broken_check_cell_ends_in_a_result_all_the_same():
    def checks(ex):
        ex.returns("one", (1,), 1, points=1)
        raise RuntimeError("an author's slip")

    verdict = judge(lambda z: z, checks)
    assert "an author's slip" in verdict.trouble
    assert "no fault of yours" in verdict._repr_mimebundle_()["text/html"]


def test_a_failure_is_told_once():
    def checks(ex):
        ex.returns("ones", (1,), 1, points=1)
        ex.returns("twos", (2,), 1, points=1)
        ex.returns("threes", (3,), 6, points=1)

    html = judge(lambda z: 5, checks, points=3)._repr_mimebundle_()["text/html"]
    assert html.count("1 was expected") == 1
    assert html.count("the same as above") == 1
    assert "6 was expected" in html


def test_html_escapes_what_a_student_wrote():
    html = judge(lambda Z: "<script>alert(1)</script>", doubles)._repr_mimebundle_()["text/html"]
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


# -- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        (3, 3.0),
        (np.float64(3), 3),
        (np.float32(3), 3),
        (np.array(3.0), 3),
        (torch.tensor(3.0), 3),
        (True, np.True_),
        (torch.tensor(True), True),
        ([1.0, 2.0], (1, 2)),
        ((2, 3), torch.Size([2, 3])),
        (torch.Size([2, 3]), (2, 3)),
        (np.array([1, 2]), np.array([1.0, 2.0])),
        (np.array([1.0, np.nan]), np.array([1.0, np.nan])),
        (np.array([0, 1]), np.array([False, True])),
        (torch.tensor([1, 2]), torch.tensor([1.0, 2.0])),
        (torch.tensor([1.0], requires_grad=True), torch.tensor([1.0])),
        (torch.tensor([1.0], dtype=torch.bfloat16), torch.tensor([1.0])),
        ({"a": np.ones(2)}, {"a": np.ones(2)}),
        (np.array([1e-9]), np.array([0.0])),
        (None, None),
        ("ab", "ab"),
    ],
)
def test_unusual_right_values_pass(came, expected):
    check.expect(came, expected)


@pytest.mark.parametrize(
    ("came", "expected", "sentence"),
    [
        (None, np.ones(2), "Is a `return` missing"),
        (3.0, np.ones(2), "a number; a NumPy array of shape (2,) was asked"),
        (np.array([[3.0]]), 3.0, "a plain number was asked (`.item()` takes it out)"),
        ([1.0, 1.0], np.ones(2), "a list of length 2; a NumPy array"),
        (torch.ones(2), np.ones(2), "a torch tensor of shape (2,); a NumPy array"),
        (np.ones(2), torch.ones(2), "a NumPy array of shape (2,); a torch tensor"),
        (np.ones((2, 1)), np.ones(2), "of shape (2, 1); shape (2,) was asked"),
        (np.array(["a"]), np.array([1.0]), "numbers were asked"),
        ((1, 2, 3), (1, 2), "of length 3; length 2 was asked"),
        ((1, 3), (1, 2), "`result[1]` is 3; 2 was expected"),
        (np.array([1.0, np.nan]), np.ones(2), "not a number (nan) at [1]"),
        (float("nan"), 1.0, "not a number"),
        (False, True, "False; True was expected"),
        (True, 1, "True or False; a number was asked"),
        ("a", "b", "not what was expected"),
        ({"a": 1}, {"b": 1}, "the keys ['b'] were asked"),
        ({"a": 1}, {"a": 2}, "`a` is 1; 2 was expected"),
        (object(), 1.0, "an object of type object; a number was asked"),
        (np.array([1.0, 2.5]), np.array([1.0, 2.0]), "its values differ"),
    ],
)
def test_wrong_values_are_refused_each_with_its_sentence(came, expected, sentence):
    with pytest.raises(check.Failure) as failure:
        check.expect(came, expected)
    assert sentence in failure.value.sentence


def test_the_worst_mismatch_is_located():
    wrong = 2 * X
    wrong[1, 2] += 0.5
    with pytest.raises(check.Failure) as failure:
        check.expect(wrong, 2 * X)
    assert "1 of 6 values differ, most at [1, 2]: 4.5 instead of 4 (off by 0.5)" in failure.value.where


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ((7,), "(7,)"),
        ([7], "[7]"),
        (np.array([0.5, 1e-17]), "[0.5 0. ]"),
        (np.array([0.5, 1e-9]), "[5.e-01 1.e-09]"),
    ],
)
def test_a_value_is_shown_as_it_would_be_written(value, shown):
    with pytest.raises(check.Failure) as failure:
        check.expect("another", value)
    assert failure.value.expected.startswith(shown)


def test_a_dtype_is_a_gate_only_where_it_is_asked():
    check.expect(np.ones(2, np.float32), np.ones(2))
    with pytest.raises(check.Failure, match=r"dtype float32; float64 was asked"):
        check.expect(np.ones(2, np.float32), np.ones(2), dtype="float64")
    with pytest.raises(check.Failure, match="int64; float32 was asked"):
        check.expect(torch.ones(2, dtype=torch.int64), torch.ones(2), dtype="float32")


def test_a_known_mistake_is_named():
    def checks(ex):
        ex.returns("the mean", (X,), X.mean(), points=1, mistakes={"This is the sum; the mean was asked.": X.sum()})

    assert "This is the sum; the mean was asked." in says(judge(lambda Z: Z.sum(), checks))
    assert "the mean was asked" not in says(judge(lambda Z: 0.0, checks))


def test_a_mistake_that_no_answer_could_make_is_an_authors_slip():
    def checks(ex):
        ex.returns("the mean", (X,), X.mean(), points=1, mistakes={"never": X.mean()})

    assert "has the expected value" in judge(lambda Z: Z.mean(), checks).trouble


def test_an_object_that_equals_everything_wins_nothing():
    class Yes(float):
        def __eq__(self, other):
            return True

        __hash__ = None

    assert judge(lambda Z: Yes(1.0), doubles).score == 0


# -- what never costs points ------------------------------------------------------------------------------------------


def test_prints_warnings_and_logs_cost_nothing_and_reach_no_stream(capfd):
    def noisy(Z):
        print("here")
        print("there", file=sys.stderr)
        os.write(2, b"from C")
        warnings.warn("careful", stacklevel=1)
        logging.getLogger("student").error("oh")
        return 2 * Z

    verdict = judge(noisy, doubles)
    captured = capfd.readouterr()
    assert verdict.score == 1
    assert captured.err == ""
    assert captured.out == ""
    html = verdict._repr_mimebundle_()["text/html"]
    assert "careful" in html
    assert "here" in html


def test_a_flood_of_prints_stays_short():
    def flood(Z):
        for _ in range(10_000):
            print("x" * 100)
        return 2 * Z

    verdict = judge(flood, doubles)
    assert verdict.score == 1
    assert len(verdict._repr_mimebundle_()["text/html"]) < 5_000


def test_changing_an_argument_does_not_disturb_the_next_check():
    def checks(ex):
        Z = np.ones((2, 3))
        ex.returns("first", (Z,), 2 * np.ones((2, 3)), points=1)
        ex.returns("again", (Z,), 2 * np.ones((2, 3)), points=1)

    def in_place(Z):
        Z *= 2
        return Z

    assert judge(in_place, checks, points=2).score == 2


# -- code that misbehaves ---------------------------------------------------------------------------------------------


def quick(ex):
    ex.returns("ends", (1,), 1, points=1, seconds=0.5)


def test_an_endless_loop_ends_with_a_sentence():
    def endless(z):
        while True:
            pass

    assert "a loop that never ends" in says(judge(endless, quick))


def test_a_loop_that_swallows_interrupts_ends_too():
    def stubborn(z):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass

    assert "a loop that never ends" in says(judge(stubborn, quick))


def test_an_import_is_not_cut_off_in_the_middle(tmp_path, monkeypatch):
    (tmp_path / "slow_to_load.py").write_text("import time\ntime.sleep(0.4)\nwhole = True\n")
    monkeypatch.syspath_prepend(tmp_path)

    def body():
        import slow_to_load  # noqa: F401

        while True:
            pass

    with pytest.raises(guard.TimeLimit):
        guard.run_for_at_most(0.1, body)
    assert sys.modules["slow_to_load"].whole


def test_many_endless_checks_fit_into_the_cells_time():
    def checks(ex):
        ex._seconds_left = 2.0
        for i in range(4):
            ex.returns(f"check {i}", (1,), 1, points=1)

    def endless(z):
        while True:
            pass

    verdict = judge(endless, checks, points=4)
    assert "Stopped after 2 s" in says(verdict)
    assert "Stopped after 0.5 s" in says(verdict)


def test_once_stopped_the_other_checks_are_not_waited_for_as_long():
    def checks(ex):
        ex.returns("one", (1,), 1, points=1, seconds=1.5)
        ex.returns("two", (2,), 2, points=1)

    def endless(z):
        while True:
            pass

    told = [c["says"] for c in judge(endless, checks, points=2).as_dict()["checks"]]
    assert [words.split(":")[0] for words in told] == ["Stopped after 1.5 s", "Stopped after 1 s"]


def test_an_exception_is_told_with_the_line_it_rose_in():
    namespace = {"__name__": "__main__", "check": check}
    source = textwrap.dedent("""
        def answer(z):
            half = z / 0
            return half
    """)
    linecache.cache["<cell>"] = (len(source), None, source.splitlines(keepends=True), "<cell>")
    exec(compile(source, "<cell>", "exec"), namespace)
    sentence = says(judge(namespace["answer"], quick))
    assert "ZeroDivisionError: division by zero" in sentence
    assert "`half = z / 0`" in sentence


@pytest.mark.parametrize(
    ("raised", "sentence"),
    [(SystemExit(0), "ended Python"), (ValueError("no"), "ValueError: no"), (GeneratorExit(), "")],
)
def test_whatever_is_raised_becomes_a_sentence(raised, sentence):
    def raising(z):
        raise raised

    verdict = judge(raising, quick)
    assert verdict.score == 0
    assert sentence in says(verdict)


def test_an_answer_that_asks_at_the_keyboard_is_told():
    assert "waits for the keyboard" in says(judge(lambda z: input("how many? "), quick))


def test_a_notebooks_own_exit_ends_in_a_sentence(monkeypatch):
    class Shell:
        def ask_exit(self):
            raise AssertionError("the kernel has ended")

    shell = Shell()
    monkeypatch.setattr(guard, "_notebook_shell", lambda: shell)
    assert "ended Python" in says(judge(lambda z: shell.ask_exit(), quick))
    with pytest.raises(AssertionError, match="kernel"):
        shell.ask_exit()


def test_an_error_of_a_library_is_no_stub():
    verdict = judge(lambda z: torch.zeros(2, dtype=torch.uint8).softmax(0), quick)
    assert "not implemented for 'Byte'" in says(verdict)
    assert "not answered yet" not in verdict.summary


def test_a_half_written_answer_is_told_what_is_wrong():
    def checks(ex):
        ex.returns("ones", (1,), 1, points=1)
        ex.returns("twos", (2,), 4, points=1)

    def half(z):
        if z == 1:
            return 5
        raise NotImplementedError

    verdict = judge(half, checks, points=2)
    assert "not answered yet" not in verdict.summary
    assert "5; 1 was expected" in says(verdict)
    assert "This part is not answered yet" in says(verdict)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda z: None, "The result is None. Is a `return` missing?"),
        (lambda z: {"b": 1}, "The result has no entry 'a'."),
        (lambda z: 3, "The result is a number, with which the check could not go on"),
        (lambda: 3, "could not be called as the exercise asks: TypeError"),
    ],
    ids=["None", "another key", "no dict", "no argument"],
)
def test_a_result_that_a_check_cannot_take_apart_is_told(answer, sentence):
    def checks(ex):
        ex.returns("the part a", (1,), 1, points=1, via=lambda f, z: f(z)["a"])

    assert sentence in says(judge(answer, checks))


def test_endless_recursion_is_told():
    def deeper(z):
        return deeper(z)

    assert "RecursionError" in says(judge(deeper, quick))


# -- side effects and source ------------------------------------------------------------------------------------------


def conduct(ex):
    ex.returns("twice the input", (X,), 2 * X, points=1)
    ex.leaves_arguments("the input is not changed", (X,), points=1)


def test_a_changed_argument_is_named():
    def in_place(Z):
        Z *= 2
        return Z

    verdict = judge(in_place, conduct, points=2)
    assert verdict.score == 1
    assert "changed its argument `Z`" in says(verdict)


def test_a_changed_argument_without_a_name_is_counted():
    def in_place(*args):
        args[0][:] = 0

    def checks(ex):
        ex.leaves_arguments("the input is not changed", (X,), points=1)

    assert "changed its argument number 1" in says(judge(in_place, checks))


def test_good_conduct_alone_earns_nothing():
    verdict = judge(lambda Z: None, conduct, points=2)
    assert verdict.score == 0
    assert "Counts as soon as a value is right" in says(verdict)


def test_a_value_without_points_opens_the_way_for_conduct():
    def checks(ex):
        ex.returns("twice the input", (X,), 2 * X, points=0)
        ex.leaves_arguments("the input is not changed", (X,), points=1)

    verdict = judge(lambda Z: 2 * Z, checks, points=1)
    assert verdict.score == 1
    assert "Counts" not in says(verdict)
    assert "0 of 0" not in verdict._repr_mimebundle_()["text/html"]
    assert judge(lambda Z: 3 * Z, checks, points=1).score == 0


def define(source):
    """An answer with source, as a notebook's cell has it."""
    name = f"<cell {hash(source)}>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    namespace = {"__name__": "__main__", "np": np, "torch": torch}
    exec(compile(source, name, "exec"), namespace)
    return namespace["answer"]


@pytest.mark.parametrize(
    "line", ["from numpy import ones", "from numpy.linalg import norm", "import numpy.linalg as a"]
)
def test_a_forbidden_module_is_found_in_an_import_of_its_parts(line):
    def checks(ex):
        ex.forbids("write it in plain Python", names=["numpy"])
        ex.returns("one", (), 1, points=1)

    verdict = judge(define(f"{line}\n\n\ndef answer():\n    {line}\n    return 1\n"), checks)
    assert "Write it in plain Python" in verdict.summary


def rule(ex):
    ex.forbids("write the exponentials yourself", names=["softmax"])
    ex.returns("one", (1.0,), 1.0, points=1)


@pytest.mark.parametrize(
    "source",
    [
        "def answer(z):\n    return float(torch.softmax(torch.tensor([z]), 0))\n",
        "def answer(z):\n    return float(torch.tensor([z]).softmax(0))\n",
        "def answer(z):\n    from torch import softmax as s\n    return float(s(torch.tensor([z]), 0))\n",
        "def answer(z):\n    return float(getattr(torch, 'softmax')(torch.tensor([z]), 0))\n",
        "def mine(z):\n    return torch.softmax(z, 0)\n\n\ndef answer(z):\n    return float(mine(torch.ones(1)))\n",
    ],
)
def test_a_broken_rule_earns_nothing(source):
    verdict = judge(define(source), rule)
    assert verdict.score == 0
    assert [check["earned"] for check in verdict.as_dict()["checks"]] == [0]
    assert "Write the exponentials yourself" in verdict.summary
    assert says(verdict) == "Counts once the rule is kept."


def test_the_matrix_product_can_be_forbidden_as_an_operator():
    def checks(ex):
        ex.forbids("multiply and sum", names=["@"])
        ex.returns("one", (1.0,), 1.0, points=1)

    assert judge(define("def answer(z):\n    return (np.array([z]) @ np.ones(1)).item()\n"), checks).score == 0
    assert judge(define("def answer(z):\n    return z  # no @ here\n"), checks).score == 1


def test_a_forbidden_name_in_a_comment_or_docstring_is_no_use_of_it():
    verdict = judge(define('def answer(z):\n    """A softmax."""\n    return 1.0  # softmax of one value\n'), rule)
    assert verdict.score == 1


@pytest.mark.parametrize(
    "source",
    [
        "def answer(z):\n    return float(getattr(torch.tensor([z]), 'softmax')(0))\n",
        "hidden = torch.softmax\ndef answer(z):\n    return float(hidden(torch.tensor([z]), 0))\n",
        "hidden = lambda z: torch.softmax(z, 0)\nanswer = lambda z: float(hidden(torch.tensor([z])))\n",
        "def softmax():\n    pass\ndef answer(z):\n    return float(torch.softmax(torch.tensor([z]), 0))\n",
        "class A:\n    def __call__(self, z):\n        return float(torch.softmax(torch.tensor(z), 0))\nanswer = A()\n",
        "def answer(z, f=torch.softmax):\n    return float(f(torch.tensor([z]), 0))\n",
        "def answer(z):\n    return float(vars(torch)['softmax'](torch.tensor([z]), 0))\n",
        "answer = torch.softmax\n",
    ],
)
def test_a_forbidden_name_is_found_behind_another_one(source):
    verdict = judge(define(source), rule)
    assert verdict.score == 0
    assert "Your answer uses `softmax`" in verdict.summary


@pytest.mark.parametrize(
    ("hides", "source"),
    [
        ("getattr", "def answer(z):\n    return getattr(torch, 'soft' + 'max')(torch.ones(1), 0).item()\n"),
        (
            "getattr",
            "reach = getattr\ndef answer(z):\n    return reach(torch, 'soft' + 'max')(torch.ones(1), 0).item()\n",
        ),
        ("eval", "def answer(z):\n    return eval('torch.softmax(torch.ones(1), 0).item()')\n"),
        ("exec", "exec('def mine(z): return torch.softmax(z, 0)')\ndef answer(z):\n    exec('')\n    return 1.0\n"),
        ("vars", "def answer(z):\n    return vars(torch)['soft' + 'max'](torch.ones(1), 0).item()\n"),
        ("__dict__", "def answer(z):\n    return torch.__dict__['soft' + 'max'](torch.ones(1), 0).item()\n"),
        ("modules", "import sys\ndef answer(z):\n    return 1.0 if sys.modules['to' + 'rch'] else 0\n"),
        ("globals", "def answer(z):\n    return 1.0 if globals()['to' + 'rch'] else 0\n"),
        (
            "import_module",
            "import importlib\ndef answer(z):\n    return 1.0 if importlib.import_module('to' + 'rch') else 0\n",
        ),
        (
            "methodcaller",
            "from operator import methodcaller as m\ndef answer(z):\n    return float(m('sum')(torch.ones(1)))\n",
        ),
        ("pickle", "import pickle\ndef answer(z):\n    return float(pickle.loads(b'I1\\n.'))\n"),
        ("__globals__", "def answer(z):\n    return 1.0 if answer.__globals__ else 0\n"),
    ],
)
def test_a_rule_refuses_what_hides_names_from_it(hides, source):
    verdict = judge(define(source), rule)
    assert verdict.score == 0
    assert f"Your answer uses `{hides}`, behind which no rule can be read" in verdict.summary


@pytest.mark.parametrize(
    "source",
    [
        "def answer(z):\n    return float(getattr(torch, 'exp')(torch.zeros(1)))\n",
        "class A:\n    def __init__(self):\n        vars(self).update(one=1.0)\n"
        "    def __call__(self, z):\n        return getattr(self, 'o' + 'ne') * len(self.__dict__)\nanswer = A()\n",
        "import re\ndef answer(z):\n    return float(bool(re.compile('1').match('1')))\n",
        "net = torch.nn.Linear(1, 1)\ndef answer(z):\n    return float(len(list(net.eval().modules())))\n",
        "def answer(z):\n    vars, compile = 1.0, 2\n    return vars\n",
    ],
)
def test_what_can_be_read_hides_nothing(source):
    assert judge(define(source), rule).score == 1


def test_a_library_that_is_changed_beside_the_answer_is_read():
    """In an ordinary notebook as long as it stands in the same cell; the grader reads all cells."""
    source = "torch.exp = torch.softmax\ndef answer(z):\n    return float(torch.exp(torch.ones(1), 0))\n"

    class StandIn:
        __source__ = source
        __call__ = lambda self, z: 1.0  # noqa: E731

    assert "Your answer uses `softmax`" in judge(StandIn(), rule).summary
    StandIn.__source__ = source.replace("torch.exp = torch.softmax", "setattr(torch, 'exp', torch.softmax)")
    assert "Your answer uses `softmax`" in judge(StandIn(), rule).summary


@pytest.mark.parametrize(
    "other",
    [
        "def hook():\n    global answer\n    answer = lambda z: torch.softmax(z, 0)\nhook()\n",
        "import __main__\n__main__.answer = lambda z: torch.softmax(z, 0)\n",
        "import sys\nsys.modules[__name__].answer = lambda z: torch.softmax(z, 0)\n",
        "globals()['answer'] = lambda z: torch.softmax(z, 0)\n",
        "match lambda z: torch.softmax(z, 0):\n    case answer:\n        pass\n",
        "def unused(z: (answer := lambda z: torch.softmax(z, 0))):\n    pass\n",
        "def unused(z=(answer := lambda z: torch.softmax(z, 0))):\n    pass\n",
        "def answer(z):\n    match torch:\n        case object(softmax=f):\n            return f(z, 0)\n",
        "try:\n    pass\nfinally:\n    answer = torch.softmax\n",
    ],
)
def test_an_answer_that_is_put_in_the_place_of_another_is_read(other):
    class StandIn:
        __source__ = f"def answer(z):\n    return 1.0\n{other}"
        __call__ = lambda self, z: 1.0  # noqa: E731

    assert "Your answer uses `softmax`" in judge(StandIn(), rule).summary


def test_an_object_that_gets_an_attribute_elsewhere_breaks_no_rule():
    class StandIn:
        __source__ = (
            "def answer(z):\n    model = z\n    return model\n"
            "model = torch.nn.Linear(1, 1)\nmodel.answer = torch.softmax\n"
            "class Net:\n    def __init__(self):\n        self.answer = torch.softmax\n"
        )
        __call__ = lambda self, z: z  # noqa: E731

    assert judge(StandIn(), rule).score == 1


@pytest.mark.parametrize(
    "source",
    [
        "answer = (\n    lambda z:\n    z\n)\n",
        "from functools import partial\ndef same(extra, z):\n    return z\nanswer = partial(same, 0)\n",
        "class A:\n    def __call__(self, z):\n        return z\nanswer = A()\n",
        "def make():\n    def answer(z):\n        return z\n    return answer\nanswer = make()\n",
        "from functools import cache\ndef answer(z):\n    return z\nanswer = cache(answer)\n",
        "def answer(z: torch.softmax) -> torch.softmax:\n    return z\n",
        "def answer(z):\n    softmax = z\n    return softmax\n",
        "def softmax(z):\n    return z\ndef answer(z):\n    return softmax(z)\n",
        "class A:\n    def softmax(self, z): return z\n    __call__ = lambda self, z: self.softmax(z)\nanswer = A()\n",
        "def answer(z):\n    return z\ntried = [torch.softmax(torch.ones(2), 0) for _ in range(2)]\n",
        "def answer(z):\n    return torch.softmax(torch.ones(1), 0)\ndef answer(z):\n    return z\n",
    ],
)
def test_what_an_answer_does_not_lean_on_breaks_no_rule(source):
    def checks(ex):
        rule(ex)
        ex.forbids("no loop", loops=True)

    class StandIn:
        """Carries the source of its cell, as an answer does that lives in another process."""

        __source__ = source

        def __call__(self, z):
            return z

    for answer in (define(source), StandIn()):
        verdict = judge(answer, checks)
        assert verdict.score == 1, verdict.summary


def test_a_helper_in_another_cell_is_read():
    helper = define("def answer(z):\n    return torch.softmax(z, 0)\n")
    helper.__globals__["mine"] = helper
    cell = "def answer(z):\n    return float(mine(torch.ones(1)))\n"
    linecache.cache["<second cell>"] = (len(cell), None, cell.splitlines(keepends=True), "<second cell>")
    exec(compile(cell, "<second cell>", "exec"), helper.__globals__)
    assert judge(helper.__globals__["answer"], rule).score == 0


@pytest.mark.parametrize(
    ("body", "loops"),
    [
        ("return 2 * Z", False),
        ("out = Z.copy()\n    for i in range(len(Z)):\n        out[i] = 2 * Z[i]\n    return out", True),
        ("return np.array([2 * row for row in Z])", True),
        ("return np.array(list(map(lambda row: 2 * row, Z)))", True),
        ("return np.vectorize(lambda v: 2 * v)(Z)", True),
        ("from functools import reduce\n    return reduce(lambda a, b: a + b, [Z, Z])", True),
        ("from functools import reduce as fold\n    return fold(lambda a, b: a + b, [Z, Z])", True),
        ("each = map\n    return np.array(list(each(lambda row: 2 * row, Z)))", True),
        ("return np.array([*filter(lambda row: True, 2 * Z)])", True),
        ("return 2 * Z if len(Z) < 2 else np.vstack([answer(Z[:1]), answer(Z[1:])])", True),
        ("go = lambda Z: 2 * Z if len(Z) < 2 else np.vstack([go(Z[:1]), go(Z[1:])])\n    return go(Z)", True),
        ("answer = 2 * Z\n    return answer", False),
        ("return np.add.reduce(np.stack([Z, Z]))", False),
        ("i = 0\n    while i < 1:\n        i += 1\n    return 2 * Z", True),
    ],
)
def test_python_loops_are_read_from_the_source(body, loops):
    def checks(ex):
        ex.returns("twice", (X,), 2 * X, points=1)
        ex.forbids("no Python loop over the rows", loops=True, points=1)

    assert judge(define(f"def answer(Z):\n    {body}\n"), checks, points=2).score == (1 if loops else 2)


def test_the_source_of_a_class_is_read_from_its_methods():
    def checks(ex):
        ex.forbids("no sorting", names=["sort"])
        ex.returns("one", (), 1, via=lambda cls: cls().first(), points=1)

    wrong = "class answer:\n    def first(self):\n        return np.sort(np.array([1]))[0]\n"
    right = "class answer:\n    def first(self):\n        return 1\n"
    assert judge(define(wrong), checks).score == 0
    assert judge(define(right), checks).score == 1


# -- probes -----------------------------------------------------------------------------------------------------------


def test_probes_see_what_values_cannot_tell():
    Z = np.ones((2, 3))
    assert probes.shares_memory(lambda a: a.T, Z)
    assert not probes.shares_memory(lambda a: a.copy(), Z)
    assert probes.shares_memory(lambda a: (3, a[1:]), Z)
    assert not probes.shares_memory(lambda a: (a[1:].copy(), [3, 4, 5]), Z)
    assert probes.shares_memory(lambda a, b: (a.copy(), b[1:]), Z, 2 * Z, index=None)
    assert not probes.shares_memory(lambda a, b: (a.copy(), b[1:]), Z, 2 * Z)
    assert probes.same_object(lambda a: a, Z)
    assert not probes.same_object(lambda a: a + 0, Z)
    assert probes.shares_memory(lambda a: a.view(3, 2), torch.ones(2, 3))
    assert not probes.shares_memory(lambda a: a.set_(a * 2), torch.ones(2, 3))
    assert probes.leaves_random_state(lambda: np.random.default_rng(1).random())
    assert not probes.leaves_random_state(lambda: np.random.rand())  # noqa: NPY002
    assert not probes.leaves_random_state(lambda: torch.rand(1))


def test_a_probe_sees_whether_an_optimizer_moves_the_arrays_themselves():
    class InPlace:
        def step(self, parameters, gradients):
            for p, g in zip(parameters, gradients, strict=True):
                p -= g

    class NewArrays:
        def step(self, parameters, gradients):
            parameters[:] = [p - g for p, g in zip(parameters, gradients, strict=True)]

    for optimizer, moves in ((InPlace, True), (NewArrays, False)):
        assert (
            probes.moves_in_place(optimizer, (), [np.zeros(2), np.zeros((1, 3))], [np.ones(2), np.ones((1, 3))])
            is moves
        )


def test_a_probe_sees_how_much_memory_a_call_takes():
    assert probes.stays_below(lambda n: np.ones(n), 100_000, megabytes=1)
    assert not probes.stays_below(lambda n: np.ones(n).sum(), 200_000, megabytes=1)


def test_a_probe_hears_an_overflow_and_no_other_warning():
    def switched_off(z):
        with np.errstate(over="ignore"):
            return np.exp(z)

    assert not probes.stays_quiet(np.exp, np.array([1000.0]))
    assert probes.stays_quiet(np.exp, np.array([-1000.0]))
    assert probes.stays_quiet(switched_off, np.array([1000.0]))
    assert probes.stays_quiet(lambda: warnings.warn("careful", stacklevel=1))


def test_a_probe_sees_whether_a_layer_in_use_hands_on_the_array_itself():
    class Layer:
        def __init__(self, copies):
            self.copies = copies

        def forward(self, X, training=True):
            return X.copy() if self.copies else X[:]

    for copies in (True, False):
        assert probes.forward_shares_memory(Layer, (copies,), np.ones((2, 3))) is not copies


def test_a_probe_asks_about_views_made_beside_the_answer():
    pairs = ([], [("reshape", 3, 2), ("transpose", 0, 1)]), ([("copy",)], [])
    came = probes.on_views(np.shares_memory, np.ones((2, 3)), *pairs)
    assert came == {"answers": [True, False], "kept": True}
    assert not probes.on_views(lambda a, b: a.add_(b), torch.ones(3), ([], []))["kept"]


def test_a_refused_argument_passes_only_with_the_right_exception():
    def checks(ex):
        ex.returns("one", (1,), 1, points=1)
        ex.raises("refuses a negative number", (-1,), ValueError, points=1)

    def refusing(z):
        if z < 0:
            raise ValueError
        return z

    assert judge(refusing, checks, points=2).score == 2
    assert judge(lambda z: z, checks, points=2).score == 1
    assert "was to raise ValueError; it returned -1" in says(judge(lambda z: z, checks, points=2))
    assert judge(lambda z: int("x"), checks, points=2).score == 0


def test_holds_speaks_through_what_its_test_returns():
    def checks(ex):
        ex.holds("rows sum to one", lambda f: None if f(1) == 1 else "The rows sum to something else.", points=1)

    assert judge(lambda z: 1, checks).score == 1
    assert "something else" in says(judge(lambda z: 2, checks))
