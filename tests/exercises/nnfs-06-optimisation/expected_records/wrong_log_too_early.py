"""Trusts the bare logarithm from 11 on.

loses: a billion draws, and numbers between
says: so early
"""


def expected_records(n):
    if n <= 10:
        return sum(1 / t for t in range(1, n + 1))
    return np.log(n) + 0.5772156649
