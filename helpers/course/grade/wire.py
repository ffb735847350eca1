"""Plain data as frames of bytes: what crosses the border between the checker and a student's code.

Nothing that comes in is unpickled or evaluated. A frame is JSON, in which arrays are named, and the bytes of the arrays.
What is not plain data is left to the two sides: they make a *reference* of it (see ``standin`` and ``worker``).
"""

from __future__ import annotations

import json
import math
import re
import socket
import struct
import sys
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from helpers.check.compare import is_tensor

MOST_TEXT, MOST_BYTES = 4 * 2**20, 64 * 2**20  # of one frame: its JSON, its arrays
DEPTH = 50  # of lists in lists

_HEAD = struct.Struct("<II")
_KIND = "\0"  # every JSON object is a node of ours: a dict crosses as a list of pairs
_ARRAY = re.compile(r"[<>|=]?[biufcUS]\d{1,6}")
_TORCH = "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 float16 bfloat16 float32 float64 complex64 complex128".split()
_GENERATORS = {"PCG64", "MT19937", "Philox", "SFC64", "PCG64DXSM"}

Node = Any  # what JSON can hold


class WireError(TypeError):
    """This cannot cross, or what came is no frame of ours; the message says why."""


def pack(value: Any, refer: Callable[[Any], Node]) -> bytes:
    """Turn a value into a frame.

    Parameters
    ----------
    value : plain data
        Numbers, strings, bytes, None, lists, tuples, sets, dicts, NumPy arrays and scalars, torch tensors, dtypes.
    refer : callable
        Makes a node (a dict that JSON can hold) of anything else.

    Raises
    ------
    WireError
        When it is too large or too deep, or when ``refer`` refuses.
    """
    packer = _Packer(refer)
    try:
        text = json.dumps(packer.node(value, 0)).encode("ascii")
    except RecursionError:
        raise WireError(f"lists in lists deeper than {DEPTH} cannot be handed over") from None
    except ValueError as error:  # an int of thousands of digits
        raise WireError(f"it cannot be handed over: {error}") from None
    if len(text) > MOST_TEXT or packer.size > MOST_BYTES:
        raise WireError(f"it is too large to be handed over ({(len(text) + packer.size) / 2**20:.0f} MB)")
    return b"".join([_HEAD.pack(len(text), packer.size), text, *packer.buffers])


def unpack(frame: bytes, resolve: Callable[[Node], Any]) -> Any:
    """Turn a frame into a value; ``resolve`` gives what a reference stands for.

    Raises
    ------
    WireError
        When it is no frame of ours.
    """
    try:
        length, size = _HEAD.unpack_from(frame)
        if len(frame) != _HEAD.size + length + size:
            raise WireError("the frame is cut off")
        tree = json.loads(frame[_HEAD.size : _HEAD.size + length])
        return _Unpacker(memoryview(frame)[_HEAD.size + length :], resolve).value(tree, 0)
    except WireError:
        raise
    except (ValueError, TypeError, LookupError, OverflowError, RuntimeError, AttributeError, MemoryError) as error:
        raise WireError(f"what came is no plain data ({type(error).__name__}: {str(error)[:200]})") from None
    except struct.error:
        raise WireError("the frame is cut off") from None


def send(line: socket.socket, frame: bytes) -> None:
    """Write one frame."""
    line.sendall(frame)


def receive(line: socket.socket) -> bytes:
    """Read one frame; ``b""`` when the other side is gone.

    Raises
    ------
    WireError
        When it announces more than a frame may hold.
    """
    head = _exactly(line, _HEAD.size)
    if not head:
        return b""
    length, size = _HEAD.unpack(head)
    if length > MOST_TEXT or size > MOST_BYTES:
        raise WireError(f"it is too large to be handed over ({(length + size) / 2**20:.0f} MB)")
    rest = _exactly(line, length + size)
    return head + rest if rest else b""


def _exactly(line: socket.socket, count: int) -> bytes:
    got = line.recv(count)
    if len(got) == count or not got:
        return got
    parts, missing = [got], count - len(got)
    while missing:
        got = line.recv(min(missing, 2**20))
        if not got:
            return b""
        parts.append(got)
        missing -= len(got)
    return b"".join(parts)


class _Packer:
    def __init__(self, refer: Callable[[Any], Node]) -> None:
        self.refer = refer
        self.buffers: list[bytes] = []
        self.size = 0

    def node(self, value: Any, depth: int) -> Node:
        kind = type(value)
        if value is None or kind is bool or kind is int or kind is float or kind is str:
            return value
        if depth > DEPTH:
            raise WireError(f"lists in lists deeper than {DEPTH} cannot be handed over")
        if isinstance(value, np.ndarray):
            return self.array(value, depth)
        if isinstance(value, np.generic):
            return self.array(np.asarray(value), depth) | {"scalar": True} if _crosses(value.dtype) else self.ref(value)
        if isinstance(value, list):
            return [self.node(v, depth + 1) for v in list.__iter__(value)]
        if isinstance(value, tuple | set | frozenset):
            name = next(base.__name__ for base in (tuple, set, frozenset) if isinstance(value, base))
            return {_KIND: name, "of": [self.node(v, depth + 1) for v in value]}
        if isinstance(value, dict):
            pairs = [[self.node(k, depth + 1), self.node(v, depth + 1)] for k, v in value.items()]
            return {_KIND: "dict", "of": pairs}
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return (int.__int__ if isinstance(value, int) else float.__float__)(value)
        if isinstance(value, complex):
            return {_KIND: "complex", "of": [value.real, value.imag]}
        if isinstance(value, bytes | bytearray):
            return {_KIND: "bytes", "at": self.buffer(bytes(value))}
        if is_tensor(value):
            return self.tensor(value, depth)
        if isinstance(value, np.random.Generator | np.random.RandomState):
            return self.generator(value, depth)
        if isinstance(value, np.dtype) and _crosses(value):
            return {_KIND: "dtype", "name": value.str}
        if kind.__module__ == "torch" and kind.__name__ == "dtype" and str(value)[6:] in _TORCH:
            return {_KIND: "torch dtype", "name": str(value)[6:]}
        return self.ref(value)

    def ref(self, value: Any) -> Node:
        return {_KIND: "reference", **self.refer(value)}

    def buffer(self, data: bytes) -> list[int]:
        if self.size + len(data) > MOST_BYTES:
            raise WireError(f"it is too large to be handed over (more than {MOST_BYTES / 2**20:.0f} MB)")
        self.buffers.append(data)
        self.size += len(data)
        return [self.size - len(data), len(data)]

    def array(self, value: np.ndarray, depth: int) -> Node:
        if value.dtype == object:
            objects = [self.node(v, depth + 1) for v in value.ravel().tolist()]
            return {_KIND: "objects", "shape": list(value.shape), "of": objects}
        if not _crosses(value.dtype):
            return self.ref(value)
        # axes in the order in which they lie in memory: a transposed array stays one
        axes = sorted(range(value.ndim), key=lambda i: -abs(value.strides[i]))
        node = {_KIND: "array", "dtype": value.dtype.str, "shape": list(value.shape)}
        node["at"] = self.buffer(np.asarray(value).transpose(axes).tobytes())
        return node | {"axes": axes} if axes != list(range(value.ndim)) else node

    def tensor(self, value: Any, depth: int) -> Node:
        torch, name = sys.modules["torch"], str(value.dtype)[6:]
        try:
            plain = value.detach().cpu().resolve_conj().resolve_neg()
            numbers = (plain.view(torch.int16) if name == "bfloat16" else plain).numpy()
        except (RuntimeError, TypeError, AttributeError):  # sparse, quantised, on no device at all
            return self.ref(value)
        node = {_KIND: "tensor", "dtype": name, "of": self.array(numbers, depth), "requires_grad": value.requires_grad}
        grad = value.grad if value.is_leaf else None
        return node if grad is None else node | {"grad": self.tensor(grad, depth)}

    def generator(self, value: Any, depth: int) -> Node:
        new = isinstance(value, np.random.Generator)
        state = value.bit_generator.state if new else value.get_state(legacy=False)
        return {_KIND: "generator", "new": new, "state": self.node(state, depth + 1)}


class _Unpacker:
    def __init__(self, data: memoryview, resolve: Callable[[Node], Any]) -> None:
        self.data = data
        self.resolve = resolve

    def value(self, node: Node, depth: int) -> Any:
        if not isinstance(node, list | dict):
            return node
        if depth > DEPTH + 1:
            raise WireError(f"lists in lists deeper than {DEPTH} cannot be handed over")
        if isinstance(node, list):
            return [self.value(v, depth + 1) for v in node]
        kind = node[_KIND]
        if kind == "array":
            return self.array(node)
        if kind in ("tuple", "set", "frozenset"):
            return {"tuple": tuple, "set": set, "frozenset": frozenset}[kind](self.value(node["of"], depth))
        if kind == "dict":
            return {self.value(k, depth + 1): self.value(v, depth + 1) for k, v in node["of"]}
        if kind == "tensor":
            return self.tensor(node)
        if kind == "complex":
            return complex(*node["of"])
        if kind == "bytes":
            return bytes(self.buffer(node["at"]))
        if kind == "objects":
            values = [self.value(v, depth + 1) for v in node["of"]]
            array = np.empty(len(values), dtype=object)
            array[:] = values
            return array.reshape(_shape(node))
        if kind == "dtype":
            return _dtype(node["name"])
        if kind == "torch dtype":
            return _torch_dtype(node["name"])
        if kind == "generator":
            return _generator(node["new"], self.value(node["state"], depth + 1))
        if kind == "reference":
            return self.resolve(node)
        raise WireError(f"what came is no plain data (a node of the kind {str(kind)[:40]!r})")

    def buffer(self, at: Node) -> memoryview:
        start, size = at
        if not 0 <= start <= start + size <= len(self.data):
            raise WireError("an array lies outside of its frame")
        return self.data[start : start + size]

    def array(self, node: Node) -> Any:
        dtype, shape = _dtype(node["dtype"]), _shape(node)
        axes = node.get("axes", list(range(len(shape))))
        data = self.buffer(node["at"])
        if sorted(axes) != list(range(len(shape))) or math.prod(shape) * dtype.itemsize != len(data):
            raise WireError(f"an array of shape {shape} does not fit the {len(data)} bytes that came for it")
        array = np.ndarray([shape[i] for i in axes], dtype, buffer=bytearray(data)).transpose(np.argsort(axes))
        if dtype.kind == "b":
            array = array.view(np.uint8) != 0  # a byte of 2 would be a bool that is neither
        return array[()] if node.get("scalar") and not shape else array

    def tensor(self, node: Node) -> Any:
        import torch

        dtype, array = _torch_dtype(node["dtype"]), self.array(node["of"])
        tensor = torch.from_numpy(array)
        tensor = tensor.view(dtype) if dtype == torch.bfloat16 else tensor.to(dtype)
        if node["requires_grad"]:
            tensor.requires_grad_()
            if "grad" in node:
                tensor.grad = self.tensor(node["grad"])
        return tensor


def _crosses(dtype: np.dtype) -> bool:
    return dtype.kind in "biufcUS"


def _shape(node: Node) -> list[int]:
    shape = node["shape"]
    if not all(type(n) is int and n >= 0 for n in shape):
        raise WireError(f"{str(shape)[:80]} is no shape")
    return shape


def _dtype(name: str) -> np.dtype:
    if not _ARRAY.fullmatch(name):
        raise WireError(f"{name[:40]!r} is no dtype that is handed over")
    return np.dtype(name)


def _torch_dtype(name: str) -> Any:
    import torch

    if name not in _TORCH:
        raise WireError(f"{name[:40]!r} is no dtype that is handed over")
    return getattr(torch, name)


def _generator(new: bool, state: Mapping[str, Any]) -> Any:
    name = state["bit_generator"]
    if name not in _GENERATORS:
        raise WireError(f"{str(name)[:40]!r} is no random generator that is handed over")
    inner = state["state"]
    if "pos" in inner and not (inner["key"].shape == (624,) and 0 <= inner["pos"] <= 624):
        raise WireError("what came is no state of a random generator")
    if "buffer" in state and not (np.shape(state["buffer"]) == (4,) and 0 <= state["buffer_pos"] <= 4):
        raise WireError("what came is no state of a random generator")
    bits = getattr(np.random, name)()
    if new:
        bits.state = state
        return np.random.Generator(bits)
    legacy = np.random.RandomState(bits)
    legacy.set_state(state)
    return legacy
