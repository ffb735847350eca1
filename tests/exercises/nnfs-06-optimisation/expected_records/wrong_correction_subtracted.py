"""Subtracts the correction.

loses: a billion draws, and numbers between
says: so early
"""


def expected_records(n):
    if n <= 100:
        return sum(1 / t for t in range(1, n + 1))
    return np.log(n) + 0.5772156649 - 1 / (2 * n)
