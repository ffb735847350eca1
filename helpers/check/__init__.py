"""The checks that speak to a student.

A check cell defines one function and hands it to :func:`run`::

    def double_checks(ex):
        ex.returns("twice a number", (4,), 8, points=1)

    check.run("double", double_checks, points=1)

``CONTRIBUTING.md`` tells how an author writes them. The rooms: ``compare`` judges a value, ``guard`` runs
a student's code safely, ``source`` reads what stands in an answer, ``probes`` sees what values cannot tell,
``exercise`` collects the checks of one cell, ``verdict`` is what the student reads.
"""

from helpers.check import probes
from helpers.check.compare import Failure, expect
from helpers.check.exercise import Exercise, run
from helpers.check.verdict import Verdict

__all__ = ["Exercise", "Failure", "Verdict", "expect", "probes", "run"]
