"""Which answers are more alike than chance explains: offline, by what they do, not by how they are named.

Names that an answer makes up are one token each, comments, docstrings and layout are gone. Every run of `GRAM` tokens
is hashed, and of each window the smallest hash is kept (winnowing: S. Schleimer, D. Wilkerson and A. Aiken,
"Winnowing: local algorithms for document fingerprinting", SIGMOD 2003), so that any shared run of
`GRAM + WINDOW - 1` tokens is found. What was handed out, and what stands in the solution, is nobody's own and is taken
out; what is left weighs the more the fewer of the class have it.
"""

from __future__ import annotations

import ast
import functools
import io
import json
import tokenize
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from helpers.course.exercises import code_cells, is_check, read
from helpers.course.grade.intake.cells import python, same
from helpers.course.grade.intake.trusted import ANSWER, TEXT, TrustedChapter
from helpers.course.grade.records.folders import Folders
from helpers.course.house import Chapter, House

GRAM, WINDOW = 6, 4  # tokens of a run, runs of a window
ALIKE = 0.7  # share of what two students wrote in one part, weighed
BITS = 25.0  # in all parts: less may be chance
COMMON = 0.25  # of a class hit on the same by themselves
OWN = "cells of their own"
_SKIPPED = {tokenize.COMMENT, tokenize.NL, tokenize.ENCODING, tokenize.ENDMARKER}


@dataclass(frozen=True)
class Work:
    """What a class wrote: by part of the chapter (an exercise, or ``OWN``), by student, the source."""

    sources: dict[str, dict[str, str]]
    common: list[str] = field(default_factory=list)  # handed out, or the solution


@dataclass(frozen=True)
class Pair:
    """Two students whose work is alike.

    Attributes
    ----------
    students : (str, str)
        In the order of their names.
    parts : dict of str to float
        Where they are alike, and which share of it.
    bits : float
        How surprising that is: a shared fingerprint counts log2 of a quarter of the class over the others who have it.
    """

    students: tuple[str, str]
    parts: dict[str, float]
    bits: float


def read_work(house: House, chapter: Chapter, folders: Folders, judge: TrustedChapter, students: Iterable[str]) -> Work:
    """The work of these students, from the repaired notebooks in ``autograded/``."""
    released = {same(cell.source) for cell in judge.cells}
    sources: dict[str, dict[str, str]] = {}
    for student in students:
        path = folders.autograded / student / chapter.name / f"{judge.notebook}.ipynb"
        try:
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        except FileNotFoundError:
            continue
        for cell in cells:
            facts = cell["metadata"].get("nbgrader", {})
            if cell["cell_type"] != "code" or facts.get("grade") or same(cell["source"]) in released:
                continue
            written = sources.setdefault(facts.get("grade_id", OWN), {})
            written[student] = f"{written.get(student, '')}\n{cell['source']}"
    solution = [c.source for c in code_cells(read(house.solutions / chapter.path)) if not is_check(c)]
    return Work(sources, [*(c.source for c in judge.cells if c.kind not in (TEXT, ANSWER)), *solution])


def pairs(work: Work) -> list[Pair]:
    """Pairs of students whose work is alike, the most surprising first."""
    common = frozenset().union(*map(fingerprints, work.common))
    parts: dict[tuple[str, str], dict[str, float]] = {}
    bits: dict[tuple[str, str], float] = {}
    size = len({student for written in work.sources.values() for student in written})
    for part, written in work.sources.items():
        marks = {student: fingerprints(source) - common for student, source in sorted(written.items())}
        marks = {student: found for student, found in marks.items() if found}
        if len(marks) < 2:
            continue
        for one, other, share, surprise in _alike(marks, size):
            parts.setdefault((one, other), {})[part] = share
            bits[one, other] = bits.get((one, other), 0.0) + surprise
    found = [Pair(students, parts[students], bits[students]) for students in parts if bits[students] >= BITS]
    return sorted(found, key=lambda pair: (-pair.bits, pair.students))


def _alike(marks: dict[str, frozenset[int]], size: int) -> Iterable[tuple[str, str, float, float]]:
    students = list(marks)
    columns = {mark: i for i, mark in enumerate(sorted(frozenset().union(*marks.values())))}
    has = np.zeros((len(students), len(columns)))
    for row, student in enumerate(students):
        has[row, [columns[mark] for mark in marks[student]]] = 1
    others = np.maximum(has.sum(axis=0) - 1, 1)  # beside oneself
    weighed = has * np.maximum(np.log2(COMMON * (size + 1) / others), 0)
    shared = weighed @ has.T
    own = np.diag(shared)
    share = shared / np.maximum(own[:, None] + own[None, :] - shared, 1e-9)  # Jaccard, weighed
    for i, j in np.argwhere(np.triu(share >= ALIKE, k=1)):
        yield students[i], students[j], float(share[i, j]), float(shared[i, j])


@functools.lru_cache(maxsize=10_000)
def fingerprints(source: str) -> frozenset[int]:
    """Fingerprints of Python source; none where it is no Python."""
    words = tokens(source)
    grams = [zlib.crc32("\0".join(words[i : i + GRAM]).encode()) for i in range(len(words) - GRAM + 1)]
    windows = range(max(len(grams) - WINDOW + 1, 1)) if grams else ()
    return frozenset(min(grams[i : i + WINDOW]) for i in windows)


def tokens(source: str) -> list[str]:
    """The tokens of Python source without comments, docstrings and layout; names that it makes up are all the same."""
    if python(source) is None:
        return []
    text = normalised(source)
    own = _names(ast.parse(text))
    words = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME and token.string in own:
            words.append("name")
        elif token.type not in _SKIPPED:
            words.append(token.string if token.string.strip() else tokenize.tok_name[token.type])
    return words


def normalised(source: str) -> str:
    """Source without comments, docstrings and habits of layout; as it is where it is no Python."""
    text = python(source)
    try:
        tree = ast.parse(text or "")
        for node in ast.walk(tree):
            documented = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Module)
            if documented and ast.get_docstring(node) is not None:
                node.body = node.body[1:] or [ast.Pass()]
        return source.strip() if text is None else ast.unparse(tree)
    except RecursionError:
        return source.strip()


def _names(tree: ast.AST) -> set[str]:
    """Names that the source itself gives: variables, arguments, functions, classes."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
    return found
