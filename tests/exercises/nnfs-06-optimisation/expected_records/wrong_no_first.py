"""Leaves the first draw out.

loses: six draws
loses: a billion draws, and numbers between
says: it is always a record
"""


def expected_records(n):
    if n <= 1000:
        return sum(1 / t for t in range(2, n + 1))
    return np.log(n) - 1 + 0.5772156649
