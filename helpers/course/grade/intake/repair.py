"""A clumsy or hostile notebook becomes a submission: what its cells are is decided by what was released.

Metadata that a student's file brings along is a hint and no more. Nothing here runs what a student wrote.
"""

from __future__ import annotations

import builtins
from dataclasses import replace

from helpers.course.grade.intake.cells import CODE, TEXT, Cell, NoNotebook, cells_of, joined, names, same
from helpers.course.grade.intake.handed import Handed
from helpers.course.grade.intake.submission import Answer, Check, Own, Setup, Submission
from helpers.course.grade.intake.trusted import ANSWER, CHECK, DEMO, SETUP, TrustedChapter
from helpers.course.grade.records.autograded import notebook_of

MOST_REMARKS = 20


def repaired(handed: Handed, chapter: TrustedChapter) -> Submission:
    """Make a submission of what was handed in.

    Raises
    ------
    NoNotebook
        When there is nothing to grade in it; the message says why, in words for the student.
    """
    if handed.trouble:
        raise NoNotebook(handed.trouble)
    cells, odd = cells_of(handed.data)
    reader = _Reader(chapter, [*handed.remarks, *odd])
    taken = reader.read(cells)
    remarks = reader.remarks
    if len(remarks) > MOST_REMARKS:
        remarks = [*remarks[:MOST_REMARKS], f"… and {len(remarks) - MOST_REMARKS} more remarks of this kind."]
    return Submission(
        handed.student,
        handed.chapter,
        tuple(taken),
        tuple(dict.fromkeys(remarks)),
        handed.submitted,
        handed.timestamp,
        notebook_of(reader.kept, chapter),
    )


class _Reader:
    """Decides what each cell is. ``kept`` holds the cells for ``class/autograded/``, each with its role."""

    def __init__(self, chapter: TrustedChapter, remarks: list[str]) -> None:
        self.chapter = chapter
        self.remarks = remarks
        self.kept: list[tuple[Cell, str, str]] = []
        self._released = {kind: {} for kind in (SETUP, ANSWER, CHECK, DEMO, TEXT)}
        for cell in chapter.cells:
            self._released[cell.kind][same(cell.source)] = cell.name
        for exercise in chapter.exercises:  # an author hands in the solutions
            self._released[CHECK][same(exercise.check)] = exercise.name
        self._stubs = {c.name: c.source for c in chapter.cells if c.kind == ANSWER}

    def read(self, cells: list[Cell]) -> list[Setup | Answer | Own | Check]:
        cells = joined(cells, self.remarks)
        roles = [self._role(cell) for cell in cells]
        if not any(role == SETUP for role, _ in roles):
            self.remarks.append("The set-up cell was changed or is missing: the original ran first.")
        chosen = {name: self._choose(name, cells, roles) for name in self._stubs}
        answers: dict[int, list[str]] = {}  # more than one where cells were merged
        for name, at in chosen.items():
            if at is not None:
                answers.setdefault(at, []).append(name)
        checks = {name: self._check_after(name, at, cells, roles) for name, at in chosen.items()}
        return self._in_order(cells, roles, answers, checks)

    # -- what a cell is ------------------------------------------------------------------------------------------

    def _role(self, cell: Cell) -> tuple[str, str]:
        """What a cell is, and of which exercise. Its source decides; what its metadata claims is asked last."""
        source = same(cell.source)
        for kind in (CHECK, SETUP, ANSWER, DEMO):
            if source in self._released[kind]:
                return kind, self._released[kind][source]
        if not source or source in self._released[TEXT]:
            return TEXT, ""
        if cell.grade_id in self._stubs:
            defined = [name for name in self._stubs if name in names(cell.source)[0]]
            return ANSWER, defined[0] if len(defined) == 1 else cell.grade_id
        name = self._checked_by(cell)
        if name:
            if name not in names(cell.source)[0]:
                self.remarks.append(
                    f"The check cell of `{name}` (cell {cell.number}) was changed: the original was used."
                )
                return CHECK, name
            return ANSWER, name
        return ("own" if cell.kind == CODE else TEXT), ""

    def _checked_by(self, cell: Cell) -> str:
        """The exercise of which a cell is a changed check cell, or ''."""
        for name in self._stubs:
            if cell.grade_id == f"{name}-check":
                return name
            if f'check.run("{name}"' in cell.source.replace("'", '"') and f"{name}_checks" in names(cell.source)[0]:
                return name
        return ""

    def _choose(self, name: str, cells: list[Cell], roles: list[tuple[str, str]]) -> int | None:
        """The place of the cell that answers an exercise; its stub only where nothing else does."""
        stub = same(self._stubs[name])
        claimed = [i for i, role in enumerate(roles) if role == (ANSWER, name)]
        written = [i for i in claimed if same(cells[i].source) != stub]
        defining = [i for i in written if name in names(cells[i].source)[0]]
        others = ("own", TEXT, ANSWER)  # merged cells bear the name of one
        elsewhere = [i for i, (role, _) in enumerate(roles) if role in others and self._answers(cells[i], name)]
        beside = [] if claimed else self._before_its_check(name, cells, roles)
        for candidates in (defining, elsewhere, written, beside, claimed):
            if candidates:
                at = candidates[-1]
                break
        else:
            return None
        number = cells[at].number
        if cells[at].kind != CODE:
            self.remarks.append(f"Cell {number}, the answer `{name}`, had become a text cell: it was run as code.")
        if at not in claimed:
            self.remarks.append(f"Cell {number} was taken for the answer `{name}`.")
        elif len(claimed) > 1:
            self.remarks.append(f"The answer cell `{name}` is there {len(claimed)} times: cell {number} was taken.")
        return at

    def _answers(self, cell: Cell, name: str) -> bool:
        if self._is_stub(cell):
            return False
        if cell.kind == TEXT and f"def {name}(" not in cell.source and f"class {name}" not in cell.source:
            return False
        return name in names(cell.source)[0]

    def _before_its_check(self, name: str, cells: list[Cell], roles: list[tuple[str, str]]) -> list[int]:
        """A code cell of the student's directly above the check: where the answer stood."""
        at = next((i for i, role in enumerate(roles) if role == (CHECK, name)), 0)
        return [at - 1] if at and roles[at - 1][0] == "own" else []

    def _check_after(self, name: str, at: int | None, cells: list[Cell], roles: list[tuple[str, str]]) -> int | None:
        """The place of the check: the student's where it follows the answer, else directly after the answer."""
        places = [i for i, role in enumerate(roles) if role == (CHECK, name)]
        if not places:
            self.remarks.append(f"The check cell of `{name}` was missing: it was put back.")
        elif len(places) > 1:
            self.remarks.append(f"The check cell of `{name}` is there {len(places)} times; it counts once.")
        return next((i for i in places if at is not None and i > at), None)

    # -- what is run, in which order -----------------------------------------------------------------------------

    def _in_order(
        self,
        cells: list[Cell],
        roles: list[tuple[str, str]],
        answers: dict[int, list[str]],
        checks: dict[str, int | None],
    ) -> list[Setup | Answer | Own | Check]:
        needed = self._needed_demonstrations(cells, roles, answers)
        checked_at = {at: name for name, at in checks.items() if at is not None}
        taken: list[Setup | Answer | Own | Check] = [Setup(self.chapter.setup)]
        for i, cell in enumerate(cells):
            role, _ = roles[i]
            if i in answers:
                kept = replace(cell, kind=CODE)
                for name in answers[i]:
                    taken.append(Answer(name, cell.source, cell.number))
                    self.kept.append((kept, ANSWER, name))
                    kept = Cell(0, CODE, f"# answered in cell {cell.number}")
                    if checks[name] is None:
                        self._check(name, taken)
            elif i in checked_at:
                self._check(checked_at[i], taken)
            elif role == "own" or i in needed or (role == ANSWER and not self._is_stub(cell)):
                taken.append(Own(cell.source, cell.number))
                self.kept.append((replace(cell, kind=CODE), "own", ""))
            elif role not in (CHECK, ANSWER):
                self.kept.append((cell, role, ""))
        for name, stub in self._stubs.items():
            if not any(name in found for found in answers.values()):
                self.remarks.append(f"The answer cell `{name}` was missing: it was put back, unanswered.")
                taken.append(Answer(name, stub, 0))
                self.kept.append((Cell(0, CODE, stub), ANSWER, name))
                self._check(name, taken)
        return taken

    def _check(self, name: str, taken: list[Setup | Answer | Own | Check]) -> None:
        taken.append(Check(name))
        self.kept.append((Cell(0, CODE, self.chapter.exercise(name).check), CHECK, name))

    def _is_stub(self, cell: Cell) -> bool:
        return same(cell.source) in self._released[ANSWER]

    def _needed_demonstrations(
        self, cells: list[Cell], roles: list[tuple[str, str]], answers: dict[int, list[str]]
    ) -> set[int]:
        """Demonstrations left as released that make a name which the student's own code uses."""
        own = [
            i
            for i, (role, _) in enumerate(roles)
            if (i in answers or role in ("own", ANSWER)) and not self._is_stub(cells[i])
        ]
        known = names(self.chapter.setup)[0] | set(vars(builtins)) | set(self._stubs)
        missing: set[str] = set()
        for i in own:
            made, used = names(cells[i].source)
            known |= made
            missing |= used - known
        demos = {i: names(cells[i].source) for i, (role, _) in enumerate(roles) if role == DEMO} if missing else {}
        needed: set[int] = set()
        while more := {i for i, (made, _) in demos.items() if i not in needed and made & missing}:
            needed |= more
            for i in more:
                missing |= demos[i][1] - demos[i][0] - known
        return needed
