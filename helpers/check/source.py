"""What stands in an answer: names it must not use, Python loops. Read from its source, never by running it."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterable
from typing import Any

_LOOPING_CALLS = {"map", "vectorize", "apply_along_axis", "apply_over_axes", "fromiter", "nditer", "frompyfunc", "vmap"}


def read(answer: Any) -> str:
    """The source of an answer and of the notebook's own functions that it calls.

    Raises
    ------
    OSError
        When Python no longer knows the source.
    """
    # A stand-in for an answer that lives in another process carries the source of its cell.
    if isinstance(getattr(answer, "__source__", None), str):
        return answer.__source__
    found: dict[str, str] = {}
    _collect(answer, found)
    return "\n".join(found.values())


def _collect(thing: Any, found: dict[str, str]) -> None:
    # A class made in a notebook has no file that Python could look into; its methods have their cells.
    functions = [f for f in vars(thing).values() if inspect.isfunction(f)] if inspect.isclass(thing) else [thing]
    for function in map(inspect.unwrap, functions):
        if function.__qualname__ in found:
            continue
        found[function.__qualname__] = text = textwrap.dedent(inspect.getsource(function))
        for name in _names(ast.parse(text)):
            other = function.__globals__.get(name)
            mine = inspect.isfunction(other) or inspect.isclass(other)
            if mine and other.__module__ == function.__module__:
                _collect(other, found)


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def forbidden_name(source: str, names: Iterable[str], aliases: Any = None) -> str | None:
    """The first of these names that the source uses, or None.

    Parameters
    ----------
    source : str
        Python source.
    names : iterable of str
        ``"softmax"`` stands for any use of that name (``torch.softmax``, ``z.softmax``, an import, a string given
        to ``getattr``); a dotted name such as ``"nn.Dense"`` for that chain alone; ``"@"`` for the operator.
    aliases : dict, optional
        The namespace in which the source runs: a global that is the forbidden function under another name counts.
    """
    tree = ast.parse(source)
    used: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            used |= _tails(_dotted(node))
            if isinstance(node, ast.Name) and aliases and node.id in aliases:
                used.add(getattr(aliases[node.id], "__name__", node.id))
        elif isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.MatMult):
            used.add("@")
        elif isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                used |= _tails(f"{getattr(node, 'module', '') or ''}.{alias.name}")
        elif isinstance(node, ast.Call) and _dotted(node.func).rpartition(".")[2] in (
            "getattr",
            "__import__",
            "eval",
            "exec",
        ):
            used |= {arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return next((name for name in names if name in used - own), None)


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return ""


def _tails(dotted: str) -> set[str]:
    parts = dotted.split(".")
    return {".".join(parts[i:]) for i in range(len(parts))}


def loop_in(source: str) -> str | None:
    """The first Python loop in the source as a word a student knows, or None."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.For | ast.AsyncFor):
            return "a `for` loop"
        if isinstance(node, ast.While):
            return "a `while` loop"
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            return "a comprehension"
        if isinstance(node, ast.Call) and (name := _dotted(node.func).rpartition(".")[2]) in _LOOPING_CALLS:
            return f"`{name}`, which loops in Python"
    return None
