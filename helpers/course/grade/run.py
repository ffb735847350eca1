"""One run of ``course grade``, from the folders of the students to the gradebook."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path

from helpers.course.grade.intake.handed import Handed, collect, misplaced, submissions
from helpers.course.grade.intake.trusted import TrustedChapter, trusted
from helpers.course.grade.records.folders import Folders
from helpers.course.grade.records.gradebook import Ledger
from helpers.course.grade.records.journal import Journal, write_whole
from helpers.course.grade.records.result import GRADED, Result
from helpers.course.house import Chapter, CourseError, House

SECONDS_BETWEEN_RECORDS = 2.0
LONGEST_NAME = 200  # bytes: a file takes 255, and ours add an ending
SECONDS_AFTER_TROUBLE = 30.0  # a locked gradebook is asked again


def grade(
    house: House,
    chapters: list[Chapter],
    *,
    jobs: int = 1,
    sandboxed: bool = True,
    regrade: bool = False,
    scheduler: str | None = None,
    students: list[str] | None = None,
    say: Callable[[str], None] = print,
    advance: Callable[[int, int], None] = lambda done, of: None,
) -> list[Result]:
    """Grade what lies in ``submitted/`` and was not graded yet, and write it into nbgrader's gradebook.

    Parameters
    ----------
    house : House
        The course.
    chapters : list of Chapter
        Which; those that nobody handed in are passed over.
    jobs : int
        Processes on this machine.
    sandboxed : bool
        Whether students' code is locked in.
    regrade : bool
        Grade anew what was graded.
    scheduler : str, optional
        Address of a dask scheduler whose workers grade in place of processes of this machine.
    students : list of str, optional
        Only these.
    say, advance : callable
        Told a sentence; told how many submissions are done, of how many.

    Returns
    -------
    list of Result
        One for each submission, graded now or before, in the order of chapters and students.

    Raises
    ------
    CourseError
        When the work could not be done to its end. What was graded is kept: the same command goes on from there.
    """
    run = _Run(house, regrade, say, advance)
    with run.journal.alone():
        run.look(chapters, students)
        run.grade(jobs, sandboxed, scheduler)
        run.settle()
    if run.stale:
        say(f"{run.stale} of them were graded with other checks than today's: --regrade grades them anew.")
    return run.in_order()


class _Run:
    def __init__(
        self, house: House, regrade: bool, say: Callable[[str], None], advance: Callable[[int, int], None]
    ) -> None:
        self.house, self.regrade, self.say, self.advance = house, regrade, say, advance
        self.folders = Folders(house)
        self.journal = Journal(self.folders.results)
        self.chapters: dict[str, tuple[Chapter, TrustedChapter]] = {}
        self.found: list[tuple[TrustedChapter, str, Path]] = []
        self.results: dict[tuple[str, str], Result] = {}
        self.stale = 0
        self._unrecorded: list[Result] = []
        self._next_record = 0.0

    # -- what there is -------------------------------------------------------------------------------------------

    def look(self, chapters: list[Chapter], students: list[str] | None) -> None:
        """Find the submissions, and tell the gradebook of their chapters."""
        folder = self.folders.submitted
        for name, count in sorted(misplaced(folder, [one.name for one in self.house.chapters()]).items()):
            self.say(f"{name[:80]!a} is no chapter, so what lies under this name ({count} ×) in {folder} was left out.")
        for chapter in chapters:
            places = list(submissions(folder, chapter.name))
            places = [(student, place) for student, place in places if not students or student in students]
            for student, _ in places:
                if not _is_name(student):
                    self.say(f"{student[:80]!a} is no name for a student: rename that folder of {folder}.")
            places = [(student, place) for student, place in places if _is_name(student)]
            if places:
                judge = trusted(self.house, chapter)
                self.chapters[chapter.name] = (chapter, judge)
                self.found += [(judge, student, place) for student, place in places]
        for student in students or []:
            if all(student != found for _, found, _ in self.found):
                raise CourseError(f"{student!r} has handed in nothing of this in {folder}.")
        if self.found:
            self._in_gradebook(lambda ledger, judge: [])

    def in_order(self) -> list[Result]:
        """All results, as the submissions were found."""
        return [self.results[judge.name, student] for judge, student, _ in self.found]

    # -- grading -------------------------------------------------------------------------------------------------

    def grade(self, jobs: int, sandboxed: bool, scheduler: str | None) -> None:
        """Grade what is to be graded; each result is kept before the next is waited for."""
        units = self._units()
        first = next(units, None)
        if first is None:
            return
        from helpers.course.preload import imports

        modules = imports(self.house, [chapter for chapter, _ in self.chapters.values()])
        units = chain([first], units)
        try:
            if scheduler:
                from helpers.course.grade.cluster import run_on

                for done in run_on(scheduler, units, modules, sandboxed):
                    self._keep(done.result, done.notebook)
            else:
                from helpers.course.grade.pool import Pool

                with Pool(jobs, modules, sandboxed) as pool:
                    for done in pool.run(units):
                        self._keep(done.result, done.notebook)
        except BaseException:
            with suppress(CourseError):
                self._record()
            raise

    def _units(self) -> Iterator[tuple[Handed, TrustedChapter]]:
        for judge, student, place in self.found:
            handed = collect(student, place, judge)
            earlier = None if self.regrade else self.journal.load(judge.name, student)
            if earlier is None or earlier.submitted != handed.submitted or earlier.status != GRADED:
                yield handed, judge
                continue
            if earlier.timestamp != handed.timestamp:
                earlier = replace(earlier, timestamp=handed.timestamp)
                self._save(earlier)
            self.stale += earlier.checks != judge.checks
            self._done(earlier)

    def _keep(self, result: Result, notebook: str) -> None:
        self._save(result)
        self._write_autograded(result, notebook)
        self._unrecorded.append(result)
        self._done(result)
        started = time.monotonic()
        if started > self._next_record:
            try:
                self._record()
                pause = max(SECONDS_BETWEEN_RECORDS, 10 * (time.monotonic() - started))
            except CourseError:  # once more later, and at the end, where it is told
                pause = SECONDS_AFTER_TROUBLE
            self._next_record = time.monotonic() + pause

    def _done(self, result: Result) -> None:
        self.results[result.chapter, result.student] = result
        self.advance(len(self.results), len(self.found))

    def _save(self, result: Result) -> None:
        with _kept(len(self.results)):
            self.journal.save(result)

    # -- nbgrader's side -----------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Bring gradebook and ``autograded/`` to where the journal is, whatever happened to them."""
        for judge, student, place in self.found:
            result = self.results[judge.name, student]
            if not self._has_autograded(result):
                from helpers.course.grade.grader import notebook_for

                self._write_autograded(result, notebook_for(collect(student, place, judge), judge, result))
        if self.found:
            self._record()

            def missing(ledger: Ledger, judge: TrustedChapter) -> list[Result]:
                there = ledger.recorded(judge)
                mine = [self.results[judge.name, student] for one, student, _ in self.found if one is judge]
                return [result for result in mine if there.get(result.student) != ledger.entry(result)]

            self._in_gradebook(missing)

    def _record(self) -> None:
        if not (batch := self._unrecorded):
            return
        self._in_gradebook(lambda ledger, judge: [result for result in batch if result.chapter == judge.name])
        self._unrecorded = []

    def _in_gradebook(self, wanted: Callable[[Ledger, TrustedChapter], list[Result]]) -> None:
        """Open the gradebook, which may have vanished meanwhile, and write what is wanted of each chapter."""
        with Ledger(self.folders) as ledger:
            for chapter, judge in self.chapters.values():
                ledger.register(self.house, chapter, judge)
                if results := wanted(ledger, judge):
                    ledger.record(judge, results)

    def _autograded(self, result: Result) -> Path:
        _, judge = self.chapters[result.chapter]
        return self.folders.autograded / result.student / result.chapter / f"{judge.notebook}.ipynb"

    def _has_autograded(self, result: Result) -> bool:
        try:
            written = self._autograded(result).stat().st_mtime_ns
        except OSError:
            return False
        return written >= self.journal.path(result.chapter, result.student).stat().st_mtime_ns

    def _write_autograded(self, result: Result, notebook: str) -> None:
        path = self._autograded(result)
        with _kept(len(self.results)):
            write_whole(path, notebook)
            if result.timestamp:
                write_whole(path.with_name("timestamp.txt"), result.timestamp)


def _is_name(student: str) -> bool:
    """Whether files can be called after this student."""
    return student.isprintable() and len(student.encode()) <= LONGEST_NAME


@contextmanager
def _kept(results: int) -> Iterator[None]:
    """Say of a full disk what is kept, and how to go on."""
    try:
        yield
    except OSError as error:
        where = error.filename or "The disk"
        raise CourseError(
            f"{where}: {error.strerror or error}. {results} results are kept: mend it, then run the same command again."
        ) from None
