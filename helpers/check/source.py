"""What stands in an answer: names it must not use, Python loops. Read from its source, never by running it.

Only what the answer leans on is read. What else a student tries out in the same cell breaks no rule.
"""

from __future__ import annotations

import ast
import inspect
import linecache
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

_NOTEBOOK = "__main__"
_LOOPING_METHODS = {"map", "vectorize", "apply_along_axis", "apply_over_axes", "fromiter", "nditer", "frompyfunc"}
# of functools and itertools; `np.add.reduce` is no Python loop
_LOOPING_FUNCTIONS = {"reduce", "accumulate", "starmap"}
_MATRIX_PRODUCTS = {"__matmul__", "__rmatmul__", "__imatmul__", "imatmul"}
_REACHING = {"getattr", "__import__", "import_module", "eval", "exec", "globals", "vars", "modules", "__dict__"}


def read(answer: Any, name: str) -> ast.Module:
    """The statements of the notebook that make an answer, and those of everything of the notebook's that it uses.

    Parameters
    ----------
    answer : callable
        A function, a class, an object that can be called, or a stand-in that carries the notebook's cells as
        ``__source__``.
    name : str
        Its name in the notebook.

    Raises
    ------
    OSError
        When Python no longer knows the source, or no statement of it makes the answer.
    SyntaxError
        When what is known is not Python.
    """
    cell = getattr(answer, "__source__", None)
    if isinstance(cell, str):
        statements = _reached(cell, name)[0]
        if not statements:
            raise OSError(f"no source for {name}")
        return ast.Module(statements, [])
    if _function_in(answer) is None:  # written in C, or in a library: all that can be read is its name
        return ast.parse(getattr(getattr(answer, "func", answer), "__name__", ""))
    found: dict[tuple[str, str], list[ast.stmt]] = {}
    _collect(answer, name, found)
    return ast.Module([statement for statements in found.values() for statement in statements], [])


def _collect(thing: Any, name: str, found: dict[tuple[str, str], list[ast.stmt]]) -> None:
    function = _function_in(thing)
    if function is None or (function.__code__.co_filename, name) in found:
        return
    file = function.__code__.co_filename
    cell = "".join(linecache.getlines(file))
    if not cell:
        raise OSError(f"no source for {name}")
    statements, elsewhere = _reached(cell, name)
    if not statements:  # made by a function of another cell, and given this name later
        statements, elsewhere = _reached(cell, function.__qualname__.split(".")[0])
    found[file, name] = statements or ast.parse(cell).body
    for other in sorted(elsewhere):
        _collect(function.__globals__.get(other), other, found)


def _function_in(thing: Any) -> Callable | None:
    """The notebook's own function that runs when this thing is called; of a class, one of its methods."""
    for inner in ("func", "pyfunc", "__func__", "fget"):  # functools.partial, np.vectorize, methods, properties
        if callable(getattr(thing, inner, None)):
            return _function_in(getattr(thing, inner))
    if callable(thing) and not inspect.isclass(thing):
        thing = inspect.unwrap(thing)
    if inspect.isfunction(thing):
        return thing if thing.__module__ == _NOTEBOOK else None
    kind = thing if inspect.isclass(thing) else type(thing)
    if kind.__module__ != _NOTEBOOK:
        return None
    return next(filter(None, map(_function_in, vars(kind).values())), None)


def _reached(cell: str, name: str) -> tuple[list[ast.stmt], set[str]]:
    """The statements of a cell that ``name`` stands on, and the names in them that the cell does not make."""
    statements = ast.parse(cell).body
    reached: set[int] = set()
    elsewhere: set[str] = set()
    wanted = [(name, len(statements))]
    while wanted:
        one, before = wanted.pop()
        at = next((i for i in reversed(range(before)) if one in _makes(statements[i])), None)
        if at is None:
            elsewhere.add(one)
        elif at not in reached:
            reached.add(at)
            # in `f = faster(f)` the second f is an earlier one
            wanted += [(other, at if other == one else len(statements)) for other in _uses(statements[at])]
    return [statements[i] for i in sorted(reached)], elsewhere


def _makes(statement: ast.stmt) -> set[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name}
    imports = [node for node in ast.walk(statement) if isinstance(node, ast.Import | ast.ImportFrom)]
    imported = {alias.asname or alias.name.split(".")[0] for node in imports for alias in node.names}
    return _bound(statement) | imported


def _uses(statement: ast.stmt) -> set[str]:
    names = {node.id for node in _walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    is_function = isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef)
    return names - (_bound(statement) if is_function else _arguments(statement))


def forbidden_name(tree: ast.AST, names: Iterable[str], namespace: Mapping[str, Any]) -> str | None:
    """The first of these names that the source uses, or None.

    Parameters
    ----------
    tree : ast.AST
        Python source.
    names : iterable of str
        ``"softmax"`` stands for any use of that name (``torch.softmax``, ``z.softmax``, an import, a string given
        to ``getattr``) but a variable or function of the answer's own; a dotted name such as ``"nn.Dense"`` for that
        chain alone; ``"@"`` for the operator. A type hint is no use.
    namespace : mapping
        In which the source runs: a global that is the forbidden function under another name counts.
    """
    own = _bound(tree)
    classes = {"self", "cls"} | {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    used: set[str] = set()
    for node in _walk(tree):
        if isinstance(node, ast.Name) and node.id not in own:
            used |= {node.id, getattr(namespace.get(node.id), "__name__", node.id)}
        elif isinstance(node, ast.Attribute):
            if not (node.attr in own and isinstance(node.value, ast.Name) and node.value.id in classes):
                used |= _tails(_dotted(node))
            if node.attr in _MATRIX_PRODUCTS:
                used.add("@")
        elif isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.MatMult):
            used.add("@")
        elif isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                dotted = f"{getattr(node, 'module', '') or ''}.{alias.name}"
                used |= _tails(dotted) | set(dotted.split("."))  # `from numpy import zeros` uses numpy, too
        elif isinstance(node, ast.Call | ast.Subscript):
            used |= _strings_that_reach(node)
    return next((name for name in names if name in used), None)


def loop_in(tree: ast.AST) -> str | None:
    """The first Python loop in the source as a word a student knows, or None."""
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.AsyncFor):
            return "a `for` loop"
        if isinstance(node, ast.While):
            return "a `while` loop"
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            return "a comprehension"
        if isinstance(node, ast.Call):
            name = _dotted(node.func)
            alone = name.removeprefix("functools.").removeprefix("itertools.")
            if _last(name) in _LOOPING_METHODS or alone in _LOOPING_FUNCTIONS:
                return f"`{_last(name)}`, which loops in Python"
    return None


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but those of type hints, which do no work."""
    yield node
    for field, value in ast.iter_fields(node):
        if field not in ("annotation", "returns"):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from _walk(child)


def _bound(tree: ast.AST) -> set[str]:
    """Names that the source itself gives to something of its own, imports left aside."""
    nodes = list(ast.walk(tree))
    stored = {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
    defined = {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    return stored | defined | _arguments(tree)


def _arguments(tree: ast.AST) -> set[str]:
    return {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}


def _strings_that_reach(node: ast.Call | ast.Subscript) -> set[str]:
    """``"mm"`` in ``getattr(A, "mm")``, ``"torch"`` in ``globals()["torch"]``."""
    if isinstance(node, ast.Call):
        through, given = node.func, node.args
    else:
        through, given = node.value.func if isinstance(node.value, ast.Call) else node.value, [node.slice]
    if _last(_dotted(through)) not in _REACHING:
        return set()
    return {arg.value for arg in given if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return ""


def _last(dotted: str) -> str:
    return dotted.rpartition(".")[2]


def _tails(dotted: str) -> set[str]:
    parts = dotted.split(".")
    return {".".join(parts[i:]) for i in range(len(parts))}
