"""Grade a class: every submission gets a row, nothing is graded twice, nothing is lost.

The rooms: ``run`` is the whole of it. ``handed`` and ``cells`` read what students handed in, ``repair`` makes
a ``submission`` of it, ``trusted`` holds what it is judged by. ``pool`` and ``cluster`` spread the work over ``grader``
processes; in each, ``checker`` judges a submission with trusted checks on ``standin``s of the student's names, and
``session`` asks the ``worker`` beyond the border, a fork of the ``zygote`` in the ``sandbox``, over the ``wire``.
``journal`` keeps the results; ``gradebook`` and ``autograded`` are nbgrader's side, in the ``folders`` that it names.

For people: ``feedback`` for students; ``report`` for instructors, with numbers from ``measures`` and copies from
``similarity``; ``export`` for other programs; ``demo`` to try it all. ``marks`` reads the gradebook; ``page`` and
``tables`` are the forms.
"""
