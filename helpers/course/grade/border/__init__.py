"""Where a student's code runs, and how the checker asks it: nothing but plain data comes back.

``sandbox`` puts bubblewrap around the ``zygote``, which forks a ``worker`` for each submission under ``seccomp``'s
filter. ``session`` is the checker's hold on a worker, ``standin`` what a student's names look like from here; ``wire``
says what may cross, ``faults`` how exceptions do, ``clock`` how time is counted. ``proof`` attacks all of it with
``attacks``.
"""
