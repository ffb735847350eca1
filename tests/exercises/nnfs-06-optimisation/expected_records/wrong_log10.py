"""Takes the logarithm to base 10.

loses: a billion draws, and numbers between
says: base 10
"""


def expected_records(n):
    if n <= 1000:
        return sum(1 / t for t in range(1, n + 1))
    return np.log10(n) + 0.5772156649
