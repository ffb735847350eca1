"""Uses the approximation where it is coarse.

loses: six draws
says: too much at n = 6
"""


def expected_records(n):
    return np.log(n) + 0.5772156649
