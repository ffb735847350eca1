"""Adds a billion terms.

loses: a billion draws, and numbers between
says: still running
"""


def expected_records(n):
    return sum(1 / t for t in range(1, n + 1))
