"""The instructor's edition shows what only ``solutions/`` holds: answers, and checks with their hidden part."""

import json
import re
from pathlib import Path

from helpers.course.book.errors import BookError
from helpers.course.book.outputs import text_of

_BORDER = re.compile(r"^[ ]*### (BEGIN|END) (SOLUTION|HIDDEN TESTS)[ ]*\n?", re.MULTILINE)


def read(notebook: Path) -> dict[str, str]:
    """Return the source of each graded cell of an author's notebook, by its ``grade_id``, borders of regions left out.

    Raises
    ------
    BookError
        If there is no such notebook, it is not JSON, or a region in it is not closed.
    """
    try:
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    except FileNotFoundError:
        raise BookError(f"solutions/ has no {notebook.name}: the instructor's edition needs it beside.") from None
    except (json.JSONDecodeError, KeyError, TypeError):
        raise BookError("in solutions/ it is not a notebook: restore it, with git for example.") from None
    found = {}
    for number, cell in enumerate(cells, 1):
        graded = cell.get("metadata", {}).get("nbgrader", {})
        if "grade_id" in graded:
            source = text_of(cell["source"])
            _refuse_open_region(source, number)
            found[graded["grade_id"]] = _BORDER.sub("", source).strip()
    return found


def _refuse_open_region(source: str, number: int) -> None:
    inside = ""
    for border, region in _BORDER.findall(source):
        if (border == "BEGIN") == bool(inside) or (border == "END" and region != inside):
            break
        inside = region if border == "BEGIN" else ""
    else:
        if not inside:
            return
    raise BookError(
        f"cell {number} of solutions/: a region of {region} is not closed where it should be: "
        f"let each '### BEGIN {region}' have its '### END {region}'."
    )
