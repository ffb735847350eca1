"""What the reader should see under a right answer, told from the check that the notebook shows."""

import ast
from html import escape

from helpers.course.book.errors import BookError


def verdict(check: str, points: float) -> str:
    """Return what the check cell displays once the answer is right, folded, or an empty string if it checks nothing.

    The same words as ``helpers.check.verdict``, which is not imported: it takes longer than a chapter.

    Parameters
    ----------
    check : str
        The source of the released check cell.
    points : float
        Of the exercise; what the shown checks lack of them, hidden checks decide.

    Raises
    ------
    BookError
        If the source is not Python.
    """
    try:
        calls = [node for node in ast.walk(ast.parse(check)) if isinstance(node, ast.Call)]
    except SyntaxError as error:
        raise BookError(
            f"the check is not Python (line {error.lineno}): write it again with `course release`."
        ) from None
    checks = [(ast.literal_eval(call.args[0]), _points(call)) for call in calls if _is_check(call)]
    if not checks:
        return ""
    seen = sum(each for _, each in checks)
    hidden = f"; hidden checks decide {points - seen:g} more at grading" if points > seen else ""
    lines = [f"<p><strong>{seen:g} of {points:g}{hidden}</strong></p>"]
    for name, each in checks:
        lines.append(f"<p>✓ {_with_code(name)}{f' ({each:g} of {each:g})' if each else ''}</p>")
    return f'<details class="seen"><summary>What you should see</summary><div>{"".join(lines)}</div></details>'


def _is_check(call: ast.Call) -> bool:
    """Tell a call of ``ex.returns`` and its kin from others; what names no points is a rule, which is not shown."""
    is_ours = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "ex"
    return is_ours and any(given.arg == "points" for given in call.keywords)


def _points(call: ast.Call) -> float:
    return next(ast.literal_eval(given.value) for given in call.keywords if given.arg == "points")


def _with_code(name: str) -> str:
    pieces = escape(name, quote=False).split("`")
    return "".join(f"<code>{piece}</code>" if i % 2 else piece for i, piece in enumerate(pieces))
