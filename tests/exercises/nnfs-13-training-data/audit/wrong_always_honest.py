"""Trusts everybody.

loses: fitted on the training rows, on all, on each set
loses: a highest or a lowest value, test rows inside the range
loses: other ways to scale
loses: the two questions apart, and the data as they were
says: `leaks` is True; yours is False
"""


def audit(prepare, train, test):
    return False, False
