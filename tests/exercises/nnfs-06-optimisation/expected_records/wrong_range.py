"""Stops one term early.

loses: six draws
says: one term early
"""


def expected_records(n):
    if n <= 1000:
        return sum(1 / t for t in range(1, n))
    return np.log(n) + 0.5772156649
