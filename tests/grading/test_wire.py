"""What crosses the border comes out as it went in; what cannot is refused with words; no bytes at all do harm."""

import json
import socket
import struct

import numpy as np
import pytest
import torch

from helpers.course.grade.border import faults, wire


def refuse(value):
    raise wire.WireError(f"an object of type {type(value).__name__} cannot be handed over")


def there_and_back(value):
    return wire.unpack(wire.pack(value, refuse), refuse)


def same(a, b):
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray | np.generic):
        return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
    if isinstance(a, torch.Tensor):
        alike = a.dtype == b.dtype and a.shape == b.shape and a.requires_grad == b.requires_grad
        return alike and torch.equal(a.detach(), b.detach())
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(map(same, a.values(), b.values()))
    return a == b or a != a


PLAIN = [
    None,
    True,
    0,
    -(10**400),
    1.5,
    -0.0,
    float("nan"),
    float("-inf"),
    2 + 3j,
    "",
    "ä ∑ \0 \ud800",
    b"\x00\xff",
    [],
    (),
    [1, [2.0, (None, "x")]],
    {},
    {"a": 1, 2: [3], (1, "b"): None, None: {}},
    {1, 2},
    frozenset("a"),
    np.float64(0.1),
    np.float32(0.1),
    np.int8(-3),
    np.bool_(True),
    np.str_("word"),
    np.array(1.0),
    np.zeros((0, 3)),
    np.zeros((2, 0)),
    np.arange(12.0).reshape(3, 4),
    np.arange(12, dtype=">i2").reshape(3, 4).T,
    np.arange(24.0).reshape(2, 3, 4).transpose(2, 0, 1)[::2],
    np.array([True, False]),
    np.array(["ab", "c"]),
    np.array([1j]),
    np.float16([1, 2]),
    np.dtype("float32"),
    torch.tensor(3.0),
    torch.arange(6).reshape(2, 3).T,
    torch.zeros(2, 0, dtype=torch.bool),
    torch.tensor([1.5, -2.0], dtype=torch.bfloat16),
    torch.tensor([1 + 2j]),
    torch.ones(2, requires_grad=True),
    torch.float64,
]


@pytest.mark.parametrize("value", PLAIN, ids=lambda value: repr(value)[:30].replace("\0", ""))
def test_plain_data_comes_out_as_it_went_in(value):
    assert same(there_and_back(value), value)
    assert same(there_and_back([value, (value,), {"key": value}]), [value, (value,), {"key": value}])


def test_random_nested_data_comes_out_as_it_went_in():
    rng = np.random.default_rng(0)
    leaves = [v for v in PLAIN if not isinstance(v, list | tuple | dict)]

    def grown(depth):
        kind = rng.integers(0, 4 if depth else 1)
        if kind == 0:
            return leaves[rng.integers(len(leaves))]
        parts = [grown(depth - 1) for _ in range(rng.integers(0, 4))]
        return parts if kind == 1 else tuple(parts) if kind == 2 else dict(enumerate(parts))

    for _ in range(200):
        value = grown(4)
        assert same(there_and_back(value), value)


def test_a_transposed_tensor_lies_in_memory_as_it_did():
    assert not there_and_back(torch.zeros(3, 4).T).is_contiguous()


def test_subclasses_cross_as_what_they_are_made_of():
    class Celsius(float):
        pass

    assert same(there_and_back([Celsius(2), torch.zeros(2).shape]), [2.0, (2,)])
    assert type(there_and_back(np.ma.masked_array([1.0]))) is np.ndarray


def test_an_array_of_objects_crosses_with_what_it_holds():
    came = there_and_back(np.array([[1, "a"], [None, 2.0]], dtype=object))
    assert came.tolist() == [[1, "a"], [None, 2.0]]
    lists = np.empty(2, dtype=object)
    lists[:] = [1, 2], [3]
    lists[1].append(4)
    assert there_and_back(lists).tolist() == [[1, 2], [3, 4]]


def test_the_gradient_of_a_leaf_crosses():
    x = torch.ones(3, requires_grad=True)
    (2 * x).sum().backward()
    assert there_and_back(x).grad.tolist() == [2.0, 2.0, 2.0]


@pytest.mark.parametrize("make", [np.random.default_rng, np.random.RandomState])
def test_a_random_generator_goes_on_where_it_was(make):
    numbers = make(3)
    numbers.standard_normal(5)
    assert there_and_back(numbers).standard_normal(4).tolist() == numbers.standard_normal(4).tolist()


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def circle():
    value = []
    value.append(value)
    return value


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (object(), "type object cannot be handed over"),
        (lambda: 1, "type function cannot be handed over"),
        (10**5000, "cannot be handed over"),
        (nested(60), "deeper than 50"),
        (circle(), "deeper than 50"),
        (np.zeros(9 * 2**20), "too large"),
        ("x" * 5 * 2**20, "too large"),
        (np.zeros(2, dtype="datetime64[s]"), "type ndarray cannot be handed over"),
        (torch.eye(3).to_sparse(), "type Tensor cannot be handed over"),
    ],
    ids=["object", "function", "digits", "deep", "circle", "array", "string", "dates", "sparse"],
)
def test_what_cannot_cross_is_refused_with_words(value, words):
    with pytest.raises(wire.WireError, match=words):
        wire.pack([value], refuse)


def frame(node, data=b""):
    text = json.dumps(node).encode()
    return struct.pack("<II", len(text), len(data)) + text + data


def array(**facts):
    return {"\0": "array", "dtype": "<f8", "shape": [2], "at": [0, 16]} | facts


@pytest.mark.parametrize(
    "forged",
    [
        b"",
        b"\x01",
        struct.pack("<II", 5, 0) + b"[1",
        struct.pack("<II", 1, 0) + b"[",
        struct.pack("<II", 2, 0) + b"\xff\xfe",
        frame({"no": "kind"}),
        frame({"\0": "pickle", "of": "cos\nsystem"}),
        frame({"\0": ["array"]}),
        frame({"\0": "reference", "pickled": "cos\nsystem\n(S'true'\ntR."}),
        frame(array(), bytes(8)),
        frame(array(shape=[3]), bytes(16)),
        frame(array(shape=[-2]), bytes(16)),
        frame(array(shape=[2.0]), bytes(16)),
        frame(array(shape=[2**62, 4]), bytes(16)),
        frame(array(shape=[0, 2**70], at=[0, 0])),
        frame(array(shape="2"), bytes(16)),
        frame(array(at=[-8, 16]), bytes(16)),
        frame(array(at=[8, 16]), bytes(16)),
        frame(array(at="ab"), bytes(16)),
        frame(array(axes=[1]), bytes(16)),
        frame(array(axes=[0, 0], shape=[1, 2]), bytes(16)),
        frame(array(dtype="O"), bytes(16)),
        frame(array(dtype="|O8"), bytes(16)),
        frame(array(dtype="<M8[s]"), bytes(16)),
        frame(array(dtype="f8,f8", shape=[1]), bytes(16)),
        frame(array(dtype=["a"]), bytes(16)),
        frame({"\0": "tensor", "dtype": "float32", "of": [1], "requires_grad": False}),
        frame({"\0": "tensor", "dtype": "load", "of": array(), "requires_grad": False}, bytes(16)),
        frame({"\0": "tensor", "dtype": "int64", "of": array(), "requires_grad": True}, bytes(16)),
        frame([array(), array()], bytes(16)),
        frame(array(dtype="<U0", shape=[10**12], at=[0, 0])),
        frame({"\0": "tensor", "dtype": "complex128", "of": array(), "requires_grad": False}, bytes(16)),
        frame({"\0": "set", "of": [k * (2**61 - 1) for k in range(1000)]}),
        frame({"\0": "dict", "keys": [k * (2**61 - 1) for k in range(1000)], "of": [0] * 1000}),
        frame({"\0": "torch dtype", "name": "load"}),
        frame({"\0": "objects", "shape": [5], "of": [1]}),
        frame({"\0": "dict", "keys": [[]], "of": [1]}),
        frame({"\0": "dict", "keys": ["a"], "of": []}),
        frame({"\0": "set", "of": [[]]}),
        frame({"\0": "complex", "of": ["a"]}),
        frame({"\0": "generator", "new": True, "state": None}),
        frame(
            {"\0": "generator", "new": True, "state": {"\0": "dict", "keys": ["bit_generator"], "of": ["__class__"]}}
        ),
        struct.pack("<II", 200_000, 0) + b"[" * 200_000,
        struct.pack("<II", 10_001, 0) + b"1" * 10_001,
    ],
)
def test_forged_frames_are_refused(forged):
    with pytest.raises(wire.WireError):
        wire.unpack(forged, refuse)


def test_who_dribbles_bytes_does_not_hold_up_who_listens():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        line = wire.Line(ours)
        theirs.sendall(struct.pack("<II", 4, 0) + b"nu")
        assert line.hear() is None
        theirs.sendall(b"ll" + frame([1]))
        assert wire.unpack(line.receive(), refuse) is None
        assert wire.unpack(line.hear(), refuse) == [1]
        theirs.close()
        assert line.hear() == b""


def test_a_generator_with_a_place_outside_of_its_key_is_refused():
    state = np.random.RandomState(0).get_state(legacy=False)
    state["state"]["pos"] = 10**6
    with pytest.raises(wire.WireError, match="no state"):
        wire.unpack(frame({"\0": "generator", "new": False, "state": json_node(state)}, json_node.data), refuse)


def json_node(state):
    whole = wire.pack(state, refuse)
    length = struct.unpack_from("<I", whole)[0]
    json_node.data = whole[8 + length :]
    return json.loads(whole[8 : 8 + length])


def test_random_bytes_are_refused_or_read_as_plain_data():
    rng = np.random.default_rng(1)
    whole = bytearray(wire.pack({"a": [np.arange(3.0), ("b", 1.5, None)], "t": torch.ones(2)}, refuse))
    for _ in range(500):
        broken = whole.copy()
        for place in rng.integers(0, len(broken), 3):
            broken[place] = rng.integers(256)
        try:
            wire.unpack(bytes(broken), refuse)
        except wire.WireError:
            continue


@pytest.mark.parametrize(
    ("error", "caught"),
    [
        (ValueError("no"), ValueError),
        (KeyError("k"), LookupError),
        (NotImplementedError(), NotImplementedError),
        (np.linalg.LinAlgError("singular"), np.linalg.LinAlgError),
        (np.exceptions.AxisError(3, 2), IndexError),
        (UnicodeDecodeError("utf-8", b"x", 0, 1, "why"), ValueError),
        (SystemExit(3), SystemExit),
        (ExceptionGroup("all", [ValueError()]), Exception),
        (type("Own", (ArithmeticError,), {})("mine"), ArithmeticError),
    ],
)
def test_an_exception_is_caught_and_read_as_the_real_one(error, caught):
    again = faults.rebuild(json.loads(json.dumps(faults.describe(error))))
    assert isinstance(again, caught)
    assert (type(again).__name__, str(again), bool(again.args)) == (type(error).__name__, str(error), bool(error.args))


def test_a_described_class_that_is_no_exception_becomes_a_plain_one():
    told = {
        "name": "X",
        "bases": ["builtins.eval", "os.system", "builtins.int"],
        "says": "s",
        "bare": False,
        "line": "",
    }
    assert type(faults.rebuild(told)).__mro__[1] is Exception
