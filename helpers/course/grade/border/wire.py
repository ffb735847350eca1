"""Plain data as frames of bytes: what crosses the border between the checker and a student's code.

Nothing that comes in is unpickled or evaluated. A frame is JSON and, behind it, the bytes of the arrays.
What is not plain data is left to the two sides: they make a *reference* of it (see ``standin`` and ``worker``).
"""

from __future__ import annotations

import functools
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
_TWINS = 100  # keys of a dict that share their hash with another one: each costs a look at all the others

_HEAD = struct.Struct("<II")
_KIND = "\0"  # every JSON object is a node of ours: a dict crosses as a list of pairs
_ARRAY = re.compile(r"[<>|=]?[biufcUS]\d{1,6}")
_TORCH = {f"{kind}{bits}" for kind in ("int", "uint") for bits in (8, 16, 32, 64)}
_TORCH |= {"bool", "float16", "bfloat16", "float32", "float64", "complex64", "complex128"}
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
        unpacker = _Unpacker(frame[_HEAD.size + length :], resolve)
        return json.loads(frame[_HEAD.size : _HEAD.size + length], object_hook=unpacker.value)
    except WireError:
        raise
    except (ValueError, TypeError, LookupError, OverflowError, RuntimeError, AttributeError, MemoryError) as error:
        raise WireError(f"what came is no plain data ({type(error).__name__}: {str(error)[:200]})") from None
    except struct.error:
        raise WireError("the frame is cut off") from None


def no_reference(thing: Any) -> Any:
    """Refuse what is no plain data: for ``refer`` or ``resolve`` where nothing else may stand."""
    raise WireError("here only plain data may stand")


class Line:
    """Frames over a socket."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self._got = bytearray()  # kept when a read times out

    def send(self, frame: bytes) -> None:
        """Write one frame."""
        self.connection.sendall(frame)

    def receive(self) -> bytes:
        """Read one frame; ``b""`` when the other side is gone.

        Raises
        ------
        WireError
            When it announces more than a frame may hold.
        """
        while (frame := self.hear()) is None:
            pass
        return frame

    def hear(self) -> bytes | None:
        """Read once; None where that makes no whole frame yet: who has a clock looks at it in between."""
        if (wanted := self._wanted()) > len(self._got):
            more = self.connection.recv(2**16 if wanted < 2**16 else 2**20)
            if not more:
                return b""
            self._got += more
            if (wanted := self._wanted()) > len(self._got):
                return None
        frame, self._got = bytes(self._got[:wanted]), self._got[wanted:]
        return frame

    def _wanted(self) -> int:
        if len(self._got) < _HEAD.size:
            return _HEAD.size
        length, size = _HEAD.unpack_from(self._got)
        if length > MOST_TEXT or size > MOST_BYTES:
            raise WireError(f"it is too large to be handed over ({(length + size) / 2**20:.0f} MB)")
        return _HEAD.size + length + size


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
            keys, values = ([self.node(v, depth + 1) for v in part] for part in (value.keys(), value.values()))
            return {_KIND: "dict", "keys": keys, "of": values}
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
            return {_KIND: "objects", "shape": value.shape, "of": objects}
        if not _crosses(value.dtype):
            return self.ref(value)
        node = {_KIND: "array", "dtype": value.dtype.str, "shape": value.shape}
        if value.flags.c_contiguous:
            node["at"] = self.buffer(value.tobytes())
            return node
        # axes in the order in which they lie in memory: a transposed array stays one
        axes = sorted(range(value.ndim), key=lambda i: -abs(value.strides[i]))
        return node | {"at": self.buffer(np.asarray(value).transpose(axes).tobytes()), "axes": axes}

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
    def __init__(self, data: bytes, resolve: Callable[[Node], Any]) -> None:
        self.data = data
        self.left = len(data)  # no byte is given out twice, or a small frame would become a flood
        self.resolve = resolve

    def value(self, node: dict[str, Any]) -> Any:
        """The value of a node, in which every node is a value already."""
        kind = node[_KIND]
        if kind == "dict":
            return dict(zip(_spread(node["keys"]), node["of"], strict=True))
        if kind == "array":
            return self.array(node)
        if kind == "tuple":
            return tuple(node["of"])
        if kind == "reference":
            return self.resolve(node)
        if kind == "tensor":
            return self.tensor(node)
        if kind == "bytes":
            return self.buffer(node["at"])
        if kind == "complex":
            return complex(*node["of"])
        if kind in ("set", "frozenset"):
            return (set if kind == "set" else frozenset)(_spread(node["of"]))
        if kind == "objects":
            array = np.empty(len(node["of"]), dtype=object)
            for place, one in enumerate(node["of"]):  # all at once, lists of one length would become axes
                array[place] = one
            return array.reshape(_shape(node))
        if kind == "dtype":
            return _dtype(node["name"])
        if kind == "torch dtype":
            return _torch_dtype(node["name"])
        if kind == "generator":
            return _generator(node["new"], node["state"])
        raise WireError(f"what came is no plain data (a node of the kind {str(kind)[:40]!r})")

    def buffer(self, at: list[int]) -> bytes:
        start, size = at
        self.left -= size
        if self.left < 0 or not 0 <= start <= start + size <= len(self.data):
            raise WireError("an array lies outside of its frame")
        return self.data[start : start + size]

    def array(self, node: dict[str, Any]) -> Any:
        dtype, shape, axes = _dtype(node["dtype"]), _shape(node), node.get("axes")
        data = self.buffer(node["at"])
        if math.prod(shape) * dtype.itemsize != len(data) or math.prod(shape) > MOST_BYTES:  # strings may have no bytes
            raise WireError(f"an array of shape {shape} does not fit the {len(data)} bytes that came for it")
        if axes is None:
            array = np.ndarray(shape, dtype, buffer=bytearray(data))
        else:
            if sorted(axes) != list(range(len(shape))):
                raise WireError(f"{str(axes)[:80]} are no axes of an array of shape {shape}")
            array = np.ndarray([shape[i] for i in axes], dtype, buffer=bytearray(data)).transpose(np.argsort(axes))
        if dtype.kind == "b":
            array = array.view(np.uint8) != 0  # a byte of 2 would be a bool that is neither
        return array[()] if node.get("scalar") and not shape else array

    def tensor(self, node: dict[str, Any]) -> Any:
        import torch

        dtype, tensor = _torch_dtype(node["dtype"]), torch.from_numpy(node["of"])
        tensor = tensor.view(dtype) if dtype == torch.bfloat16 else tensor
        if tensor.dtype != dtype:
            raise WireError(f"a tensor of {dtype} came as {tensor.dtype}")
        if node["requires_grad"]:
            tensor.requires_grad_()
            if "grad" in node:
                tensor.grad = node["grad"]
        return tensor


def _crosses(dtype: np.dtype) -> bool:
    return dtype.kind in "biufcUS"


def _spread(keys: list[Any]) -> list[Any]:
    """The keys as they are, unless they were chosen to stall who makes a dict or a set of them."""
    if len(keys) - len({hash(key) for key in keys}) > _TWINS:
        raise WireError("many keys have the same hash")
    return keys


def _shape(node: Node) -> list[int]:
    shape = node["shape"]
    if not isinstance(shape, list) or not all(type(n) is int and n >= 0 for n in shape):
        raise WireError(f"{str(shape)[:80]} is no shape")
    return shape


@functools.lru_cache(maxsize=256)
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
