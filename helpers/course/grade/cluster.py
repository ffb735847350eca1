"""Grading on the workers of a dask scheduler, for a class that is too large for one machine."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterable, Iterator

from helpers.course.grade.grader import Done, not_graded
from helpers.course.grade.pool import Pool, Unit
from helpers.course.house import CourseError

SECONDS_TO_CONNECT = 10.0

_here = threading.local()


def run_on(scheduler: str, units: Iterable[Unit], modules: list[str], sandboxed: bool) -> Iterator[Done]:
    """Grade, and yield results as they come. What a worker had when it died goes to another.

    Parameters
    ----------
    scheduler : str
        Its address, such as ``tcp://10.0.0.1:8786``. Workers need this course installed, not its solutions.
    units, modules, sandboxed
        As for :class:`helpers.course.grade.pool.Pool`.

    Raises
    ------
    CourseError
        When no scheduler answers, or when a worker cannot grade.
    """
    from dask.distributed import Client, as_completed

    try:
        client = Client(scheduler, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise CourseError(f"No dask scheduler answers at {scheduler} ({type(error).__name__}).") from None
    with client, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Sending large graph")
        waiting, running, given = iter(units), as_completed(loop=client.loop), {}

        def give() -> None:
            unit = next(waiting, None)
            if unit is not None:
                future = client.submit(_on_worker, unit, modules, sandboxed, pure=False)
                given[future.key] = unit
                running.add(future)

        for _ in range(2 * max(1, sum(client.nthreads().values()))):
            give()
        for future in running:
            unit, error = given.pop(future.key), future.exception()
            if isinstance(error, CourseError):
                raise error
            give()
            if error is None:
                yield future.result()
            else:
                yield not_graded(*unit, f"The machines that graded it failed ({type(error).__name__}).")


def _on_worker(unit: Unit, modules: list[str], sandboxed: bool) -> Done:
    """Grade one submission in a process of its own: the checks' alarm rings in a main thread only."""
    pool = getattr(_here, "pool", None)
    if pool is None or not pool.alive or (pool.modules, pool.sandboxed) != (modules, sandboxed):
        pool = _here.pool = Pool(1, modules, sandboxed).__enter__()  # it ends with the worker
    return next(pool.run([unit]))
