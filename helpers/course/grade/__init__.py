"""Grade a class: every submission gets a row, nothing is graded twice, nothing is lost.

``run`` is the whole of it. It spreads submissions over ``grader`` processes, of this machine (``pool``) or of many
(``cluster``); in each, the ``checker`` judges a submission with trusted checks on stand-ins of the student's names.
``cli`` holds the commands, ``demo`` makes a class to try all of it on.

| room | what it holds |
| --- | --- |
| ``intake`` | from what lies in ``submitted/`` to what is to be run |
| ``border`` | where a student's code runs, and how the checker asks it |
| ``records`` | results on disk, and nbgrader's side of them |
| ``reports`` | feedback, report and exports, for people and other programs |
"""
