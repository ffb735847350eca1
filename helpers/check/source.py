"""What stands in an answer: names it must not use, Python loops. Read from its source, never by running it.

Only what the answer leans on is read. What else a student tries out in the same cell breaks no rule.
"""

from __future__ import annotations

import ast
import functools
import inspect
import linecache
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_NOTEBOOK = "__main__"
_LOOPING_METHODS = {"map", "vectorize", "apply_along_axis", "apply_over_axes", "fromiter", "nditer", "frompyfunc"}
_LOOPING_METHODS |= {"map_", "apply_", "applymap"}
# of functools and itertools; `np.add.reduce` is no Python loop
_LOOPING_FUNCTIONS = {"reduce", "accumulate", "starmap", "filter"}
_MATRIX_PRODUCTS = {"__matmul__", "__rmatmul__", "__imatmul__", "imatmul"}
_REACHING = {"getattr", "__import__", "import_module", "globals", "vars", "modules", "__dict__"}
_BY_TEXT = {"getattr": 1, "__import__": 0, "import_module": 0}  # the place of the text among the arguments
_HIDING = {"eval", "exec", "compile", "get_ipython", "globals", "locals", "vars", "attrgetter", "methodcaller"}
_HIDING |= {"builtins", "__builtins__", "ctypes", "gc", "inspect", "marshal", "pickle", "pkgutil", "pydoc", "runpy"}
_HIDING_ATTRIBUTES = {"__builtins__", "__code__", "__dict__", "__getattribute__", "__globals__", "__subclasses__"}
_HIDING_ATTRIBUTES |= {"attrgetter", "f_globals", "f_locals", "methodcaller"}


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
    """The statements of a cell that ``name`` stands on, and the names in them that the cell does not make.

    A statement that gives a thing an attribute (`np.abs = np.linalg.inv`) changes what every use of that thing means.
    """
    statements = _statements(cell)
    reached: set[int] = set()
    elsewhere: set[str] = set()
    wanted = [(name, len(statements))]
    while wanted:
        one, before = wanted.pop()
        made = next((i for i in reversed(range(before)) if one in statements[i].makes), None)
        if made is None:
            elsewhere.add(one)
        for at in [i for i, statement in enumerate(statements) if i == made or one in statement.changes]:
            if at not in reached:
                reached.add(at)
                # in `f = faster(f)` the second f is an earlier one
                wanted += [(other, at if other == one else len(statements)) for other in statements[at].uses]
    return [statements[i].tree for i in sorted(reached)], elsewhere


@dataclass(frozen=True)
class _Statement:
    """One statement of a cell: the names that it makes, those of things that it changes, and those that it uses."""

    tree: ast.stmt
    makes: set[str]
    changes: set[str]
    uses: set[str]


@functools.lru_cache(maxsize=16)
def _statements(cell: str) -> list[_Statement]:
    return [_Statement(tree, _makes(tree), _changes(tree), _uses(tree)) for tree in ast.parse(cell).body]


def _makes(statement: ast.stmt) -> set[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        head = [node for node in ast.iter_child_nodes(statement) if not isinstance(node, ast.stmt)]
        given = [node.target.id for part in head for node in ast.walk(part) if isinstance(node, ast.NamedExpr)]
        return {statement.name, *given}
    imports = [node for node in ast.walk(statement) if isinstance(node, ast.Import | ast.ImportFrom)]
    imported = {alias.asname or alias.name.split(".")[0] for node in imports for alias in node.names}
    return _bound(statement) | imported


def _changes(statement: ast.stmt) -> set[str]:
    """Names of the notebook that mean something else after this statement, or after what it defines was called."""
    nodes = list(ast.walk(statement))
    changed = {name for node in nodes if isinstance(node, ast.Global) for name in node.names}
    own = _bound(statement) - changed
    for node in nodes:
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            thing, name = node.value, node.attr
        elif isinstance(node, ast.Call) and _dotted(node.func) == "setattr" and len(node.args) == 3:
            thing, name = node.args[0], getattr(node.args[1], "value", "")
        else:
            if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
                changed |= _strings_that_reach(node)
            continue
        first = _dotted(thing).partition(".")[0]
        changed |= {first} - own
        if first in ("", "__main__"):  # the notebook itself, perhaps
            changed.add(name)
    return changed


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
        elif isinstance(node, ast.MatchClass):  # `case object(softmax=f)` reads an attribute
            used |= set(node.kwd_attrs)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                dotted = f"{getattr(node, 'module', '') or ''}.{alias.name}"
                used |= _tails(dotted) | set(dotted.split("."))  # `from numpy import zeros` uses numpy, too
        elif isinstance(node, ast.Call | ast.Subscript):
            used |= _strings_that_reach(node)
    return next((name for name in names if name in used), None)


def unreadable(tree: ast.AST) -> str | None:
    """What in the source runs text, or finds things by a text that is put together at run time, or None.

    No rule can tell what comes of it: ``getattr(torch, "exp")`` can be read, ``getattr(torch, name)`` cannot.
    What is asked of ``self`` is the answer's own.
    """
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    by_text = {id(call.func): call.args[_BY_TEXT.get(_last(_dotted(call.func)), 0) :][:1] for call in calls}
    of_self = {id(call.func) for call in calls if call.args and _is_self(call.args[0])}
    hidden = _HIDING - _bound(tree)
    for node in _walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            parts = {*(getattr(node, "module", "") or "").split("."), *(alias.name for alias in node.names)}
            name, hides = next(iter(sorted(parts & _HIDING)), ""), bool(parts & _HIDING)
        elif isinstance(node, ast.Name | ast.Attribute):
            name = _last(_dotted(node))
            hides = node.id in hidden if isinstance(node, ast.Name) else node.attr in _HIDING_ATTRIBUTES
            if name in _BY_TEXT:
                hides = not all(isinstance(text, ast.Constant) for text in by_text.get(id(node), [node]))
            hides = (hides or _dotted(node) == "sys.modules") and not _is_self(getattr(node, "value", None))
        else:
            continue
        if hides and id(node) not in of_self:
            return name
    return None


def _is_self(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _recursive(tree: ast.AST) -> str | None:
    """The name of a function in the source that calls itself, be it through others, or None."""
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    methods = {id(function) for one in classes for function in one.body}
    calls: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            name, body = ("self." if id(node) in methods else "") + node.name, node
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            name, body = _dotted(node.targets[0]), node.value
        else:
            continue
        used = {_dotted(n) for n in ast.walk(body) if isinstance(n, ast.Name | ast.Attribute)}
        stored = {n.id for n in ast.walk(body) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
        calls.setdefault(name, set()).update(used - stored - _arguments(body))
    for name in calls:
        reached, new = set(), {name}
        while new := set().union(*(calls.get(one, set()) for one in new)) - reached:
            reached |= new
        if name in reached:
            return name.removeprefix("self.")
    return None


def loop_in(tree: ast.AST) -> str | None:
    """The first Python loop in the source as a word a student knows, or None."""
    own = _bound(tree)
    if recursive := _recursive(tree):
        return f"`{recursive}`, which calls itself"
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.AsyncFor):
            return "a `for` loop"
        if isinstance(node, ast.While):
            return "a `while` loop"
        if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            return "a comprehension"
        if isinstance(node, ast.Name | ast.Attribute):
            alone = _dotted(node).removeprefix("functools.").removeprefix("itertools.")
            if alone not in own and (_last(alone) in _LOOPING_METHODS or alone in _LOOPING_FUNCTIONS):
                return f"`{_last(alone)}`, which loops in Python"
        if isinstance(node, ast.ImportFrom):
            renamed = {alias.name for alias in node.names if alias.asname} & (_LOOPING_METHODS | _LOOPING_FUNCTIONS)
            if renamed:
                return f"`{min(renamed)}`, which loops in Python"
    return None


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but those of type hints, which do no work."""
    yield node
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and (field not in ("annotation", "returns") or _does_work(child)):
                yield from _walk(child)


def _does_work(hint: ast.AST) -> bool:
    return any(isinstance(node, ast.NamedExpr | ast.Call) for node in ast.walk(hint))


def _bound(tree: ast.AST) -> set[str]:
    """Names that the source itself gives to something of its own, imports left aside."""
    nodes = list(ast.walk(tree))
    stored = {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
    defined = {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    caught = {node.name for node in nodes if isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar)} - {None}
    return stored | defined | caught | _arguments(tree)


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
