"""Grade a class: every submission gets a row, nothing is graded twice, nothing is lost.

The rooms: ``run`` is the whole of it. ``handed`` and ``cells`` read what students handed in, ``repair`` makes
a ``submission`` of it, ``trusted`` holds what it is judged by. ``pool`` and ``cluster`` spread the work over ``grader``
processes; ``court`` is where one of them has a submission judged. ``journal`` keeps the results; ``gradebook`` and
``autograded`` are nbgrader's side, in the ``folders`` that its configuration names.
"""
