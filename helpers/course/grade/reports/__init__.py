"""What people read of it: ``feedback`` for students, ``report`` for instructors, ``export`` for other programs.

``measures`` and ``similarity`` are the numbers of a report, ``page`` and ``tables`` the forms in which all is written.
"""
