"""Forgets the constant.

loses: six draws
loses: a billion draws, and numbers between
says: 0.5772 is missing
"""


def expected_records(n):
    return np.log(n)
